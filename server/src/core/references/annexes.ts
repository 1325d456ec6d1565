import type { ParsedDocument } from '../document.js';
import { contentOf } from '../markers/scan.js';
import { parseArabic } from '../numerals/arabic.js';
import { parseHan } from '../numerals/han.js';
import { shift, type Span } from '../text/span.js';

/** A number and a name of an annex as one place states them. Spans are document offsets. */
export interface AnnexMention {
  /** 0-based. */
  readonly line: number;
  /** 0 where it has none. */
  readonly number: number;
  /** The numeral's characters; empty where there is none. */
  readonly numberSpan: Span;
  /** The numeral is written in Chinese. */
  readonly han: boolean;
  readonly name: string;
  /** Empty where no name stands there. */
  readonly nameSpan: Span;
}

/** One annex (附件): its line in the note below the body (附件说明, GB/T 9704-2012 7.3.4) and its own label (7.3.7). */
export interface Annex {
  readonly note: AnnexMention | undefined;
  readonly label: AnnexMention | undefined;
}

const NOTE_HEAD = /^(附[件表]?)(?:([一二三四五六七八九十\d]{1,2})(?=[：:.．、]))?[：:]?[ \t\u3000]*/;
const NOTE_ITEM = /^(\d{1,2})[.．、][ \t\u3000]*/;
const LABEL = /^附[件表录錄]?[（(]?([一二三四五六七八九十\d]{0,3})[）)]?[：:.．、 \t\u3000]*/;

/** The annexes of a document, by number where they have one: first the noted ones, then labels that no note lists. */
export function findAnnexes(document: ParsedDocument): Annex[] {
  const notes = findNotes(document);
  const labels = findLabels(document);
  const used = new Set<AnnexMention>();
  const annexes: Annex[] = notes.map((note) => {
    const label = labels.find((one) => !used.has(one) && sameNumber(one.number, note.number));
    if (label) used.add(label);
    return { note, label };
  });
  return [...annexes, ...labels.filter((label) => !used.has(label)).map((label) => ({ note: undefined, label }))];
}

/** A single annex carries no number (7.3.4); where one place gives it 1 and the other none, they mean the same. */
function sameNumber(a: number, b: number): boolean {
  return Math.max(1, a) === Math.max(1, b);
}

/** The items of 附件：1.… 2.… below the body. */
export function findNotes(document: ParsedDocument): AnnexMention[] {
  const notes: AnnexMention[] = [];
  document.scans.forEach((scan, line) => {
    if (document.zones.roles[line] !== 'annexNote') return;
    const content = contentOf(scan);
    const start = document.lines.startOf(line) + scan.indent;
    const head = NOTE_HEAD.exec(content);
    const from = head ? head[0].length : 0;
    const item = NOTE_ITEM.exec(content.slice(from));
    const numeral = item?.[1] ?? head?.[2] ?? '';
    const at = item ? from : (head?.[1]?.length ?? 0);
    notes.push(mention(line, start, content, numeral, at, from + (item?.[0].length ?? 0)));
  });
  return notes;
}

/** The labels 附件1 above the annexes, with the annexes' titles. */
export function findLabels(document: ParsedDocument): AnnexMention[] {
  const labels: AnnexMention[] = [];
  const { zones } = document;
  document.scans.forEach((scan, line) => {
    const content = contentOf(scan);
    const isLabel = zones.roles[line] === 'annexLabel';
    if (!isLabel && !(zones.boundaries.has(line) && content.startsWith('附件'))) return;
    const match = LABEL.exec(content);
    if (!match) return;
    const start = document.lines.startOf(line) + scan.indent;
    const numeral = match[1] ?? '';
    const at = content.indexOf(numeral === '' ? '附' : numeral) + (numeral === '' ? 2 : 0);
    const own = mention(line, start, content, numeral, at, match[0].length);
    labels.push(own.name === '' ? { ...own, ...titleBelow(document, line) } : own);
  });
  return labels;
}

function mention(
  line: number,
  start: number,
  content: string,
  numeral: string,
  at: number,
  nameFrom: number,
): AnnexMention {
  const han = numeral !== '' && !/^\d+$/.test(numeral);
  const number = numeral === '' ? 0 : ((han ? parseHan(numeral) : parseArabic(numeral))?.value ?? 0);
  return {
    line,
    number,
    numberSpan: shift({ start: at, end: at + numeral.length }, start),
    han,
    name: content.slice(nameFrom),
    nameSpan: shift({ start: nameFrom, end: content.length }, start),
  };
}

/** The annex's title, on the lines below its label. */
function titleBelow(document: ParsedDocument, line: number): Pick<AnnexMention, 'name' | 'nameSpan'> {
  const end = document.lines.endOf(line);
  const none = { name: '', nameSpan: { start: end, end } };
  const block = document.zones.titles.find((title) => title.line > line);
  if (!block) return none;
  for (let between = line + 1; between < block.line; between++) if (!document.isBlankLine(between)) return none;
  const scan = document.scans[block.line];
  const last = document.scans[block.titleEndLine];
  if (!scan || !last) return none;
  const nameSpan = {
    start: document.lines.startOf(block.line) + scan.indent,
    end: document.lines.startOf(block.titleEndLine) + last.end,
  };
  return { name: document.slice(nameSpan).replace(/\s+/g, ''), nameSpan };
}
