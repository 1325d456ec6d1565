import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { documentUri } from '../params.js';
import type { DocumentRequest } from '../request.js';

/** `textDocument/diagnostic`: the findings; `unchanged` where text, settings and project file are as they were. */
export const diagnostic: DocumentRequest<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  uri: documentUri,
  empty: { kind: 'full', items: [] },
  slow: true,
  answer(session, served, { previousResultId }) {
    const resultId = served.analysis.id;
    if (previousResultId === resultId) return { kind: 'unchanged', resultId };
    const items = served.analysis.findings.map((finding) => session.diagnostic(served, finding));
    return { kind: 'full', resultId, items };
  },
};
