import type { ParsedDocument } from '../document.js';
import type { Figure } from '../figures/figure.js';
import { figuresOf } from '../figures/figures.js';
import type { Relation } from '../figures/relation.js';
import { relationsOf } from '../figures/relations/relations.js';

/** Whether other figures of the text bear a figure out. */
export type FigureStatus =
  /** Others give it, or it helps to give others. */
  | 'verified'
  /** Others give another value, and the words leave nothing out. */
  | 'mismatch'
  /** Nothing to hold it against. */
  | 'unchecked';

/** A figure with what it was held against. */
export interface FigureRow {
  readonly figure: Figure;
  readonly status: FigureStatus;
  /** Those that it is part of: the ones that settle {@link status}, then the others. */
  readonly relations: readonly Relation[];
}

const known = new WeakMap<ParsedDocument, readonly FigureRow[]>();

/** The figures of a document in text order, each with what it was held against. Computed once a document. */
export function figureRows(document: ParsedDocument): readonly FigureRow[] {
  let found = known.get(document);
  if (!found) {
    const byFigure = new Map<Figure, Relation[]>();
    for (const relation of relationsOf(document)) {
      for (const figure of new Set([relation.result, ...relation.from])) {
        const relations = byFigure.get(figure);
        if (relations) relations.push(relation);
        else byFigure.set(figure, [relation]);
      }
    }
    found = figuresOf(document).map((figure) => rowOf(figure, byFigure.get(figure) ?? []));
    known.set(document, found);
  }
  return found;
}

/** The row of the figure at an offset, its last character included. */
export function figureRowAt(document: ParsedDocument, offset: number): FigureRow | undefined {
  return figureRows(document).find(({ figure: { span } }) => span.start <= offset && offset < span.end);
}

/** The figure that is wrong where a relation fails: the one that a correction is known for, or what the others give. */
export function accused({ result, correction }: Relation): Figure {
  return correction?.figure ?? result;
}

function rowOf(figure: Figure, relations: readonly Relation[]): FigureRow {
  const wrong = (relation: Relation): boolean => !relation.holds && relation.closed && accused(relation) === figure;
  const weight = (relation: Relation): number => (wrong(relation) ? 0 : relation.holds ? 1 : relation.closed ? 2 : 3);
  const status = relations.some(wrong) ? 'mismatch' : relations.some(({ holds }) => holds) ? 'verified' : 'unchecked';
  return {
    figure,
    status,
    // What nearly fits, and need not, is nothing to speak of.
    relations: relations.filter(({ holds, closed }) => holds || closed).sort((a, b) => weight(a) - weight(b)),
  };
}
