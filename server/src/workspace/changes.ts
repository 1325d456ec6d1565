import type { Anchor, Pin, RuleId, Suppression } from '../core/index.js';
import { entriesOf, normalisePath } from './entries.js';
import type { DocumentEntry, ProjectFile } from './projectFile.js';

/** The file with a number fixed in a document. A pin at the same place is replaced. */
export function withPin(file: ProjectFile, documentPath: string, pin: Pin): ProjectFile {
  return changeDocument(file, documentPath, (entry) => {
    const pins = entry.pins ?? [];
    const at = pins.findIndex((other) => samePlace(other, pin));
    return { ...entry, pins: at < 0 ? [...pins, pin] : pins.with(at, replacePin(pins[at], pin)) };
  });
}

/** The file without the pin that stands where the given one does. */
export function withoutPin(file: ProjectFile, documentPath: string, pin: Pin): ProjectFile {
  return withoutIn(file, documentPath, 'pins', (other) => samePlace(other, pin));
}

/** The file with findings silenced in a document: a rule at one place, a rule, or everything. */
export function withSuppression(file: ProjectFile, documentPath: string, suppression: Suppression): ProjectFile {
  return changeDocument(file, documentPath, (entry) => {
    const suppressions = entry.suppressions ?? [];
    const known = suppressions.some((other) => sameSuppression(other, suppression));
    return known ? entry : { ...entry, suppressions: [...suppressions, suppression] };
  });
}

/** The file without a suppression in a document. */
export function withoutSuppression(file: ProjectFile, documentPath: string, suppression: Suppression): ProjectFile {
  return withoutIn(file, documentPath, 'suppressions', (other) => sameSuppression(other, suppression));
}

/** The file with a rule silenced in all documents. */
export function withWorkspaceSuppression(file: ProjectFile, rule: RuleId): ProjectFile {
  const suppressions = file.suppressions ?? [];
  return suppressions.some((other) => other.rule === rule)
    ? file
    : { ...file, suppressions: [...suppressions, { rule }] };
}

/** The file with a rule heard again, except where documents silence it themselves. */
export function withoutWorkspaceSuppression(file: ProjectFile, rule: RuleId): ProjectFile {
  const left = (file.suppressions ?? []).filter((other) => other.rule !== rule);
  if (left.length === (file.suppressions ?? []).length) return file;
  return left.length > 0 ? { ...file, suppressions: left } : without(file, 'suppressions');
}

/** Changes the entry of a document, which is made where there is none. */
function changeDocument(
  file: ProjectFile,
  documentPath: string,
  change: (entry: DocumentEntry) => DocumentEntry,
): ProjectFile {
  const [key, entry] = entriesOf(file, documentPath)[0] ?? [normalisePath(documentPath), {}];
  const changed = change(entry);
  return changed === entry ? file : { ...file, documents: { ...file.documents, [key]: changed } };
}

/** Removes items from a list of a document; a list and an entry that hold nothing any more go too. */
function withoutIn<K extends keyof DocumentEntry>(
  file: ProjectFile,
  documentPath: string,
  list: K,
  unwanted: (item: NonNullable<DocumentEntry[K]>[number]) => boolean,
): ProjectFile {
  let { documents } = file;
  for (const [key, entry] of entriesOf(file, documentPath)) {
    const items: readonly NonNullable<DocumentEntry[K]>[number][] = entry[list] ?? [];
    const left = items.filter((item) => !unwanted(item));
    if (left.length === items.length) continue;
    const changed: DocumentEntry = left.length > 0 ? { ...entry, [list]: left } : without(entry, list);
    documents = Object.keys(changed).length > 0 ? { ...documents, [key]: changed } : without(documents, key);
  }
  return documents === file.documents ? file : { ...file, documents };
}

function without<T extends object>(value: T, key: keyof T & string): T {
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)) as T;
}

/** The new pin, with what this version does not know of the old one. */
function replacePin(old: Pin | undefined, pin: Pin): Pin {
  return { ...(old?.kind === 'keep' ? without(old, 'sub') : old), ...pin };
}

function samePlace(a: Pin, b: Pin): boolean {
  if (a.kind === 'start') return b.kind === 'start' && a.form === b.form && sameAnchor(a.at, b.at);
  return b.kind === 'keep' && sameAnchor(a.at, b.at);
}

function sameSuppression(a: Suppression, b: Suppression): boolean {
  return a.rule === b.rule && sameAnchor(a.at, b.at);
}

function sameAnchor(a: Anchor | undefined, b: Anchor | undefined): boolean {
  if (!a || !b) return a === b;
  return a.text === b.text && a.under === b.under && (a.occurrence ?? 0) === (b.occurrence ?? 0);
}
