import type { ParsedDocument } from '../../document.js';
import type { Edit } from '../../edit/edit.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { brief } from './brief.js';
import { oddPairs, spanIn, speaks, type Placed } from './documentPairs.js';
import type { MarkPair } from './linePairs.js';

/** So many pairs in half width, and four times as many as in full width, are how the document is written. */
const HABIT = 5;
const LONGEST = 60;

/** (…) around Chinese. A document that has it throughout hears of it once, as a hint. */
export const halfWidthBracket: DocumentRule = {
  id: 'half-width-bracket',
  category: 'punctuation',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15834-2011 4.9.2',
  *check(document) {
    const { half, full } = countedPairs(document);
    const [first] = half;
    if (!first) return;
    if (half.length >= HABIT && half.length > full * 4) {
      const edits = half.flatMap((one) => editsOf(document, one));
      yield {
        severity: 'hint',
        span: spanIn(document, first.line, first.what.open.at, first.what.close.at + 1),
        message: message('half-width-bracket-habit', { count: half.length }),
        fixes: [{ kind: 'suggested', title: message('fix-marks-document', { count: half.length }), edits }],
      };
      return;
    }
    for (const one of half) {
      const { open, close } = one.what;
      const actual = document.scans[one.line]?.text.slice(open.at, close.at + 1) ?? '';
      const expected = `（${actual.slice(1, -1)}）`;
      yield {
        span: spanIn(document, one.line, open.at, close.at + 1),
        message: message('half-width-bracket', { actual: brief(actual), expected: brief(expected) }),
        fixes: [
          { kind: 'safe', title: message('fix-replace', { expected: brief(expected) }), edits: editsOf(document, one) },
        ],
      };
    }
  },
};

/** Round brackets around Chinese: those in half width, and how many are in full width. Ordinals are left out. */
function countedPairs(document: ParsedDocument): { half: readonly Placed<MarkPair>[]; full: number } {
  const half: Placed<MarkPair>[] = [];
  for (const one of oddPairs(document)) {
    const { open, close } = one.what;
    if (open.char !== '(' || close.char !== ')' || close.at - open.at > LONGEST) continue;
    const scan = document.scans[one.line];
    // A note below the date is an element of the document and has a rule of its own.
    if (!scan || document.zones.roles[one.line] === 'note' || (scan.marker && open.at < scan.marker.span.end)) continue;
    const inside = scan.text.slice(open.at + 1, close.at);
    // f(x), (AI) and [文字](地址) are no Chinese notes; （一） and （1） are ordinals.
    if (!/[\u4e00-\u9fff]/.test(inside) || /^[一二三四五六七八九十]{1,3}$/.test(inside)) continue;
    if (/[A-Za-z0-9\]]/.test(scan.text.charAt(open.at - 1)) && !/[\u4e00-\u9fff]{2}/.test(inside)) continue;
    if (scan.text.charAt(open.at - 1) === ']' || !speaks(document, one.line, open.at)) continue;
    half.push(one);
  }
  return { half, full: half.length < HABIT ? 0 : document.text.split('（').length - 1 };
}

function editsOf(document: ParsedDocument, { line, what: { open, close } }: Placed<MarkPair>): readonly Edit[] {
  return [
    { span: spanIn(document, line, open.at, open.at + 1), text: '（' },
    { span: spanIn(document, line, close.at, close.at + 1), text: '）' },
  ];
}
