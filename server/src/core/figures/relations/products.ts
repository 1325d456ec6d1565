import type { LineFigure } from '../lineFigures.js';
import {
  atMost,
  inScaleOf,
  isExact,
  range,
  sentenceEnd,
  sentenceStart,
  slipsOf,
  written,
  type FigureLine,
  type LineRelation,
} from './lineRelation.js';

/** 每亩补助500元, 人均3元: what the price is for. */
const EACH =
  /(?:每(亩|户|人|名|吨|个|头|只|户均|平方米|立方米|公里|套|台|株|公斤|斤|座|处|家|位|件)|(人|户|亩|村|校)均)[^，,。；;、]{0,12}$/;
/** Per time too: how often, the sentence hardly ever tells. */
const TIMES = /每(?:月|年|天|日|季|学期|次|学年|人次)|月均|年均|日均|\/(?:月|年|天)|[·・](?:月|年|天)/;
const SLASH = /\/(亩|吨|人|户|平方米|立方米|公里|千瓦时)$/;
/** Units that count the same things. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  人: ['人', '名', '位'],
  名: ['人', '名', '位'],
  位: ['人', '名', '位'],
  村: ['个'],
  校: ['所'],
};

const AROUND = 12;

/** Price, number and amount: 每亩补助50元，2000亩，共10万元. */
export function productsOf(line: FigureLine, found: LineRelation[]): void {
  const { figures, text } = line;
  if (!/[每均/]/.test(text)) return;
  const slashes = text.includes('/');
  for (const price of figures) {
    if (!/[每均]/.test(price.gap) && !(slashes && price.written.includes('/'))) continue;
    const match = EACH.exec(price.lead);
    const each = match?.[1] ?? match?.[2] ?? SLASH.exec(text.slice(price.span.start, price.span.end))?.[1];
    if (each === undefined || !isExact(price) || price.role === 'change') continue;
    const from = sentenceStart(text, price.span.start, true);
    const to = sentenceEnd(text, price.span.end, true);
    if (TIMES.test(text.slice(from, to))) continue;
    const inside = figures
      .slice(Math.max(0, price.index - AROUND), price.index + AROUND)
      .filter(
        ({ span, upper, role }) =>
          span.start >= from && span.end <= to && upper === undefined && role !== 'change' && role !== 'share',
      );
    const prices = inside.filter((figure) => figure !== price && isPrice(line, figure));
    if (prices.length > 0) continue;
    const units = ALIKE[each] ?? [each];
    const amounts = inside.filter(
      (figure) =>
        figure !== price && units.some((unit) => figure.unit === unit || (unit === '亩' && figure.base.unit === unit)),
    );
    const totals = inside.filter(
      (figure) => figure !== price && figure.base.unit === price.base.unit && !amounts.includes(figure),
    );
    const product = relate(line, price, amounts, totals);
    if (product) found.push(product);
  }
}

function isPrice({ text }: FigureLine, { lead, span }: LineFigure): boolean {
  return EACH.test(lead) || SLASH.test(text.slice(span.start, span.end));
}

function relate(
  line: FigureLine,
  price: LineFigure,
  amounts: readonly LineFigure[],
  totals: readonly LineFigure[],
): LineRelation | undefined {
  for (const amount of amounts)
    for (const total of totals) if (fits(price, amount, total)) return relation(line, price, amount, total, []);
  const [amount] = amounts;
  const [total] = totals;
  if (!amount || !total || amounts.length > 1 || totals.length > 1) return undefined;
  if (!isExact(amount) || !isExact(total)) return undefined;
  const slips = slipsFor(line, price, amount, total);
  // Without a slip to explain it, part of the amount may have another price.
  return slips.length > 0 ? relation(line, price, amount, total, slips) : undefined;
}

const factorOf = ({ base, value }: LineFigure): number => base.value / value || 1;

function fits(price: LineFigure, amount: LineFigure, total: LineFigure): boolean {
  const unit = factorOf(price) / factorOf(total);
  const [least, most] = [0, 1].map(
    (side) => (range(price)[side] ?? 0) * (range(amount)[side] ?? 0) * perUnit(amount) * unit,
  );
  const [low, high] = range(total);
  return atMost(least ?? 0, high) && atMost(low, most ?? 0);
}

/** A price for a 亩 and an amount in 公顷. */
function perUnit(amount: LineFigure): number {
  return amount.base.unit === '亩' ? factorOf(amount) : 1;
}

function slipsFor(line: FigureLine, price: LineFigure, amount: LineFigure, total: LineFigure): LineRelation['slips'] {
  const unit = (factorOf(price) / factorOf(total)) * perUnit(amount);
  return slipsOf(line, [total, price, amount], ([all = 0, each = 0, number = 0]) => {
    const slack = Math.max(
      total.counted ? 0 : total.step / 2,
      (price.step / 2) * number * unit * (price.step < 1 ? 1 : 0),
    );
    return atMost(Math.abs(each * number * unit - all), slack);
  });
}

function relation(
  line: FigureLine,
  price: LineFigure,
  amount: LineFigure,
  total: LineFigure,
  slips: LineRelation['slips'],
): LineRelation {
  const computed = price.value * amount.value * perUnit(amount) * (factorOf(price) / factorOf(total));
  const rounded = Number(computed.toPrecision(12));
  return {
    kind: 'product',
    result: total,
    from: [price, amount].sort((a, b) => a.index - b.index),
    computed: rounded,
    holds: slips.length === 0,
    closed: true,
    arithmetic: `${written(line, price)}×${written(line, amount)}=${inScaleOf(line, total, rounded)}`,
    slips,
  };
}
