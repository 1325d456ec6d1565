import type { ParsedDocument } from '../document.js';
import { shift } from '../text/span.js';
import type { Figure } from './figure.js';
import { lineFigures, type LineFigure } from './lineFigures.js';
import { periodIn } from './counted.js';

/** The figures of a document that somebody has asked for, and what its headings say of them. */
interface Placed {
  readonly figures: Map<LineFigure, Figure>[];
  /** By line: the period that the headings above name. */
  headings?: readonly string[];
  all?: readonly Figure[];
}

const known = new WeakMap<ParsedDocument, Placed>();

function placedIn(document: ParsedDocument): Placed {
  let placed = known.get(document);
  if (!placed) {
    placed = { figures: [] };
    known.set(document, placed);
  }
  return placed;
}

/**
 * The figures of a document in text order: quantities with what the prose says about them. Tables, contents lists and
 * credits of web pages are left out. Computed once a document; what a line says by itself is kept with its scan.
 */
export function figuresOf(document: ParsedDocument): readonly Figure[] {
  const placed = placedIn(document);
  return (placed.all ??= document.scans.flatMap((scan, line) =>
    holdsFigures(document, line) ? lineFigures(scan).map((figure) => figureAt(document, line, figure)) : [],
  ));
}

/** The line is prose that figures are read from. */
export function holdsFigures({ zones: { roles } }: ParsedDocument, line: number): boolean {
  const role = roles[line];
  return role === 'text' || role === 'note' || role === 'annexNote';
}

/** A figure of a line, in its document: the same value for whoever asks. */
export function figureAt(document: ParsedDocument, line: number, own: LineFigure): Figure {
  const placed = placedIn(document);
  const figures = (placed.figures[line] ??= new Map<LineFigure, Figure>());
  let figure = figures.get(own);
  if (!figure) {
    const by = document.lines.startOf(line);
    figure = {
      span: shift(own.span, by),
      number: shift(own.number, by),
      line,
      value: own.value,
      ...(own.upper === undefined ? {} : { upper: own.upper }),
      unit: own.unit,
      base: own.base,
      step: own.step,
      counted: own.counted,
      approximation: own.approximation,
      role: own.role,
      noun: own.noun,
      ...(own.nounSpan ? { nounSpan: shift(own.nounSpan, by) } : {}),
      period: own.period || ((placed.headings ??= periodsAbove(document))[line] ?? ''),
      place: own.place,
    };
    figures.set(own, figure);
  }
  return figure;
}

/** For each line the period that the nearest heading above names: 一、2023年工作回顾. */
function periodsAbove({ scans, structure }: ParsedDocument): readonly string[] {
  const levels = new Map(structure.nodes.map((node) => [node.line, node.level]));
  const open: string[] = [];
  let now = '';
  return scans.map((scan, line) => {
    const level = levels.get(line);
    if (level === undefined) return now;
    open.length = Math.min(open.length, level);
    open[level] = periodIn(scan.text.slice(0, scan.titleEnd));
    now = open.findLast((period) => period) ?? '';
    return now;
  });
}
