import type { ParsedDocument } from '../../document.js';
import type { Span } from '../../text/span.js';
import type { Figure } from '../figure.js';
import { figureAt, holdsFigures } from '../figures.js';
import { lineFigures, type LineFigure } from '../lineFigures.js';
import type { Relation } from '../relation.js';
import { range } from './lineRelation.js';

const SHORTEST_NOUN = 5;
const LONGEST_GROUP = 12;
/** Fewer digits are one digit apart by chance. */
const FEWEST_DIGITS = 3;

/**
 * Figures that one of the documents of a file states twice, of the same thing, time and place: equal ones, and those
 * that are a digit or a 万 apart. Two values that differ more are two facts as far as the words tell.
 */
export function repeatsOf(document: ParsedDocument): readonly Relation[] {
  const found: Relation[] = [];
  for (const alike of likely(document)) {
    for (const group of byName(alike.map(({ line, figure }) => figureAt(document, line, figure)))) {
      const [first, ...rest] = group;
      // Many of a name are the items of a list: 投入资金 of one village after the other.
      if (!first || new Set(group.map(({ base }) => base.value)).size > 2) continue;
      for (const later of rest) {
        const relation = later.line === first.line ? undefined : relate(document, first, later);
        if (relation) found.push(relation);
      }
    }
  }
  return found;
}

interface Place {
  readonly line: number;
  readonly figure: LineFigure;
}

/** Figures of one unit with the same words right before them: all that can be the same, told cheaply. */
function likely(document: ParsedDocument): readonly (readonly Place[])[] {
  const { scans, zones } = document;
  const starts = new Set(zones.titles.map(({ line }) => line));
  const groups = new Map<string, Place[]>();
  let piece = 0;
  for (const [line, scan] of scans.entries()) {
    if (starts.has(line)) piece++;
    if (scan.blank || !holdsFigures(document, line)) continue;
    for (const figure of lineFigures(scan)) {
      const { start } = figure.span;
      if (start < SHORTEST_NOUN || figure.base.unit === '%' || !manyDigits(scan.text, figure.span)) continue;
      const key = `${piece}${scan.text.slice(start - 4, start)}${figure.base.unit}`;
      const group = groups.get(key);
      if (group) group.push({ line, figure });
      else groups.set(key, [{ line, figure }]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= LONGEST_GROUP && alike(group));
}

/** Two of them have the same digits, or all but one. */
function alike(group: readonly Place[]): boolean {
  const digits = group.map(({ figure }) => figure.written.replace(/[^\d.]/g, ''));
  return group.some(({ figure: { value } }, i) =>
    group.some(({ figure }, k) => k > i && (figure.value === value || oneApart(digits[i] ?? '', digits[k] ?? ''))),
  );
}

/** Of one length, and equal but for one character at most. */
function oneApart(a: string, b: string): boolean {
  return a.length === b.length && apart(a, b) <= 1;
}

function manyDigits(text: string, { start, end }: Span): boolean {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) count++;
  }
  return count >= FEWEST_DIGITS;
}

function byName(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { noun, role, place } = figure;
    if (noun.length < SHORTEST_NOUN || role === 'change' || role === 'share' || !isExact(figure)) continue;
    const key = `${noun}|${place}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function isExact({ approximation, upper }: Figure): boolean {
  return approximation === 'exact' && upper === undefined;
}

function relate(document: ParsedDocument, first: Figure, later: Figure): Relation | undefined {
  const digits = document.slice(first.number);
  const others = document.slice(later.number);
  const holds = overlap(first, later);
  // Where one of them names no time, only equal values tell that they are the same.
  if (first.period !== later.period && !(holds && (first.period === '' || later.period === ''))) return undefined;
  if (!holds && !oneApart(digits, others)) return undefined;
  const factor = later.base.value / later.value || 1;
  return {
    kind: 'same',
    result: later,
    from: [first],
    computed: first.base.value / factor,
    holds,
    closed: false,
    explained: true,
    arithmetic: document.slice(first.span),
  };
}

/** The same number, but for what rounding hides. */
function overlap(a: Figure, b: Figure): boolean {
  const [low, high] = range(a).map((value) => value * (a.base.value / a.value || 1));
  const [from, to] = range(b).map((value) => value * (b.base.value / b.value || 1));
  // 22.89万 and 23万 are one number, 22.8万 and 22.9万 are two.
  if (a.step === b.step) return a.base.value === b.base.value;
  return (low ?? 0) <= (to ?? 0) && (from ?? 0) <= (high ?? 0);
}

/** In how many characters two texts of one length differ. */
function apart(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}
