import type { ProjectProblem } from '../workspace/problem.js';
import { EMPTY_PROJECT_FILE, optionsFor, type ProjectFile, type ProjectOptions } from '../workspace/projectFile.js';
import { ProjectFiles, type ProjectOfDocument } from '../workspace/projectFiles.js';
import type { Files } from './files.js';

/** What the project file says about one document. Immutable: equal ones may be told by identity. */
export interface Project extends ProjectOptions {
  readonly file: ProjectFile;
  /** The document's path as the file has it; undefined where there is no file. */
  readonly documentPath: string | undefined;
}

/** How a change of a project file ended. `notAFile`: the document has no place on disk beside which it could be kept. */
export type ProjectChange =
  | { readonly kind: 'done'; readonly path: string }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: ProjectProblem }
  | { readonly kind: 'notAFile' }
  | { readonly kind: 'noProjectFiles' };

const NO_PROJECT: Project = { file: EMPTY_PROJECT_FILE, documentPath: undefined, pins: [], suppressions: [] };

/** The project file of every document, looked for once and again after a change. */
export class Projects {
  private readonly projectFiles: ProjectFiles | undefined;
  private readonly asked = new Map<string, Promise<Project>>();
  /** The latest answers, so that a document is not parsed anew where nothing has changed. */
  private readonly latest = new Map<string, Project>();
  /** Problems that the user has been told, by file. */
  private readonly told = new Map<string, string>();

  /**
   * @param files absent where there is no file system: then nothing is pinned or suppressed anywhere
   * @param roots uris of the folders that the user works in, as they are now
   * @param tell is told once of a file that cannot be used, or (`usable`) not in every part
   */
  constructor(
    private readonly files: Files | undefined,
    private readonly roots: () => readonly string[],
    private readonly tell: (path: string, problem: ProjectProblem, usable: boolean) => void,
  ) {
    this.projectFiles = files && new ProjectFiles(files.access);
  }

  /** What holds for a document. Never rejects. */
  of(uri: string): Promise<Project> {
    let project = this.asked.get(uri);
    if (!project) {
      project = this.load(uri);
      this.asked.set(uri, project);
    }
    return project;
  }

  /** Writes down a decision about a document. */
  async change(uri: string, change: (file: ProjectFile, documentPath: string) => ProjectFile): Promise<ProjectChange> {
    if (!this.files || !this.projectFiles) return { kind: 'noProjectFiles' };
    const path = this.files.pathOf(uri);
    if (path === undefined) return { kind: 'notAFile' };
    const place = await this.projectFiles.placeFor(path, this.rootOf(path));
    const result = await this.projectFiles.change(place.path, (file) => change(file, place.documentPath));
    return 'problem' in result
      ? { kind: 'problem', path: place.path, problem: result.problem }
      : { kind: 'done', path: place.path };
  }

  /** A file or folder has another name: what is noted about it goes along. Answers whether anything was written. */
  async renamed(oldUri: string, newUri: string): Promise<boolean> {
    const [from, to] = [this.files?.pathOf(oldUri), this.files?.pathOf(newUri)];
    if (from === undefined || to === undefined || !this.projectFiles) return false;
    const located = (path: string) => ({ path, root: this.rootOf(path) });
    return this.projectFiles.renamed(located(from), located(to));
  }

  /** Has every document's file looked at again, because one may have changed. */
  reset(): void {
    this.asked.clear();
  }

  /** Has one document's file looked at again. */
  recheck(uri: string): void {
    this.asked.delete(uri);
  }

  /** Forgets one document. */
  delete(uri: string): void {
    this.asked.delete(uri);
    this.latest.delete(uri);
  }

  private async load(uri: string): Promise<Project> {
    const path = this.files?.pathOf(uri);
    const found = path === undefined ? undefined : await this.projectFiles?.of(path, this.rootOf(path));
    const file = found && this.usable(found);
    const project = found && file ? projectOf(file, found.documentPath) : NO_PROJECT;
    const known = this.latest.get(uri);
    if (known?.file === project.file && known.documentPath === project.documentPath) return known;
    this.latest.set(uri, project);
    return project;
  }

  /** The file's contents; undefined, and told, where they are of no use. */
  private usable(found: ProjectOfDocument): ProjectFile | undefined {
    const { path } = found;
    const file = 'file' in found ? found.file : undefined;
    const problem = 'file' in found ? found.warning : found.problem;
    const text = problem && JSON.stringify(problem);
    if (text === undefined) this.told.delete(path);
    else if (this.told.get(path) !== text) {
      this.told.set(path, text);
      this.tell(path, problem as ProjectProblem, file !== undefined);
    }
    return file;
  }

  /** The innermost of the user's folders around a path. */
  private rootOf(path: string): string | undefined {
    const around = this.roots().flatMap((uri) => {
      const root = this.files?.pathOf(uri)?.replace(/[\\/]$/, '');
      const inside = root !== undefined && path.startsWith(root) && /^[\\/]/.test(path.slice(root.length));
      return inside ? [root] : [];
    });
    return around.sort((a, b) => b.length - a.length)[0];
  }
}

function projectOf(file: ProjectFile, documentPath: string): Project {
  return { file, documentPath, ...optionsFor(file, documentPath) };
}
