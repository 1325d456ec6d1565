import { DocumentDiagnosticRequest, type Disposable } from 'vscode-languageserver';
import type { Session } from '../session.js';

/** Tells requests for the workspace's findings, by the registration below, from those for one document's. */
export const WORKSPACE_IDENTIFIER = 'gongwen.closed';

/**
 * Matches no document. A client asks each provider of diagnostics for every document that it matches, and shows what
 * all of them answer: this one is for the workspace alone.
 */
const NO_DOCUMENT = [{ scheme: 'gongwen-workspace' }];

/** True where some folder of the workspace has `gongwen.workspaceDiagnostics` on. Never rejects. */
export async function wantsWorkspaceDiagnostics(session: Session): Promise<boolean> {
  const settings = await Promise.all(session.folders.uris.map((uri) => session.settings.of(uri)));
  return settings.some(({ workspaceDiagnostics }) => workspaceDiagnostics);
}

/** Has the client ask for the findings of the workspace while the setting wants them, and not else. */
export class WorkspaceRegistration {
  private registered: Disposable | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly session: Session) {}

  /** Settings or folders may have changed. Failures are logged: documents that are open are reported without. */
  update(): void {
    if (!this.session.client.registersDiagnostics) return;
    this.turn = this.turn.then(() => this.updateNow()).catch((error: unknown) => this.warn(error));
  }

  private async updateNow(): Promise<void> {
    const wanted = await wantsWorkspaceDiagnostics(this.session);
    if (wanted === (this.registered !== undefined) || this.session.index.disposed) return;
    if (!wanted) {
      this.registered?.dispose();
      this.registered = undefined;
      return;
    }
    this.registered = await this.session.connection.client.register(DocumentDiagnosticRequest.type, {
      documentSelector: NO_DOCUMENT,
      identifier: WORKSPACE_IDENTIFIER,
      interFileDependencies: false,
      workspaceDiagnostics: true,
    });
  }

  private warn(error: unknown): void {
    this.session.connection.console.warn(`Not registered: ${String(error)}`);
  }
}
