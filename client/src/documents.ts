import type { TextDocument } from 'vscode';
import { LANGUAGE_ID } from '../../server/src/lsp/protocol.js';

const LANGUAGES = [LANGUAGE_ID, 'plaintext', 'markdown'];
/** Files, drafts, and files of a workspace that is not on disk. Not: output channels, diffs of commits. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

/** The documents that are sent to the server. It decides which of them are 公文. */
export const DOCUMENT_SELECTOR = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

/** True for documents that are sent to the server. */
export function isSent(document: TextDocument): boolean {
  return LANGUAGES.includes(document.languageId) && SCHEMES.includes(document.uri.scheme);
}
