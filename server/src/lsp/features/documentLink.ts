import { LSPErrorCodes, ResponseError, type DocumentLink, type DocumentLinkParams } from 'vscode-languageserver';
import { rangeOf } from '../convert.js';
import { documentUri } from '../params.js';
import { refuseCancelled, type DocumentRequest } from '../request.js';
import { wordsOf } from '../words.js';
import { linksIn } from '../workspace/links.js';

/** `textDocument/documentLink`: names of documents of the workspace, and of annexes. */
export const documentLink: DocumentRequest<DocumentLinkParams, DocumentLink[]> = {
  uri: documentUri,
  empty: [],
  async answer(session, { open, version, analysis: { document }, locale }, _params, token) {
    const words = wordsOf(locale);
    const links = await linksIn(document, open.uri, session.index, token);
    refuseCancelled(token);
    // Looking through the workspace may have taken longer than the next keystroke.
    if (open.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
    return links.map(({ span, uri, line, file }) => ({
      range: rangeOf(document.lines, span),
      // Editors read the line out of the fragment.
      target: line === 0 ? uri : `${uri}#L${line + 1}`,
      tooltip: file === undefined ? words.toLine(line + 1) : words.toFile(file),
    }));
  },
};
