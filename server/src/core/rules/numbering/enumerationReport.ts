import type { ParsedDocument } from '../../document.js';
import { formatComposite } from '../../numerals/composite.js';
import { formatHan } from '../../numerals/han.js';
import type { Edit } from '../../edit/edit.js';
import type { Enumeration, Item } from './enumerations.js';
import type { OrdinalWord } from './ordinalWords.js';

/** An ordinal of the same kind with another number, as a message shows it: 二是, 第二, （二）, ② */
export function ordinalText({ kind }: Pick<OrdinalWord, 'kind'>, value: number): string {
  switch (kind) {
    case 'shi':
      return `${formatHan(value)}是`;
    case 'di':
      return `第${formatHan(value)}`;
    case 'qi':
      return `其${formatHan(value)}`;
    case 'hanParen':
      return `（${formatHan(value)}）`;
    case 'numParen':
      return `（${value}）`;
    case 'circled':
      return formatComposite(value, 'circled') ?? `（${value}）`;
  }
}

/** Writes another number into an item's ordinal and leaves the mark behind it alone. */
export function renumbered(item: Item, value: number): Edit {
  const { word, span } = item;
  const text = ordinalText(word, value);
  const numeral = word.kind === 'shi' ? text.slice(0, -1) : text;
  return { span: { start: span.start, end: span.start + (word.numeralEnd - word.start) }, text: numeral };
}

/** The ordinal of an item without the mark behind it. */
export function ordinalSpan({ span, word }: Item): { readonly start: number; readonly end: number } {
  return word.kind === 'di' || word.kind === 'qi' ? { start: span.start, end: span.end - 1 } : span;
}

/** The items that are headings by themselves are judged as headings. */
export function isProseList(document: ParsedDocument, { items, kind }: Enumeration): boolean {
  const role = document.zones.roles[items[0]?.line ?? 0];
  if (role === 'table' || role === 'contents' || role === 'credit') return false;
  return kind === 'shi' || items.length > 1;
}
