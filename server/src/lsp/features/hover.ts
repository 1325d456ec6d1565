import { MarkupKind, type Hover, type HoverParams, type MarkupContent } from 'vscode-languageserver';
import { formatMessage, pinAt, referenceAt, type Locale, type ParsedDocument } from '../../core/index.js';
import { offsetOf, rangeOf } from '../convert.js';
import { checkedPosition, documentUri } from '../params.js';
import { firstSentence, pathOf } from '../passages.js';
import { mentionsOf, placeAt, type LinkedPlace } from '../references.js';
import type { DocumentRequest } from '../request.js';
import { wordsOf } from '../words.js';

/** So many places of a reference are named; 附件1—30 would fill the screen. */
const MOST_TARGETS = 5;

/**
 * `textDocument/hover`: on a reference its state, and where what it names stands and how it begins; on a heading or
 * an annex's label where it stands and how many references point to it.
 */
export const hover: DocumentRequest<HoverParams, Hover | null> = {
  uri: documentUri,
  empty: null,
  answer(session, { analysis: { document }, locale }, params) {
    const offset = offsetOf(document.lines, checkedPosition(params.position));
    const place = placeAt(document, offset);
    const found = place?.reference ?? referenceAt(document, offset)?.reference;
    const span = place?.span ?? found?.span;
    if (!span) return null;
    const state = found && stateOf(found.state, found.problem && formatMessage(found.problem, locale), locale);
    const paragraphs = [
      ...(state === undefined ? [] : [state]),
      ...(place ? targetLines(document, place, locale) : []),
      ...(place && !found ? standing(document, place, locale) : []),
    ];
    return { contents: contentsOf(paragraphs, session.client.hoverMarkdown), range: rangeOf(document.lines, span) };
  },
};

/** One paragraph of a hover; the first line of a place is shown in bold. */
interface Paragraph {
  readonly text: string;
  readonly strong?: boolean;
}

function stateOf(
  state: keyof ReturnType<typeof wordsOf>['states'],
  why: string | undefined,
  locale: Locale,
): Paragraph {
  const text = wordsOf(locale).states[state];
  if (why === undefined) return { text };
  return { text: locale === 'en' ? `${text}: ${why}` : `${text}：${why}` };
}

function targetLines(document: ParsedDocument, { targets }: LinkedPlace, locale: Locale): Paragraph[] {
  const shown = targets.slice(0, MOST_TARGETS).flatMap((target): Paragraph[] => {
    const sentence = firstSentence(document, target);
    return [
      { text: pathOf(document, target, wordsOf(locale)), strong: true },
      ...(sentence === undefined ? [] : [{ text: sentence }]),
    ];
  });
  return targets.length > MOST_TARGETS ? [...shown, { text: '……' }] : shown;
}

/** How the place stands in the document: who refers to it, whether its number is fixed. */
function standing(document: ParsedDocument, { span, targets }: LinkedPlace, locale: Locale): Paragraph[] {
  const words = wordsOf(locale);
  const pin = pinAt(document, document.lines.lineAt(span.start));
  return [
    { text: words.pointedTo(mentionsOf(document, targets).length) },
    ...(pin ? [{ text: words.pinnedBy[pin.kind](pin.number) }] : []),
  ];
}

function contentsOf(paragraphs: readonly Paragraph[], markdown: boolean): MarkupContent {
  if (!markdown) return { kind: MarkupKind.PlainText, value: paragraphs.map(({ text }) => text).join('\n') };
  const value = paragraphs.map(({ text, strong }) => (strong ? `**${escape(text)}**` : escape(text))).join('\n\n');
  return { kind: MarkupKind.Markdown, value };
}

/** Text of the document is shown as it is, whatever it means in Markdown: `1.` is no list, `*` no emphasis. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, '\\$&');
}
