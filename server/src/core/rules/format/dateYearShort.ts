import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

const SHORT = /(?<![\d.年第届])(\d{2})年(?=\d{1,2}月)/g;
/** Spans of time and years of other calendars: 满10年6月, 民国26年7月. */
const OTHER_KIND =
  /(?:[满达近约余共历时期刑龄长限超过逾]|民国|光绪|宣统|道光|咸丰|同治|乾隆|康熙|嘉庆|昭和|大正|明治|平成|令和)[ \u3000]?$/;

/** 24年3月: a year has four digits. */
export const dateYearShort: LineRule = {
  id: 'date-year-short',
  category: 'format',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15835-2011',
  needs: TRAIT.date | TRAIT.digit,
  *checkLine(line) {
    const { text } = line;
    if (!text.includes('年')) return;
    for (const match of matchesOf(text, SHORT)) {
      const { index } = match;
      const year = match[1] ?? '';
      // Years to come end before 2040, those of the last century begin with 1950; between them are spans of time.
      if (Number(year) >= 40 && Number(year) < 50) continue;
      if (line.isQuiet(index) || OTHER_KIND.test(text.slice(Math.max(0, index - 4), index))) continue;
      const span = { start: index, end: index + 3 };
      const expected = `${Number(year) < 50 ? '20' : '19'}${year}年`;
      yield {
        span,
        message: message('date-year-short', { actual: match[0], expected }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-replace', { expected }),
            edits: [{ span: { start: index, end: index }, text: expected.slice(0, 2) }],
          },
        ],
      };
    }
  },
};
