import { workspace, type CancellationToken, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  FIND_FILES_REQUEST,
  READ_FILE_REQUEST,
  type FileContent,
  type FindFilesParams,
  type FoundFiles,
  type ReadFileParams,
} from '../../server/src/lsp/protocol.js';
import { findFiles } from './fileSearch.js';

/**
 * Hands out the files of the workspace to the server, also those that are not on a disk. To be called before the
 * client starts, which says so by `fileRequests` in its `initializationOptions`.
 */
export function registerFileRequests(client: LanguageClient): Disposable[] {
  return [
    client.onRequest(FIND_FILES_REQUEST, async (params: FindFilesParams, token: CancellationToken) => {
      const { limit } = params;
      // One more tells that there are more.
      const found = await findFiles(params, limit + 1, token);
      const uris = found.map((uri) => client.code2ProtocolConverter.asUri(uri)).sort();
      return { uris: uris.slice(0, limit), exceeded: uris.length > limit } satisfies FoundFiles;
    }),
    client.onRequest(READ_FILE_REQUEST, async ({ uri, limit }: ReadFileParams) => {
      const file = client.protocol2CodeConverter.asUri(uri);
      const { size } = await workspace.fs.stat(file);
      if (size > limit) return { base64: null } satisfies FileContent;
      return { base64: base64Of(await workspace.fs.readFile(file)) } satisfies FileContent;
    }),
  ];
}

/** So many bytes become characters at once: functions take only so many arguments. */
const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  // Not Buffer: browsers have none.
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
