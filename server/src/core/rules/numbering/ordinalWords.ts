import type { LineScan } from '../../markers/scan.js';
import { parseComposite } from '../../numerals/composite.js';
import { parseHan } from '../../numerals/han.js';
import { matchesOf } from '../../text/matches.js';

/** The series that prose counts with: 一是 (and 首先) · 第一， · 其一， · （一） · （1） · ① */
export type SeriesKind = 'shi' | 'di' | 'qi' | 'hanParen' | 'numParen' | 'circled';

/** One ordinal inside a line; offsets from the line's start. */
export interface OrdinalWord {
  readonly kind: SeriesKind;
  readonly value: number;
  readonly start: number;
  /** Behind its last character, its mark included. */
  readonly end: number;
  /** Behind its numeral. */
  readonly numeralEnd: number;
  readonly place: 'line' | 'clause' | 'text';
  /** 首先, 其次, 再次, which take part in 一是 … 二是. */
  readonly first: boolean;
}

/** 第一， and 其一， where a sentence begins; 第一、第二产业 and 第一、二项 are no ordinals of this kind. */
const WORD =
  /(^[ \t\u3000]*|[。；;：:！？][”’」]?[ \u3000]{0,2})([第其])([一二三四五六七八九十]{1,2})[，,、](?![一二三四五六七八九十百第其几])/g;
const CIRCLED = /[①-⑳]/g;

const known = new WeakMap<LineScan, readonly OrdinalWord[]>();
const NONE: readonly OrdinalWord[] = [];

/** The ordinals of a line in text order. Equal lines are looked at once. */
export function ordinalWords(scan: LineScan): readonly OrdinalWord[] {
  if (scan.blank) return NONE;
  let found = known.get(scan);
  if (!found) {
    const all = [...steps(scan), ...words(scan), ...bracketed(scan), ...circled(scan)];
    found = all.length > 0 ? all.sort((a, b) => a.start - b.start) : NONE;
    known.set(scan, found);
  }
  return found;
}

function steps({ steps }: LineScan): OrdinalWord[] {
  return steps.map(({ value, start, end, place, word }) => {
    const first = word === 'first';
    return { kind: 'shi', value, start, end, numeralEnd: first ? end : end - 1, place, first };
  });
}

function words({ text, indent }: LineScan): OrdinalWord[] {
  if (!text.includes('第') && !text.includes('其')) return [];
  return [...matchesOf(text, WORD)].flatMap((match) => {
    const value = parseHan(match[3] ?? '')?.value;
    const start = match.index + (match[1] ?? '').length;
    const end = match.index + match[0].length;
    if (value === undefined) return [];
    const kind = match[2] === '第' ? 'di' : 'qi';
    return [
      { kind, value, start, end, numeralEnd: end - 1, place: start === indent ? 'line' : 'clause', first: false },
    ];
  });
}

/** The marker of the line itself and those buried in it. */
function bracketed({ marker, buried, indent }: LineScan): OrdinalWord[] {
  if (buried.length === 0) return [];
  const markers = [...(marker ? [{ marker, before: 'line' }] : []), ...buried];
  return markers.flatMap(({ marker: { form, value, span }, before }) => {
    if (form !== 'hanParen' && form !== 'numParen') return [];
    const place = span.start === indent ? 'line' : before === 'text' ? 'text' : 'clause';
    return [{ kind: form, value, start: span.start, end: span.end, numeralEnd: span.end, place, first: false }];
  });
}

function circled({ text, indent }: LineScan): OrdinalWord[] {
  // One alone is a note's sign or a heading.
  if (!text.includes('②')) return [];
  return [...matchesOf(text, CIRCLED)].map(({ 0: character, index }) => ({
    kind: 'circled',
    value: parseComposite(character, 'circled') ?? 0,
    start: index,
    end: index + 1,
    numeralEnd: index + 1,
    place:
      index === indent
        ? 'line'
        : /[。；;：:，,]\s?$/.test(text.slice(Math.max(0, index - 2), index))
          ? 'clause'
          : 'text',
    first: false,
  }));
}
