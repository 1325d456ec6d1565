import type { DocumentEntry, ProjectFile } from './projectFile.js';

/** A document's path as project files have it: `/` between folders, no `./` in front, composed characters. */
export function normalisePath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC');
}

/** The keys and entries that are about a document: one, unless somebody wrote its path in two ways. */
export function entriesOf(
  { documents }: ProjectFile,
  documentPath: string,
): readonly (readonly [key: string, entry: DocumentEntry])[] {
  const wanted = normalisePath(documentPath);
  return Object.entries(documents).filter(([key]) => normalisePath(key) === wanted);
}
