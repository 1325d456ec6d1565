import {
  CodeLensRefreshRequest,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { localeOf, type Edit, type EditPlan, type Finding, type Locale, type RuleId } from '../core/index.js';
import type { Analysis } from './analysis.js';
import { readClientFeatures, type ClientFeatures } from './clientFeatures.js';
import { diagnosticOf } from './convert.js';
import { DocumentStore, type OpenDocument } from './documents.js';
import type { Files } from './files.js';
import { Folders } from './folders.js';
import { Projects } from './projects.js';
import { rulePageReader } from './rulePages.js';
import { SETTINGS_SECTION, type EditName, type InitializationOptions } from './protocol.js';
import { SettingsCache } from './settingsCache.js';
import { problemText, Templates } from './templates/templates.js';
import { templateFilesOf } from './templates/templateFiles.js';
import { showWarning, warnOfProjectFile } from './warnings.js';
import { plannedEditOf, workspaceEditOf, type EditTarget } from './workspaceEdits.js';
import { wordsOf } from './words.js';
import { WORDS } from '../words/words.js';
import { filesOf } from './workspace/filesOf.js';
import { WorkspaceIndex } from './workspace/workspaceIndex.js';

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
  readonly projects: Projects;
  readonly folders: Folders;
  readonly index: WorkspaceIndex;
  readonly templates: Templates;
  /** The uri of a rule's page; undefined where the client has not said where the pages are. */
  readonly rulePage: (rule: RuleId) => string | undefined;
  /** What opens the client's settings; undefined where it has not said so. */
  readonly settingsCommand: string | undefined;
  /** Told of every open document when something beside the texts has changed. */
  onStale: (uri: string) => void = () => undefined;
  private readonly editorLocale: Locale;

  constructor(
    readonly connection: Connection,
    params: InitializeParams,
    readonly files: Files | undefined,
  ) {
    const warn = (text: string): void => connection.console.warn(text);
    WORDS.tell = (line) => connection.console.log(line);
    this.client = readClientFeatures(params.capabilities);
    this.documents = new DocumentStore(warn);
    this.editorLocale = localeOf(typeof params.locale === 'string' ? params.locale : undefined);
    const ask = (scopeUri: string): Promise<unknown> =>
      connection.workspace.getConfiguration({ scopeUri, section: SETTINGS_SECTION });
    this.settings = new SettingsCache(this.client.configuration ? ask : undefined, warn);
    this.folders = new Folders(params);
    this.rulePage = rulePageReader(params.initializationOptions);
    const { settingsCommand } = (params.initializationOptions ?? {}) as InitializationOptions;
    this.settingsCommand = typeof settingsCommand === 'string' ? settingsCommand : undefined;
    this.projects = new Projects(
      files,
      () => this.folders.uris,
      (path, problem, usable) => warnOfProjectFile(connection, { path, problem, usable }, this.locale()),
    );
    const documents = filesOf(connection, params.initializationOptions, files);
    this.index = new WorkspaceIndex(this, documents);
    this.templates = new Templates(
      templateFilesOf(connection, params.initializationOptions, files),
      documents,
      () => this.folders.uris,
      (problem) => {
        const { broken } = wordsOf(this.locale()).templates;
        showWarning(connection, broken(problemText(problem, this.locale())));
      },
    );
  }

  /**
   * The present state of a document; undefined where it is not open.
   *
   * @throws ResponseError where the client's changes left it in an unknown state.
   */
  async served(uri: string): Promise<Served | undefined> {
    const [settings, project] = await Promise.all([this.settings.of(uri), this.projects.of(uri)]);
    const open = this.documents.get(uri);
    if (!open) return undefined;
    if (!open.synchronised) {
      throw new ResponseError(LSPErrorCodes.RequestFailed, `${uri} is out of step; send its whole text`);
    }
    const analysis = open.analyse(settings, project);
    return { open, version: open.version, analysis, locale: this.locale(settings.locale) };
  }

  /** The language of what is said without regard to a document. */
  locale(wanted?: Locale): Locale {
    return wanted ?? this.editorLocale;
  }

  /** Edits of a document as a workspace edit that names the version they belong to. */
  workspaceEdit(served: Served, edits: readonly Edit[]): WorkspaceEdit {
    return workspaceEditOf(edits, this.target(served));
  }

  /**
   * A structural edit of a document as a workspace edit. The editor is asked to show it first where it changes more
   * than one reference and somebody is there to look (`confirm`).
   */
  plannedEdit(
    served: Served,
    plan: Pick<EditPlan, 'edits' | 'references' | 'retargeted'>,
    name: EditName,
    { confirm = true }: { confirm?: boolean } = {},
  ): WorkspaceEdit {
    const preview = confirm && this.client.annotatesEdits && plan.retargeted > 1;
    if (!preview) return this.workspaceEdit(served, plan.edits);
    return plannedEditOf(plan, name, this.target(served), wordsOf(served.locale));
  }

  /** A finding as the client shows it. */
  diagnostic(
    { open, analysis, locale }: Pick<Served, 'analysis' | 'locale'> & { readonly open: Pick<OpenDocument, 'uri'> },
    finding: Finding,
  ): Diagnostic {
    const { document } = analysis;
    const page = this.client.describesCodes ? this.rulePage(finding.rule) : undefined;
    return diagnosticOf(finding, { uri: open.uri, document, locale, page, related: this.client.relatedInformation });
  }

  /** Something beside the texts has changed: everything is worked out and shown anew. */
  refresh(): void {
    this.index.reset();
    for (const { uri } of this.documents.all()) this.onStale(uri);
    const { client, connection } = this;
    // A client that cannot just now will ask at the next change.
    if (client.pullsDiagnostics && client.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh().catch(() => undefined);
    }
    if (client.refreshesInlayHints) connection.languages.inlayHint.refresh().catch(() => undefined);
    if (client.refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (client.refreshesSemanticTokens) connection.languages.semanticTokens.refresh().catch(() => undefined);
  }

  private target({ open, version, analysis }: Served): EditTarget {
    const { lines } = analysis.document;
    return { uri: open.uri, version, lines, versioned: this.client.versionedEdits };
  }
}
