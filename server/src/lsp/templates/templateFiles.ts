import type { Connection } from 'vscode-languageserver';
import { TEMPLATE_FOLDER, type TemplateSource } from '../../templates/catalogue.js';
import type { Files } from '../files.js';
import { FIND_FILES_REQUEST, type FindFilesParams, type FoundFiles, type InitializationOptions } from '../protocol.js';

/** A file that may hold templates. */
export interface TemplateFile {
  readonly uri: string;
  readonly source: TemplateSource;
}

/** Where somebody's own templates are. */
export interface TemplateFiles {
  /**
   * The template files of these folders, and those of the user, in the order of their names. What is not there, or
   * cannot be looked at, is left out. Never throws.
   */
  find(folders: readonly string[]): Promise<readonly TemplateFile[]>;
}

/** More files than these are no templates that somebody chooses from. */
export const MOST_TEMPLATE_FILES = 500;

/** The pattern of a unit's template files. */
export const TEMPLATE_PATTERN = `**/${TEMPLATE_FOLDER}/**/*.gongwen`;

/** True for a file of templates, which is written like 公文 and is none. */
export function isTemplateFile(uri: string): boolean {
  return new RegExp(`/${TEMPLATE_FOLDER.replace('.', '\\.')}/(?:[^/]+/)*[^/]+\\.gongwen$`).test(uri);
}

/** Where templates are looked for: through the client where it hands files out, else where the server runs. */
export function templateFilesOf(
  connection: Connection,
  options: unknown,
  files: Files | undefined,
): TemplateFiles | undefined {
  const handsOut = (options as InitializationOptions | null | undefined)?.fileRequests === true;
  return handsOut ? clientTemplateFiles(connection, files?.templates) : files?.templates;
}

/** Those that the client finds in the workspace, and the user's from where the server runs. */
function clientTemplateFiles(connection: Connection, others: TemplateFiles | undefined): TemplateFiles {
  return {
    async find(folders) {
      const params: FindFilesParams = {
        pattern: TEMPLATE_PATTERN,
        extensions: ['gongwen'],
        below: TEMPLATE_FOLDER,
        exclude: '',
        limit: MOST_TEMPLATE_FILES,
      };
      const [found, own = []] = await Promise.all([
        connection.sendRequest<Partial<FoundFiles> | null>(FIND_FILES_REQUEST, params).catch(() => null),
        others?.find([]),
      ]);
      const uris = (Array.isArray(found?.uris) ? found.uris : []).filter((uri) => typeof uri === 'string');
      const roots = folders.map((folder) => `${folder.replace(/\/$/, '')}/${TEMPLATE_FOLDER}/`);
      const units = uris.filter((uri) => roots.some((root) => uri.startsWith(root))).sort();
      return [...units.map((uri) => ({ uri, source: 'unit' as const })), ...own];
    },
  };
}
