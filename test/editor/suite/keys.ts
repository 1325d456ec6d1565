import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { test } from './harness.js';

interface Key {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when?: string;
}

const keys = (): readonly Key[] => {
  const manifest = vscode.extensions.getExtension('gongwen.gongwen')?.packageJSON as
    { contributes: { keybindings: readonly Key[] } } | undefined;
  assert.ok(manifest);
  return manifest.contributes.keybindings;
};

/** What these keys do elsewhere gives way in 公文, as the keys are the ones that writers expect. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  'ctrl+enter': ['editor.action.insertLineAfter'],
  'ctrl+shift+enter': ['editor.action.insertLineBefore'],
};

test('takes no key that the editor uses, but those for a new heading', async () => {
  const defaults = await vscode.workspace.openTextDocument(
    vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
  );
  const json = defaults.getText().replace(/^\s*\/\/.*$/gm, '');
  const all = JSON.parse(json) as readonly Key[];
  assert.ok(all.length > 500);
  const normal = (key: string): string => key.split('+').sort().join('+');
  for (const { key } of keys().filter((own) => own.key !== 'enter')) {
    const others = all.filter((other) => normal(other.key) === normal(key) && !other.command.startsWith('gongwen.'));
    const inText = others.filter(({ when = '' }) => when === '' || /^(?:editorTextFocus|textInputFocus)\b/.test(when));
    assert.deepEqual(
      inText.map(({ command }) => command),
      TAKEN[key] ?? [],
      key,
    );
  }
});

test('takes keys in 公文 and in its view alone, and never from a list of suggestions', () => {
  assert.ok(keys().length > 5);
  for (const { command, when = '', key } of keys()) {
    const conditions = when.split(' && ');
    if (conditions.includes('focusedView == gongwen.outline')) continue;
    // A preview changes nothing, so it may be had of a text that nobody may change.
    const writes = command !== 'gongwen.showPage';
    for (const needed of ['gongwen.recognised', 'editorTextFocus', ...(writes ? ['!editorReadonly'] : [])]) {
      assert.ok(conditions.includes(needed), `${command}: ${needed}`);
    }
    if (!key.includes('enter')) continue;
    for (const needed of ['!suggestWidgetVisible', '!inSnippetMode', '!isComposing', '!editorHasMultipleSelections']) {
      assert.ok(conditions.includes(needed), `${command}: ${needed}`);
    }
  }
  return Promise.resolve();
});
