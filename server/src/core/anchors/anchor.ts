/**
 * Where a place is, told by what stands there instead of by a line number: it survives edits above it, renumbering and
 * moving. Texts are compared without markers, blanks and differences of width.
 */
export interface Anchor {
  /** The beginning of the line, without its marker. */
  readonly text: string;
  /** The beginning of the heading that the line stands under; absent at the top. */
  readonly under?: string;
  /** Which of several equal places, from 0; absent for the first. */
  readonly occurrence?: number;
}
