import type { Span } from '../text/span.js';
import type { Face } from './layout.js';

/** What a paragraph of a page is; each has a style of this name in Word and in the preview. */
export type PageStyle =
  | 'serial'
  | 'mark'
  | 'number'
  | 'title'
  | 'subtitle'
  | 'author'
  | 'recipient'
  | 'salutation'
  | 'part'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'body'
  | 'annexNote'
  | 'annexNoteItem'
  | 'organ'
  | 'date'
  | 'note'
  | 'annexLabel'
  | 'copies'
  | 'printing'
  | 'contents'
  | 'table'
  | 'blank';

/** Characters of one paragraph in one face. */
export interface PageRun {
  readonly text: string;
  /** Where they stand in the document. */
  readonly span: Span;
  readonly face: Face;
}

/** One paragraph of a page, made of one line of the document. */
export interface PageParagraph {
  readonly style: PageStyle;
  /** 0-based line of the document. */
  readonly line: number;
  /** Empty for a blank line. */
  readonly runs: readonly PageRun[];
  /** Its place in the hierarchy, 1 the highest, for navigation; absent for what is no heading. */
  readonly outlineLevel?: number;
  /** A page begins with it. */
  readonly pageBreak?: true;
  /** It stands on one page with the paragraph behind it. */
  readonly keepNext?: true;
  /** Characters of white at the right, for what stands there (署名, 成文日期). */
  readonly endIndent?: number;
  /** A red line runs below it (版头的分隔线). */
  readonly ruleBelow?: true;
}
