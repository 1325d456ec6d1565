/**
 * Request from server to client: the uris of files of the workspace ({@link FoundFiles}). Sent where
 * {@link InitializationOptions.fileRequests} says that the client answers it.
 */
export const FIND_FILES_REQUEST = 'gongwen/findFiles';

/** Parameters of {@link FIND_FILES_REQUEST}. */
export interface FindFilesParams {
  /** Relative to each folder of the workspace. */
  readonly pattern: string;
  /** The same for file systems in which nobody searches by patterns: these extensions, in lower case … */
  readonly extensions: readonly string[];
  /** … anywhere below this path in each folder of the workspace; everywhere but in hidden folders where absent. */
  readonly below?: string;
  /** What is left out beside the files that the user has excluded. */
  readonly exclude: string;
  /** At most so many. */
  readonly limit: number;
}

/** What {@link FIND_FILES_REQUEST} answers. */
export interface FoundFiles {
  readonly uris: readonly string[];
  /** There are more than the limit. */
  readonly exceeded: boolean;
}

/** Request from server to client: the bytes of a file ({@link FileContent}); an error where it cannot be read. */
export const READ_FILE_REQUEST = 'gongwen/readFile';

/** Parameters of {@link READ_FILE_REQUEST}. */
export interface ReadFileParams {
  readonly uri: string;
  /** A file with more bytes is not read. */
  readonly limit: number;
}

/** What {@link READ_FILE_REQUEST} answers. */
export interface FileContent {
  /** The bytes; null where there are more than the limit. */
  readonly base64: string | null;
}

/**
 * Request: checks every document of the workspace ({@link CheckAnswer}), saved or open, whatever
 * `gongwen.workspaceDiagnostics` says. Progress is told at `workDoneToken`; `$/cancelRequest` ends it.
 */
export const CHECK_WORKSPACE_REQUEST = 'gongwen/checkWorkspace';

/** Parameters of {@link CHECK_WORKSPACE_REQUEST}. */
export interface CheckParams {
  /** Where `$/progress` is told: begin with a title, reports with the file and a percentage, end. */
  readonly workDoneToken?: string | number;
}

/** What {@link CHECK_WORKSPACE_REQUEST} answers. */
export interface CheckAnswer {
  /** How many documents were checked; files that are no 公文 do not count. */
  readonly documents: number;
  /** The documents with findings, by uri. */
  readonly files: readonly CheckedFile[];
  /** There are more files than are looked at. */
  readonly exceeded: boolean;
}

/** One document with findings. */
export interface CheckedFile {
  readonly uri: string;
  /** The document is open: its diagnostics are shown already. */
  readonly open: boolean;
  /** `gongwen.workspaceDiagnostics` is on for the document: its diagnostics are shown already. */
  readonly reported: boolean;
  readonly counts: FindingCounts;
  /** `Diagnostic[]` of the protocol. */
  readonly diagnostics: readonly unknown[];
}

/** Findings by severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}
