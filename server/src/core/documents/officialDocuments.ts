import type { ParsedDocument } from '../document.js';
import { contentOf } from '../markers/scan.js';
import type { LineRange } from '../numbering/extent.js';
import type { Span } from '../text/span.js';
import { squash } from '../text/chars.js';
import type { LineRole } from '../zones/zones.js';
import { textOf, type TitleBlock } from '../zones/titles.js';
import { typeOfTitle } from './documentType.js';
import { partsOf, rangeAt } from './parts.js';

/**
 * One of the documents that a file holds, with its elements as GB/T 9704-2012 clause 7.2–7.4 names them. Lines count
 * from 0; a list is empty, and a line undefined, where the document has none.
 */
export interface OfficialDocument {
  /** From its title, or what stands before it at the head of the file, to its last line. */
  readonly lines: LineRange;
  /** Undefined for a text without a title. */
  readonly title: TitleBlock | undefined;
  /** The title without blanks and line breaks; empty without one. */
  readonly titleText: string;
  readonly titleSpan: Span | undefined;
  /** What the title says it is: 通知, 请示, 工作总结 … */
  readonly type: string | undefined;
  /** It is annexed to another one (附件, 7.3.7). */
  readonly annex: boolean;
  /** Lines that hold nothing but a 发文字号 (7.2.5). */
  readonly numbers: readonly number[];
  /** Lines of the 主送机关 (7.3.2). */
  readonly recipients: readonly number[];
  /** 同志们：, 各位代表： */
  readonly salutations: readonly number[];
  /** 署名 (7.3.5). */
  readonly organs: readonly number[];
  /** Lines that hold nothing but a date; the last one behind the body is the 成文日期 (7.3.5.4). */
  readonly dates: readonly number[];
  /** 附注 and other remarks in brackets (7.3.6). */
  readonly notes: readonly number[];
  /** 附件说明 (7.3.4). */
  readonly annexNotes: readonly number[];
  /** 版记 (7.4). */
  readonly colophon: readonly number[];
  /** Lines of text, headings included. */
  readonly body: readonly number[];
}

const known = new WeakMap<ParsedDocument, readonly OfficialDocument[]>();

/**
 * The documents of a file in text order; always at least one. A new one begins at each title; what stands before the
 * first title belongs to the first document, the label of an annex to its title. Computed once a document.
 */
export function officialDocuments(document: ParsedDocument): readonly OfficialDocument[] {
  let found = known.get(document);
  if (!found) {
    found = split(document);
    known.set(document, found);
  }
  return found;
}

function split(document: ParsedDocument): readonly OfficialDocument[] {
  const { zones, scans, lines } = document;
  const { annexes } = partsOf(document);
  const titles = zones.titles.length > 0 ? zones.titles : [undefined];
  const starts = titles.map((title, i) => (i === 0 || !title ? 0 : headOf(document, title.line)));
  return titles.map((title, i) => {
    const start = starts[i] ?? 0;
    const end = (starts[i + 1] ?? lines.count) - 1;
    const byRole = (...roles: readonly LineRole[]): number[] => {
      const out: number[] = [];
      for (let line = start; line <= end; line++) if (roles.includes(zones.roles[line] ?? 'blank')) out.push(line);
      return out;
    };
    const titleText = title ? squash(textOf(scans, title)) : '';
    return {
      lines: { start, end },
      title,
      titleText,
      titleSpan: title && contentSpan(document, title.line, title.titleEndLine),
      type: title && typeOfTitle(titleText),
      annex: title !== undefined && rangeAt(annexes, title.line) !== undefined,
      numbers: byRole('documentNumber'),
      recipients: byRole('recipient'),
      salutations: byRole('salutation'),
      organs: byRole('organ'),
      dates: byRole('date'),
      notes: byRole('note'),
      annexNotes: byRole('annexNote'),
      colophon: byRole('colophon'),
      body: byRole('text'),
    };
  });
}

/** Where a document begins that is not the file's first: at its title, or at the annex label above. */
function headOf({ zones: { roles } }: ParsedDocument, title: number): number {
  let line = title - 1;
  while (line >= 0 && (roles[line] === 'blank' || roles[line] === 'note')) line--;
  return roles[line] === 'annexLabel' ? line : title;
}

/** From the first to the last character, blanks around left out, of a run of lines. */
export function contentSpan({ lines, scans }: ParsedDocument, first: number, last = first): Span {
  return {
    start: lines.startOf(first) + (scans[first]?.indent ?? 0),
    end: lines.startOf(last) + (scans[last]?.end ?? 0),
  };
}

/** A line's content without blanks around it; empty beyond the document. */
export function lineContent({ scans }: ParsedDocument, line: number): string {
  const scan = scans[line];
  return scan ? contentOf(scan) : '';
}
