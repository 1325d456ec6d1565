/**
 * What the language server and its clients agree on beyond the Language Server Protocol. Imports nothing, so that
 * a client can use it without drawing in the server.
 */

/** A place in a text: line from 0, character from 0 in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text; `end` lies behind its last character. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/**
 * The commands that the server executes (`workspace/executeCommand`), each with one argument: {@link CommandTarget}
 * for the first three, {@link StructuralEditTarget}, {@link PinTarget} (`pin`, `unpin`), {@link SuppressTarget}
 * (`suppress`, `unsuppress`). The last four answer {@link ProjectFileResult}, all others {@link CommandResult}.
 */
export const SERVER_COMMANDS = {
  renumberDocument: 'gongwen.server.renumberDocument',
  renumberSection: 'gongwen.server.renumberSection',
  fixAll: 'gongwen.server.fixAll',
  structuralEdit: 'gongwen.server.structuralEdit',
  pin: 'gongwen.server.pin',
  unpin: 'gongwen.server.unpin',
  suppress: 'gongwen.server.suppress',
  unsuppress: 'gongwen.server.unsuppress',
} as const;

/** A command that the server executes. */
export type ServerCommand = (typeof SERVER_COMMANDS)[keyof typeof SERVER_COMMANDS];

/** The argument of the commands that change a document as a whole or one section of it. */
export interface CommandTarget {
  readonly uri: string;
  /** The document version that the user saw; the command is refused where the server knows another one. */
  readonly version?: number;
  /** A place in the section to renumber, 0-based, UTF-16. Needed by `renumberSection` alone. */
  readonly position?: TextPosition;
}

/** The structural edits that can be asked for. */
export const EDIT_NAMES = [
  'renumberMarker',
  'renumberSiblings',
  'renumberSection',
  'renumberSelection',
  'renumberDocument',
  'promote',
  'demote',
  'moveUp',
  'moveDown',
  'move',
  'insertSibling',
  'insertChild',
  'insertSub',
  'split',
  'join',
] as const;

/** A structural edit by name. */
export type EditName = (typeof EDIT_NAMES)[number];

/** Where `move` puts sections, seen from the section at its `target`. */
export const PLACES = ['before', 'after', 'firstChild', 'lastChild'] as const;

/** One of {@link PLACES}. */
export type EditPlace = (typeof PLACES)[number];

/** The argument of {@link SERVER_COMMANDS}.structuralEdit. */
export interface StructuralEditTarget {
  readonly uri: string;
  /** The document version that the user saw; the command is refused where the server knows another one. */
  readonly version?: number;
  /**
   * The selection, or the cursor as an empty range. It stands for the headings it touches: the innermost section for
   * a cursor, the neighbouring siblings of the topmost common level for a selection.
   */
  readonly range: TextRange;
  readonly edit: EditName;
  /** `move` only: a place in the heading of the section to move to. */
  readonly target?: TextPosition;
  /** `move` only. */
  readonly place?: EditPlace;
}

/** What a server command that edits a document answers. */
export interface CommandResult {
  /** How many places the edit changes; 0 where everything is right already. */
  readonly edits: number;
  /** True where the client has applied the edit. */
  readonly applied: boolean;
  /** Why the client did not apply it, in its own words. */
  readonly reason?: string;
  /** The edit itself (a `WorkspaceEdit`), for clients that cannot be asked to apply one. */
  readonly edit?: unknown;
  /** Why there is no such edit, in the user's language. Nothing was changed. */
  readonly refusal?: string;
  /** How many references the edit rewrites, where it is one that looks after them. */
  readonly references?: number;
  /** What to select and reveal, in the text after the edit. */
  readonly selection?: TextRange;
}

/** The argument of {@link SERVER_COMMANDS}.pin and `unpin`: the heading of the innermost section at `position`. */
export interface PinTarget {
  readonly uri: string;
  /** The document version that the user saw; the command is refused where the server knows another one. */
  readonly version?: number;
  readonly position: TextPosition;
  /** `pin` only: this number is kept (the default), or its series starts at `number`. */
  readonly kind?: 'keep' | 'start';
  /** `pin` only: the number to fix; the one that stands there where absent. */
  readonly number?: number;
}

/** The argument of {@link SERVER_COMMANDS}.suppress and `unsuppress`. */
export interface SuppressTarget {
  readonly uri: string;
  /** The document version that the user saw; the command is refused where the server knows another one. */
  readonly version?: number;
  /** A rule's id; every rule where absent. Needed where `where` is `workspace`. */
  readonly rule?: string;
  /** This line, this document, or every document below the folder of the `.gongwen.json`. */
  readonly where: 'place' | 'document' | 'workspace';
  /** A place in the line. Needed where `where` is `place`. */
  readonly position?: TextPosition;
}

/** What a command answers that writes `.gongwen.json`. */
export interface ProjectFileResult {
  /** True where the file now says so. */
  readonly applied: boolean;
  /** Why it does not, in the user's language. Nothing was changed. */
  readonly reason?: string;
  /** The uri of the file that was written. */
  readonly file?: string;
}

/** Request: what can be inserted behind the article at a position ({@link ArticleChoice} list, best first). */
export const ARTICLE_CHOICES_REQUEST = 'gongwen/articleChoices';

/** Request: the line at a position where it holds nothing but a marker ({@link TextRange} or null). */
export const LONE_MARKER_REQUEST = 'gongwen/loneMarker';

/** Request: every reference of a document ({@link ReferenceInfo} list in text order). */
export const REFERENCES_REQUEST = 'gongwen/references';

/** Parameters of {@link ARTICLE_CHOICES_REQUEST} and {@link LONE_MARKER_REQUEST}. */
export interface PlaceParams {
  readonly uri: string;
  /** The document version that the user saw; answered with ContentModified where the server knows another one. */
  readonly version?: number;
  readonly position: TextPosition;
}

/** Parameters of {@link REFERENCES_REQUEST}. */
export interface DocumentParams {
  readonly uri: string;
}

/** One way to insert an article. */
export interface ArticleChoice {
  /** 第十二条之一, 第十三条 */
  readonly label: string;
  /** What it does to the articles behind it, in the user's language. */
  readonly detail: string;
  readonly edit: EditName;
  /** The range to ask for {@link edit} with: the article, wherever in it the cursor is. */
  readonly range: TextRange;
}

/** One reference of a document. */
export interface ReferenceInfo {
  readonly range: TextRange;
  readonly state: 'resolved' | 'broken' | 'ambiguous' | 'ignored';
  /** The places it names: one for 第三条, several for 第（一）至（三）项. */
  readonly targets: readonly TextRange[];
}

/** Notification from server to client: what the server makes of a document. */
export const STATUS_NOTIFICATION = 'gongwen/status';

/** Parameters of {@link STATUS_NOTIFICATION}. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** The document is served: it looks like 公文, its language says so, or the settings do. */
  readonly recognised: boolean;
  /** Headings below the titles. */
  readonly headings: number;
  readonly findings: number;
  /** What sort of document the title announces: 通知, 请示, 工作总结 …; absent where it says nothing of the kind. */
  readonly documentType?: string;
  /** The conventions that the text was read by. */
  readonly profile: 'gongwen' | 'regulation' | 'speech' | 'summary';
  /** 字数 as Word counts it. */
  readonly words: number;
}

/** What a client may pass as `initializationOptions` of `initialize`. */
export interface InitializationOptions {
  /** The value of the setting `gongwen` for every document, for clients that cannot be asked for it. */
  readonly settings?: unknown;
  /**
   * Uri of the folder that holds one Markdown page a rule, ID.md: findings and hovers lead there. No links where it is
   * absent.
   */
  readonly rulePages?: string;
  /** The client answers {@link FIND_FILES_REQUEST} and {@link READ_FILE_REQUEST}. */
  readonly fileRequests?: boolean;
  /** A command of the client that opens its settings at the one whose name it is given. */
  readonly settingsCommand?: string;
}

/** The settings' common prefix. */
export const SETTINGS_SECTION = 'gongwen';

/** The code action that applies every safe fix. */
export const FIX_ALL_KIND = 'source.fixAll.gongwen';

/** The code action that renumbers the whole document, references with it. */
export const RENUMBER_KIND = 'source.renumber.gongwen';

/** The code actions that change the outline. */
export const REFACTOR_KINDS = {
  promote: 'refactor.rewrite.gongwen.promote',
  demote: 'refactor.rewrite.gongwen.demote',
  moveUp: 'refactor.move.gongwen.up',
  moveDown: 'refactor.move.gongwen.down',
  split: 'refactor.rewrite.gongwen.split',
  join: 'refactor.inline.gongwen.join',
  renumberMarker: 'refactor.rewrite.gongwen.renumber.marker',
  renumberSiblings: 'refactor.rewrite.gongwen.renumber.siblings',
  renumberSection: 'refactor.rewrite.gongwen.renumber.section',
  renumberSelection: 'refactor.rewrite.gongwen.renumber.selection',
} as const satisfies Partial<Record<EditName, string>>;

/** Language id of documents that are 公文 by declaration. */
export const LANGUAGE_ID = 'gongwen';

export * from './protocol/export.js';
export * from './protocol/import.js';
export * from './protocol/figures.js';
export * from './protocol/outline.js';
export * from './protocol/page.js';
export * from './protocol/templates.js';
export * from './protocol/workspace.js';
