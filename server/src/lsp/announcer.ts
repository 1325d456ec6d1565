import { countText, documentType } from '../core/index.js';
import { STATUS_NOTIFICATION, type StatusParams } from './protocol.js';
import { yieldTurn } from './request.js';
import type { Session } from './session.js';

/** How long the server waits for the next keystroke before it says anything unasked, in milliseconds. */
const QUIET_TIME = 200;

/**
 * Tells the client unasked what the server makes of a document: its status, and its diagnostics where the client
 * does not ask for them. What has become stale by the time it is known is not told.
 */
export class Announcer {
  private readonly waiting = new Map<string, NodeJS.Timeout>();

  constructor(private readonly session: Session) {}

  /** The document was opened: told at once. */
  opened(uri: string): void {
    this.schedule(uri, 0);
  }

  /** The document, or what holds for it, has changed: told when the typing pauses. */
  changed(uri: string): void {
    this.schedule(uri, QUIET_TIME);
  }

  /** The document was closed: its diagnostics go. */
  closed(uri: string): void {
    this.cancel(uri);
    this.publish(uri, undefined, []);
  }

  /** Nothing more will be told. */
  dispose(): void {
    for (const uri of [...this.waiting.keys()]) this.cancel(uri);
  }

  private schedule(uri: string, delay: number): void {
    this.cancel(uri);
    const timer = setTimeout(() => {
      this.waiting.delete(uri);
      this.tell(uri).catch((error: unknown) => this.session.connection.console.error(`${uri}: ${String(error)}`));
    }, delay);
    this.waiting.set(uri, timer);
  }

  private cancel(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
  }

  private async tell(uri: string): Promise<void> {
    const { documents, connection } = this.session;
    const { version, synchronised } = documents.get(uri) ?? {};
    if (!synchronised) {
      this.publish(uri, version, []);
      return;
    }
    // Whoever asked for something that the text alone answers has it before the text is examined.
    await this.session.served(uri);
    await yieldTurn();
    const served = await this.session.served(uri);
    // Changed or closed while the settings were on their way: its own announcement is due.
    if (served?.version !== version || !served || this.waiting.has(uri)) return;
    const { recognised, headings, findings } = served.analysis;
    this.publish(
      uri,
      version,
      findings.map((finding) => this.session.diagnostic(served, finding)),
    );
    const { document } = served.analysis;
    const type = recognised ? documentType(document) : undefined;
    const status: StatusParams = {
      uri,
      version: served.version,
      recognised,
      headings,
      findings: findings.length,
      ...(type === undefined ? {} : { documentType: type }),
      profile: document.profile,
      words: countText(document.text).words,
    };
    await connection.sendNotification(STATUS_NOTIFICATION, status);
  }

  private publish(uri: string, version: number | undefined, diagnostics: ReturnType<Session['diagnostic']>[]): void {
    const { client, connection } = this.session;
    if (client.pullsDiagnostics) return;
    void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}
