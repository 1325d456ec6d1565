import {
  commands,
  languages,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type DiagnosticCollection,
  type Progress,
} from 'vscode';
import { WorkDoneProgress, type Diagnostic, type LanguageClient } from 'vscode-languageclient/node';
import {
  CHECK_WORKSPACE_REQUEST,
  type CheckAnswer,
  type CheckParams,
  type FindingCounts,
} from '../../server/src/lsp/protocol.js';
import { serverRuns } from './serverCommand.js';
import { words } from './words.js';

/** The findings of documents that are not open, found because the writer asked for them. */
export class WorkspaceCheck {
  private readonly findings: DiagnosticCollection = languages.createDiagnosticCollection('gongwen.workspace');
  private readonly disposables: readonly { dispose(): unknown }[];
  private checks = 0;

  constructor(private readonly client: LanguageClient) {
    this.disposables = [
      this.findings,
      // An open document is looked after by the server, and what is gone has no problems.
      workspace.onDidOpenTextDocument(({ uri }) => this.findings.delete(uri)),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.findings.delete(uri);
      }),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri } of files) this.findings.delete(oldUri);
      }),
    ];
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Checks every document of the workspace, shows how far it has come, and can be cancelled. */
  async run(): Promise<void> {
    if (!(await serverRuns(this.client))) return;
    if (!workspace.workspaceFolders?.length) {
      void window.showInformationMessage(words.noWorkspace);
      return;
    }
    const options = { location: ProgressLocation.Notification, title: words.checking, cancellable: true };
    const answer = await window.withProgress(options, async (progress, token) => {
      const workDoneToken = `gongwen.check.${++this.checks}`;
      const told = this.client.onProgress(WorkDoneProgress.type, workDoneToken, reporter(progress));
      const params: CheckParams = { workDoneToken };
      try {
        return await this.client.sendRequest<CheckAnswer>(CHECK_WORKSPACE_REQUEST, params, token);
      } catch (error) {
        if (!token.isCancellationRequested) this.client.error(words.checkFailed, error, 'force');
        return undefined;
      } finally {
        told.dispose();
      }
    });
    if (answer) await this.show(answer);
  }

  private async show({ files, documents, exceeded }: CheckAnswer): Promise<void> {
    const convert = this.client.protocol2CodeConverter;
    this.findings.clear();
    for (const file of files) {
      // Shown already, by the other ways that diagnostics take.
      if (file.open || file.reported) continue;
      this.findings.set(Uri.parse(file.uri), await convert.asDiagnostics(file.diagnostics as Diagnostic[]));
    }
    const count = files.reduce((sum, file) => sum + total(file.counts), 0);
    const text = words.checked(documents, files.length, count) + (exceeded ? words.checkedNotAll : '');
    const show = count > 0 ? [words.showProblems] : [];
    const chosen = await window.showInformationMessage(text, ...show);
    if (chosen) await commands.executeCommand('workbench.actions.view.problems');
  }
}

/** Passes on what the server tells of its progress; percentages are told as what was added. */
function reporter(progress: Progress<{ message?: string; increment?: number }>) {
  let reached = 0;
  return (value: { kind: string; message?: string; percentage?: number }): void => {
    const increment = Math.max(0, (value.percentage ?? reached) - reached);
    reached += increment;
    progress.report({ increment, ...(value.message === undefined ? {} : { message: value.message }) });
  };
}

function total({ error, warning, information, hint }: FindingCounts): number {
  return error + warning + information + hint;
}
