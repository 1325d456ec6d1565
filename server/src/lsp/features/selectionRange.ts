import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionSpans, type LineTable, type ParsedDocument, type Span } from '../../core/index.js';
import { IntlSegmenter } from '../../words/intlSegmenter.js';
import type { Segmenter } from '../../words/segmenter.js';
import { offsetOf, rangeOf } from '../convert.js';
import { checkedPosition, documentUri, InvalidParams } from '../params.js';
import type { DocumentRequest } from '../request.js';

const segmenter: Segmenter = new IntlSegmenter();

/** `textDocument/selectionRange`: what a selection grows to, from the word to the document. */
export const selectionRange: DocumentRequest<SelectionRangeParams, SelectionRange[] | null> = {
  uri: documentUri,
  // Not an empty list: with null an editor goes on by its own words and brackets.
  empty: null,
  answer(_session, { analysis: { document } }, { positions }) {
    if (!Array.isArray(positions)) throw new InvalidParams('positions must be a list');
    return positions.map((position) => {
      const offset = offsetOf(document.lines, checkedPosition(position));
      return selectionRangeOf(document.lines, selectionSpans(document, offset, wordAt(document, offset)));
    });
  },
};

function wordAt(document: ParsedDocument, offset: number): Span | undefined {
  const line = document.lines.spanOf(document.lines.lineAt(offset));
  const word = segmenter.wordAt(document.slice(line), offset - line.start);
  return word && { start: line.start + word.start, end: line.start + word.end };
}

/** Spans, the smallest first and each in the next, as a selection range. */
function selectionRangeOf(lines: LineTable, spans: readonly Span[]): SelectionRange {
  const outermost = spans.at(-1) ?? { start: 0, end: 0 };
  return spans.slice(0, -1).reduceRight<SelectionRange>((parent, span) => ({ range: rangeOf(lines, span), parent }), {
    range: rangeOf(lines, outermost),
  });
}
