import type { TextRange } from '../protocol.js';

/** Request: the headings of a document for a view of its own ({@link OutlineAnswer}, or null where it is not served). */
export const OUTLINE_REQUEST = 'gongwen/outline';

/** Parameters of {@link OUTLINE_REQUEST}. */
export interface OutlineParams {
  readonly uri: string;
}

/** What {@link OUTLINE_REQUEST} answers. */
export interface OutlineAnswer {
  /** The document version that the headings belong to. */
  readonly version: number;
  /** The topmost headings, in text order. */
  readonly headings: readonly OutlineHeading[];
}

/** One heading with everything below it. */
export interface OutlineHeading {
  /** As it stands in the text; empty where there is none. */
  readonly marker: string;
  /** The title up to its first 。 */
  readonly title: string;
  /** The marker that it should carry, where it carries another or none. */
  readonly expected?: string;
  readonly kind: 'title' | 'part' | 'chapter' | 'section' | 'article' | 'numbered' | 'dash' | 'ordinal';
  /** 0 for a title, 1 for what stands directly below it or at the top. */
  readonly level: number;
  /** Heading and body with everything below. */
  readonly range: TextRange;
  /** Marker and title. */
  readonly heading: TextRange;
  /** Findings in `range`, by their first character. */
  readonly findings: number;
  readonly children: readonly OutlineHeading[];
}

/** Request: how much stands in a document, and in ranges of it ({@link CountAnswer}, or null where it is not open). */
export const COUNT_REQUEST = 'gongwen/count';

/** Parameters of {@link COUNT_REQUEST}. */
export interface CountParams {
  readonly uri: string;
  /** Ranges to count together, such as the selections; none: no {@link CountAnswer.selected}. */
  readonly ranges?: readonly TextRange[];
}

/** What {@link COUNT_REQUEST} answers. */
export interface CountAnswer {
  readonly version: number;
  readonly document: TextCounts;
  readonly selected?: TextCounts;
  /** Headings by level; index 0 holds titles. */
  readonly headingsByLevel: readonly number[];
}

/** How much a text holds, counted as the dialog 字数统计 of Word does. */
export interface TextCounts {
  /** 字数: Chinese characters and punctuation one each, a run of letters and digits one. */
  readonly words: number;
  /** 字符数（不计空格） */
  readonly characters: number;
  /** 字符数（计空格） */
  readonly charactersWithBlanks: number;
  /** Lines that are not blank. */
  readonly paragraphs: number;
}
