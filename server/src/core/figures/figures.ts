import type { ParsedDocument } from '../document.js';
import { shift } from '../text/span.js';
import type { Figure } from './figure.js';
import { lineFigures, type LineFigure } from './lineFigures.js';
import { PERIOD } from './phrases.js';

const known = new WeakMap<ParsedDocument, readonly (readonly Figure[])[]>();
const flat = new WeakMap<ParsedDocument, readonly Figure[]>();

/**
 * The figures of a document in text order: quantities with what the prose says about them. Tables, contents lists and
 * credits of web pages are left out. Computed once a document; what a line says by itself is kept with its scan.
 */
export function figuresOf(document: ParsedDocument): readonly Figure[] {
  let found = flat.get(document);
  if (!found) {
    found = figuresByLine(document).flat();
    flat.set(document, found);
  }
  return found;
}

const NONE: readonly Figure[] = [];

/** The same, line by line; the place of a figure in its line is that of its {@link LineFigure}. */
export function figuresByLine(document: ParsedDocument): readonly (readonly Figure[])[] {
  let found = known.get(document);
  if (!found) {
    found = place(document);
    known.set(document, found);
  }
  return found;
}

/** The line is prose that figures are read from. */
export function holdsFigures({ zones: { roles } }: ParsedDocument, line: number): boolean {
  const role = roles[line];
  return role === 'text' || role === 'note' || role === 'annexNote';
}

function place(document: ParsedDocument): readonly (readonly Figure[])[] {
  const { scans, lines, structure } = document;
  const levels = new Map(structure.nodes.map((node) => [node.line, node.level]));
  /** The period that the headings above name, by level: 一、2023年工作回顾. */
  const headings: string[] = [];
  return scans.map((scan, line) => {
    const level = levels.get(line);
    if (level !== undefined) {
      headings.length = Math.min(headings.length, level);
      headings[level] = periodIn(scan.text.slice(0, scan.titleEnd));
    }
    if (scan.blank || !holdsFigures(document, line)) return NONE;
    const figures = lineFigures(scan);
    if (figures.length === 0) return NONE;
    const above = headings.findLast((period) => period) ?? '';
    const start = lines.startOf(line);
    return figures.map((figure) => placed(figure, line, start, above));
  });
}

export function placed(
  { index: _index, clause: _clause, lead: _lead, ...figure }: LineFigure,
  line: number,
  by: number,
  above: string,
): Figure {
  return {
    ...figure,
    line,
    span: shift(figure.span, by),
    number: shift(figure.number, by),
    ...(figure.nounSpan ? { nounSpan: shift(figure.nounSpan, by) } : {}),
    period: figure.period || above,
  };
}

function periodIn(text: string): string {
  PERIOD.lastIndex = 0;
  return PERIOD.exec(text)?.[0] ?? '';
}
