import type { ParsedDocument } from '../document.js';
import type { EditPlan, MarkerChoice } from './structuralEdit.js';

interface Planned {
  readonly document: ParsedDocument;
  readonly line: number;
  readonly plan: EditPlan;
}

/** What taking a choice does is worked out to offer it, and needed again when it is taken. */
const planned = new WeakMap<MarkerChoice, Planned>();

export function rememberPlan(choice: MarkerChoice, known: Planned): void {
  planned.set(choice, known);
}

/** The plan of a choice for this line of this document; undefined where it was not worked out. */
export function rememberedPlan(choice: MarkerChoice, document: ParsedDocument, line: number): EditPlan | undefined {
  const known = planned.get(choice);
  return known?.document === document && known.line === line ? known.plan : undefined;
}
