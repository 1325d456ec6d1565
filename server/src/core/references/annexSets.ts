import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import { formatHan } from '../numerals/han.js';
import { findLabels, findNotes, type Annex, type AnnexMention } from './annexes.js';
import { readReferences } from './references.js';

/** The annexes of one document inside the file: its note (附件说明) and the labels that follow it. */
export interface AnnexSet {
  readonly notes: readonly AnnexMention[];
  readonly labels: readonly AnnexMention[];
}

/** The annexes document by document: a note that follows labels belongs to the next one. */
export function annexSets(document: ParsedDocument): AnnexSet[] {
  const all = [
    ...findNotes(document).map((mention) => ({ mention, label: false })),
    ...findLabels(document).map((mention) => ({ mention, label: true })),
  ].sort((a, b) => a.mention.line - b.mention.line);
  const sets: { notes: AnnexMention[]; labels: AnnexMention[] }[] = [];
  let current: { notes: AnnexMention[]; labels: AnnexMention[] } | undefined;
  for (const { mention, label } of all) {
    if (!current || (!label && current.labels.length > 0)) {
      current = { notes: [], labels: [] };
      sets.push(current);
    }
    (label ? current.labels : current.notes).push(mention);
  }
  return sets;
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
 * The edits that number the annexes of a set as its note lists them: the note, the labels and the references to them.
 * A single annex carries no number and is left alone (GB/T 9704-2012 7.3.4).
 */
export function renumberAnnexes(document: ParsedDocument, set: AnnexSet): readonly Edit[] {
  if (set.notes.length < 2) return [];
  const edits: Edit[] = [];
  const numbers = new Map<number, number | undefined>();
  const write = (mention: AnnexMention | undefined, number: number): void => {
    if (!mention || mention.number === 0 || mention.number === number) return;
    edits.push({ span: mention.numberSpan, text: mention.han ? formatHan(number) : String(number) });
  };
  pairAnnexes(set).forEach(({ note, label }, i) => {
    write(note, i + 1);
    write(label, i + 1);
    const old = label?.number ?? note?.number ?? 0;
    // Where two carried the same number nobody can say which one a reference means.
    numbers.set(old, numbers.has(old) ? undefined : i + 1);
  });
  for (const reference of readReferences(document)) {
    const step = reference.mention.steps[0];
    if (step?.unit !== 'annex' || reference.state === 'ignored') continue;
    const offset = reference.span.start - reference.mention.span.start;
    for (const { span, value, digits } of step.numbers) {
      const number = numbers.get(value);
      if (number === undefined || number === value) continue;
      const at = { start: span.start + offset, end: span.end + offset };
      edits.push({ span: at, text: digits ? String(number) : formatHan(number) });
    }
  }
  return edits;
}
