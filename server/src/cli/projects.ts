import { statSync } from 'node:fs';
import path from 'node:path';
import type { Locale, Pin, Suppression } from '../core/index.js';
import { projectFilePlaces } from '../workspace/places.js';
import { describeProblem } from '../workspace/problem.js';
import { CliError } from './errors.js';
import type { Input } from './inputs.js';

/** What the project file says about a document; nothing where there is none. */
export interface DocumentOptions {
  readonly pins?: readonly Pin[];
  readonly suppressions?: readonly Suppression[];
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
}

/** Projects that say nothing, for `--no-project-file`. */
export const NO_PROJECTS: Projects = { optionsFor: () => Promise.resolve({}) };

/**
 * The project files on disk. Looking for them takes a few calls of the system; what reads them is loaded where one is
 * found.
 */
export class DiskProjects implements Projects {
  private readonly there = new Map<string, boolean>();
  private readonly files = new Map<string, Promise<OptionsOf>>();

  constructor(private readonly locale: Locale) {}

  async optionsFor({ file, stdin }: Input): Promise<DocumentOptions> {
    const document = path.resolve(file);
    const place = projectFilePlaces(document).find((candidate) => this.isThere(candidate));
    if (place === undefined) return {};
    let options = this.files.get(place);
    if (!options) {
      options = read(place, this.locale);
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
}

async function read(place: string, locale: Locale): Promise<OptionsOf> {
  const { readProject } = await import('./lazy.js');
  const project = await readProject(place);
  if ('optionsOf' in project) return project.optionsOf;
  throw new CliError('project-file', {
    file: path.relative('', place),
    problem: describeProblem(project.problem, locale),
  });
}

function exists(place: string): boolean {
  try {
    return statSync(place, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // There, but closed to this user: reading it says so.
    return true;
  }
}
