import type { CodeAction } from 'vscode-languageserver';
import { codeActionOf } from '../convert.js';
import { planned } from '../plans.js';
import { FIX_ALL_KIND, RENUMBER_KIND } from '../protocol.js';
import { wordsOf } from '../words.js';
import type { Offer } from './offer.js';

/** Every safe fix. */
export function fixAllActions({ session, served }: Offer): CodeAction[] {
  const { repair } = served.analysis;
  if (repair.length === 0) return [];
  const title = wordsOf(served.locale).fixAll(repair.length);
  return [codeActionOf(title, FIX_ALL_KIND, session.workspaceEdit(served, repair))];
}

/** The whole document renumbered, references with it. */
export function renumberActions({ session, served, automatic }: Offer): CodeAction[] {
  const plan = planned(served, { edit: 'renumberDocument', span: { start: 0, end: 0 } });
  if (!plan.ok || plan.edits.length === 0) return [];
  // Whoever has it done on save has decided, and saving must not wait for anybody.
  const edit = session.plannedEdit(served, plan, 'renumberDocument', { confirm: !automatic });
  return [codeActionOf(wordsOf(served.locale).renumberAll, RENUMBER_KIND, edit)];
}
