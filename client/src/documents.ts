import { workspace, type TextDocument } from 'vscode';
import { LANGUAGE_ID } from '../../server/src/lsp/protocol.js';

const LANGUAGES = [LANGUAGE_ID, 'plaintext', 'markdown'];
/**
 * Files, drafts, and files of a workspace that is not on disk, whatever file system it is in. Not: output channels,
 * diffs of commits.
 */
const SCHEMES = [
  ...new Set([
    ...['file', 'untitled', 'vscode-vfs', 'vscode-test-web'],
    ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
  ]),
];

/** The documents that are sent to the server. It decides which of them are 公文. */
export const DOCUMENT_SELECTOR = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

/** True for documents that are sent to the server. */
export function isSent(document: TextDocument): boolean {
  return LANGUAGES.includes(document.languageId) && SCHEMES.includes(document.uri.scheme);
}

/** True for a file of templates, where the server does not serve the document: all others in the language 公文 it does. */
export function isTemplate(document: TextDocument): boolean {
  return document.languageId === LANGUAGE_ID;
}
