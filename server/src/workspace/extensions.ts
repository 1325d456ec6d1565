/** File name extensions of documents: what is looked for in a folder. */
export const DOCUMENT_EXTENSIONS: readonly string[] = ['txt', 'md', 'gongwen', 'gw', '公文'];

/** File name extensions of Word files whose text can be read. */
export const WORD_EXTENSIONS: readonly string[] = ['docx', 'docm'];
