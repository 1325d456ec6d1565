import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileOf, show } from './editor.js';
import { eventually, test } from './harness.js';

/** The findings that the editor shows for a file, once there are so many of them. */
function findings(name: string, count: number): Promise<readonly vscode.Diagnostic[]> {
  return eventually(`${count} findings in ${name}`, () => {
    const found = vscode.languages.getDiagnostics(fileOf(name));
    return found.length === count ? found : undefined;
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('leads from the name of a document to its file', async () => {
  await vscode.workspace.fs.writeFile(
    fileOf('citing.gw'),
    Buffer.from('停车秩序整治方案\n\n一、工作依据\n依照《青禾县公共停车场管理办法》执行。\n'),
  );
  const { document } = await show('citing.gw');
  const links = await eventually('a link', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    return found.length > 0 ? found : undefined;
  });
  assert.deepEqual(
    links.map(({ range, target }) => [document.getText(range), target?.path.split('/').at(-1)]),
    [['青禾县公共停车场管理办法', 'regulation.txt']],
  );
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.workspace.fs.delete(fileOf('citing.gw'));
});

test('finds headings in documents that are not open', async () => {
  const symbols = await eventually('the headings of the workspace', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '建设与使用',
    );
    return found.length > 0 ? found : undefined;
  });
  assert.deepEqual(
    symbols.map(({ name, containerName, location }) => [name, containerName, location.uri.path.split('/').at(-1)]),
    [['第二章 建设与使用', '青禾县公共停车场管理办法', 'regulation.txt']],
  );
});

test('shows findings of documents that are not open while the setting is on, and each only once', async () => {
  const closed = 'unopened.gw';
  await vscode.workspace.fs.writeFile(fileOf(closed), Buffer.from('一、起因\n三、结果\n'));
  const settings = vscode.workspace.getConfiguration('gongwen');
  assert.deepEqual(vscode.languages.getDiagnostics(fileOf(closed)), []);
  await settings.update('workspaceDiagnostics', true, vscode.ConfigurationTarget.Workspace);
  await findings(closed, 1);
  // Not through the programming interface, which keeps a document open for minutes behind its tab.
  await vscode.commands.executeCommand('vscode.open', fileOf(closed));
  // Until both ways of asking have answered there may be one too many.
  await pause(1500);
  await findings(closed, 1);
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await pause(1500);
  await findings(closed, 1);
  await vscode.workspace.fs.writeFile(fileOf(closed), Buffer.from('一、起因\n二、结果\n'));
  await findings(closed, 0);
  await vscode.workspace.fs.writeFile(fileOf(closed), Buffer.from('一、起因\n三、结果\n'));
  await findings(closed, 1);
  await settings.update('workspaceDiagnostics', undefined, vscode.ConfigurationTarget.Workspace);
  await findings(closed, 0);
  await vscode.workspace.fs.delete(fileOf(closed));
});
