import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldingRanges } from '../../core/index.js';
import { foldingRangesOf } from '../convert.js';
import { documentUri } from '../params.js';
import type { DocumentRequest } from '../request.js';

/** `textDocument/foldingRange`: one range a section, an annex and each other part of the document. */
export const foldingRange: DocumentRequest<FoldingRangeParams, FoldingRange[] | null> = {
  uri: documentUri,
  // Not an empty list: with null an editor falls back to folding by indentation.
  empty: null,
  answer: (session, { analysis }) => foldingRangesOf(foldingRanges(analysis.document), session.client.foldingLimit),
};
