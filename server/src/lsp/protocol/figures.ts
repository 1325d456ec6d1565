import type { TextRange } from '../protocol.js';

/** Request: the figures of a document ({@link FiguresAnswer}); null where the server does not know or serve it. */
export const FIGURES_REQUEST = 'gongwen/figures';

/** Request: figures, or a comparison, as a file or for the clipboard ({@link FigureTableAnswer}). */
export const FIGURE_TABLE_REQUEST = 'gongwen/figureTable';

/** Request: a document beside an earlier one ({@link ComparisonAnswer}). */
export const COMPARE_FIGURES_REQUEST = 'gongwen/compareFigures';

/** Parameters of {@link FIGURES_REQUEST}. */
export interface FiguresParams {
  readonly uri: string;
}

/** What {@link FIGURES_REQUEST} answers. */
export interface FiguresAnswer {
  /** The document version that this belongs to. */
  readonly version: number;
  /** In text order. */
  readonly figures: readonly FigureInfo[];
}

/** One figure, in the user's language where it is words. */
export interface FigureInfo {
  /** Number and unit. */
  readonly range: TextRange;
  /** What is counted; empty where it cannot be told. */
  readonly indicator: string;
  /** As it is written: 1.5万亩. */
  readonly text: string;
  /** In the base unit, in digits: 15,000亩. */
  readonly normalised: string;
  /** 合计, 增减, 比率; empty for most. */
  readonly role: string;
  readonly period: string;
  readonly place: string;
  readonly status: 'verified' | 'mismatch' | 'unchecked';
  /** What others give; empty where there is nothing to hold it against. */
  readonly arithmetic: string;
}

/** Parameters of {@link FIGURE_TABLE_REQUEST}. */
export interface FigureTableParams {
  readonly uri: string;
  readonly format: 'tsv' | 'csv' | 'xlsx';
  /** Uri of the earlier document: the table is the comparison with it. */
  readonly previous?: string;
}

/** What {@link FIGURE_TABLE_REQUEST} answers. */
export interface FigureTableAnswer {
  /** The bytes in base64; texts are UTF-8, CSV with a byte order mark. */
  readonly data?: string;
  /** Why there are none, in the user's language. */
  readonly refusal?: string;
}

/** Parameters of {@link COMPARE_FIGURES_REQUEST}. */
export interface CompareFiguresParams {
  readonly uri: string;
  /** Uri of the earlier document, open or not. */
  readonly previous: string;
}

/** What {@link COMPARE_FIGURES_REQUEST} answers: a comparison, or a refusal. */
export interface ComparisonAnswer {
  /** Why there is none, in the user's language. */
  readonly refusal?: string;
  readonly columns?: readonly string[];
  /** In the order of the current document. */
  readonly rows?: readonly ComparisonRow[];
  /** So many indicators of each were not compared. */
  readonly unpaired?: { readonly current: number; readonly previous: number };
}

/** One indicator of both documents. */
export interface ComparisonRow {
  /** One a column. */
  readonly cells: readonly string[];
  /** In the current document. */
  readonly range: TextRange;
  /** Something is stated that does not fit, or the value may have been left over. */
  readonly doubtful: boolean;
}
