import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import { isProse } from '../lintLines.js';
import type { Fix, LineRule, Report } from '../rule.js';
import { usualRangeMark } from './rangeMarks.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** - – ~ － 〜 and the minus sign: typed for the connector. */
const WRONG = '[-–~－〜−]';
const YEAR = '(?:19|20)\\d{2}';
/** No part of a longer number, a date in digits, a telephone number, a model or an address. */
const APART = '(?<![\\dA-Za-z./\\\\:：·_—～\\-–~－〜−])';
/** Ranges beyond doubt: years with 年, months, days, clock times, percentages. */
const DATE = `(?:${YEAR}年)?(?:\\d{1,2}月)?\\d{1,2}[日号]|(?:${YEAR}年)?\\d{1,2}月`;
const CLOCK = '\\d{1,2}[:：]\\d{2}|\\d{1,2}时(?:\\d{1,2}分)?';
const PERCENT = '\\d{1,6}(?:\\.\\d{1,4})?[%％‰]';
const SURE = new RegExp(
  `${APART}(${DATE}|${YEAR}年?|${CLOCK}|${PERCENT})(${WRONG})(?=(${DATE}|${YEAR}年|${CLOCK}|${PERCENT}))`,
  'g',
);
/** Figures with a unit that is counted or measured; 3-2号楼 and 6-1类 are names. */
const FIGURES = new RegExp(
  `${APART}(\\d{1,6}(?:\\.\\d+)?)(${WRONG})(?=(\\d{1,6}(?:\\.\\d+)?)(?:个|名|人|天|月|日|年|周|岁|元|家|户|亩|吨|倍|次|小时|分钟|公里|公斤|千米|厘米|毫米|米|平方米|千克|克|℃))`,
  'g',
);

/**
 * 2020-2024年, 5日~7日, 30%-40%: between the ends of a time or of a range of figures stands — or ～ (GB/T 15834-2011
 * 4.13.3.2). Which of the two, the document's own habit decides.
 */
export const rangeConnector: LineRule = {
  id: 'range-connector',
  category: 'punctuation',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15834-2011 4.13.3.2',
  needs: TRAIT.dash | TRAIT.digit,
  near: PAIR.numberDash,
  *checkLine(line) {
    const found = new Set<number>();
    for (const [pattern, sure] of [
      [SURE, true],
      [FIGURES, false],
    ] as const) {
      for (const match of matchesOf(line.text, pattern)) {
        const [, from = '', mark = '', to = ''] = match;
        const at = match.index + from.length;
        if (found.has(at) || line.isQuiet(at) || !isRange(from, to)) continue;
        found.add(at);
        // One report for either mark; keep() lets the document's own pass.
        for (const expected of ['—', '～'])
          yield report({ at, from, mark, to, expected, sure: sure && !isQuoted(line, at) });
      }
    }
  },
  keep: (document, line, report) => isProse(document, line) && report.message.args.mark === usualRangeMark(document),
};

/** 12月-3日 does not run from one to the other; neither does 8-5年. */
function isRange(from: string, to: string): boolean {
  const unit = /[年月日号时%％‰]$/.exec(from)?.[0];
  const behind = /[年月日号时%％‰]$/.exec(to)?.[0];
  if (/[:：]/.test(from) !== /[:：]/.test(to)) return false;
  if (unit && behind && unit !== behind) return to.includes(unit) || (/[日号]/.test(unit) && /[日号]/.test(behind));
  if (!unit && !/[:：]/.test(from)) {
    const [a, b] = [Number.parseFloat(from), Number.parseFloat(to)];
    return a < b && (!behind || behind === '年' || b < 100);
  }
  return true;
}

/** Another's words and the names of documents are left as they are unless the writer says otherwise. */
function isQuoted({ text }: LineText, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”');
}

interface Found {
  readonly at: number;
  readonly from: string;
  readonly mark: string;
  readonly to: string;
  readonly expected: string;
  readonly sure: boolean;
}

function report({ at, from, mark, to, expected, sure }: Found): Report {
  const span = { start: at, end: at + mark.length };
  const fix: Fix = {
    kind: sure ? 'safe' : 'suggested',
    title: message('fix-replace', { expected }),
    edits: [{ span, text: expected }],
  };
  return {
    span: { start: at - from.length, end: at + mark.length + to.length },
    message: message('range-connector', {
      actual: `${from}${mark}${to}`,
      expected: `${from}${expected}${to}`,
      mark: expected,
    }),
    fixes: [fix],
  };
}
