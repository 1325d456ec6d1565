import type { WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { Session } from '../session.js';
import type { IndexedDocument } from './indexedDocument.js';
import { settingsOfFile } from './inspect.js';
import { uriKey } from './uris.js';

/** What a client has been told of a document. */
interface Told {
  readonly uri: string;
  /** Undefined where it was told that there is nothing. */
  readonly resultId: string | undefined;
}

/** How the findings of the workspace are reported. */
export interface ReportOptions {
  /** What the client has from earlier requests. */
  readonly previous: readonly { readonly uri: string; readonly value: string }[];
  /** Open documents are left to `textDocument/diagnostic`, as if nothing were found in them. */
  readonly skipOpen: boolean;
  /** Documents with the findings that the client has are reported, too. */
  readonly unchanged: boolean;
}

/** The findings of the workspace for one request, told as what has changed since the client was told last. */
export class Reports {
  private readonly told: Map<string, Told>;

  constructor(
    private readonly session: Session,
    private readonly options: ReportOptions,
  ) {
    this.told = new Map(options.previous.map(({ uri, value }) => [uriKey(uri), { uri, resultId: value }]));
  }

  /** The report on a document; undefined where the client need not be told. */
  async of(document: IndexedDocument): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const { uri, version, findings } = document;
    const told = this.told.get(uriKey(uri));
    const { workspaceDiagnostics } = await settingsOfFile(this.session, uri);
    const hidden = !workspaceDiagnostics || (this.options.skipOpen && version !== null);
    if (hidden || !findings) return this.nothing(uri, told);
    const { resultId } = findings;
    if (told?.resultId === resultId) {
      return this.options.unchanged ? { kind: 'unchanged', uri, version, resultId } : undefined;
    }
    this.told.set(uriKey(uri), { uri, resultId });
    return { kind: 'full', uri, version, resultId, items: [...findings.diagnostics] };
  }

  /** The reports on documents that the client was told of and that are none any more. */
  gone(seen: ReadonlySet<string>): WorkspaceDocumentDiagnosticReport[] {
    return [...this.told].flatMap(([key, told]) => (seen.has(key) ? [] : (this.nothing(told.uri, told) ?? [])));
  }

  private nothing(uri: string, told: Told | undefined): WorkspaceDocumentDiagnosticReport | undefined {
    if (told?.resultId === undefined) return undefined;
    this.told.set(uriKey(uri), { uri, resultId: undefined });
    return { kind: 'full', uri, version: null, items: [] };
  }
}
