import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import * as vscode from 'vscode';

/**
 * Called by VS Code in its extension host, in a window that shows nothing: activates the extension while nothing else is
 * done, and appends one line of JSON to the file that GONGWEN_TIMINGS names.
 */
export async function run(): Promise<void> {
  const file = process.env['GONGWEN_TIMINGS'];
  const extension = vscode.extensions.getExtension('gongwen.gongwen');
  assert.ok(file && extension);
  // VS Code sometimes activates it by itself before this runs. Nothing is left to measure then: another window is opened.
  if (extension.isActive) return;
  const start = performance.now();
  await extension.activate();
  appendFileSync(file, `${JSON.stringify({ activation: performance.now() - start })}\n`);
}
