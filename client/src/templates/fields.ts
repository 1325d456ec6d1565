import { QuickInputButtons, window } from 'vscode';
import type { TemplateField } from '../../../server/src/lsp/protocol.js';
import { words } from '../words.js';

/** What was answered, or how the writer left. */
type Answer = { readonly value: string } | 'back' | 'cancelled';

/**
 * Asks for what a document must have, one after another, with a way back. What is left empty is filled in later, in the
 * text. Undefined where the writer gives up.
 */
export async function askFields(
  title: string,
  fields: readonly TemplateField[],
): Promise<Readonly<Record<string, string>> | undefined> {
  const values: Record<string, string> = {};
  let step = 0;
  while (step < fields.length) {
    const field = fields[step];
    if (!field) break;
    const answer = await ask(field, values[field.name] ?? field.value, { title, step: step + 1, of: fields.length });
    if (answer === 'cancelled') return undefined;
    if (answer === 'back') step--;
    else {
      values[field.name] = answer.value;
      step++;
    }
  }
  return values;
}

interface Step {
  readonly title: string;
  readonly step: number;
  readonly of: number;
}

function ask(field: TemplateField, value: string, { title, step, of }: Step): Promise<Answer> {
  const choices = field.kind === 'choice' ? (field.options ?? []) : [];
  const input = choices.length > 0 ? window.createQuickPick() : window.createInputBox();
  input.title = title;
  input.step = step;
  input.totalSteps = of;
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  if ('items' in input) {
    input.placeholder = field.prompt;
    input.items = choices.map((label) => ({ label }));
  } else {
    input.prompt = `${field.prompt}${words.leaveEmpty}`;
    input.placeholder = field.placeholder;
    input.value = value;
  }
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      resolve(answer);
      input.hide();
    };
    input.onDidTriggerButton(() => end('back'));
    input.onDidAccept(() =>
      end({ value: 'items' in input ? (input.selectedItems[0]?.label ?? '') : input.value.trim() }),
    );
    input.onDidHide(() => {
      resolve('cancelled');
      input.dispose();
    });
    input.show();
  });
}
