import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { expectedMarkers } from '../../core/index.js';
import type { Analysis } from '../analysis.js';
import { positionOf, spanOf } from '../convert.js';
import { figureHints } from '../figureHints.js';
import { checkedRange, documentUri } from '../params.js';
import { pinnedHeadings } from '../pinnedHeadings.js';
import type { DocumentRequest } from '../request.js';
import { wordsOf, type Words } from '../words.js';

/** A hint with its place as an offset. */
interface Hint extends Omit<InlayHint, 'position'> {
  readonly offset: number;
}

/**
 * `textDocument/inlayHint`: numbers that the writer has fixed say so; behind a marker that should be another one stands
 * which, where that is reported; on demand, behind a total what its parts come to.
 */
export const inlayHint: DocumentRequest<InlayHintParams, InlayHint[]> = {
  uri: documentUri,
  empty: [],
  answer(_session, { analysis, locale }, params) {
    const { lines } = analysis.document;
    const { start, end } = spanOf(lines, checkedRange(params.range));
    const words = wordsOf(locale);
    const { inlayHints, figureHints: totals } = analysis.settings;
    return [
      ...pinHints(analysis, words),
      ...(inlayHints ? markerHints(analysis, words) : []),
      ...(totals ? figureHints(analysis.document).map((hint) => ({ ...hint, paddingLeft: true })) : []),
    ]
      .filter(({ offset }) => start <= offset && offset <= end)
      .map(({ offset, ...hint }) => ({ position: positionOf(lines, offset), ...hint }));
  },
};

function pinHints({ document, project }: Analysis, words: Words): Hint[] {
  return pinnedHeadings(document, project.pins).flatMap(({ node: { marker }, pin }) => {
    if (!marker) return [];
    const tooltip = words.pinnedBy[pin.kind](pin.number);
    return { offset: marker.span.end, label: words.pinned, tooltip, paddingLeft: true };
  });
}

function markerHints({ document, findings }: Analysis, words: Words): Hint[] {
  return expectedMarkers(document, findings).map(({ heading: { marker }, expected, offset }) => ({
    offset,
    label: `→ ${expected}`,
    tooltip: words.expectedWhy(marker?.text ?? '', expected),
    ...(marker ? { paddingLeft: true, paddingRight: true } : { paddingRight: true }),
  }));
}
