import type { Span } from '../text/span.js';

/** How sure a figure is by its own words: 约, 近, 余, 多 leave it open in one direction or both. */
export type Approximation = 'exact' | 'about' | 'above' | 'below';

/** What a figure is to the one before it, by the word that leads it in. */
export type FigureRole =
  /** 共, 合计, 总计, 累计. */
  | 'total'
  | 'plain'
  /** 其中, 包括, 分别, or inside the brackets behind a total. */
  | 'part'
  /** 同比增长, 较上年下降 … */
  | 'change'
  /** 占, 率, 比重 … of another figure. */
  | 'share';

/** One figure of a document: a quantity and what the prose says about it. Offsets are the document's. */
export interface Figure {
  /** Number and unit. */
  readonly span: Span;
  /** The digits alone, with their decimals and separators: what a correction replaces. Of a range the first number. */
  readonly number: Span;
  /** 0-based line. */
  readonly line: number;
  /** As it is written, 万 and 亿 worked in: 1.5万亩 is 15000. */
  readonly value: number;
  /** The second number of a range. */
  readonly upper?: number;
  /** The unit as it is written, without 万 and 亿. */
  readonly unit: string;
  /** {@link value} in the base unit of its kind; a 公顷 is 15 亩. A unit that is of no kind is its own base. */
  readonly base: { readonly unit: string; readonly value: number };
  /**
   * The smallest step that the digits show, in {@link unit}: 0.01 for 12.35, 100 for 1.23万. Half of it is what rounding
   * can hide, except where things are counted one by one ({@link counted}).
   */
  readonly step: number;
  /** A whole number of things: nothing of it was rounded. */
  readonly counted: boolean;
  readonly approximation: Approximation;
  readonly role: FigureRole;
  /** What is counted, as far as the clause says: 养老保险缴费; empty where it cannot be told. */
  readonly noun: string;
  readonly nounSpan?: Span;
  /** The period in force where it stands: 2023年, 上半年, 截至9月底; empty where none is named. */
  readonly period: string;
  /** 全镇, 某村 …; empty where none is named. */
  readonly place: string;
}
