import type { ParsedDocument } from '../../document.js';
import type { Figure } from '../figure.js';
import { figuresByLine } from '../figures.js';
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
  const starts = new Set(document.zones.titles.map(({ line }) => line));
  let piece = 0;
  const groups = new Map<string, Figure[]>();
  for (const [line, figures] of figuresByLine(document).entries()) {
    if (starts.has(line)) piece++;
    for (const figure of figures) {
      const { noun, role } = figure;
      if (noun.length < SHORTEST_NOUN || role === 'change' || role === 'share' || !isExact(figure)) continue;
      const key = `${piece}|${noun}|${figure.base.unit}|${figure.period}|${figure.place}`;
      const group = groups.get(key);
      if (group) group.push(figure);
      else groups.set(key, [figure]);
    }
  }
  const found: Relation[] = [];
  for (const group of groups.values()) {
    const [first, ...rest] = group;
    // Many of a name are the items of a list: 投入资金 of one village after the other.
    if (!first || rest.length === 0 || group.length > LONGEST_GROUP) continue;
    if (new Set(group.map(({ base }) => base.value)).size > 2) continue;
    for (const later of rest) {
      const relation = later.line === first.line ? undefined : relate(document, first, later);
      if (relation) found.push(relation);
    }
  }
  return found;
}

function isExact({ approximation, upper }: Figure): boolean {
  return approximation === 'exact' && upper === undefined;
}

function relate(document: ParsedDocument, first: Figure, later: Figure): Relation | undefined {
  const digits = document.slice(first.number);
  const others = document.slice(later.number);
  const holds = overlap(first, later);
  const slip =
    digits.length === others.length && digits.replace(/\D/g, '').length >= FEWEST_DIGITS && apart(digits, others) === 1;
  const jump = digits === others && digits.length > 1;
  if (!holds && !slip && !jump) return undefined;
  const factor = later.base.value / later.value || 1;
  return {
    kind: 'same',
    result: later,
    from: [first],
    computed: first.base.value / factor,
    holds,
    closed: false,
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
