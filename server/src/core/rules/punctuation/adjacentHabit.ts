import { message } from '../../messages/message.js';
import { isProse } from '../lintLines.js';
import type { DocumentRule, Report } from '../rule.js';
import { byLine, minorityOf, type Use } from './minority.js';
import { matchesOf } from '../../text/matches.js';

/** Quoted items and titles side by side, with and without a mark between them. */
const ADJACENT = /([”》])(、?)(?=([“《]))/g;

const pairsOf = byLine((text) =>
  /[”》]、?[“《]/.test(text)
    ? [...matchesOf(text, ADJACENT)].flatMap(({ 0: all, 1: close = '', 2: mark = '', 3: open = '', index }) =>
        (close === '”') === (open === '“') && !inMixedList(text, index, close, open)
          ? [{ close, open, mark, at: index, end: index + all.length }]
          : [],
      )
    : [],
);

/**
 * “甲”“乙” and “甲”、“乙”, 《甲》《乙》 and 《甲》、《乙》: GB/T 15834-2011 4.5.3.5 normally wants no 、, practice is divided.
 * A document that does both is told of the rarer one, once for quotes and once for titles.
 */
export const adjacentHabit: DocumentRule = {
  id: 'adjacent-habit',
  category: 'punctuation',
  severity: 'hint',
  fixable: false,
  norm: 'GB/T 15834-2011 4.5.3.5',
  *check(document) {
    const quotes: Use[] = [];
    const titles: Use[] = [];
    for (const [line, scan] of document.scans.entries()) {
      const pairs = pairsOf(scan);
      if (pairs.length === 0 || !isProse(document, line)) continue;
      const start = document.lines.startOf(line);
      for (const { close, open, mark, at, end } of pairs)
        (close === '”' ? quotes : titles).push({
          form: `${close}${mark}${open}`,
          span: { start: start + at, end: start + end + 1 },
        });
    }
    for (const uses of [quotes, titles]) yield* report(uses);
  },
};

function* report(uses: readonly Use[]): Iterable<Report> {
  const minority = minorityOf(uses);
  if (!minority) return;
  const { usual, usualCount, places } = minority;
  yield {
    span: places[0].span,
    message: message('adjacent-habit', { usual, usualCount, actual: places[0].form, count: places.length }),
    fixes: [
      {
        kind: 'suggested',
        title: message('fix-unify', { expected: usual, count: places.length }),
        edits: places.map(({ span }) => ({ span, text: usual })),
      },
    ],
  };
}

/** 甲、“乙”、“丙”、丁: where items without marks stand beside the two, all of them need 、. */
function inMixedList(text: string, at: number, close: string, open: string): boolean {
  const left = text.lastIndexOf(open, at);
  if (text.charAt(left - 1) === '、' && text.charAt(left - 2) !== close) return true;
  const right = text.indexOf(close, at + 1);
  return text.charAt(right + 1) === '、' && text.charAt(right + 2) !== open;
}
