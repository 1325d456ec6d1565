import type { Connection } from 'vscode-languageserver';
import type { Files } from '../files.js';
import type { InitializationOptions } from '../protocol.js';
import { clientFiles } from './clientFiles.js';
import type { WorkspaceFiles } from './workspaceFiles.js';

/** The files of the workspace: through the client where it hands them out, else from where the server runs. */
export function filesOf(
  connection: Connection,
  options: unknown,
  files: Files | undefined,
): WorkspaceFiles | undefined {
  const handsOut = (options as InitializationOptions | null | undefined)?.fileRequests === true;
  return handsOut ? clientFiles(connection) : files?.documents;
}
