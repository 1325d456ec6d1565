import { DiagnosticSeverity, type CancellationToken, type Diagnostic } from 'vscode-languageserver';
import type { CheckAnswer, CheckedFile, FindingCounts } from '../protocol.js';
import type { Session } from '../session.js';
import { settingsOfFile } from './inspect.js';

/**
 * Checks every document of the workspace. Where the token is cancelled the answer is not complete.
 *
 * @param onStep told of each file before it is looked at, and how much is done by then, 0 to 1
 */
export async function checkWorkspace(
  session: Session,
  token: CancellationToken | undefined,
  onStep: (uri: string, done: number) => void,
): Promise<CheckAnswer> {
  const { index } = session;
  const all = await index.count();
  const files: CheckedFile[] = [];
  let documents = 0;
  let steps = 0;
  const step = (uri: string): void => onStep(uri, Math.min(1, steps++ / all));
  for await (const { uri, version, findings } of index.documents({ findings: true, token }, step)) {
    documents++;
    if (!findings || findings.diagnostics.length === 0) continue;
    const { diagnostics } = findings;
    const { workspaceDiagnostics: reported } = await settingsOfFile(session, uri);
    files.push({ uri, open: version !== null, reported, counts: countsOf(diagnostics), diagnostics });
  }
  return { documents, files, exceeded: index.exceeded };
}

function countsOf(diagnostics: readonly Diagnostic[]): FindingCounts {
  const count = (severity: DiagnosticSeverity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    error: count(DiagnosticSeverity.Error),
    warning: count(DiagnosticSeverity.Warning),
    information: count(DiagnosticSeverity.Information),
    hint: count(DiagnosticSeverity.Hint),
  };
}
