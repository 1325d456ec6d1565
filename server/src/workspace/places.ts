/** Name of the file that holds what a workspace has decided about its documents. */
export const PROJECT_FILE = '.gongwen.json';

/**
 * Where the project file of a document may be, nearest first: beside the document, then in each folder above.
 *
 * Paths are absolute, with `/` or, on Windows, `\` between folders; URIs do as well.
 *
 * @param root the last folder to look in, where known; a document outside it is looked for all the way up.
 */
export function projectFilePlaces(document: string, root?: string): string[] {
  const places: string[] = [];
  const last = root === undefined ? undefined : withoutEnd(root);
  for (let folder = parentOf(document); folder !== undefined; folder = parentOf(folder)) {
    places.push(inFolder(folder, PROJECT_FILE));
    if (withoutEnd(folder) === last) break;
  }
  return places;
}

/** The path of a file in a folder. */
export function inFolder(folder: string, name: string): string {
  if (/[\\/]$/.test(folder)) return folder + name;
  return folder + (isWindows(folder) && !folder.includes('/') ? '\\' : '/') + name;
}

/** The path of a document as its project file has it; the project file stands in a folder above the document. */
export function documentPathIn(projectFile: string, document: string): string {
  const below = document.slice(projectFile.length - PROJECT_FILE.length);
  return isWindows(document) ? below.replaceAll('\\', '/') : below;
}

/** The folder that holds a file or folder, with its separator where it is the topmost one; undefined above that. */
function parentOf(path: string): string | undefined {
  const bare = withoutEnd(path);
  const top = topOf(path);
  if (bare.length <= top.length) return undefined;
  const separators = isWindows(path) ? /[\\/][^\\/]*$/ : /\/[^/]*$/;
  const at = bare.search(separators);
  if (at < 0) return undefined;
  return at < top.length ? top : bare.slice(0, at);
}

/** `/`, `C:\`, `\\server\share\`, `scheme://authority/`: above this there is nothing. */
function topOf(path: string): string {
  const top = isWindows(path)
    ? /^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/]+[\\/][^\\/]+[\\/]?)/.exec(path)
    : /^(?:[A-Za-z][\w+.-]*:\/\/[^/]*)?\//.exec(path);
  return top?.[0] ?? '';
}

function withoutEnd(path: string): string {
  return path.length > topOf(path).length ? path.replace(/[\\/]$/, '') : path;
}

function isWindows(path: string): boolean {
  return /^[A-Za-z]:[\\/]|^\\\\/.test(path);
}
