import { QuickPickItemKind, window, workspace, type QuickPickItem } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  TEMPLATES_REQUEST,
  type TemplateInfo,
  type TemplateKind,
  type TemplatesAnswer,
  type TemplatesParams,
} from '../../../server/src/lsp/protocol.js';
import { activeEditor } from '../activeEditor.js';
import { serverRuns } from '../serverCommand.js';
import { words } from '../words.js';

interface TemplateItem extends QuickPickItem {
  readonly template: TemplateInfo;
}

/** The uri that templates are asked for: the active document, or the folder that a new one would be in. */
export function placeForTemplates(client: LanguageClient): string | undefined {
  const uri = activeEditor()?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
  return uri && client.code2ProtocolConverter.asUri(uri);
}

/** The templates of some kinds; undefined, and said so, where the server cannot be asked. */
export async function templatesOf(
  client: LanguageClient,
  kinds: readonly TemplateKind[],
): Promise<readonly TemplateInfo[] | undefined> {
  if (!(await serverRuns(client))) return undefined;
  const uri = placeForTemplates(client);
  const params: TemplatesParams = uri === undefined ? {} : { uri };
  const { templates, problems } = await client.sendRequest<TemplatesAnswer>(TEMPLATES_REQUEST, params);
  // Told at once: a template that is missed is why somebody looks for it here.
  if (problems.length > 0) void window.showWarningMessage([words.brokenTemplates, ...problems].join('\n'));
  return templates.filter(({ kind }) => kinds.includes(kind));
}

/** Has the writer pick a template by its name, its description or the pinyin of either. */
export function pickTemplate(
  templates: readonly TemplateInfo[],
  placeholder: string,
): Promise<TemplateInfo | undefined> {
  const picker = window.createQuickPick<TemplateItem | QuickPickItem>();
  picker.placeholder = placeholder;
  picker.matchOnDetail = true;
  const show = (): void => {
    picker.items = itemsOf(templates, picker.value);
  };
  picker.onDidChangeValue(show);
  show();
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      resolve(item && 'template' in item ? item.template : undefined);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** The templates that fit what is typed, below headings for whose they are and what sort. */
function itemsOf(templates: readonly TemplateInfo[], typed: string): (TemplateItem | QuickPickItem)[] {
  const wanted = typed.trim().toLowerCase();
  const found = templates.filter((template) => wanted === '' || haystack(template).includes(wanted));
  let group = '';
  return found.flatMap((template) => {
    const label = groupOf(template);
    const separator = label === group ? [] : [{ label, kind: QuickPickItemKind.Separator }];
    group = label;
    const item: TemplateItem = {
      label: template.name,
      description: template.description,
      template,
      // Filtered here: VS Code does not know pinyin.
      alwaysShow: true,
    };
    return [...separator, item];
  });
}

function haystack({ name, keywords, description }: TemplateInfo): string {
  return `${name} ${keywords} ${description}`.toLowerCase();
}

function groupOf({ source, category, fits }: TemplateInfo): string {
  if (source !== 'builtin') return words.templateSources[source];
  return fits ? category : words.otherTemplates;
}
