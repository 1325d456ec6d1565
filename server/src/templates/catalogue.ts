import { parseTemplates, type Template, type TemplateKind, type TemplateProblem } from '../core/index.js';
import library from './library.json';
import { pinyinKeys } from './pinyin.js';

/** Whose a template is, in the order of lists: the unit's, the user's, the product's own. */
export const TEMPLATE_SOURCES = ['unit', 'user', 'builtin'] as const;

/** One of {@link TEMPLATE_SOURCES}. */
export type TemplateSource = (typeof TEMPLATE_SOURCES)[number];

/** The folder of a unit's templates, below a workspace folder, and of a user's, below the home folder. */
export const TEMPLATE_FOLDER = '.gongwen/templates';

/** A template that can be chosen. */
export interface CatalogueEntry {
  /** source/kind/name: the same as long as these are. */
  readonly id: string;
  readonly source: TemplateSource;
  readonly template: Template;
  /** Pinyin of its names, initials and in full: gzzj gongzuozongjie. */
  readonly keys: readonly string[];
}

let builtin: readonly CatalogueEntry[] | undefined;

/** The product's own templates in the order of lists. Read when they are asked for first, then kept. */
export function builtinTemplates(): readonly CatalogueEntry[] {
  return (builtin ??= library.flatMap(({ kind, keys, text }) =>
    parseTemplates(text, kind as TemplateKind).templates.map((template) =>
      entryOf('builtin', template, keys.split(' ')),
    ),
  ));
}

/** The templates of a file of somebody's own, and what is wrong with the others in it. Never throws. */
export function ownTemplates(
  text: string,
  source: TemplateSource,
): { readonly entries: readonly CatalogueEntry[]; readonly problems: readonly TemplateProblem[] } {
  const { templates, problems } = parseTemplates(text);
  const entries = templates.map((template) =>
    entryOf(source, template, [template.name, ...template.aliases].flatMap(pinyinKeys)),
  );
  return { entries, problems };
}

/** Each template once: of two with the same id the first counts. */
export function withoutDoubles(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function entryOf(source: TemplateSource, template: Template, keys: readonly string[]): CatalogueEntry {
  return { id: `${source}/${template.kind}/${template.name}`, source, template, keys };
}
