import { safeParse } from 'valibot';
import {
  LineTable,
  RULE_IDS,
  type Pin,
  type Profile,
  type RuleId,
  type RuleLevel,
  type RuleLevels,
  type Suppression,
  type Term,
  type UnitDefaults,
} from '../core/index.js';
import { entriesOf } from './entries.js';
import { placeOf, readJson } from './locatedJson.js';
import type { ProjectProblem } from './problem.js';
import { PROJECT_SCHEMA } from './schema.js';
import { faultText, issueText, unknownRulesText } from './wording.js';

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
 * What a `.gongwen.json` says: how loud rules are in its folder, numbers that are fixed and findings that are not wanted,
 * kept beside the documents so that the official texts stay clean. At run time it also holds the keys that this version does not know, and they are
 * written back.
 */
export interface ProjectFile {
  /** By path relative to the file, with `/` between folders. */
  readonly documents: Readonly<Record<string, DocumentEntry>>;
  /** Rules that are silent in all documents. */
  readonly suppressions?: readonly { readonly rule: RuleId }[];
  /** What sort of documents these are; `auto`: each says so itself, whatever the settings say. */
  readonly profile?: Profile | 'auto';
  /** How loud rules are. They go before the settings; names that no rule has are let stand. */
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  /** Fixed wordings, beside those that the product knows. */
  readonly terms?: readonly Term[];
  /** What the fields of templates are filled in with. */
  readonly unit?: UnitDefaults;
}

/** A project file that has been read, or what is wrong with it. */
export type ParsedProjectFile =
  /** `warning`: something in it does nothing, and the rest holds. */
  { readonly file: ProjectFile; readonly warning?: ProjectProblem } | { readonly problem: ProjectProblem };

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
  const value = json.value as Partial<ProjectFile>;
  const file = value.documents ? (value as ProjectFile) : { ...value, documents: {} };
  const unknown = Object.keys(file.rules ?? {}).filter((name) => !isRule(name));
  const [first] = unknown;
  if (first === undefined) return { file };
  const { start } = placeOf(json.place, ['rules', first]);
  return { file, warning: problemAt(content, start, unknownRulesText(unknown)) };
}

function isRule(name: string): name is RuleId {
  return (RULE_IDS as readonly string[]).includes(name);
}

function problemAt(content: string, offset: number, text: ProjectProblem['text']): ProjectProblem {
  const lines = LineTable.of(content);
  const line = lines.lineAt(offset);
  return { text, line, column: offset - lines.startOf(line) };
}

/** What a project file says about one document. */
export interface ProjectOptions {
  readonly pins: readonly Pin[];
  /** Those for all documents included. */
  readonly suppressions: readonly Suppression[];
  readonly profile?: Profile | 'auto';
  readonly rules?: RuleLevels;
  readonly terms?: readonly Term[];
}

/** What holds for one document: what is said about it, and what is said about all. */
export function optionsFor(file: ProjectFile, documentPath: string | undefined): ProjectOptions {
  const entries = documentPath === undefined ? [] : entriesOf(file, documentPath).map(([, entry]) => entry);
  const rules = Object.entries(file.rules ?? {}).filter(([name]) => isRule(name));
  return {
    pins: entries.flatMap(({ pins = [] }) => pins),
    suppressions: [...(file.suppressions ?? []), ...entries.flatMap(({ suppressions = [] }) => suppressions)],
    ...(file.profile === undefined ? {} : { profile: file.profile }),
    ...(file.terms === undefined ? {} : { terms: file.terms }),
    ...(rules.length > 0 ? { rules: Object.fromEntries(rules) } : {}),
  };
}
