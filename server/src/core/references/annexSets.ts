import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import { formatHan } from '../numerals/han.js';
import { findAnnexMentions, type Annex, type AnnexMention } from './annexes.js';

/** The annexes of one document inside the file: its note (附件说明) and the labels that follow it. */
export interface AnnexSet {
  readonly notes: readonly AnnexMention[];
  readonly labels: readonly AnnexMention[];
}

/** The annexes document by document: a note that follows labels, or begins anew, belongs to the next one. */
export function annexSets(document: ParsedDocument): AnnexSet[] {
  const sets: { notes: AnnexMention[]; labels: AnnexMention[] }[] = [];
  let current: { notes: AnnexMention[]; labels: AnnexMention[] } | undefined;
  for (const { mention, label } of findAnnexMentions(document)) {
    const again = !label && mention.number <= 1 && (current?.notes.length ?? 0) > 0;
    if (!current || again || (!label && current.labels.length > 0)) {
      current = { notes: [], labels: [] };
      sets.push(current);
    }
    (label ? current.labels : current.notes).push(mention);
  }
  return sets;
}

/** The annexes of a set: those that its note lists, then labels that it does not. */
export function annexesOf(set: AnnexSet): Annex[] {
  const pairs = pairAnnexes(set);
  const used = new Set(pairs.map(({ label }) => label));
  return [...pairs, ...set.labels.filter((label) => !used.has(label)).map((label) => ({ note: undefined, label }))];
}

/** Names compared without blanks, title marks and punctuation. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [bareName(a), bareName(b)];
  return x === y || (x.length > 3 && y.includes(x)) || (y.length > 3 && x.includes(y));
}

function bareName(name: string): string {
  return name.replace(/[\s\u3000《》〈〉“”"'，,。.；;：:、（）()—-]/g, '');
}

/** The label of each note: by name, then by number. */
export function pairAnnexes({ notes, labels }: AnnexSet): Annex[] {
  const free = new Set(labels);
  const take = (found: AnnexMention | undefined): AnnexMention | undefined => {
    if (found) free.delete(found);
    return found;
  };
  const byName = notes.map((note) =>
    take([...free].find((label) => label.name !== '' && bareName(label.name) === bareName(note.name))),
  );
  return notes.map((note, i) => ({
    note,
    label: byName[i] ?? take([...free].find((label) => Math.max(1, label.number) === Math.max(1, note.number))),
  }));
}

/**
 * The edits that number the annexes of a set as its note lists them, in the note and the labels. A single annex carries
 * no number and is left alone (GB/T 9704-2012 7.3.4). References are retargeted by whoever plans the edit.
 */
export function renumberAnnexes(set: AnnexSet): readonly Edit[] {
  if (set.notes.length < 2 || set.notes.some((note) => note.number === 0)) return [];
  const edits: Edit[] = [];
  pairAnnexes(set).forEach(({ note, label }, i) => {
    for (const mention of [note, label]) {
      if (!mention || mention.number === 0 || mention.number === i + 1) continue;
      edits.push({ span: mention.numberSpan, text: mention.han ? formatHan(i + 1) : String(i + 1) });
    }
  });
  return edits;
}
