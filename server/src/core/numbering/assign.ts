import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import { FORMS, type FormId } from '../markers/forms.js';
import type { Marker } from '../markers/marker.js';
import { shift } from '../text/span.js';
import { findPinned } from '../structure/pinned.js';
import type { SeriesMember } from '../structure/structure.js';
import { groupOf } from './groups.js';
import { decimalEdits } from './decimalEdits.js';
import { markerEdit } from './markerEdits.js';

/** Headings that are counted together after an edit: an old group by its first series, or a new one by a name. */
export type GroupKey = number | string;

/** A heading that does not exist yet. */
export interface InsertedHeading {
  readonly key: GroupKey;
  readonly form: FormId;
  /** Its place among the new lines. */
  readonly at: number;
  /** 第X条之Y: takes no number of its own. */
  readonly sub: boolean;
}

/** What an edit does to the outline. Headings are indices of the old document. */
export interface OutlineChange {
  /** The new line of an old one. */
  readonly lineOf: (line: number) => number;
  /** Headings that are counted in another group than before. */
  readonly joins: ReadonlyMap<number, GroupKey>;
  /** Headings that get another form. */
  readonly forms: ReadonlyMap<number, FormId>;
  /** Headings that get another parent; -1 is the top, {@link INSERTED} the new heading. */
  readonly parents: ReadonlyMap<number, number>;
  /** Groups whose order may have changed. */
  readonly disturbed: ReadonlySet<GroupKey>;
  readonly inserted?: InsertedHeading;
}

/** Stands for the new heading where a heading's index is expected. */
export const INSERTED = -2;

/** New markers for a changed outline. */
export interface Assignment {
  /** Edits of markers, offsets into the old text. */
  readonly edits: readonly Edit[];
  /** The number of the new heading. */
  readonly inserted: { readonly number: number; readonly sub: number } | undefined;
}

interface Member {
  readonly node: number;
  /** Where a buried marker stands; undefined for headings. */
  readonly buried: Marker | undefined;
  readonly line: number;
  readonly at: number;
  readonly number: number;
  readonly sub: number;
  /** How far its number was behind the one before it. */
  readonly step: number;
  readonly pinned: boolean;
  readonly isNew: boolean;
  readonly form: FormId;
}

/** The group that a series is counted in. */
export function groupKey(document: ParsedDocument, series: number): GroupKey {
  const own = document.structure.series[series];
  return own ? (groupOf(document, own).series[0]?.index ?? series) : series;
}

/** Counts the groups that a change concerns anew, and writes the markers that this changes. */
export function assignNumbers(document: ParsedDocument, change: OutlineChange): Assignment {
  const { nodes, series } = document.structure;
  const keys = new Set<GroupKey>(change.disturbed);
  for (const [node, key] of change.joins) {
    keys.add(key);
    keys.add(groupKey(document, nodes[node]?.series ?? -1));
  }
  for (const node of change.forms.keys())
    keys.add(change.joins.get(node) ?? groupKey(document, nodes[node]?.series ?? -1));
  if (change.inserted) keys.add(change.inserted.key);

  const kept = findPinned(document.options.pins, nodes, document.scans).kept;
  const joined = new Map<GroupKey, number[]>();
  for (const [node, key] of change.joins) joined.set(key, [...(joined.get(key) ?? []), node]);

  const edits: Edit[] = [];
  const numbers = new Map<number, { number: number; sub: number }>();
  let inserted: Assignment['inserted'];
  for (const key of keys) {
    const members = membersOf(document, change, key, joined.get(key) ?? [], kept);
    for (const { member, number, sub } of count(members, oldNumbers(document, key))) {
      if (member.isNew) {
        inserted = { number, sub };
        continue;
      }
      numbers.set(member.node, { number, sub });
      const edit = member.buried
        ? buriedEdit(document, member, number, sub)
        : markerEdit(document, nodes[member.node], member.form, number, sub, change.forms.has(member.node));
      if (edit) edits.push(edit);
    }
  }
  if (series.some(({ form }) => form === 'decimal')) {
    edits.push(
      ...decimalEdits(document, change, numbers).filter((edit) => !edits.some((other) => sameStart(other, edit))),
    );
  }
  return { edits, inserted };
}

function sameStart(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start;
}

function membersOf(
  document: ParsedDocument,
  change: OutlineChange,
  key: GroupKey,
  joined: readonly number[],
  kept: ReadonlyMap<number, unknown>,
): Member[] {
  const { series } = document.structure;
  const members: Member[] = [];
  const add = (form: FormId, member: SeriesMember, step: number, isNew: boolean) => {
    const buried = member.node < 0 ? buriedMarker(document, form, member) : undefined;
    if (member.number < 1) return;
    members.push({
      node: member.node,
      buried,
      line: member.line,
      at: change.lineOf(member.line) + (buried ? 0.5 : 0),
      number: member.number,
      sub: member.sub,
      step,
      pinned: kept.has(member.node),
      isNew,
      form: change.forms.get(member.node) ?? form,
    });
  };
  if (typeof key === 'number') {
    let last = 0;
    for (const own of chainOf(document, key)) {
      for (const member of own.members) {
        const step = Math.max(1, member.number - last);
        if (member.number > 0) last = member.number;
        const leaves = member.node >= 0 && change.joins.has(member.node);
        if (!leaves) add(own.form, member, step, false);
      }
    }
  }
  for (const node of joined) {
    const own = series[document.structure.nodes[node]?.series ?? -1];
    const member = own?.members.find((one) => one.node === node);
    if (own && member) add(own.form, { ...member, number: Math.max(1, member.number) }, 1, false);
  }
  if (change.inserted?.key === key) {
    const { at, form, sub } = change.inserted;
    members.push({
      node: INSERTED,
      buried: undefined,
      line: -1,
      at,
      number: 1,
      sub: sub ? 1 : 0,
      step: 1,
      pinned: false,
      isNew: true,
      form,
    });
  }
  return members.sort((a, b) => a.at - b.at);
}

function chainOf(document: ParsedDocument, key: number): readonly { form: FormId; members: readonly SeriesMember[] }[] {
  const first = document.structure.series[key];
  return first ? groupOf(document, first).series : [];
}

/** The numbers that a group had before, 第X条之Y left out. */
function oldNumbers(document: ParsedDocument, key: GroupKey): readonly number[] {
  if (typeof key !== 'number') return [];
  return chainOf(document, key).flatMap(({ members }) =>
    members.flatMap((member) => (member.number > 0 && member.sub === 0 ? [member.number] : [])),
  );
}

/**
 * The numbers of a group's members in their new order. Where the same number of members changed places, the places
 * keep their numbers (a count that starts at five or leaves one out goes on doing so); otherwise each member counts on
 * from the one before it. A pinned member keeps its own.
 */
function* count(
  members: readonly Member[],
  before: readonly number[],
): Iterable<{ readonly member: Member; readonly number: number; readonly sub: number }> {
  const first = before[0] ?? 1;
  const mains = members.filter((member) => member.sub === 0 && !member.isNew).length;
  const byPlace =
    mains === before.length && !members.some((member) => member.pinned || (member.isNew && member.sub === 0));
  let number = 0;
  let sub = 0;
  let main = 0;
  for (const member of members) {
    if (member.sub > 0 && number > 0) {
      sub++;
      yield { member, number, sub };
      continue;
    }
    sub = 0;
    if (member.pinned) number = member.number;
    else if (byPlace && member.sub === 0) number = before[main] ?? number + 1;
    else
      number =
        number === 0
          ? first
          : number + (member.isNew ? 1 : member.step > 1 && keepsGaps(member.form) ? member.step : 1);
    if (member.sub === 0) main++;
    yield { member, number, sub };
  }
}

/** 章 and 条 keep the gaps that they have. */
function keepsGaps(form: FormId): boolean {
  const { kind } = FORMS[form];
  return kind !== 'numbered' && kind !== 'ordinal';
}

/** The marker inside a line that a series counts. Offsets are the document's. */
function buriedMarker(document: ParsedDocument, form: FormId, member: SeriesMember): Marker | undefined {
  const found = document.scans[member.line]?.buried.find(
    ({ marker }) => marker.form === form && marker.value === member.number,
  );
  const start = document.lines.startOf(member.line);
  return (
    found && {
      ...found.marker,
      span: shift(found.marker.span, start),
      spaceAfter: shift(found.marker.spaceAfter, start),
    }
  );
}

function buriedEdit(document: ParsedDocument, member: Member, number: number, sub: number): Edit | undefined {
  return (
    member.buried && markerEdit(document, { marker: member.buried, line: member.line }, member.form, number, sub, false)
  );
}
