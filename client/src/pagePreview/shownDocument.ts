import { DiagnosticSeverity, languages, type TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  PAGE_REQUEST,
  SETTINGS_SECTION,
  type PageAnswer,
  type PageLineParagraph,
  type PageParams,
} from '../../../server/src/lsp/protocol.js';
import type { PageFinding, ToView } from '../../preview/messages.js';
import { differenceOf } from './difference.js';

const SEVERITIES = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
} as const satisfies Record<DiagnosticSeverity, PageFinding['severity']>;

/** One document in the view: keeps in mind what the view shows of it, and sends what has changed. */
export class ShownDocument {
  private answer: PageAnswer | undefined;
  /** What the view shows; undefined where it shows another document, or nothing yet. */
  private shown: readonly PageLineParagraph[] | undefined;
  private asking = false;
  private stale = false;
  private ended = false;

  constructor(
    readonly document: TextDocument,
    private readonly client: LanguageClient,
    private readonly send: (message: ToView) => void,
    /** Whether the view takes messages. */
    private readonly viewReady: () => boolean,
  ) {}

  get name(): string {
    return this.document.uri.path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  }

  /** Asks the server for the pages, once at a time: what changes meanwhile is asked for behind that. */
  async update(): Promise<void> {
    if (this.asking) {
      this.stale = true;
      return;
    }
    this.asking = true;
    try {
      do {
        this.stale = false;
        const params: PageParams = { uri: this.client.code2ProtocolConverter.asUri(this.document.uri) };
        const answer = await this.client.sendRequest<PageAnswer | null>(PAGE_REQUEST, params);
        if (this.ended) return;
        if (answer) this.show(answer);
      } while (this.stale);
    } catch {
      // The server went away: the view is shown again once it is back.
    } finally {
      this.asking = false;
    }
  }

  /** Sends the findings that the editor shows. */
  sendFindings(): void {
    const findings = languages
      .getDiagnostics(this.document.uri)
      .filter(({ source }) => source === SETTINGS_SECTION)
      .map(({ range, severity, message }) => ({ line: range.start.line, severity: SEVERITIES[severity], message }));
    this.send({ type: 'findings', findings });
  }

  /** Nothing is sent from now on. */
  end(): void {
    this.ended = true;
  }

  /** Sends everything, to a view that knows nothing. */
  sendWhole(): void {
    if (!this.answer || !this.viewReady()) return;
    const { layout, styles, paragraphs } = this.answer;
    this.shown = paragraphs;
    this.send({ type: 'document', uri: this.document.uri.toString(), name: this.name, layout, styles, paragraphs });
    this.sendFindings();
  }

  private show(answer: PageAnswer): void {
    this.answer = answer;
    if (!this.shown) {
      this.sendWhole();
      return;
    }
    const change = differenceOf(this.shown, answer.paragraphs);
    this.shown = answer.paragraphs;
    if (change) this.send(change);
  }
}
