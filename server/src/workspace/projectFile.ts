import { safeParse } from 'valibot';
import { LineTable, type Pin, type RuleId, type Suppression, type UnitDefaults } from '../core/index.js';
import { entriesOf } from './entries.js';
import { placeOf, readJson } from './locatedJson.js';
import type { ProjectProblem } from './problem.js';
import { PROJECT_SCHEMA } from './schema.js';
import { faultText, issueText } from './wording.js';

export { PROJECT_FILE } from './places.js';
export { formatProjectFile } from './formatProjectFile.js';
export {
  withoutPin,
  withoutSuppression,
  withoutWorkspaceSuppression,
  withPin,
  withSuppression,
  withWorkspaceSuppression,
} from './changes.js';
export { entriesBelow, withBelow, withoutBelow, withRenamed } from './renames.js';

/** What a project file says about one document. */
export interface DocumentEntry {
  readonly pins?: readonly Pin[];
  readonly suppressions?: readonly Suppression[];
}

/**
 * What a `.gongwen.json` says: numbers that are fixed and findings that are not wanted, kept beside the documents so that
 * the official texts stay clean. At run time it also holds the keys that this version does not know, and they are
 * written back.
 */
export interface ProjectFile {
  /** By path relative to the file, with `/` between folders. */
  readonly documents: Readonly<Record<string, DocumentEntry>>;
  /** Rules that are silent in all documents. */
  readonly suppressions?: readonly { readonly rule: RuleId }[];
  /** What the fields of templates are filled in with. */
  readonly unit?: UnitDefaults;
}

/** A project file that has been read, or what is wrong with it. */
export type ParsedProjectFile = { readonly file: ProjectFile } | { readonly problem: ProjectProblem };

/** A project file that says nothing. */
export const EMPTY_PROJECT_FILE: ProjectFile = { documents: {} };

/** Reads the text of a project file. Never throws. A text of blanks alone says nothing and is all right. */
export function parseProjectFile(text: string): ParsedProjectFile {
  const content = text.replace(/^\ufeff/, '');
  if (content.trim() === '') return { file: EMPTY_PROJECT_FILE };
  const json = readJson(content);
  if ('fault' in json) return { problem: problemAt(content, json.fault.offset, faultText(json.fault)) };
  const checked = safeParse(PROJECT_SCHEMA, json.value);
  if (!checked.success) {
    const [issue] = checked.issues;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return { problem: problemAt(content, placeOf(json.place, path).start, issueText(issue)) };
  }
  // Of the validator's shape, but not what it gives back: that lacks keys such as "__proto__".
  const value: Partial<ProjectFile> = json.value as typeof checked.output;
  return { file: value.documents ? (value as ProjectFile) : { ...value, documents: {} } };
}

function problemAt(content: string, offset: number, text: ProjectProblem['text']): ProjectProblem {
  const lines = LineTable.of(content);
  const line = lines.lineAt(offset);
  return { text, line, column: offset - lines.startOf(line) };
}

/** What holds for one document: what is said about it, and what is said about all. */
export function optionsFor(
  file: ProjectFile,
  documentPath: string | undefined,
): { readonly pins: readonly Pin[]; readonly suppressions: readonly Suppression[] } {
  const entries = documentPath === undefined ? [] : entriesOf(file, documentPath).map(([, entry]) => entry);
  return {
    pins: entries.flatMap(({ pins = [] }) => pins),
    suppressions: [...(file.suppressions ?? []), ...entries.flatMap(({ suppressions = [] }) => suppressions)],
  };
}
