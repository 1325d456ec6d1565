import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import { semanticTokens } from '../../core/index.js';
import { checkedRange, documentUri } from '../params.js';
import type { DocumentRequest } from '../request.js';
import { semanticTokensOf } from '../tokens.js';

/** `textDocument/semanticTokens/full`: what every passage is. */
export const semanticTokensFull: DocumentRequest<SemanticTokensParams, SemanticTokens | null> = {
  uri: documentUri,
  empty: null,
  answer: (_session, { analysis: { document } }) => semanticTokensOf(document.lines, semanticTokens(document)),
};

/** `textDocument/semanticTokens/range`: the same for the lines of a range. */
export const semanticTokensRange: DocumentRequest<SemanticTokensRangeParams, SemanticTokens | null> = {
  uri: documentUri,
  empty: null,
  answer(_session, { analysis: { document } }, params) {
    const { start, end } = checkedRange(params.range);
    return semanticTokensOf(document.lines, semanticTokens(document, start.line, end.line));
  },
};
