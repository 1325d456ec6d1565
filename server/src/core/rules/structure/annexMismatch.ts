import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import { planMarkers } from '../../numbering/planEdit.js';
import { annexSets, pairAnnexes, renumberAnnexes, sameName, type AnnexSet } from '../../references/annexSets.js';
import type { AnnexMention } from '../../references/annexes.js';
import type { Fix, Report, Rule } from '../rule.js';

/**
 * 附件说明 and the annexes disagree: numbers that do not count from 1, an annex that the note does not list, another
 * name. Silent where the annexes are not in the file, or only the first of them are.
 */
export const annexMismatch: Rule = {
  id: 'annex-mismatch',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 9704-2012 7.3.4、7.3.7',
  *check(document) {
    for (const set of annexSets(document)) {
      yield* numbersOf(document, set);
      yield* names(set);
      yield* missing(set);
    }
  },
};

/** Numbers of the note that do not run 1, 2, 3 …, and labels that have another number than their note. */
function* numbersOf(document: ParsedDocument, set: AnnexSet): Iterable<Report> {
  if (set.notes.length < 2 || set.notes.some((note) => note.number === 0)) return;
  const wrong: { readonly mention: AnnexMention; readonly expected: number }[] = [];
  pairAnnexes(set).forEach(({ note, label }, i) => {
    for (const mention of [note, label]) {
      if (mention && mention.number > 0 && mention.number !== i + 1) wrong.push({ mention, expected: i + 1 });
    }
  });
  if (wrong.length === 0) return;
  const plan = planMarkers(document, renumberAnnexes(set));
  const edits = plan.ok ? plan.edits : [];
  const fix: Fix = { kind: 'suggested', title: message('fix-annexes', { count: edits.length }), edits };
  for (const { mention, expected } of wrong) {
    yield {
      span: mention.numberSpan,
      message: message('annex-number', { actual: String(mention.number), expected: String(expected) }),
      fixes: edits.length > 0 ? [fix] : [],
    };
  }
}

/** The same annex under another name. */
function* names(set: AnnexSet): Iterable<Report> {
  for (const { note, label } of pairAnnexes(set)) {
    if (!note || !label || label.name === '' || note.name === '' || sameName(note.name, label.name)) continue;
    yield {
      span: note.nameSpan,
      message: message('annex-name', { noted: note.name, present: label.name }),
      fixes: [
        {
          kind: 'suggested',
          title: message('fix-annex-name', { present: label.name }),
          edits: [{ span: note.nameSpan, text: label.name }],
        },
      ],
      related: [{ span: label.nameSpan, message: message('related-annex') }],
    };
  }
}

/** More annexes than the note lists, or one left out in the middle. */
function* missing(set: AnnexSet): Iterable<Report> {
  const { notes, labels } = set;
  const [first] = notes;
  const [label] = labels;
  if (!first || !label) return;
  const noted = notes.length;
  const present = labels.length;
  const paired = pairAnnexes(set).map((pair) => pair.label !== undefined);
  const hole = paired.lastIndexOf(true) > paired.indexOf(false) && paired.includes(false);
  if (present <= noted && !hole) return;
  yield {
    span: { start: first.nameSpan.start, end: notes[notes.length - 1]?.nameSpan.end ?? first.nameSpan.end },
    message: message('annex-count', { noted, present }),
    fixes: [],
    related: [{ span: label.nameSpan, message: message('related-annex') }],
  };
}
