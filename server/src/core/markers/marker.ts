import type { Span } from '../text/span.js';
import type { FormId } from './forms.js';

/** What is irregular about a marker's writing. A marker without slips is written as the standard has it. */
export interface MarkerSlips {
  /** Brackets are ASCII: `both` sides or only one (`mixed`). */
  readonly brackets?: 'half' | 'mixed';
  /** The mark behind the ordinal is not the form's own: 一. 一， 1、 （一）、 (the mark itself, '' where it is missing). */
  readonly mark?: string;
  /** Blank characters between or behind the marker's characters. */
  readonly innerSpace?: boolean;
  /** The numeral is written irregularly: 一十一, 廿, 二0, full-width digits; or a composite character (⑴ ㈠ ⒈). */
  readonly numeral?: 'irregular' | 'fullwidth' | 'composite';
}

/**
 * A marker (序号) as it stands in the text. Offsets are UTF-16 units; from the line scan they count from the line's
 * start, in a {@link HeadingNode} from the document's.
 */
export interface Marker {
  readonly form: FormId;
  /** Its number; 0 for forms without numbers (——). */
  readonly value: number;
  /** 第十七条之一 has sub 1; 0 elsewhere. */
  readonly sub: number;
  /** The components of a decimal marker, 1.2.3 → [1, 2, 3]; undefined elsewhere. */
  readonly path: readonly number[] | undefined;
  /** All characters of the marker with its punctuation, without blanks behind it. */
  readonly span: Span;
  /** Blanks between marker and title. */
  readonly spaceAfter: Span;
  /** The marker's characters. */
  readonly text: string;
  readonly slips: MarkerSlips;
}
