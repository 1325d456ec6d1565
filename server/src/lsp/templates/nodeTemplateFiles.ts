import { homedir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { templateFilesIn } from '../../templates/templateFolder.js';
import { MOST_TEMPLATE_FILES, type TemplateFile, type TemplateFiles } from './templateFiles.js';

/** The template files of this machine. */
export const nodeTemplateFiles: TemplateFiles = {
  async find(folders) {
    const roots = folders.flatMap((folder) => pathOf(folder) ?? []);
    const units = (await Promise.all(roots.map((root) => filesBelow(root, 'unit')))).flat();
    // A home folder that is open as a workspace is looked at once.
    const known = new Set(units.map(({ uri }) => uri));
    const user = (await filesBelow(homedir(), 'user')).filter(({ uri }) => !known.has(uri));
    return [...units, ...user].slice(0, MOST_TEMPLATE_FILES);
  },
};

async function filesBelow(root: string, source: TemplateFile['source']): Promise<TemplateFile[]> {
  return (await templateFilesIn(root)).map((file) => ({ uri: pathToFileURL(file).href, source }));
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    // A folder that is not on this machine.
    return undefined;
  }
}
