/** Request: a document as a Word file ({@link ExportWordAnswer}); null where the server does not know the document. */
export const EXPORT_WORD_REQUEST = 'gongwen/exportWord';

/** Parameters of {@link EXPORT_WORD_REQUEST}. */
export interface ExportWordParams {
  readonly uri: string;
  /** What the file says that it is called; nothing where absent. */
  readonly title?: string;
}

/** What {@link EXPORT_WORD_REQUEST} answers. */
export interface ExportWordAnswer {
  /** The bytes of the file, in base64. */
  readonly data: string;
}
