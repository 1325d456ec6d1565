import { normalisePath } from './entries.js';
import type { DocumentEntry, ProjectFile } from './projectFile.js';

/** What is said about a document, or about the documents in a folder: by the rest of their paths behind its own. */
export type EntriesBelow = ReadonlyMap<string, DocumentEntry>;

/** What a file says about the document, or the documents in the folder, at a path. */
export function entriesBelow({ documents }: ProjectFile, path: string): EntriesBelow {
  return new Map(
    Object.entries(documents).flatMap(([key, entry]) => {
      const rest = restBehind(key, path);
      return rest === undefined ? [] : [[rest, entry]];
    }),
  );
}

/** The file without what it says about the document, or the documents in the folder, at a path. */
export function withoutBelow(file: ProjectFile, path: string): ProjectFile {
  return changeKeys(file, (key) => (restBehind(key, path) === undefined ? key : undefined));
}

/** The file with what was said in another one, at a path. What it says about a document that was there is replaced. */
export function withBelow(file: ProjectFile, path: string, entries: EntriesBelow): ProjectFile {
  if (entries.size === 0) return file;
  const now = new Map([...entries].map(([rest, entry]) => [normalisePath(path) + rest, entry]));
  const { documents } = changeKeys(file, (key) => (now.has(normalisePath(key)) ? undefined : key));
  return { ...file, documents: Object.fromEntries([...Object.entries(documents), ...now]) };
}

/** The file with what it says about the document, or the documents in a folder, at the path that it has now. */
export function withRenamed(file: ProjectFile, from: string, to: string): ProjectFile {
  const now = new Set([...entriesBelow(file, from).keys()].map((rest) => normalisePath(to) + rest));
  return changeKeys(file, (key) => {
    const rest = restBehind(key, from);
    if (rest !== undefined) return normalisePath(to) + rest;
    return now.has(normalisePath(key)) ? undefined : key;
  });
}

/** `''` for the path itself, `/方案.txt` for a file in it; undefined for what is elsewhere. */
function restBehind(key: string, path: string): string | undefined {
  const [normal, start] = [normalisePath(key), normalisePath(path)];
  if (!normal.startsWith(start)) return undefined;
  const rest = normal.slice(start.length);
  return rest === '' || rest.startsWith('/') ? rest : undefined;
}

/** Other keys for the documents, in their order; undefined drops one. The same file where nothing changes. */
function changeKeys(file: ProjectFile, keyOf: (key: string) => string | undefined): ProjectFile {
  const before = Object.entries(file.documents);
  const after = before.flatMap(([key, entry]) => {
    const now = keyOf(key);
    return now === undefined ? [] : [[now, entry] as const];
  });
  const same = after.length === before.length && after.every(([key], i) => key === before[i]?.[0]);
  return same ? file : { ...file, documents: Object.fromEntries(after) };
}
