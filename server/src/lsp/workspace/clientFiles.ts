import type { Connection } from 'vscode-languageserver';
import { DOCUMENT_EXTENSIONS } from '../../workspace/extensions.js';
import {
  FIND_FILES_REQUEST,
  READ_FILE_REQUEST,
  type FileContent,
  type FindFilesParams,
  type FoundFiles,
  type ReadFileParams,
} from '../protocol.js';
import { DOCUMENT_PATTERN, EXCLUDED_PATTERN, type WorkspaceFiles } from './workspaceFiles.js';

/** The files of the workspace as the client finds and reads them, be they on disk or not. */
export function clientFiles(connection: Connection): WorkspaceFiles {
  return {
    async find(_folders, limit) {
      const params: FindFilesParams = {
        pattern: DOCUMENT_PATTERN,
        extensions: DOCUMENT_EXTENSIONS,
        exclude: EXCLUDED_PATTERN,
        limit,
      };
      const found = await connection.sendRequest<Partial<FoundFiles> | null>(FIND_FILES_REQUEST, params);
      const uris = (Array.isArray(found?.uris) ? found.uris : []).filter((uri: unknown) => typeof uri === 'string');
      return { uris: uris.slice(0, limit), exceeded: found?.exceeded === true || uris.length > limit };
    },
    async read(uri, limit) {
      const params: ReadFileParams = { uri, limit };
      const content = await connection.sendRequest<Partial<FileContent> | null>(READ_FILE_REQUEST, params);
      if (content?.base64 === null) return undefined;
      if (typeof content?.base64 !== 'string') throw new Error(`the client did not answer with bytes of ${uri}`);
      return bytesOf(content.base64);
    },
    // A client that hands out files tells when they change.
    stamp: () => Promise.resolve(undefined),
  };
}

function bytesOf(base64: string): Uint8Array {
  // Not Buffer: browsers have none.
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
