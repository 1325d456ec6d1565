import type { PageStyle } from '../core/index.js';
import type { LossCounter } from './losses.js';
import type { Numbering } from './numbering.js';
import { endIsDeleted, Indent, type StyleSheet } from './readStyles.js';
import { Refusal } from './refusal.js';
import { RunReader, SILENT, type DocxParagraph } from './runs.js';
import { tableLines, type Cell } from './tables.js';
import { child, valueOf, wholeNumber, type Element } from './xml.js';

/** Characters of a text; longer ones are no documents, and numbers and tables make much of little. */
const MAX_TEXT = 16_000_000;
/** Columns that a cell may take; Word has 63. */
const MAX_COLUMNS = 64;

/** Reads the paragraphs of a part in text order; numbers count on from one call to the next. */
export class ParagraphReader {
  /** Headers and footers that sections name, by relationship. */
  readonly headers = new Set<string>();
  private readonly runs: RunReader;
  private length = 0;

  constructor(
    private readonly styles: StyleSheet,
    private readonly numbering: Numbering,
    private readonly counter: LossCounter,
  ) {
    this.runs = new RunReader(
      counter,
      (characters) => this.charge(characters),
      (container) => this.blocks(container),
    );
  }

  /** The paragraphs below an element. @throws Refusal where they come to more than any document */
  blocks(container: Element): DocxParagraph[] {
    const out: DocxParagraph[] = [];
    const carried = { text: '' };
    this.readBlocks(container, out, carried);
    if (carried.text) out.push({ text: carried.text, indented: false, own: undefined });
    return out;
  }

  private readBlocks(container: Element, out: DocxParagraph[], carried: { text: string }): void {
    for (const element of container.children) {
      switch (element.name) {
        case 'w:p':
          this.paragraph(element, out, carried);
          break;
        case 'w:tbl':
          if (carried.text) out.push({ text: carried.text, indented: false, own: undefined });
          carried.text = '';
          for (const line of this.table(element)) out.push(line);
          break;
        case 'w:sectPr':
          this.section(element);
          break;
        case 'w:altChunk':
          this.counter.add('embedded');
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.counter.add('deletions');
          break;
        case 'w:bookmarkStart':
          this.runs.bookmark(element);
          break;
        case 'mc:AlternateContent': {
          const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
          if (choice) this.readBlocks(choice, out, carried);
          break;
        }
        default:
          if (!SILENT.has(element.name)) this.readBlocks(element, out, carried);
      }
    }
  }

  private paragraph(element: Element, out: DocxParagraph[], carried: { text: string }): void {
    const properties = child(element, 'w:pPr');
    const section = child(properties, 'w:sectPr');
    if (section) this.section(section);
    const { text, boxes } = this.runs.read(element);
    if (endIsDeleted(properties)) {
      carried.text += text;
      this.counter.add('deletions');
    } else {
      const { number, indented, own } = this.setting(properties);
      if (number) this.counter.add('numbers');
      this.charge(number.length);
      out.push({ text: number + carried.text + text, indented, own });
      carried.text = '';
    }
    for (const box of boxes) out.push(box);
  }

  /** What the properties of a paragraph, its styles and its list say. */
  private setting(properties: Element | undefined): { number: string; indented: boolean; own: PageStyle | undefined } {
    const indent = new Indent();
    let list: string | undefined;
    let level = 0;
    const chain = this.styles.chain(valueOf(properties, 'w:pStyle'));
    const add = (paragraph: Element | undefined, style: string | undefined): void => {
      const numbered = child(paragraph, 'w:numPr');
      if (numbered) {
        list = valueOf(numbered, 'w:numId') ?? list;
        const own = wholeNumber(valueOf(numbered, 'w:ilvl'));
        level =
          own ??
          (style !== undefined && list !== undefined ? this.numbering.levelOfStyle(list, style) : undefined) ??
          level;
        if (list !== undefined) indent.add(this.numbering.level(list, level)?.paragraph);
      }
      indent.add(paragraph);
    };
    for (const { id, paragraph } of chain) add(paragraph, id);
    add(properties, undefined);
    const numbered = list !== undefined && list !== '0' && level >= 0;
    return {
      number: numbered ? this.numbering.next(list as unknown as string, level) : '',
      indented: indent.first,
      own: chain.at(-1)?.own,
    };
  }

  private table(element: Element): DocxParagraph[] {
    const rows = [...partsOf(element, 'w:tr')]
      .filter((row) => !child(child(row, 'w:trPr'), 'w:del'))
      .map((row) => {
        const before = span(valueOf(child(row, 'w:trPr'), 'w:gridBefore'), 0);
        const cells = [...partsOf(row, 'w:tc')].map((cell) => ({
          paragraphs: this.blocks(cell),
          columns: span(valueOf(child(cell, 'w:tcPr'), 'w:gridSpan'), 1),
        }));
        return before > 0 ? [{ paragraphs: [], columns: before }, ...cells] : cells;
      });
    // A table of one column is a frame: its paragraphs are paragraphs.
    if (rows.every((row) => row.length <= 1)) {
      return rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
    }
    this.counter.add('tables');
    const cells = rows.map((row) =>
      row.map(({ paragraphs, columns }): Cell => ({ lines: linesOfCell(paragraphs), columns })),
    );
    const lines: DocxParagraph[] = [];
    for (const text of tableLines(cells)) {
      this.charge(text.length);
      lines.push({ text, indented: false, own: undefined });
    }
    return lines;
  }

  private section(element: Element): void {
    for (const { name, attributes } of element.children) {
      if (name === 'w:headerReference' || name === 'w:footerReference') this.headers.add(attributes['r:id'] ?? '');
    }
  }

  private charge(characters: number): void {
    this.length += characters;
    if (this.length > MAX_TEXT) throw new Refusal('too-large');
  }
}

/** The rows of a table, the cells of a row, wrapped or not; those of a table inside do not count. */
function* partsOf(container: Element, name: string): Generator<Element> {
  for (const element of container.children) {
    if (element.name === name) yield element;
    else if (!SILENT.has(element.name) && element.name !== 'w:tc' && element.name !== 'w:del')
      yield* partsOf(element, name);
  }
}

function span(value: string | undefined, usual: number): number {
  return Math.min(MAX_COLUMNS, Math.max(usual, wholeNumber(value) ?? usual));
}

function linesOfCell(paragraphs: readonly DocxParagraph[]): string[] {
  const lines = paragraphs.flatMap(({ text }) => text.split('\n')).map((line) => line.trim().replace(/\t/g, ' '));
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return lines;
}
