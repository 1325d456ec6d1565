import type { ParsedDocument } from '../../document.js';
import type { LineScan } from '../../markers/scan.js';
import { shift, type Span } from '../../text/span.js';
import type { Figure } from '../figure.js';
import { figureAt, holdsFigures } from '../figures.js';
import { lineFigures, type LineFigure } from '../lineFigures.js';
import type { Relation } from '../relation.js';
import { countsOf } from './counts.js';
import { differencesOf, growthOf } from './growth.js';
import type { FigureLine, LineRelation, Slip } from './lineRelation.js';
import { productsOf } from './products.js';
import { ratesOf } from './rates.js';
import { repeatsOf } from './repeats.js';
import { sumsOf } from './sums.js';

const known = new WeakMap<ParsedDocument, readonly Relation[]>();
const byScan = new WeakMap<LineScan, readonly LineRelation[]>();
const NONE: readonly LineRelation[] = [];

/**
 * The relations among the figures of a document in text order, those that hold and those that do not. Computed once a
 * document; what a line says by itself is kept with its scan.
 */
export function relationsOf(document: ParsedDocument): readonly Relation[] {
  let found = known.get(document);
  if (!found) {
    found = [...inLines(document), ...repeatsOf(document)].sort((a, b) => a.result.span.start - b.result.span.start);
    known.set(document, found);
  }
  return found;
}

function inLines(document: ParsedDocument): Relation[] {
  const { scans, lines } = document;
  const found: Relation[] = [];
  for (const [line, scan] of scans.entries()) {
    if (scan.blank || !holdsFigures(document, line)) continue;
    const relations = lineRelations(scan);
    if (relations.length === 0) continue;
    const start = lines.startOf(line);
    const figure = (own: LineFigure): Figure => figureAt(document, line, own);
    for (const { slips, result, from, names, ...relation } of relations) {
      found.push({
        ...relation,
        explained: relation.holds || slips.length > 0,
        result: figure(result),
        from: from.map(figure),
        ...(names ? { names: names.map((name): Span => shift(name, start)) } : {}),
        ...(slips.length === 1 && slips[0]
          ? { correction: { figure: figure(slips[0].figure), text: slips[0].text } }
          : {}),
      });
    }
  }
  return found;
}

/** The relations of a line. Pure and total; kept with the scan. */
function lineRelations(scan: LineScan): readonly LineRelation[] {
  let found = byScan.get(scan);
  if (!found) {
    found = find(scan);
    byScan.set(scan, found);
  }
  return found;
}

function find(scan: LineScan): readonly LineRelation[] {
  if (scan.blank) return NONE;
  const line: FigureLine = { scan, text: scan.text, figures: lineFigures(scan) };
  const relations: LineRelation[] = [];
  countsOf(line, relations);
  if (line.figures.length >= 2) {
    sumsOf(line, relations);
    ratesOf(line, relations);
    growthOf(line, relations);
    differencesOf(line, relations);
    productsOf(line, relations);
  }
  return relations.length === 0 ? NONE : narrowed(relations);
}

/** What one relation proves right cannot be wrong in another, and what makes two hold at once is the one that is wrong. */
function narrowed(relations: readonly LineRelation[]): readonly LineRelation[] {
  if (relations.every(({ holds }) => holds)) return relations;
  const proven = new Set(
    relations.flatMap(({ holds, closed, result, from }) => (holds && closed ? [result, ...from] : [])),
  );
  const failing = relations.filter(({ holds }) => !holds);
  const common = (slip: Slip, own: LineRelation): boolean =>
    failing.some(
      (other) => other !== own && other.slips.some(({ figure, text }) => figure === slip.figure && text === slip.text),
    );
  return relations.map((relation) => {
    if (relation.holds) return relation;
    const open = relation.slips.filter(({ figure }) => !proven.has(figure));
    const shared = open.filter((slip) => common(slip, relation));
    return { ...relation, slips: shared.length > 0 ? shared : open };
  });
}
