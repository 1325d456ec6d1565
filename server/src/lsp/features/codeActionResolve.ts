import type { CancellationToken, CodeAction } from 'vscode-languageserver';
import type { ActionData } from '../codeActions/deferred.js';
import { spanOf } from '../convert.js';
import { checkedRange, InvalidParams } from '../params.js';
import { planned } from '../plans.js';
import { REFACTOR_KINDS } from '../protocol.js';
import { refuseCancelled, refuseStale, yieldTurn, type SessionHolder } from '../request.js';
import { showWarning } from '../warnings.js';

/** `codeAction/resolve`: the edit of an action that was offered without. */
export function codeActionResolve(holder: SessionHolder) {
  return async (action: CodeAction, token: CancellationToken): Promise<CodeAction> => {
    const session = holder();
    if (typeof action?.title !== 'string') throw new InvalidParams('the action must have a title');
    const data = dataOf(action.data);
    if (!data || action.edit) return action;
    await yieldTurn();
    refuseCancelled(token);
    const served = await session.served(data.uri);
    refuseCancelled(token);
    if (!served) throw new InvalidParams(`${data.uri} is not open`);
    refuseStale(data.version, served.version);
    const { lines } = served.analysis.document;
    const plan = planned(served, { edit: data.edit, span: spanOf(lines, data.range) });
    if (plan.ok) return { ...action, edit: session.plannedEdit(served, plan, data.edit) };
    showWarning(session.connection, plan.refusal);
    return action;
  };
}

/** The data as this server made it; undefined for anything else. */
function dataOf(value: unknown): ActionData | undefined {
  const { uri, version, range, edit } = (value ?? {}) as Partial<Record<keyof ActionData, unknown>>;
  if (typeof uri !== 'string' || typeof version !== 'number') return undefined;
  if (typeof edit !== 'string' || !Object.hasOwn(REFACTOR_KINDS, edit)) return undefined;
  return { uri, version, range: checkedRange(range), edit: edit as ActionData['edit'] };
}
