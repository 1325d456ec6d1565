/** File name extensions of documents: what is looked for in a folder. */
export const DOCUMENT_EXTENSIONS: readonly string[] = ['txt', 'md', 'gongwen', 'gw', '公文'];
