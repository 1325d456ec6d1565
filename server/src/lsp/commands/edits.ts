import type { Edit } from '../../core/index.js';
import { offsetOf, rangeOf, spanOf } from '../convert.js';
import { checkedPosition } from '../params.js';
import { planned } from '../plans.js';
import type { CommandResult, CommandTarget, EditName } from '../protocol.js';
import type { Served, Session } from '../session.js';
import type { EditRequest } from '../structuralEdits.js';
import { wordsOf } from '../words.js';
import { structuralEditTargetOf } from './arguments.js';

/** What a command does once its document is known. @throws InvalidParams */
export type Command<R> = (session: Session, served: Served, target: CommandTarget) => Promise<R>;

/** Applies every safe fix. */
export const fixAll: Command<CommandResult> = (session, served) => {
  const { repair } = served.analysis;
  return apply(session, served, repair, 'fixAll', () => session.workspaceEdit(served, repair));
};

/** Renumbers the document, references with it. */
export const renumberDocument: Command<CommandResult> = (session, served) =>
  applyPlan(session, served, { edit: 'renumberDocument', span: { start: 0, end: 0 } });

/** Renumbers the section at a position. */
export const renumberSection: Command<CommandResult> = (session, served, { position }) => {
  const offset = offsetOf(served.analysis.document.lines, checkedPosition(position));
  return applyPlan(session, served, { edit: 'renumberSection', span: { start: offset, end: offset } });
};

/** Any structural edit by name. */
export const structuralEdit: Command<CommandResult> = (session, served, argument) => {
  const { lines } = served.analysis.document;
  const { edit, range, target, place } = structuralEditTargetOf(argument);
  return applyPlan(session, served, {
    edit,
    span: spanOf(lines, range),
    ...(target === undefined ? {} : { target: offsetOf(lines, target) }),
    ...(place === undefined ? {} : { place }),
  });
};

async function applyPlan(session: Session, served: Served, request: EditRequest): Promise<CommandResult> {
  const plan = planned(served, request);
  if (!plan.ok) return { edits: 0, applied: false, refusal: plan.refusal };
  const { edit: name } = request;
  const result = await apply(session, served, plan.edits, name, () => session.plannedEdit(served, plan, name));
  return {
    ...result,
    references: plan.retargeted,
    // Renumbering leaves the cursor where it is.
    ...(name.startsWith('renumber') ? {} : { selection: rangeOf(plan.document.lines, plan.selection) }),
  };
}

async function apply(
  session: Session,
  served: Served,
  edits: readonly Edit[],
  name: EditName | 'fixAll',
  workspaceEdit: () => ReturnType<Session['workspaceEdit']>,
): Promise<CommandResult> {
  if (edits.length === 0) return { edits: 0, applied: false };
  const edit = workspaceEdit();
  if (!session.client.appliesEdits) return { edits: edits.length, applied: false, edit };
  const label = wordsOf(served.locale).edits[name];
  const { applied, failureReason } = await session.connection.workspace.applyEdit({ label, edit });
  return { edits: edits.length, applied, ...(failureReason === undefined ? {} : { reason: failureReason }) };
}
