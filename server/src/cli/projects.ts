import { statSync } from 'node:fs';
import path from 'node:path';
import type { Locale, Pin, Profile, RuleLevels, Suppression, Term } from '../core/index.js';
import { projectFilePlaces } from '../workspace/places.js';
import { describeProblem, type ProjectProblem } from '../workspace/problem.js';
import { CliError } from './errors.js';
import type { Input } from './inputs.js';

/** What the project file says about a document; nothing where there is none. */
export interface DocumentOptions {
  readonly pins?: readonly Pin[];
  readonly suppressions?: readonly Suppression[];
  readonly profile?: Profile;
  readonly rules?: RuleLevels;
  readonly terms?: readonly Term[];
}

/** What a project file says about the document of an absolute path, or about all. */
export type OptionsOf = (document: string | undefined) => DocumentOptions;

/** The project files of the documents that are worked on. */
export interface Projects {
  /**
   * What holds for a document. Standard input belongs to the working directory, and has no entry of its own.
   *
   * @throws CliError, the same one for all documents concerned, where their project file cannot be used.
   */
  optionsFor(input: Input): Promise<DocumentOptions>;
  /** What does nothing in the files that have been read, each once. */
  readonly warnings: readonly CliError[];
}

/** Projects that say nothing, for `--no-project-file`. */
export const NO_PROJECTS: Projects = { optionsFor: () => Promise.resolve({}), warnings: [] };

/**
 * The project files on disk. Looking for them takes a few calls of the system; what reads them is loaded where one is
 * found.
 */
export class DiskProjects implements Projects {
  readonly warnings: CliError[] = [];
  private readonly there = new Map<string, boolean>();
  private readonly files = new Map<string, Promise<OptionsOf>>();

  constructor(private readonly locale: Locale) {}

  async optionsFor({ file, stdin }: Input): Promise<DocumentOptions> {
    const document = path.resolve(file);
    const place = projectFilePlaces(document).find((candidate) => this.isThere(candidate));
    if (place === undefined) return {};
    let options = this.files.get(place);
    if (!options) {
      options = this.read(place);
      this.files.set(place, options);
    }
    return (await options)(stdin ? undefined : document);
  }

  private isThere(place: string): boolean {
    let there = this.there.get(place);
    if (there === undefined) {
      there = exists(place);
      this.there.set(place, there);
    }
    return there;
  }

  private async read(place: string): Promise<OptionsOf> {
    const { readProject } = await import('./lazy.js');
    const project = await readProject(place);
    if ('problem' in project) throw this.error('project-file', place, project.problem);
    if (project.warning) this.warnings.push(this.error('project-file-doubt', place, project.warning));
    return project.optionsOf;
  }

  private error(id: 'project-file' | 'project-file-doubt', place: string, problem: ProjectProblem): CliError {
    return new CliError(id, { file: path.relative('', place), problem: describeProblem(problem, this.locale) });
  }
}

function exists(place: string): boolean {
  try {
    return statSync(place, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // There, but closed to this user: reading it says so.
    return true;
  }
}
