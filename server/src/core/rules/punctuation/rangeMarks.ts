import type { ParsedDocument } from '../../document.js';
import { isProse } from '../lintLines.js';
import { byLine, type Use } from './minority.js';
import { matchesOf } from '../../text/matches.js';

/** The two connectors of GB/T 15834-2011 4.13.3.2 between figures or dates. */
const RIGHT = /[\d%％‰年月日时℃元万亿]([—～])(?=\d)/g;

const marksOf = byLine((text) =>
  /[—～]/.test(text)
    ? [...matchesOf(text, RIGHT)].map(({ 0: all, 1: mark = '', index }) => ({ mark, at: index + all.length - 1 }))
    : [],
);

const known = new WeakMap<ParsedDocument, readonly Use[]>();

/** The ranges of a document that are written with — or ～, in text order. Computed once a document. */
export function rangeMarks(document: ParsedDocument): readonly Use[] {
  let found = known.get(document);
  if (!found) {
    found = document.scans.flatMap((scan, line) => {
      const marks = marksOf(scan);
      if (marks.length === 0 || !isProse(document, line)) return [];
      const start = document.lines.startOf(line);
      return marks.map(({ mark, at }) => ({ form: mark, span: { start: start + at, end: start + at + 1 } }));
    });
    known.set(document, found);
  }
  return found;
}

/** The connector that the document uses more often, — where it uses none. */
export function usualRangeMark(document: ParsedDocument): string {
  const uses = rangeMarks(document);
  return uses.filter(({ form }) => form === '～').length * 2 > uses.length ? '～' : '—';
}
