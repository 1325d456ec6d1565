/**
 * What the language server and its clients agree on beyond the Language Server Protocol. Imports nothing, so that
 * a client can use it without drawing in the server.
 */

/** The commands that the server executes (`workspace/executeCommand`), each with one {@link CommandTarget}. */
export const SERVER_COMMANDS = {
  renumberDocument: 'gongwen.server.renumberDocument',
  renumberSection: 'gongwen.server.renumberSection',
  fixAll: 'gongwen.server.fixAll',
} as const;

/** A command that the server executes. */
export type ServerCommand = (typeof SERVER_COMMANDS)[keyof typeof SERVER_COMMANDS];

/** The argument of every server command. */
export interface CommandTarget {
  readonly uri: string;
  /** The document version that the user saw; the command is refused where the server knows another one. */
  readonly version?: number;
  /** A place in the section to renumber, 0-based, UTF-16. Needed by `renumberSection` alone. */
  readonly position?: { readonly line: number; readonly character: number };
}

/** What a server command answers. */
export interface CommandResult {
  /** How many places the edit changes; 0 where everything is right already. */
  readonly edits: number;
  /** True where the client has applied the edit. */
  readonly applied: boolean;
  /** Why the client did not apply it, in its own words. */
  readonly reason?: string;
  /** The edit itself (a `WorkspaceEdit`), for clients that cannot be asked to apply one. */
  readonly edit?: unknown;
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
}

/** The settings' common prefix. */
export const SETTINGS_SECTION = 'gongwen';

/** The code action that applies every safe fix. */
export const FIX_ALL_KIND = 'source.fixAll.gongwen';

/** Language id of documents that are 公文 by declaration. */
export const LANGUAGE_ID = 'gongwen';
