import { window, type TextEditor } from 'vscode';

/**
 * The editor that the writer works in. VS Code counts the output panel as an editor, and as the active one from the
 * moment it opens; then it is the one in the active group.
 */
export function activeEditor(): TextEditor | undefined {
  const active = window.activeTextEditor;
  if (active?.document.uri.scheme !== 'output') return active;
  const { viewColumn } = window.tabGroups.activeTabGroup;
  return window.visibleTextEditors.find((editor) => editor !== active && editor.viewColumn === viewColumn);
}
