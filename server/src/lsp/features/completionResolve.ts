import type { CancellationToken, CompletionItem } from 'vscode-languageserver';
import { completionPlan, detailOf } from '../completionPlan.js';
import { textEditsOf } from '../convert.js';
import { InvalidParams } from '../params.js';
import { refuseCancelled, yieldTurn, type SessionHolder } from '../request.js';
import type { Served } from '../session.js';
import { resolveSection } from '../templates/resolveSection.js';
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
    return data.template === undefined
      ? resolveMarker(served, item, data)
      : resolveSection(session, served, item, data);
  };
}

function resolveMarker(served: Served, item: CompletionItem, { offset, marker }: ItemData): CompletionItem {
  const { analysis, locale } = served;
  const typed = typedMarkerAt(analysis.document, offset);
  const choice = typed && choicesAt(served, typed).find((one) => one.marker === marker);
  const plan = choice && completionPlan(analysis, typed, choice);
  if (!plan) return withoutEdits(item);
  const additionalTextEdits = textEditsOf(analysis.document.lines, plan.others);
  return { ...item, detail: detailOf(choice, plan, locale), additionalTextEdits };
}

/** The data as this server made it; undefined for anything else. */
function dataOf(value: unknown): ItemData | undefined {
  const { uri, analysis, marker, offset, template } = (value ?? {}) as Partial<Record<keyof ItemData, unknown>>;
  if (typeof uri !== 'string' || typeof analysis !== 'string' || typeof marker !== 'string') return undefined;
  return Number.isInteger(offset)
    ? { uri, analysis, marker, offset: Number(offset), ...(typeof template === 'string' ? { template } : {}) }
    : undefined;
}

function withoutEdits(item: CompletionItem): CompletionItem {
  return { ...item, additionalTextEdits: [] };
}
