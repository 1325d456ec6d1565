/** Why bytes give no text. */
export type RefusalKind =
  /** Neither a Word file nor one of the kinds below. */
  | 'not-word'
  /** The format before Word 2007 (.doc, .wps). */
  | 'old-word'
  | 'encrypted'
  /** A part is damaged or written as Word writes none. */
  | 'broken'
  /** Larger, deeper or longer than any document. */
  | 'too-large'
  /** A package without a text: a sheet, slides. */
  | 'no-document';

/** Thrown inside the reader, and nowhere out of it. */
export class Refusal extends Error {
  /** @param part the part that is to blame, where there is one */
  constructor(
    readonly kind: RefusalKind,
    readonly part = '',
  ) {
    super(kind);
    this.name = 'Refusal';
  }
}
