import type { Hover, HoverParams } from 'vscode-languageserver';
import { formatMessage, referenceAt, type Locale, type Reference } from '../../core/index.js';
import { offsetOf, rangeOf } from '../convert.js';
import { figureHover } from '../hover/figures.js';
import { findingParagraphs, findingsAt } from '../hover/findings.js';
import { contentsOf, type Paragraph } from '../hover/paragraphs.js';
import { standingParagraphs, targetParagraphs } from '../hover/places.js';
import { checkedPosition, documentUri } from '../params.js';
import { placeAt } from '../references.js';
import type { DocumentRequest } from '../request.js';
import { wordsOf } from '../words.js';

/**
 * `textDocument/hover`: on what is reported, the rule and what it stands on; on a reference its state, and where what
 * it names stands and how it begins; on a heading or an annex's label where it stands, how long its section is and how
 * many references point to it; on a figure what it counts and what other figures give.
 */
export const hover: DocumentRequest<HoverParams, Hover | null> = {
  uri: documentUri,
  empty: null,
  answer(session, { analysis: { document, findings }, locale }, params) {
    const offset = offsetOf(document.lines, checkedPosition(params.position));
    const reported = findingsAt(findings, offset);
    const about = placeAt(document, offset);
    const found = about?.reference ?? referenceAt(document, offset)?.reference;
    const wrong = reported.some(({ rule }) => rule.startsWith('figures-'));
    const figure = found ? undefined : figureHover(document, offset, { locale, wrong });
    // Of a heading with a figure in it the rest says how the heading stands.
    const place = figure ? undefined : about;
    const span = place?.span ?? found?.span ?? reported[0]?.span ?? figure?.span;
    if (!span) return null;
    // What is wrong with a reference is said once.
    const said = found?.problem !== undefined && reported.some(({ rule }) => rule.startsWith('reference-'));
    const paragraphs = [
      ...reported.flatMap((finding) => findingParagraphs(session, finding, locale)),
      ...(found && !said ? [stateOf(found, locale)] : []),
      ...(place ? targetParagraphs(document, place, locale) : []),
      ...(place && !found ? standingParagraphs(document, place, locale, { corrected: reported.length > 0 }) : []),
      ...(figure?.paragraphs ?? []),
    ];
    return { contents: contentsOf(paragraphs, session.client.hoverMarkdown), range: rangeOf(document.lines, span) };
  },
};

function stateOf({ state, problem }: Reference, locale: Locale): Paragraph {
  const text = wordsOf(locale).states[state];
  if (problem === undefined) return { text };
  const why = formatMessage(problem, locale);
  return { text: locale === 'en' ? `${text}: ${why}` : `${text}：${why}` };
}
