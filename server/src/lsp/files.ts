import type { ProjectFileAccess } from '../workspace/access.js';
import type { TemplateFiles } from './templates/templateFiles.js';
import type { WorkspaceFiles } from './workspace/workspaceFiles.js';

/**
 * The files around the documents. Injected, so that a server without a file system can be built from the same parts.
 */
export interface Files {
  readonly access: ProjectFileAccess;
  /** The absolute path of a uri; undefined for uris that are no files. Never throws. */
  readonly pathOf: (uri: string) => string | undefined;
  readonly uriOf: (path: string) => string;
  /** The documents around, for clients that do not hand them out themselves. */
  readonly documents: WorkspaceFiles;
  /** Templates of units and users. */
  readonly templates: TemplateFiles;
}
