import { DOCUMENT_EXTENSIONS } from '../../workspace/extensions.js';
import { LANGUAGE_ID, type FoundFiles } from '../protocol.js';

/** The files of the workspace, wherever they are: on disk, on another machine, in a browser. */
export interface WorkspaceFiles {
  /**
   * The files in these folders that may be documents, at most `limit`. What cannot be looked at is left out.
   *
   * @param folders their uris
   * @throws where nothing can be found out at all.
   */
  find(folders: readonly string[], limit: number): Promise<FoundFiles>;
  /**
   * A file's bytes; undefined where there are more than `limit`.
   *
   * @throws where it cannot be read.
   */
  read(uri: string, limit: number): Promise<Uint8Array | undefined>;
  /** Tells one state of a file from the next without reading it; undefined where that cannot be told. Never throws. */
  stamp(uri: string): Promise<string | undefined>;
}

/** So many files of a workspace are looked at. Whoever has more has opened a disk, not a folder of documents. */
export const MOST_FILES = 2_000;

/** Larger files are not looked at: parsing one would be felt by whoever is typing. Three hundred pages have less. */
export const MOST_BYTES = 1_000_000;

/** The patterns of document names. Both cases, because .TXT is what older Windows programs write. */
export const DOCUMENT_PATTERN = `**/*.{${[
  ...new Set(DOCUMENT_EXTENSIONS.flatMap((extension) => [extension, extension.toUpperCase()])),
].join(',')}}`;

/** What holds no documents: packages, and folders that are hidden. */
export const EXCLUDED_PATTERN = '{**/node_modules/**,**/.*/**}';

/** The language that a file would be opened in, by its name. */
export function languageOfFile(uri: string): string {
  const extension = /\.([^./]*)$/.exec(uri)?.[1]?.toLowerCase();
  if (extension === 'md') return 'markdown';
  return extension === 'txt' ? 'plaintext' : LANGUAGE_ID;
}
