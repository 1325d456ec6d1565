import { figureRows, type ParsedDocument } from '../core/index.js';

/** What stands behind a figure that others give. */
export interface FigureHint {
  readonly offset: number;
  /** = 358, or ≠ 103万 where something else is written. */
  readonly label: string;
  /** 219+98+41=358 */
  readonly tooltip: string;
}

/** What sums, rates, changes and products come to, behind the figures that state them. */
export function figureHints(document: ParsedDocument): FigureHint[] {
  return figureRows(document).flatMap(({ figure, relations }) => {
    const relation = relations.find(({ result, arithmetic }) => result === figure && arithmetic.includes('='));
    if (!relation) return [];
    const { holds, arithmetic } = relation;
    const computed = arithmetic.slice(arithmetic.lastIndexOf('=') + 1);
    return [{ offset: figure.span.end, label: `${holds ? '=' : '≠'} ${computed}`, tooltip: arithmetic }];
  });
}
