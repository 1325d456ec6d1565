import type { ParsedDocument } from '../document.js';
import { assignNumbers } from './assign.js';
import { complete, markerPlaces } from './inserts.js';
import { newMarker } from './markerEdits.js';
import { planEdit } from './planEdit.js';
import { rememberPlan } from './plannedChoices.js';
import type { MarkerChoice } from './structuralEdit.js';

type MarkerPlace = Omit<MarkerChoice, 'marker'>;

const checked = new WeakMap<ParsedDocument, Map<string, MarkerChoice | undefined>>();

/** What completion offers at an empty line; see {@link MarkerChoice}. */
export function markerChoices(document: ParsedDocument, line: number): readonly MarkerChoice[] {
  return markerPlaces(document, line).flatMap((place) => checkedChoice(document, line, place) ?? []);
}

/**
 * The marker that an empty line gets at one of its {@link markerPlaces}; undefined where it would upset the outline.
 * That takes a plan of the edit, so it is worked out once a document.
 */
export function checkedChoice(document: ParsedDocument, line: number, place: MarkerPlace): MarkerChoice | undefined {
  const known = checked.get(document) ?? new Map<string, MarkerChoice | undefined>();
  checked.set(document, known);
  const key = `${line} ${place.relation} ${place.node}`;
  if (known.has(key)) return known.get(key);
  const plan = planEdit(document, { kind: 'complete', line, choice: { ...place, marker: '' } });
  const choice = plan.ok ? likelyChoice(document, line, place) : undefined;
  if (choice && plan.ok) rememberPlan(choice, { document, line, plan });
  known.set(key, choice);
  return choice;
}

/** The same without a look at what would become of the document: cheap, and nearly always right. */
export function likelyChoice(document: ParsedDocument, line: number, place: MarkerPlace): MarkerChoice | undefined {
  const rearrangement = complete(document, line, { ...place, marker: '' });
  if (!rearrangement.ok || !rearrangement.change.inserted) return undefined;
  const { inserted } = assignNumbers(document, rearrangement.change);
  const marker = inserted ? newMarker(document, rearrangement.change.inserted.form, inserted.number, inserted.sub) : '';
  return marker === '' ? undefined : { ...place, marker };
}
