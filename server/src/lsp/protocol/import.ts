/** Request: the text of a Word file ({@link ImportWordAnswer}). */
export const IMPORT_WORD_REQUEST = 'gongwen/importWord';

/** Bytes of a Word file, pictures included, up to which one is worth sending. */
export const IMPORT_WORD_LIMIT = 100 * 1024 * 1024;

/** Parameters of {@link IMPORT_WORD_REQUEST}. */
export interface ImportWordParams {
  /** The bytes of the file, in base64. */
  readonly data: string;
}

/** What {@link IMPORT_WORD_REQUEST} answers. */
export interface ImportWordAnswer {
  readonly text: string;
  /** What did not come along and what became text, in half sentences in the user's language. */
  readonly notes: readonly string[];
  /** Why there is no text, in the user's language. */
  readonly refusal?: string;
}
