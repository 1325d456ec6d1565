import type { ParsedDocument } from '../document.js';
import { contentOf } from '../markers/scan.js';
import { parseArabic } from '../numerals/arabic.js';
import { parseHan } from '../numerals/han.js';
import { shift, type Span } from '../text/span.js';

/** A number and a name of an annex as one place states them. Spans are document offsets. */
export interface AnnexMention {
  /** 0-based. */
  readonly line: number;
  /** What it is called: 附件, 附表, 附录. */
  readonly word: string;
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

const NOTE_HEAD = /^(附[件表]?)[ \u3000]*(?:([一二三四五六七八九十]{1,2}|\d{1,2})(?=[：:.．、]))?[：:]?[ \t\u3000]*/;
const NOTE_ITEM =
  /^(?:(\d{1,2})[.．、]|([一二三四五六七八九十]{1,2})、|[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[）)])[ \t\u3000]*/;
/** The next item on the same line: 附件：1.甲；2.乙 */
const NEXT_ITEM = /[；;，,、 \t\u3000](?=\d{1,2}[.．、][^\d])/g;
const LABEL = /^(附[件表录錄]?)[ \t\u3000]*[（(]?([一二三四五六七八九十]{1,3}|\d{1,3}|)[）)]?[：:.．、 \t\u3000]*/;

/** The items of 附件：1.… 2.… below the body, and the labels above the annexes, in text order. */
export function findAnnexMentions(document: ParsedDocument): { mention: AnnexMention; label: boolean }[] {
  const { zones } = document;
  const found: { mention: AnnexMention; label: boolean }[] = [];
  let noted = -1;
  document.scans.forEach((scan, line) => {
    const role = zones.roles[line];
    if (role === 'date') noted = noted >= 0 ? line : noted;
    const content = contentOf(scan);
    // Behind the date 附件1：… is no note any more but the annex itself.
    const behindDate = noted >= 0 && zones.roles[noted] === 'date';
    if (role === 'annexNote' && !(behindDate && /^附[件表录]/.test(content) && LABEL.exec(content)?.[2])) {
      if (/^附/.test(content)) noted = line;
      for (const mention of noteItems(document, line)) found.push({ mention, label: false });
    } else if (
      role === 'annexNote' ||
      role === 'annexLabel' ||
      (zones.boundaries.has(line) && content.startsWith('附件'))
    ) {
      const mention = labelAt(document, line);
      if (mention) found.push({ mention, label: true });
    }
  });
  // 附表1 inside 附件1 is a part of it.
  const annexed = found.some(({ mention, label }) => label && mention.word.startsWith('附件'));
  return found.filter(
    ({ mention, label }) => !label || !annexed || mention.word.startsWith('附件') || mention.word === '附',
  );
}

function noteItems(document: ParsedDocument, line: number): AnnexMention[] {
  const scan = document.scans[line];
  if (!scan) return [];
  const content = contentOf(scan);
  const start = document.lines.startOf(line) + scan.indent;
  const head = NOTE_HEAD.exec(content);
  const from = head ? head[0].length : 0;
  const word = head?.[1] ?? '附件';
  const first = NOTE_ITEM.exec(content.slice(from));
  // A line without a number is the second line of a long name, or 附件： alone.
  if (!head && !first) return [];
  if (head && from >= content.length) return [];
  const numeral = first?.[1] ?? first?.[2] ?? first?.[3] ?? head?.[2] ?? '';
  const at = first ? from + first[0].indexOf(numeral) : (head?.[1]?.length ?? 0);
  const items: AnnexMention[] = [];
  let nameFrom = from + (first?.[0].length ?? 0);
  let number = numeral;
  let numberAt = numeral === head?.[2] && !first ? content.indexOf(numeral) : at;
  NEXT_ITEM.lastIndex = nameFrom;
  for (let next = first?.[1] ? NEXT_ITEM.exec(content) : null; next; next = NEXT_ITEM.exec(content)) {
    items.push(mentionOf(line, start, content.slice(0, next.index), word, number, numberAt, nameFrom));
    const item = NOTE_ITEM.exec(content.slice(next.index + 1));
    number = item?.[1] ?? '';
    numberAt = next.index + 1;
    nameFrom = next.index + 1 + (item?.[0].length ?? 0);
  }
  items.push(mentionOf(line, start, content, word, number, numberAt, nameFrom));
  return items;
}

function labelAt(document: ParsedDocument, line: number): AnnexMention | undefined {
  const scan = document.scans[line];
  const content = scan ? contentOf(scan) : '';
  const match = LABEL.exec(content);
  if (!scan || !match) return undefined;
  const start = document.lines.startOf(line) + scan.indent;
  const numeral = match[2] ?? '';
  const at = numeral === '' ? (match[1]?.length ?? 0) : content.indexOf(numeral);
  const own = mentionOf(line, start, content, match[1] ?? '附件', numeral, at, match[0].length);
  return own.name === '' ? { ...own, ...titleBelow(document, line) } : own;
}

function mentionOf(
  line: number,
  start: number,
  content: string,
  word: string,
  numeral: string,
  at: number,
  nameFrom: number,
): AnnexMention {
  const han = numeral !== '' && !/^\d+$/.test(numeral);
  const number = numeral === '' ? 0 : ((han ? parseHan(numeral) : parseArabic(numeral))?.value ?? 0);
  // Punctuation behind a name belongs to the note, not to the name.
  const name = content.slice(nameFrom).replace(/[。；;，,、.\s]+$/, '');
  return {
    line,
    word,
    number,
    numberSpan: shift({ start: at, end: at + numeral.length }, start),
    han,
    name,
    nameSpan: shift({ start: nameFrom, end: nameFrom + name.length }, start),
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
