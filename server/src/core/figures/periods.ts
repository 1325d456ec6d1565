import type { ParsedDocument } from '../document.js';

/** What a document reports on, as its title or its own periods say. */
export interface ReportPeriod {
  /** Undefined where none is named. */
  readonly year?: number;
  /** 上半年, 一季度 …; empty: the whole year, or nothing is said. */
  readonly part: string;
}

const YEAR = /(\d{4}|[二〇○零一三四五六七八九]{4})年/;
const PART = /上半年|下半年|前?[一二三四]季度|[“"]?十[一二三四五六]五[”"]?|(?:[一二三四五两]|\d)年(?:来|间)/;
const HAN_DIGITS = '〇一二三四五六七八九';

/** The year and the part of it that a document reports on. */
export function reportPeriod(document: ParsedDocument, periods: readonly string[]): ReportPeriod {
  const title = document.structure.nodes.find(({ kind }) => kind === 'title')?.title ?? '';
  const year = yearIn(title) ?? commonest(periods.flatMap((period) => yearIn(period) ?? []));
  return { ...(year === undefined ? {} : { year }), part: partIn(title) };
}

/**
 * A period as it is seen from the year of its report, so that those of two reports can be compared: 去年 and 2022年 in a
 * report on 2023 are `-1|`.
 */
export function relativePeriod(period: string, { year, part }: ReportPeriod): string {
  const named = yearIn(period);
  let offset = '0';
  if (/去年|上年/.test(period)) offset = '-1';
  else if (/明年/.test(period)) offset = '1';
  else if (named !== undefined) offset = year === undefined ? `${named}` : String(named - year);
  const own = partIn(period);
  return `${offset}|${own === part ? '' : own}`;
}

function partIn(text: string): string {
  return PART.exec(text)?.[0].replace(/[“”"]/g, '') ?? '';
}

function yearIn(text: string): number | undefined {
  const digits = YEAR.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return Number(
    Array.from(digits.replace(/[○零]/g, '〇'), (char) => {
      const value = HAN_DIGITS.indexOf(char);
      return value < 0 ? char : String(value);
    }).join(''),
  );
}

function commonest(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
