import type { DocumentFormattingParams, TextEdit } from 'vscode-languageserver';
import { textEditsOf } from '../convert.js';
import { documentUri } from '../params.js';
import type { DocumentRequest } from '../request.js';

/** `textDocument/formatting`: every safe fix, and nothing else. */
export const formatting: DocumentRequest<DocumentFormattingParams, TextEdit[]> = {
  uri: documentUri,
  empty: [],
  answer: (_session, { analysis }) => textEditsOf(analysis.document.lines, analysis.repair),
};
