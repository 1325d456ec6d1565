/**
 * What uris are compared by: clients and platforms escape differently, write drives in either case, and compose
 * characters or not. Never throws.
 */
export function uriKey(uri: string): string {
  return decoded(uri)
    .normalize('NFC')
    .replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** A file's name without its extension. */
export function baseName(uri: string): string {
  return fileName(uri).replace(/\.[^.]*$/, '');
}

/** A file's name with its extension. */
export function fileName(uri: string): string {
  return uriKey(uri).replace(/^.*[/\\]/, '');
}

/** The key of the folder that a file is in. */
export function folderKey(uri: string): string {
  return uriKey(uri).replace(/[/\\][^/\\]*$/, '');
}

/** True for a file in a folder or below it; both as keys. */
export function isInside(key: string, folder: string): boolean {
  const bare = folder.replace(/\/$/, '');
  return key.startsWith(`${bare}/`);
}

function decoded(uri: string): string {
  // One broken escape must not spoil the rest of a name.
  return uri.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** The innermost of some folders around a file; undefined where it is in none of them. */
export function folderAround(uri: string, folders: readonly string[]): string | undefined {
  const key = uriKey(uri);
  return folders
    .filter((folder) => isInside(key, uriKey(folder)))
    .sort((a, b) => uriKey(b).length - uriKey(a).length)[0];
}
