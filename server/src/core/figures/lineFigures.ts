import type { LineScan } from '../markers/scan.js';
import type { Span } from '../text/span.js';
import type { Figure, FigureRole } from './figure.js';
import { approximationOf, CHANGE, nounWithin, PART, PERIOD, PLACE, SHARE, TOTAL } from './phrases.js';
import { quantitiesOf, type Quantity } from './quantities.js';
import { BASE_UNITS, CLASSIFIERS } from './units.js';

/** A figure as its own line shows it. Offsets count from the line's start; period and place are what the line names. */
export interface LineFigure extends Omit<Figure, 'line'> {
  /** Its place among the line's figures. */
  readonly index: number;
  /** Where its clause begins, behind a mark of punctuation or the figure before. */
  readonly clause: number;
  /** The characters between {@link clause} and the figure. */
  readonly lead: string;
}

const COUNTED = new Set<string>(['人次', '件次', '床位', '车次', '班次', '架次', ...CLASSIFIERS.map(([word]) => word)]);
const MARKS = /[，,。；;：:、！？!?（）()“”"\n]/;
const NUMERAL = /^([-－−]?)([\d,]+(?:\.(\d+))?)([百千万亿]*)/;
const WIDE = /[０-９．％]/g;
const ANY_NUMERAL = /[\d０-９]|[百千]分之|[一二三四五六七八九十]成|[百千万亿十一二两三四五六七八九]/;
/** Units of things whose name stands behind the number. */
const THINGS = new Set(Array.from('个项种类家所条座名位处支大级台辆部'));
const NOUN_BEHIND =
  /^(?!以[上内下外]|左右|之多|不等|有余|全部|均|已)[\u4e00-\u9fff](?:(?![与和及的在被均已]|全部|进行|实施|开展|达到|建成|完成|得到|实现|获|入[选围])[\u4e00-\u9fff]){1,11}/;
const LONGEST_LEAD = 40;
const EMPTY: readonly LineFigure[] = [];

const known = new WeakMap<LineScan, readonly LineFigure[]>();

/** The figures of a line in text order. Kept with the line's scan; pure and total. */
export function lineFigures(scan: LineScan): readonly LineFigure[] {
  let found = known.get(scan);
  if (!found) {
    found = scan.blank || !ANY_NUMERAL.test(scan.text) ? EMPTY : read(scan);
    known.set(scan, found);
  }
  return found;
}

function read(scan: LineScan): readonly LineFigure[] {
  const quantities = quantitiesOf(scan);
  if (quantities.length === 0) return EMPTY;
  const { text } = scan;
  const periods = periodsIn(text);
  const figures: LineFigure[] = [];
  let period = 0;
  let place = '';
  let end = scan.indent;
  quantities.forEach((quantity, index) => {
    const { start } = quantity.span;
    while ((periods[period + 1]?.start ?? Infinity) < start) period++;
    const now = periods[period];
    const clause = clauseStart(text, Math.max(end, start - LONGEST_LEAD), start);
    const lead = text.slice(clause, start);
    const named = PLACE.exec(lead)?.[0];
    if (named !== undefined) place = named;
    else if (/[。；]/.test(text.slice(end, start))) place = '';
    figures.push({
      index,
      clause,
      lead,
      ...figureOf(text, quantity, { clause, lead, before: figures[index - 1], gap: text.slice(end, start) }),
      period: now && now.start < start ? now.text : '',
      place,
    });
    end = quantity.span.end;
  });
  return figures;
}

interface Around {
  readonly clause: number;
  readonly lead: string;
  readonly before: LineFigure | undefined;
  /** Everything between the figure before and this one. */
  readonly gap: string;
}

function figureOf(
  text: string,
  { span, value, upper, unit }: Quantity,
  { clause, lead, before, gap }: Around,
): Omit<LineFigure, 'index' | 'clause' | 'lead' | 'period' | 'place'> {
  const written = text
    .slice(span.start, span.end)
    .replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const numeral = NUMERAL.exec(written);
  const decimals = numeral?.[3]?.length ?? 0;
  const digits = numeral ? (numeral[2]?.length ?? 0) : written.length;
  const from = span.start + (numeral?.[1]?.length ?? 0);
  // 14万余头, 5000多万元: the words 万 behind belong to the number as well.
  const scale = numeral
    ? scaleOf(written.slice(0, Math.max(0, written.lastIndexOf(unit))))
    : Math.max(1, hanScale(written));
  const step = scale * 10 ** -decimals;
  const open = /[余多]/.test(written) ? 'above' : undefined;
  const [base, factor] = BASE_UNITS[unit] ?? [unit, 1];
  const role = roleOf(lead, gap, before);
  return {
    span,
    number: { start: from, end: numeral ? from + digits : span.end },
    value,
    ...(upper === undefined ? {} : { upper }),
    unit,
    base: { unit: base, value: value * factor },
    step,
    counted: COUNTED.has(unit) && step === 1,
    approximation: open ?? approximationOf(lead, text.slice(span.end, span.end + 4)),
    role,
    ...nounOf(text, { clause, lead, before, span, role, unit }),
  };
}

function roleOf(lead: string, gap: string, before: LineFigure | undefined): FigureRole {
  if (CHANGE.test(lead)) return 'change';
  if (SHARE.test(lead)) return 'share';
  if (TOTAL.test(lead)) return 'total';
  if (PART.test(gap)) return 'part';
  if (before && /[（(][^）)]*$/.test(gap)) return 'part';
  return 'plain';
}

function nounOf(
  text: string,
  around: {
    readonly clause: number;
    readonly lead: string;
    readonly before: LineFigure | undefined;
    readonly span: Span;
    readonly role: FigureRole;
    readonly unit: string;
  },
): { readonly noun: string; readonly nounSpan?: Span } {
  const { clause, lead, before, span, role, unit } = around;
  let { start, end } = nounWithin(role === 'change' ? lead.replace(CHANGE, '') : lead);
  if (THINGS.has(unit)) {
    const nounSpan = nounBehind(text, span.end);
    if (nounSpan) return { noun: text.slice(nounSpan.start, nounSpan.end), nounSpan };
  }
  const period = leadingPeriod(lead.slice(start, end));
  start += period;
  if (end > start) {
    const nounSpan = { start: clause + start, end: clause + end };
    if (role !== 'change' || !/^(?:同比|比上年|较上年|比去年|较去年|环比|年均|分别)*$/.test(lead.slice(start, end)))
      return { noun: text.slice(nounSpan.start, nounSpan.end), nounSpan };
  }
  if (role === 'change' || role === 'share') {
    if (before?.nounSpan) return { noun: before.noun, nounSpan: before.nounSpan };
    return { noun: '' };
  }
  const nounSpan = nounBehind(text, span.end);
  return nounSpan ? { noun: text.slice(nounSpan.start, nounSpan.end), nounSpan } : { noun: '' };
}

/** 13个预期性指标: what is counted stands behind. */
function nounBehind(text: string, at: number): Span | undefined {
  const behind = NOUN_BEHIND.exec(text.slice(at, at + 16))?.[0];
  return behind === undefined ? undefined : { start: at, end: at + behind.length };
}

function leadingPeriod(text: string): number {
  PERIOD.lastIndex = 0;
  const match = PERIOD.exec(text);
  return match?.index === 0 ? match[0].length : 0;
}

/** Behind the last mark of punctuation before the figure. */
function clauseStart(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !MARKS.test(text[at - 1] ?? '')) at--;
  return at;
}

function periodsIn(text: string): readonly { readonly start: number; readonly text: string }[] {
  if (!/[年月季]|五[”"]?[时期末以]/.test(text)) return [];
  return [...text.matchAll(PERIOD)].map((match) => ({ start: match.index, text: match[0] }));
}

const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 万 and 亿 behind the digits, also behind 余. A range has those of its first number, or of the second. */
function scaleOf(written: string): number {
  const scale =
    /^[-－−]?[\d,.]+([百千万亿]+)/.exec(written)?.[1] ?? /[\d,.][余多]?([百千万亿]+)/.exec(written)?.[1] ?? '';
  return 10 ** Array.from(scale).reduce((sum, char) => sum + (POWERS[char] ?? 0), 0);
}

/** 三千五百万: the power that its last numeral stands for. */
function hanScale(written: string): number {
  const scale = /([百千万亿]+)[余多]?[^百千万亿]*$/.exec(written)?.[1] ?? '';
  return /分之/.test(written) ? 1 : 10 ** Array.from(scale).reduce((sum, char) => sum + (POWERS[char] ?? 0), 0);
}
