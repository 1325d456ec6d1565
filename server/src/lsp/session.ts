import {
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { localeOf, type Edit, type Finding, type Locale } from '../core/index.js';
import type { Analysis } from './analysis.js';
import { readClientFeatures, type ClientFeatures } from './clientFeatures.js';
import { diagnosticOf, workspaceEditOf } from './convert.js';
import { DocumentStore, type OpenDocument } from './documents.js';
import { SETTINGS_SECTION } from './protocol.js';
import { SettingsCache } from './settingsCache.js';

/** A document as a request finds it: its present state, and the version that answers belong to. */
export interface Served {
  readonly open: OpenDocument;
  readonly version: number;
  readonly analysis: Analysis;
  /** The language of messages about this document. */
  readonly locale: Locale;
}

/** What all features of one connection share, from `initialize` to `exit`. */
export class Session {
  readonly client: ClientFeatures;
  readonly documents: DocumentStore;
  readonly settings: SettingsCache;
  private readonly editorLocale: Locale;

  constructor(
    readonly connection: Connection,
    params: InitializeParams,
  ) {
    const warn = (text: string): void => connection.console.warn(text);
    this.client = readClientFeatures(params.capabilities);
    this.documents = new DocumentStore(warn);
    this.editorLocale = localeOf(typeof params.locale === 'string' ? params.locale : undefined);
    const ask = (scopeUri: string): Promise<unknown> =>
      connection.workspace.getConfiguration({ scopeUri, section: SETTINGS_SECTION });
    this.settings = new SettingsCache(this.client.configuration ? ask : undefined, warn);
  }

  /**
   * The present state of a document; undefined where it is not open.
   *
   * @throws ResponseError where the client's changes left it in an unknown state.
   */
  async served(uri: string): Promise<Served | undefined> {
    const settings = await this.settings.of(uri);
    const open = this.documents.get(uri);
    if (!open) return undefined;
    if (!open.synchronised) {
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${uri} is out of step; send its whole text`);
    }
    return { open, version: open.version, analysis: open.analyse(settings), locale: this.locale(settings.locale) };
  }

  /** The language of what is said without regard to a document. */
  locale(wanted?: Locale): Locale {
    return wanted ?? this.editorLocale;
  }

  /** Edits of a document as a workspace edit that names the version they belong to. */
  workspaceEdit({ open, version, analysis }: Served, edits: readonly Edit[]): WorkspaceEdit {
    const { lines } = analysis.document;
    return workspaceEditOf(edits, { uri: open.uri, version, lines, versioned: this.client.versionedEdits });
  }

  /** A finding as the client shows it. */
  diagnostic({ open, analysis, locale }: Served, finding: Finding): Diagnostic {
    const { document } = analysis;
    return diagnosticOf(finding, { uri: open.uri, document, locale, related: this.client.relatedInformation });
  }
}
