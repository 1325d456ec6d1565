import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { Offer } from '../codeActions/offer.js';
import { removalActions, suppressActions } from '../codeActions/projectActions.js';
import { quickFixes } from '../codeActions/quickFixes.js';
import { refactorings } from '../codeActions/refactorings.js';
import { fixAllActions, renumberActions } from '../codeActions/sources.js';
import { spanOf } from '../convert.js';
import { checkedRange, documentUri } from '../params.js';
import { FIX_ALL_KIND, RENUMBER_KIND } from '../protocol.js';
import type { DocumentRequest } from '../request.js';

/**
 * `textDocument/codeAction`: the fixes of the findings here and what can be decided about them, what can be done with
 * the headings here, and what can be done with the whole document.
 */
export const codeAction: DocumentRequest<CodeActionParams, CodeAction[]> = {
  uri: documentUri,
  empty: [],
  answer(session, served, params) {
    if (!session.client.codeActions) return [];
    const span = spanOf(served.analysis.document.lines, checkedRange(params.range));
    const offer = new Offer(session, served, span, params.context ?? {});
    return [
      ...(offer.wants(CodeActionKind.QuickFix)
        ? [...quickFixes(offer), ...suppressActions(offer), ...removalActions(offer)]
        : []),
      ...refactorings(offer),
      ...(offer.wants(FIX_ALL_KIND) ? fixAllActions(offer) : []),
      ...(offer.wants(RENUMBER_KIND) ? renumberActions(offer) : []),
    ];
  },
};
