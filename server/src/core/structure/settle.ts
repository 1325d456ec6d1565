import { FORMS, type FormId } from '../markers/forms.js';
import type { Marker } from '../markers/marker.js';
import { startKey, type Pinned } from './pinned.js';
import type { NumberRelation, Series, SeriesMember } from './structure.js';

/** A member as the decoder left it. */
export interface RawMember {
  readonly node: number;
  readonly line: number;
  readonly relation: NumberRelation;
  /** The marker that stands there; undefined where it was lost or never was. */
  readonly written: Marker | undefined;
  readonly value: number;
  readonly sub: number;
  /** A form that no marker shows. */
  readonly form: FormId | undefined;
  /** 附则 beside numbered 编. */
  readonly closing: boolean;
}

/** A series as the decoder left it. */
export interface RawSeries {
  readonly id: number;
  readonly depth: number;
  readonly parent: number;
  readonly continues: number;
  readonly fragment: boolean;
  readonly members: readonly RawMember[];
}

/**
 * Settles what each series' markers should be: the form by its members' majority, then by the document's habit at
 * that depth; the numbers by counting, over the places where a number is known to be lost or buried.
 */
export function settleSeries(
  raw: readonly RawSeries[],
  nodeAt: (index: number) => { readonly series: number } | undefined,
  pinned: Pinned,
): Series[] {
  const started = new Set<string>();
  const forms = settleForms(raw, nodeAt);
  const index = new Map(raw.map((series, i) => [series.id, i]));
  const settled: Series[] = [];
  raw.forEach((series, i) => {
    const form = forms[i] ?? 'plain';
    const continues = index.get(series.continues) ?? -1;
    const before = settled[continues]?.members.filter((member) => member.number > 0).at(-1);
    // "Start at N" means the first series of its form below a heading.
    const key = startKey(series.parent, form);
    const start = started.has(key) ? undefined : pinned.starts.get(key);
    started.add(key);
    settled.push({
      index: i,
      form,
      depth: series.depth,
      parent: series.parent,
      continues,
      members: applyPins(series, form, before, start, pinned),
    });
  });
  return settled;
}

function settleForms(
  raw: readonly RawSeries[],
  nodeAt: (index: number) => { readonly series: number } | undefined,
): FormId[] {
  const votes = raw.map((series) => countForms(series));
  const clear = votes.map((counts) => clearWinner(counts));
  const indexOf = new Map(raw.map((series, i) => [series.id, i]));
  const parentForm = (series: RawSeries): FormId | undefined =>
    clear[indexOf.get(nodeAt(series.parent)?.series ?? -1) ?? -1];
  const habit = new Map<string, Map<FormId, number>>();
  raw.forEach((series, i) => {
    const form = clear[i];
    if (!form) return;
    const key = `${series.depth} ${parentForm(series) ?? ''}`;
    const counts = habit.get(key) ?? new Map<FormId, number>();
    counts.set(form, (counts.get(form) ?? 0) + series.members.length);
    habit.set(key, counts);
  });
  return raw.map((series, i) => {
    const own = votes[i] ?? new Map<FormId, number>();
    if (own.size === 0) return series.members.find((member) => member.form)?.form ?? 'plain';
    const sure = clear[i];
    if (sure) return sure;
    const local = habit.get(`${series.depth} ${parentForm(series) ?? ''}`) ?? new Map<FormId, number>();
    // A tie: the document's habit at this depth decides, then the usual order (the higher form).
    return [...own.keys()].sort(
      (a, b) =>
        (own.get(b) ?? 0) - (own.get(a) ?? 0) ||
        (local.get(b) ?? 0) - (local.get(a) ?? 0) ||
        FORMS[a].rank - FORMS[b].rank,
    )[0] as FormId;
  });
}

function countForms(series: RawSeries): Map<FormId, number> {
  const counts = new Map<FormId, number>();
  for (const member of series.members) {
    if (member.written) counts.set(member.written.form, (counts.get(member.written.form) ?? 0) + 1);
  }
  return counts;
}

function clearWinner(counts: ReadonlyMap<FormId, number>): FormId | undefined {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  return first && (!second || first[1] > second[1]) ? first[0] : undefined;
}

/** The members' numbers, with those that the writer has fixed: what follows a fixed number counts on from it. */
function applyPins(
  series: RawSeries,
  form: FormId,
  before: SeriesMember | undefined,
  start: number | undefined,
  pinned: Pinned,
): SeriesMember[] {
  const members = numberMembers(series, form, before);
  if (start === undefined && !members.some((member) => pinned.kept.has(member.node))) return members;
  let moved = 0;
  let fixed = false;
  return members.map((member, i) => {
    const kept = pinned.kept.get(member.node);
    const number = kept ? kept.number : i === 0 && start !== undefined ? start : undefined;
    if (number !== undefined) {
      moved = number - member.number;
      fixed = true;
      return { ...member, relation: 'next' as const, number, sub: kept?.sub ?? 0 };
    }
    if (!fixed || member.number < 1) return member;
    const written = series.members[i]?.written;
    const counted = member.number + moved;
    return { ...member, relation: relationTo(counted, written?.value, member.relation), number: counted };
  });
}

/** Breaks that the decoder saw were measured against the numbers before the pin. */
function relationTo(counted: number, written: number | undefined, before: NumberRelation): NumberRelation {
  if (written === undefined) return before;
  if (written === counted) return 'next';
  return written > counted ? 'gap' : written === counted - 1 ? 'duplicate' : 'order';
}

function numberMembers(series: RawSeries, form: FormId, before: SeriesMember | undefined): SeriesMember[] {
  const { numbered, kind } = FORMS[form];
  // 章 and 条 are cited by their numbers everywhere: a gap among them is reported and left to the writer.
  const keepsGaps = kind !== 'numbered' && kind !== 'ordinal';
  let number = before?.number ?? 0;
  let sub = before?.sub ?? 0;
  return series.members.map((member, i) => {
    const written = member.written;
    const relation: NumberRelation = written || !numbered || member.closing ? member.relation : 'lost';
    if (!numbered)
      return {
        node: member.node,
        line: member.line,
        relation: 'next',
        number: form === 'piece' ? member.value : 0,
        sub: 0,
      };
    if (member.closing && member.relation === 'next' && !written) {
      return { node: member.node, line: member.line, relation: 'next', number: 0, sub: 0 };
    }
    // Where numbers run on across parents, a break between two parents is reported and left to the writer: a repair
    // stays among the children of one heading.
    const startsHere =
      i === 0 &&
      (series.fragment || (before !== undefined && member.sub === 0 && relation !== 'order' && relation !== 'lost'));
    const inserted = relation === 'next' && member.sub > 0 && written !== undefined;
    if (startsHere || (keepsGaps && relation === 'gap')) {
      number = member.value;
      sub = member.sub;
    } else if (inserted) {
      sub = member.sub;
    } else {
      number++;
      sub = 0;
    }
    return { node: member.node, line: member.line, relation, number, sub };
  });
}
