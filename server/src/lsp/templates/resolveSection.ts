import type { CompletionItem } from 'vscode-languageserver';
import { planSection, sectionChoice } from '../../core/index.js';
import { shiftedBy } from '../completionPlan.js';
import { textEditsOf } from '../convert.js';
import type { ItemData } from '../features/completion.js';
import type { Served, Session } from '../session.js';
import { contextOf } from './context.js';
import { wordsOf } from '../words.js';
import { detailOfTemplate } from './templateItems.js';
import { typedNameAt } from './typedName.js';

/**
 * A section that was offered, worked out as `gongwen/sectionEdit` does it: what changes elsewhere, with a look at the
 * whole outline afterwards. An item cannot be taken back; where the outline would be read differently it says so and
 * changes nothing else.
 */
export function resolveSection(
  session: Session,
  { analysis, locale }: Served,
  item: CompletionItem,
  { template: id, offset, marker }: ItemData,
): CompletionItem {
  const entry = session.templates.known.find((one) => one.id === id);
  const typed = typedNameAt(analysis.document, offset)?.span;
  if (!entry || !typed) return { ...item, additionalTextEdits: [] };
  const document = analysis.without(typed);
  const line = document.lines.lineAt(typed.start);
  const plan = planSection(document, line, entry.template, contextOf(analysis.project));
  const choice = sectionChoice(document, line);
  // In a large document the marker was offered without a look at what becomes of it.
  if (!plan.ok || choice?.marker !== marker) {
    return { ...item, detail: wordsOf(locale).templates.unclear, additionalTextEdits: [] };
  }
  return {
    ...item,
    detail: detailOfTemplate(entry, choice, plan, locale),
    additionalTextEdits: textEditsOf(analysis.document.lines, shiftedBy(plan.edits, typed)),
  };
}
