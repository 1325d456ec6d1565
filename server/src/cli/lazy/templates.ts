import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import {
  expandDocument,
  formatMessage,
  plainText,
  templateFields,
  type Day,
  type Locale,
  type UnitDefaults,
} from '../../core/index.js';
import { nodeAccess } from '../../workspace/nodeAccess.js';
import { inFolder, PROJECT_FILE, projectFilePlaces } from '../../workspace/places.js';
import { ProjectFiles } from '../../workspace/projectFiles.js';
import { builtinTemplates, ownTemplates, withoutDoubles, type CatalogueEntry } from '../../templates/catalogue.js';
import { findTemplate, matchOf } from '../../templates/match.js';
import { templateFilesIn } from '../../templates/templateFolder.js';

export { findTemplate, matchOf };

/** The templates there are, and what is wrong with files of somebody's own, in words. */
export interface LoadedTemplates {
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly { readonly file: string; readonly line: number; readonly problem: string }[];
}

/** The templates of a folder's unit, of the user and of the product. What cannot be read is left out. */
export async function loadTemplates(folder: string, locale: Locale): Promise<LoadedTemplates> {
  const entries: CatalogueEntry[] = [];
  const problems: { file: string; line: number; problem: string }[] = [];
  const home = homedir();
  const sources = [[folder, 'unit'], ...(home === folder ? [] : [[home, 'user'] as const])] as const;
  for (const [root, source] of sources) {
    for (const file of await templateFilesIn(root)) {
      const text = await readFile(file, 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      const own = ownTemplates(text, source);
      entries.push(...own.entries);
      problems.push(
        ...own.problems.map(({ line, message }) => ({ file, line: line + 1, problem: formatMessage(message, locale) })),
      );
    }
  }
  return { entries: [...withoutDoubles(entries), ...builtinTemplates()], problems };
}

/** What the nearest project file says about the unit. Total: a file that cannot be used says nothing here. */
export async function unitOf(folder: string): Promise<UnitDefaults | undefined> {
  const files = new ProjectFiles(nodeAccess);
  for (const place of projectFilePlaces(inFolder(folder, PROJECT_FILE))) {
    const parsed = await files.read(place);
    if ('file' in parsed && parsed.file.unit) return parsed.file.unit;
  }
  return undefined;
}

/** A template filled in; the field that it does not have where there is one among the values. */
export function filledIn(
  { template }: CatalogueEntry,
  values: Readonly<Record<string, string>>,
  unit: UnitDefaults | undefined,
): { readonly text: string } | { readonly stray: string; readonly fields: readonly string[] } {
  const fields = templateFields(template).map(({ name }) => name);
  const stray = Object.keys(values).find((name) => !fields.includes(name));
  if (stray !== undefined) return { stray, fields };
  return { text: `${plainText(expandDocument(template, { values, today: today(), ...(unit ? { unit } : {}) }))}\n` };
}

function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
