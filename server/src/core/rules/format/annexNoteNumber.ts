import type { Edit } from '../../edit/edit.js';
import type { ParsedDocument } from '../../document.js';
import { contentSpan, lineContent } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { annexSets, type AnnexSet } from '../../references/annexSets.js';
import type { AnnexMention } from '../../references/annexes.js';
import type { DocumentRule, Fix, Report } from '../rule.js';

/** 附件1：, 附件一： before each name. */
const BEFORE_COLON = /^附件[ \u3000]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[：:.．、][ \u3000]*/;
/** 附件：一、 and 附件：（1）, and the lines below. */
const OTHER_MARKER =
  /^(?:附件[：:][ \t\u3000]*)?([一二三四五六七八九十]{1,2}、|[（(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[）)]|\d{1,2}、)/;
const NUMBERED = /^附件[：:][ \t\u3000]*(\d{1,2}[.．、][ \u3000]*)/;
/** Where a name stands below the one behind 附件：. */
const ALIGNED = '　　　';

/** 附件1：甲 / 附件2：乙 instead of 附件：1.甲 / 2.乙; a single annex with a number. */
export const annexNoteNumber: DocumentRule = {
  id: 'annex-note-number',
  category: 'format',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 9704-2012 7.3.4',
  *check(document) {
    for (const set of annexSets(document)) {
      const report = single(document, set) ?? beforeColon(document, set) ?? otherMarker(document, set);
      if (report) yield report;
    }
  },
};

/** One annex needs no number. Silent where a second name may stand there unread, or a second annex. */
function single(document: ParsedDocument, { notes, labels }: AnnexSet): Report | undefined {
  const [note] = notes;
  if (!note || notes.length > 1 || labels.length > 1 || note.number !== 1) return undefined;
  if (document.zones.roles[nextContent(document, note.line)] === 'annexNote') return undefined;
  const content = lineContent(document, note.line);
  const inside = NUMBERED.exec(content);
  if (!inside?.[1] && !BEFORE_COLON.test(content)) return undefined;
  if (!inside && !endsThere(document, note)) return undefined;
  const { start } = contentSpan(document, note.line);
  const from = inside ? start + inside[0].length - (inside[1]?.length ?? 0) : start;
  const span = { start: from, end: note.nameSpan.start };
  const text = inside ? '' : '附件：';
  const expected = `附件：${note.name}`;
  return {
    span: { start, end: note.nameSpan.start },
    severity: 'information',
    message: message('annex-note-number-single', { actual: content.slice(0, span.end - start), expected: '附件：' }),
    fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text }] }],
  };
}

function beforeColon(document: ParsedDocument, { notes }: AnnexSet): Report | undefined {
  if (notes.length < 2 || !notes.every((note) => BEFORE_COLON.test(lineContent(document, note.line)))) return undefined;
  // Between annexes that stand in the file stands their text.
  if (!notes.every((note, i) => i === 0 || nextContent(document, notes[i - 1]?.line ?? 0) === note.line))
    return undefined;
  if (!endsThere(document, notes.at(-1))) return undefined;
  return reportOf(
    document,
    notes,
    notes.map((note, i) => ({
      span: { start: contentSpan(document, note.line).start, end: note.nameSpan.start },
      text: i === 0 ? '附件：1.' : `${ALIGNED}${i + 1}.`,
    })),
  );
}

function otherMarker(document: ParsedDocument, { notes }: AnnexSet): Report | undefined {
  if (notes.length < 2 || new Set(notes.map(({ line }) => line)).size < notes.length) return undefined;
  const edits: Edit[] = [];
  for (const note of notes) {
    const marker = OTHER_MARKER.exec(lineContent(document, note.line))?.[1];
    if (marker === undefined) return undefined;
    const end = note.nameSpan.start;
    edits.push({ span: { start: end - marker.length, end }, text: `${note.number}.` });
    if (document.slice({ start: end - marker.length, end }) !== marker) return undefined;
  }
  return reportOf(document, notes, edits);
}

function reportOf(document: ParsedDocument, notes: readonly AnnexMention[], edits: readonly Edit[]): Report {
  const [first] = notes;
  const start = contentSpan(document, first?.line ?? 0).start;
  const end = first?.nameSpan.start ?? start;
  const fix: Fix = { kind: 'suggested', title: message('fix-annexes', { count: edits.length }), edits };
  return {
    span: { start, end },
    message: message('annex-note-number', { actual: document.slice({ start, end }), expected: '附件：1.' }),
    fixes: [fix],
  };
}

/** What follows is a sign-off, an annex or nothing: the line is one of a note. */
function endsThere(document: ParsedDocument, note: AnnexMention | undefined): boolean {
  const role = document.zones.roles[nextContent(document, note?.line ?? 0)];
  return role !== 'text' && role !== 'title' && role !== 'table';
}

function nextContent(document: ParsedDocument, line: number): number {
  let next = line + 1;
  while (next < document.lines.count && document.isBlankLine(next)) next++;
  return next;
}
