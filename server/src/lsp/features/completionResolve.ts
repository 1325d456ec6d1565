import type { CancellationToken, CompletionItem } from 'vscode-languageserver';
import { sectionChoice, type MarkerChoice, type Span } from '../../core/index.js';
import { completionPlan, detailOf } from '../completionPlan.js';
import { textEditsOf } from '../convert.js';
import { InvalidParams } from '../params.js';
import { refuseCancelled, yieldTurn, type SessionHolder } from '../request.js';
import type { Served } from '../session.js';
import { typedNameAt } from '../templates/typedName.js';
import { typedMarkerAt } from '../typedMarker.js';
import { choicesAt, type ItemData } from './completion.js';

/**
 * `completionItem/resolve`: the edits elsewhere that taking a completion brings with it. For a text that has changed
 * since there are none: they would end up at wrong places.
 */
export function completionResolve(holder: SessionHolder) {
  return async (item: CompletionItem, token: CancellationToken): Promise<CompletionItem> => {
    const session = holder();
    if (typeof item?.label !== 'string') throw new InvalidParams('the item must have a label');
    const data = dataOf(item.data);
    if (!data) return item;
    await yieldTurn();
    refuseCancelled(token);
    const served = await session.served(data.uri);
    refuseCancelled(token);
    if (served?.analysis.id !== data.analysis) return withoutEdits(item);
    const { analysis, locale } = served;
    const { typed, choice } = data.template ? sectionOf(served, data) : markerOf(served, data);
    const plan = typed && choice && completionPlan(analysis, typed, choice);
    if (!plan) return withoutEdits(item);
    const additionalTextEdits = textEditsOf(analysis.document.lines, plan.others);
    const detail = data.template ? item.detail : detailOf(choice, plan, locale);
    return { ...item, ...(detail === undefined ? {} : { detail }), additionalTextEdits };
  };
}

/** What is typed of a marker, and the marker that was offered for it. */
function markerOf(served: Served, { offset, marker }: ItemData): Chosen {
  const typed = typedMarkerAt(served.analysis.document, offset);
  return { typed, choice: typed && choicesAt(served, typed).find((choice) => choice.marker === marker) };
}

/** What is typed of a section's name, and the marker that it gets. */
function sectionOf({ analysis }: Served, { offset }: ItemData): Chosen {
  const typed = typedNameAt(analysis.document, offset)?.span;
  if (!typed) return { typed, choice: undefined };
  const document = analysis.without(typed);
  return { typed, choice: sectionChoice(document, document.lines.lineAt(typed.start)) };
}

interface Chosen {
  readonly typed: Span | undefined;
  readonly choice: MarkerChoice | undefined;
}

/** The data as this server made it; undefined for anything else. */
function dataOf(value: unknown): ItemData | undefined {
  const { uri, analysis, marker, offset, template } = (value ?? {}) as Partial<Record<keyof ItemData, unknown>>;
  if (typeof uri !== 'string' || typeof analysis !== 'string' || typeof marker !== 'string') return undefined;
  return Number.isInteger(offset)
    ? { uri, analysis, marker, offset: Number(offset), template: template === true }
    : undefined;
}

function withoutEdits(item: CompletionItem): CompletionItem {
  return { ...item, additionalTextEdits: [] };
}
