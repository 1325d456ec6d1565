import type { ProjectFileAccess } from './access.js';
import { documentPathIn, inFolder, projectFilePlaces } from './places.js';
import type { ProjectProblem } from './problem.js';
import {
  EMPTY_PROJECT_FILE,
  entriesBelow,
  formatProjectFile,
  PROJECT_FILE,
  parseProjectFile,
  withBelow,
  withoutBelow,
  withRenamed,
  type ParsedProjectFile,
  type ProjectFile,
} from './projectFile.js';
import { accessText, ENCODING_TEXT } from './wording.js';

/** The project file that a document belongs to. */
export type ProjectOfDocument = ParsedProjectFile & {
  /** Where the project file is. */
  readonly path: string;
  /** The document's path as the project file has it. */
  readonly documentPath: string;
};

/** How a change of a project file ended. */
export type ProjectFileChange =
  /** `written` is false where there was nothing to change. */
  { readonly written: boolean; readonly file: ProjectFile } | { readonly problem: ProjectProblem };

/** A path, and the last folder in which its project file may be, where known. */
export interface Located {
  readonly path: string;
  readonly root?: string | undefined;
}

interface Known {
  readonly stamp: string;
  readonly text: string;
  readonly parsed: ParsedProjectFile;
}

/**
 * Finds, reads and writes project files. What was read is kept until the file's time or size changes. Nothing here
 * throws: what cannot be read or written comes back as a problem in words.
 */
export class ProjectFiles {
  private readonly known = new Map<string, Known>();
  private readonly writing = new Map<string, Promise<unknown>>();

  constructor(private readonly access: ProjectFileAccess) {}

  /**
   * The project file nearest to a document, beside it or in a folder above.
   *
   * @param root the last folder to look in, where known
   */
  async nearest(document: string, root?: string): Promise<string | undefined> {
    for (const place of projectFilePlaces(document, root)) if (await this.isThere(place)) return place;
    return undefined;
  }

  /** What the nearest project file is and says; undefined where there is none. */
  async of(document: string, root?: string): Promise<ProjectOfDocument | undefined> {
    const path = await this.nearest(document, root);
    if (path === undefined) return undefined;
    return { path, documentPath: documentPathIn(path, document), ...(await this.read(path)) };
  }

  /**
   * Where a decision about a document is written: the nearest project file; where there is none, a new one in `root`,
   * or beside the document.
   */
  async placeFor(document: string, root?: string): Promise<{ readonly path: string; readonly documentPath: string }> {
    const places = projectFilePlaces(document, root);
    const fallback = root !== undefined && places.includes(inFolder(root, PROJECT_FILE)) ? places.at(-1) : places[0];
    const path = (await this.nearest(document, root)) ?? fallback ?? inFolder(document, PROJECT_FILE);
    return { path, documentPath: documentPathIn(path, document) };
  }

  /** What a project file says. One that is not there says nothing. */
  async read(path: string): Promise<ParsedProjectFile> {
    const known = await this.load(path);
    return 'parsed' in known ? known.parsed : known;
  }

  /**
   * Changes a project file, or makes it. Changes of one file wait for each other. A file with a problem is left as
   * it is.
   */
  async change(path: string, change: (file: ProjectFile) => ProjectFile): Promise<ProjectFileChange> {
    const turn = (this.writing.get(path) ?? Promise.resolve()).then(() => this.changeNow(path, change));
    this.writing.set(path, turn);
    try {
      return await turn;
    } finally {
      if (this.writing.get(path) === turn) this.writing.delete(path);
    }
  }

  /**
   * Takes what is said about a document, or about the documents in a folder, along to where it is now, be it to another
   * project file. Nothing is written where nothing is said.
   *
   * @param from paths, and the last folder to look in for each
   * @returns whether anything was written
   */
  async renamed(from: Located, to: Located): Promise<boolean> {
    const source = await this.nearest(from.path, from.root);
    if (source === undefined) return false;
    const before = documentPathIn(source, from.path);
    const parsed = await this.read(source);
    if ('problem' in parsed || entriesBelow(parsed.file, before).size === 0) return false;
    const target = await this.placeFor(to.path, to.root);
    if (target.path === source) {
      const change = await this.change(source, (file) => withRenamed(file, before, target.documentPath));
      return 'written' in change && change.written;
    }
    const entries = entriesBelow(parsed.file, before);
    const put = await this.change(target.path, (file) => withBelow(file, target.documentPath, entries));
    if ('problem' in put) return false;
    await this.change(source, (file) => withoutBelow(file, before));
    return true;
  }

  private async changeNow(path: string, change: (file: ProjectFile) => ProjectFile): Promise<ProjectFileChange> {
    const known = await this.load(path);
    if ('problem' in known) return known;
    if ('problem' in known.parsed) return known.parsed;
    const file = change(known.parsed.file);
    if (file === known.parsed.file) return { written: false, file };
    const text = formatProjectFile(file, known.text === '' ? undefined : known.text);
    if (text === known.text) return { written: false, file };
    try {
      await this.access.write(path, text);
    } catch (error) {
      return { problem: { text: accessText('write', error) } };
    }
    this.known.delete(path);
    return { written: true, file };
  }

  private async load(path: string): Promise<Known | { readonly problem: ProjectProblem }> {
    try {
      const stamp = await this.access.stamp(path);
      const known = this.known.get(path);
      if (known && known.stamp === stamp) return known;
      if (stamp === undefined) return { stamp: '', text: '', parsed: { file: EMPTY_PROJECT_FILE } };
      const loaded = loadFrom(stamp, await this.access.read(path));
      this.known.set(path, loaded);
      return loaded;
    } catch (error) {
      return { problem: { text: accessText('read', error) } };
    }
  }

  private async isThere(path: string): Promise<boolean> {
    try {
      return (await this.access.stamp(path)) !== undefined;
    } catch {
      // There, but closed to this user: whoever reads it is told.
      return true;
    }
  }
}

function loadFrom(stamp: string, bytes: Uint8Array): Known {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { stamp, text, parsed: parseProjectFile(text) };
  } catch {
    return { stamp, text: '', parsed: { problem: { text: ENCODING_TEXT } } };
  }
}
