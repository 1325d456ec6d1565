import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeAccess } from '../workspace/nodeAccess.js';
import type { Files } from './files.js';
import { nodeTemplateFiles } from './templates/nodeTemplateFiles.js';
import { nodeWorkspaceFiles } from './workspace/nodeWorkspaceFiles.js';

/** The files of this machine. */
export const nodeFiles: Files = {
  access: nodeAccess,
  pathOf(uri) {
    try {
      return fileURLToPath(uri);
    } catch {
      // Another scheme, another machine, or no uri at all.
      return undefined;
    }
  },
  uriOf: (path) => pathToFileURL(path).href,
  documents: nodeWorkspaceFiles,
  templates: nodeTemplateFiles,
};
