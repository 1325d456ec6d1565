import { FileChangeType } from 'vscode-languageserver';
import { PROJECT_FILE } from '../../workspace/projectFile.js';

/** What a message about changed files comes to. */
export interface WatchedChanges {
  /** Pins and suppressions may be others now. */
  readonly projectFile: boolean;
  /** The documents that have changed, come or gone. */
  readonly uris: readonly string[];
  /** Documents have come or gone. */
  readonly listToo: boolean;
}

/** Reads `workspace/didChangeWatchedFiles`. Total: a message that makes no sense may have been about a project file. */
export function readWatched(params: unknown): WatchedChanges {
  const { changes } = (params ?? {}) as { changes?: unknown };
  if (!Array.isArray(changes)) return { projectFile: true, uris: [], listToo: false };
  const found: { projectFile: boolean; uris: string[]; listToo: boolean } = {
    projectFile: false,
    uris: [],
    listToo: false,
  };
  for (const change of changes as ({ uri?: unknown; type?: unknown } | null | undefined)[]) {
    const uri = change?.uri;
    if (typeof uri !== 'string' || uri.endsWith(`/${PROJECT_FILE}`)) found.projectFile = true;
    else {
      found.uris.push(uri);
      found.listToo ||= change?.type !== FileChangeType.Changed;
    }
  }
  return found;
}
