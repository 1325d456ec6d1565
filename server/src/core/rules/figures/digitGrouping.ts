import { quantitiesOf } from '../../figures/quantities.js';
import { message } from '../../messages/message.js';
import type { Span } from '../../text/span.js';
import { isProse } from '../lintLines.js';
import type { DocumentRule } from '../rule.js';

interface LongNumber {
  readonly span: Span;
  readonly digits: string;
}

/** 12,000元 beside 35000元: numbers of five digits and more are grouped in one way. Reported once, at the rarer way. */
export const digitGrouping: DocumentRule = {
  id: 'digit-grouping',
  category: 'figures',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 15835-2011 5.1.1',
  *check(document) {
    if (!/\d,\d{3}/.test(document.text)) return;
    const grouped: LongNumber[] = [];
    const plain: LongNumber[] = [];
    document.scans.forEach((scan, line) => {
      if (scan.blank || !isProse(document, line)) return;
      const offset = document.lines.startOf(line);
      for (const { span } of quantitiesOf(scan)) {
        const digits = /^\d{1,3}(?:,\d{3})+|^\d+/.exec(scan.text.slice(span.start, span.end))?.[0] ?? '';
        const start = offset + span.start;
        const number = { span: { start, end: start + digits.length }, digits };
        if (digits.length >= 6 && digits.includes(',')) grouped.push(number);
        else if (digits.length >= 5 && !digits.includes(',')) plain.push(number);
      }
    });
    const [rare, usual] = grouped.length > plain.length ? [plain, grouped] : [grouped, plain];
    const first = rare[0];
    const other = usual[0];
    if (!first || !other) return;
    const expected = regrouped(first.digits, other.digits.includes(','));
    yield {
      span: first.span,
      message: message('digit-grouping', { actual: first.digits, other: other.digits }),
      fixes: [
        {
          kind: 'suggested',
          title: message('fix-replace', { expected }),
          edits: [{ span: first.span, text: expected }],
        },
      ],
    };
  },
};

function regrouped(digits: string, commas: boolean): string {
  if (!commas) return digits.replaceAll(',', '');
  const head = digits.length % 3;
  const groups = digits.slice(head).match(/\d{3}/g) ?? [];
  return [...(head > 0 ? [digits.slice(0, head)] : []), ...groups].join(',');
}
