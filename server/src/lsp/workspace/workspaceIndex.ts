import type { CancellationToken } from 'vscode-languageserver';
import { yieldTurn } from '../request.js';
import type { Session } from '../session.js';
import { sameFindings, summarise, type IndexedDocument, type Summary } from './indexedDocument.js';
import { inspect } from './inspect.js';
import { readText, type TextFile } from './textFile.js';
import { uriKey } from './uris.js';
import { MOST_BYTES, MOST_FILES, type WorkspaceFiles } from './workspaceFiles.js';

/** A file of the workspace that may be a document. */
interface Entry {
  readonly uri: string;
  /** The state of the file that `known` was worked out from, where it can be told. */
  stamp?: string | undefined;
  /** Undefined where nobody has asked yet, or the file has changed. */
  known?: Promise<IndexedDocument | undefined> | undefined;
  /** `known` looks for findings too. */
  findings?: boolean;
  /** What was known last, to notice that nothing has changed after all. */
  last?: IndexedDocument | undefined;
}

/** How the documents are gone through. */
export interface Walk {
  /** Their findings are wanted too. */
  readonly findings?: boolean;
  readonly token?: CancellationToken | undefined;
}

/** How long a client that does not tell of changed files is believed to have changed none, in milliseconds. */
const BELIEVED = 2_000;

/** How long documents are gone through before others get their turn, in milliseconds. */
const AT_ONCE = 10;

/**
 * The documents of the workspace. Files are looked for and read when somebody first asks, one after the other with
 * pauses in between, and again when they have changed. Open documents count as they are open.
 */
export class WorkspaceIndex {
  private readonly entries = new Map<string, Entry>();
  private listing: Promise<void> | undefined;
  private listedAt = 0;
  private tooMany = false;
  private ended = false;
  private ids = 0;
  private readonly warned = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private readonly summaries = new WeakMap<object, Summary>();
  /** The open documents by key; undefined where one was opened or closed since. */
  private open: ReadonlyMap<string, string> | undefined;
  /** Result ids of an earlier server must not look like those of this one. */
  private readonly birth = Date.now().toString(36);

  /** @param files absent where there are none to be had: then open documents are all there is */
  constructor(
    private readonly session: Session,
    private readonly files: WorkspaceFiles | undefined,
  ) {}

  /** There are more files than are looked at. */
  get exceeded(): boolean {
    return this.tooMany;
  }

  /** How many files and open documents there are to go through, recognised or not. */
  async count(): Promise<number> {
    await this.list();
    return this.keys().length;
  }

  /**
   * The recognised documents, each as soon as it is known. Ends early where the token is cancelled or the session ends:
   * whoever needs all of them looks at the token afterwards. Never throws.
   *
   * @param onStep called before each file or open document
   */
  async *documents({ findings = false, token }: Walk, onStep?: (uri: string) => void): AsyncGenerator<IndexedDocument> {
    await this.list();
    let since = Date.now();
    for (const key of this.keys()) {
      // Documents that are known take no turn each, thousands of them take a while.
      if (Date.now() - since > AT_ONCE) {
        await yieldTurn();
        since = Date.now();
      }
      if (this.ended || token?.isCancellationRequested) return;
      const uri = this.openUris().get(key) ?? this.entries.get(key)?.uri;
      if (uri === undefined) continue;
      onStep?.(uri);
      const document = await this.document(key, findings);
      if (document) yield document;
    }
  }

  /** A file's text as it is now, for whoever changes it. */
  async textOf(uri: string): Promise<TextFile> {
    return this.files ? readText(this.files, uri) : { unread: 'failed' };
  }

  /** Files have changed, come or gone. Total: what makes no sense is ignored. */
  filesChanged(uris: readonly string[], listToo: boolean): void {
    for (const uri of uris) this.forget(uriKey(uri));
    if (listToo) this.listing = undefined;
    this.tell();
  }

  /** A document was opened or closed: what counts is the text here, or the file again. */
  openOrClosed(uri: string): void {
    this.open = undefined;
    this.forget(uriKey(uri));
    this.tell();
  }

  /** Settings, project files or folders have changed: everything is looked at again. */
  reset(): void {
    for (const key of this.entries.keys()) this.forget(key);
    this.listing = undefined;
    this.tell();
  }

  /** Calls back after every change from outside. The result ends that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Nothing more is looked at. Whoever waits for changes is called back once more. */
  dispose(): void {
    this.ended = true;
    this.tell();
  }

  get disposed(): boolean {
    return this.ended;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private forget(key: string): void {
    const entry = this.entries.get(key);
    if (entry) entry.known = undefined;
  }

  /** Every file and every open document once. */
  private keys(): string[] {
    return [...new Set([...this.entries.keys(), ...this.openUris().keys()])];
  }

  private openUris(): ReadonlyMap<string, string> {
    return (this.open ??= new Map(this.session.documents.all().map(({ uri }) => [uriKey(uri), uri])));
  }

  private async document(key: string, findings: boolean): Promise<IndexedDocument | undefined> {
    const open = this.openUris().get(key);
    if (open !== undefined) return this.openDocument(open, findings);
    const entry = this.entries.get(key);
    if (!entry || !this.files) return undefined;
    if (!entry.known || (findings && !entry.findings && (await entry.known))) {
      entry.findings = findings;
      entry.known = this.look(entry, this.files, findings);
    }
    return entry.known;
  }

  private async look(entry: Entry, files: WorkspaceFiles, findings: boolean): Promise<IndexedDocument | undefined> {
    const { uri } = entry;
    try {
      entry.stamp = await files.stamp(uri);
      const file = await readText(files, uri);
      if ('unread' in file) {
        this.warnOf(uri, file);
        return undefined;
      }
      const id = `${this.birth}.${++this.ids}`;
      const document = await inspect(this.session, uri, file.text, { findings, id });
      return (entry.last = document && sameFindings(document, entry.last));
    } catch (error) {
      // Nothing that one file holds may keep the others from being found.
      this.warn(uri, `${uri}: ${String(error)}`);
      return undefined;
    }
  }

  private async openDocument(uri: string, findings: boolean): Promise<IndexedDocument | undefined> {
    try {
      const served = await this.session.served(uri);
      if (!served?.analysis.recognised) return undefined;
      const { analysis, version } = served;
      let summary = this.summaries.get(analysis);
      if (!summary) this.summaries.set(analysis, (summary = summarise(analysis.document, uri)));
      const diagnostics = findings ? analysis.findings.map((one) => this.session.diagnostic(served, one)) : [];
      return { uri, version, ...summary, findings: findings ? { resultId: analysis.id, diagnostics } : undefined };
    } catch {
      // Out of step with the client: it counts again when its text is known again.
      return undefined;
    }
  }

  /** Finds the files, where that has not been done since something changed. Never rejects. */
  private async list(): Promise<void> {
    const { files, session } = this;
    if (!files) return;
    const doubtful = !session.client.watchesFiles && Date.now() - this.listedAt > BELIEVED;
    if (!this.listing || doubtful) {
      this.listedAt = Date.now();
      this.listing = this.find(files, doubtful);
    }
    await this.listing;
  }

  private async find(files: WorkspaceFiles, doubtful: boolean): Promise<void> {
    try {
      const { uris, exceeded } = await files.find(this.session.folders.uris, MOST_FILES);
      this.tooMany = exceeded;
      if (exceeded) this.warn('', `More than ${MOST_FILES} files may be documents; the others are not looked at`);
      const found = new Map(uris.map((uri) => [uriKey(uri), uri]));
      for (const key of [...this.entries.keys()]) if (!found.has(key)) this.entries.delete(key);
      for (const [key, uri] of found) if (!this.entries.has(key)) this.entries.set(key, { uri });
      if (doubtful) await this.recheck(files);
    } catch (error) {
      this.session.connection.console.warn(`The workspace’s files could not be listed: ${String(error)}`);
    }
  }

  /** Notices changed files by their stamps, for clients that do not tell. */
  private async recheck(files: WorkspaceFiles): Promise<void> {
    for (const [key, { uri, known, stamp }] of [...this.entries]) {
      if (known && (await files.stamp(uri)) !== stamp) this.forget(key);
    }
  }

  private warnOf(uri: string, { unread, reason = '' }: Extract<TextFile, { unread: unknown }>): void {
    const why = unread === 'tooLarge' ? `more than ${MOST_BYTES} bytes` : reason;
    this.warn(uri, `${uri} is not looked at: ${why}`);
  }

  private warn(about: string, text: string): void {
    if (this.warned.has(about)) return;
    this.warned.add(about);
    this.session.connection.console.warn(text);
  }
}
