import type { CatalogueEntry } from './catalogue.js';

/** What begins a marker: 三 is 三、 and not 三个阶段. */
const NUMERALS = /^[第〇零一二三四五六七八九十百千]+$/;

/**
 * True where a name may be meant by what is typed: Chinese characters, or letters. One letter is enough: an editor that is
 * told nothing at the first one does not ask again while the next ones come quickly.
 */
export function mayName(typed: string): boolean {
  if (NUMERALS.test(typed)) return false;
  return /\p{Script=Han}/u.test(typed) || /^[a-z][a-z0-9]*$/i.test(typed);
}

/**
 * How well what is typed fits a template: 0 its name begins so, 1 an alias or its pinyin does, 2 it stands inside a
 * name; undefined where it does not fit.
 */
export function matchOf({ template, keys }: CatalogueEntry, typed: string): number | undefined {
  const wanted = typed.toLowerCase();
  if (/\p{Script=Han}/u.test(wanted)) {
    if (template.name.startsWith(wanted)) return 0;
    if (template.aliases.some((alias) => alias.startsWith(wanted))) return 1;
    return wanted.length > 1 && [template.name, ...template.aliases].some((name) => name.includes(wanted))
      ? 2
      : undefined;
  }
  return [...keys, ...template.aliases.map((alias) => alias.toLowerCase())].some((key) => key.startsWith(wanted))
    ? 1
    : undefined;
}

/**
 * The template that somebody names: by id, name, alias or pinyin, in this order; the first in the list where several
 * fit. Undefined where none does.
 */
export function findTemplate(entries: readonly CatalogueEntry[], wanted: string): CatalogueEntry | undefined {
  const key = wanted.trim().toLowerCase();
  return (
    entries.find(({ id }) => id === wanted) ??
    entries.find(({ template }) => template.name === wanted.trim()) ??
    entries.find(({ template }) => template.aliases.includes(wanted.trim())) ??
    entries.find(({ keys }) => keys.includes(key))
  );
}
