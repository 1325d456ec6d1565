import { pinAt, sectionCounts, type Locale, type ParsedDocument } from '../../core/index.js';
import { firstSentence, pathOf } from '../passages.js';
import { mentionsOf, type LinkedPlace } from '../references.js';
import { wordsOf } from '../words.js';
import type { Paragraph } from './paragraphs.js';

/** So many places of a reference are named; 附件1—30 would fill the screen. */
const MOST_TARGETS = 5;

/** Where the places stand that are meant, and how they begin. */
export function targetParagraphs(document: ParsedDocument, { targets }: LinkedPlace, locale: Locale): Paragraph[] {
  const shown = targets.slice(0, MOST_TARGETS).flatMap((target): Paragraph[] => {
    const sentence = firstSentence(document, target);
    return [
      { text: pathOf(document, target, wordsOf(locale)), strong: true },
      ...(sentence === undefined ? [] : [{ text: sentence }]),
    ];
  });
  return targets.length > MOST_TARGETS ? [...shown, { text: '……' }] : shown;
}

/**
 * How a place stands in the document: the marker that it should carry, how long its section is, who refers to it,
 * whether its number is fixed.
 *
 * @param corrected what is wrong with its marker has been said
 */
export function standingParagraphs(
  document: ParsedDocument,
  { span, targets }: LinkedPlace,
  locale: Locale,
  { corrected }: { readonly corrected: boolean },
): Paragraph[] {
  const words = wordsOf(locale);
  const [target] = targets;
  const heading = target?.kind === 'heading' ? document.structure.nodes[target.node] : undefined;
  const pin = pinAt(document, document.lines.lineAt(span.start));
  return [
    ...(heading?.expected === undefined || corrected ? [] : [{ text: words.expected(heading.expected) }]),
    ...(heading
      ? [
          {
            text: [
              words.characters(sectionCounts(document).of(heading)),
              ...(heading.children.length > 0 ? [words.subheadings(heading.children.length)] : []),
            ].join(' · '),
          },
        ]
      : []),
    { text: words.pointedTo(mentionsOf(document, targets).length) },
    ...(pin ? [{ text: words.pinnedBy[pin.kind](pin.number) }] : []),
  ];
}
