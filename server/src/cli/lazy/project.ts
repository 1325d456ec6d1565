import { nodeAccess } from '../../workspace/nodeAccess.js';
import { documentPathIn } from '../../workspace/places.js';
import type { ProjectProblem } from '../../workspace/problem.js';
import { optionsFor } from '../../workspace/projectFile.js';
import { ProjectFiles } from '../../workspace/projectFiles.js';
import type { OptionsOf } from '../projects.js';

/**
 * Reads a project file.
 *
 * @returns what it says about the document of an absolute path, or about all where there is no path
 */
export async function readProject(
  place: string,
): Promise<
  { readonly optionsOf: OptionsOf; readonly warning?: ProjectProblem } | { readonly problem: ProjectProblem }
> {
  const parsed = await new ProjectFiles(nodeAccess).read(place);
  if ('problem' in parsed) return parsed;
  const { file, warning } = parsed;
  return {
    ...(warning ? { warning } : {}),
    optionsOf(document) {
      const { profile, ...options } = optionsFor(
        file,
        document === undefined ? undefined : documentPathIn(place, document),
      );
      return profile === undefined || profile === 'auto' ? options : { ...options, profile };
    },
  };
}
