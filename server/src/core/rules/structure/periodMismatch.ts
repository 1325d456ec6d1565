import { contentStart } from '../../documents/closings.js';
import { lineContent, officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';

/** Documents that look back on a period. */
const LOOKS_BACK = /总结|小结|述职|汇报|报告/;
const HALF = /[上下]半年|半年度?|年中/;
const QUARTER = /第?[一二三四1-4]季度/;
const YEAR = /\d{4}年度?(?!.*[月日至—～])|年度|全年/;
/** At the head of a clause or behind 现将: the period that is reported, and no 近一年来 or 十一年来. */
const A_YEAR = /(?:^|[，。；：])(一年来)(?=，)|现(?:将|就|把)(?:我[^，。；]{0,4})?(一年来)/;
const HALF_A_YEAR = /(?:^|[，。；：])(半年来)(?=，)|现(?:将|就|把)(?:我[^，。；]{0,4})?(半年来)/;

/**
 * A half-year's summary that reports 一年来, or a year's that reports 半年来: what is left of the text it was made from.
 * Silent where the title names both periods, or none.
 */
export const periodMismatch: DocumentRule = {
  id: 'period-mismatch',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const official of officialDocuments(document)) {
      const { titleSpan, type, body } = official;
      if (!titleSpan || !type || !LOOKS_BACK.test(type)) continue;
      const period = periodOf(official);
      if (!period) continue;
      for (const line of body) {
        const text = lineContent(document, line);
        if (!text.includes('年来')) continue;
        for (const pattern of period.wrong) {
          const match = pattern.exec(text);
          const actual = match?.[1] ?? match?.[2];
          if (!match || !actual) continue;
          const start = contentStart(document, line) + match.index + match[0].indexOf(actual);
          const span = { start, end: start + actual.length };
          const { expected } = period;
          yield {
            span,
            message: message('period-mismatch', { title: period.title, actual }),
            fixes: expected
              ? [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }]
              : [],
            related: [{ span: titleSpan, message: message('related-title') }],
          };
        }
      }
    }
  },
};

interface Period {
  readonly title: string;
  readonly expected: string | undefined;
  readonly wrong: readonly RegExp[];
}

function periodOf({ titleText }: OfficialDocument): Period | undefined {
  const half = HALF.exec(titleText)?.[0];
  const quarter = QUARTER.exec(titleText)?.[0];
  if (half && quarter) return undefined;
  if (half) {
    return /全年|年度(?!上半年|下半年)/.test(titleText.replace(/半年度/g, ''))
      ? undefined
      : { title: half, expected: '半年来', wrong: [A_YEAR] };
  }
  if (quarter) return { title: quarter, expected: undefined, wrong: [A_YEAR, HALF_A_YEAR] };
  const year = YEAR.exec(titleText)?.[0];
  return year ? { title: year, expected: '一年来', wrong: [HALF_A_YEAR] } : undefined;
}
