import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  TextDocumentContentChangeEvent,
  TextDocumentItem,
  VersionedTextDocumentIdentifier,
} from 'vscode-languageserver';
import { ParsedDocument, type ParseOptions, type Pin, type Profile } from '../core/index.js';
import { Analysis, TEMPLATE_LANGUAGE } from './analysis.js';
import { clampChange, isContentChange, isFullChange } from './convert.js';
import { singleChange } from './difference.js';
import { profileFor } from './precedence.js';
import type { Project } from './projects.js';
import type { Settings } from './settings.js';
import { isTemplateFile } from './templates/templateFiles.js';

/** A document that a client has open. */
export class OpenDocument {
  /**
   * False after changes that cannot have been made to the text known here: nothing is said about the document
   * until the client sends its whole text again, because every answer and every edit could be wrong.
   */
  synchronised = true;

  private parsed: ParsedDocument | undefined;
  private analysis: Analysis | undefined;
  private parsedWith: ParseOptions = {};
  private analyses = 0;

  /** @param serial tells this opening of the uri from earlier ones, whose versions may be the same numbers */
  constructor(
    private readonly content: TextDocument,
    readonly serial: number,
  ) {}

  get uri(): string {
    return this.content.uri;
  }

  get version(): number {
    return this.content.version;
  }

  get text(): string {
    return this.content.getText();
  }

  /** A template is written like 公文 and is none: nothing in it is numbered yet. */
  private get languageId(): string {
    return isTemplateFile(this.uri) ? TEMPLATE_LANGUAGE : this.content.languageId;
  }

  /** Takes over changes in their order. Positions outside the text are moved to its nearest end. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    // One by one, because each range counts from the text that the change before it leaves.
    for (const change of changes) TextDocument.update(this.content, [clampChange(this.content, change)], version);
    if (changes.length === 0) TextDocument.update(this.content, [], version);
  }

  /** The document's present state under these settings and this project; the same value until one of them changes. */
  analyse(settings: Settings, project: Project): Analysis {
    const document = this.parse(profileFor(settings, project), project.pins);
    if (
      this.analysis?.document !== document ||
      this.analysis.settings !== settings ||
      this.analysis.project !== project
    ) {
      const id = `${this.serial}.${++this.analyses}`;
      const { looksLikeGongwen, recent } = this.analysis ?? {};
      this.analysis = new Analysis(document, this.languageId, settings, project, id, looksLikeGongwen, recent);
    }
    return this.analysis;
  }

  private parse(profile: Profile | undefined, pins: readonly Pin[]): ParsedDocument {
    const { text, parsedWith } = this;
    if (!this.parsed || parsedWith.profile !== profile || parsedWith.pins !== pins) {
      this.parsedWith = profile === undefined ? { pins } : { profile, pins };
      this.parsed = ParsedDocument.parse(text, this.parsedWith);
    } else if (this.parsed.text !== text) {
      // However many changes came since: one update, and never a text that differs from the client's.
      this.parsed = this.parsed.update(singleChange(this.parsed.text, text));
    }
    return this.parsed;
  }
}

/** The documents that the client has open, in the state that it says they are in. */
export class DocumentStore {
  private readonly open = new Map<string, OpenDocument>();
  private serials = 0;

  /** @param warn is told of messages that cannot be right */
  constructor(private readonly warn: (text: string) => void) {}

  get(uri: string): OpenDocument | undefined {
    return this.open.get(uri);
  }

  all(): OpenDocument[] {
    return [...this.open.values()];
  }

  /** Opens a document, or opens it anew. True where the message made sense. */
  didOpen(item: Partial<TextDocumentItem> | undefined): boolean {
    const { uri, languageId, version, text } = item ?? {};
    if (typeof uri !== 'string' || typeof text !== 'string') return this.refuse('didOpen without uri or text');
    const content = TextDocument.create(uri, String(languageId), Number.isInteger(version) ? Number(version) : 0, text);
    this.open.set(uri, new OpenDocument(content, ++this.serials));
    return true;
  }

  /** Takes over changes. True where the document has changed, be it that it is no longer synchronised. */
  didChange(target: Partial<VersionedTextDocumentIdentifier> | undefined, changes: unknown): boolean {
    const document = typeof target?.uri === 'string' ? this.open.get(target.uri) : undefined;
    if (!document) return this.refuse(`change of a document that is not open: ${String(target?.uri)}`);
    const version = target?.version;
    if (!Number.isInteger(version)) return this.loseTrack(document, 'a change without version');
    if (!Array.isArray(changes) || !changes.every(isContentChange)) {
      return this.loseTrack(document, `a malformed change to version ${version}`);
    }
    const restart = changes.findLastIndex(isFullChange);
    if (Number(version) < document.version) {
      // An older whole text is merely late; an older partial change belongs to a text that is gone.
      const reason = `a change to version ${version} behind version ${document.version}`;
      return restart >= 0 ? this.refuse(`${document.uri}: ${reason}`) : this.loseTrack(document, reason);
    }
    if (restart >= 0) document.synchronised = true;
    document.change(changes.slice(Math.max(0, restart)), Number(version));
    return true;
  }

  /** Closes a document. True where it was open. */
  didClose(uri: unknown): boolean {
    if (typeof uri === 'string' && this.open.delete(uri)) return true;
    return this.refuse(`closing a document that is not open: ${String(uri)}`);
  }

  private refuse(reason: string): false {
    this.warn(`Ignored: ${reason}`);
    return false;
  }

  private loseTrack(document: OpenDocument, reason: string): true {
    document.synchronised = false;
    this.warn(`${document.uri}: ${reason}; waiting for its whole text`);
    return true;
  }
}
