import type {
  CancellationToken,
  ResultProgressReporter,
  WorkDoneProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { nextChange } from '../workspace/changes.js';
import { refuseCancelled, type SessionHolder } from '../request.js';
import type { Session } from '../session.js';
import { Reports } from '../workspace/reports.js';
import { uriKey } from '../workspace/uris.js';
import { wantsWorkspaceDiagnostics, WORKSPACE_IDENTIFIER } from '../workspace/workspaceRegistration.js';

/**
 * `workspace/diagnostic`: the findings of every document of the workspace, where the setting wants them. A client that
 * takes them one by one asks again and again: its request stays open and it is told when something has changed, so
 * that nothing goes back and forth while nothing does.
 */
export function workspaceDiagnostic(holder: SessionHolder) {
  return async (
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    _workDone: WorkDoneProgressReporter,
    partial?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
  ): Promise<WorkspaceDiagnosticReport> => {
    const session = holder();
    const reports = new Reports(session, {
      previous: previousOf(params),
      skipOpen: params?.identifier === WORKSPACE_IDENTIFIER,
      unchanged: !partial,
    });
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    if (!partial) await tellAll(session, reports, (report) => items.push(report), token);
    else {
      do {
        // Listening begins before the walk: what changes meanwhile is not missed.
        const changed = nextChange(session.index, token);
        await tellAll(session, reports, (report) => partial.report({ items: [report] }), token);
        await changed;
      } while (!token.isCancellationRequested && !session.index.disposed);
    }
    refuseCancelled(token);
    return { items };
  };
}

async function tellAll(
  session: Session,
  reports: Reports,
  tell: (report: WorkspaceDocumentDiagnosticReport) => void,
  token: CancellationToken,
): Promise<void> {
  const seen = new Set<string>();
  const stopped = (): boolean => (token?.isCancellationRequested ?? false) || session.index.disposed;
  if (await wantsWorkspaceDiagnostics(session)) {
    for await (const document of session.index.documents({ findings: true, token })) {
      const report = await reports.of(document);
      seen.add(uriKey(document.uri));
      if (stopped()) return;
      if (report) tell(report);
    }
  }
  // Only a walk that came to its end knows what is gone.
  if (!stopped()) reports.gone(seen).forEach(tell);
}

/** What the client has from earlier requests. Total: what makes no sense is left out. */
function previousOf(params: Partial<WorkspaceDiagnosticParams> | undefined): { uri: string; value: string }[] {
  const ids: unknown = params?.previousResultIds;
  if (!Array.isArray(ids)) return [];
  return ids.flatMap((id: { uri?: unknown; value?: unknown } | null) =>
    typeof id?.uri === 'string' && typeof id.value === 'string' ? [{ uri: id.uri, value: id.value }] : [],
  );
}
