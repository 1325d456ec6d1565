import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../setup.mjs';

/** The sample report; scripts work on it as it is. */
export const SAMPLE = path.join('samples', 'work-summary.txt');

/**
 * Copies the sample report, so that trying things out changes nothing in the project.
 *
 * @returns {{ temporary: string, folder: string, file: string }} the directory to remove, and in it what to open
 */
export function copySample() {
  const temporary = mkdtempSync(path.join(tmpdir(), 'gongwen-sample-'));
  const folder = path.join(temporary, '公文样例');
  const file = path.join(folder, '上半年工作总结.txt');
  mkdirSync(folder);
  copyFileSync(path.join(root, SAMPLE), file);
  return { temporary, folder, file };
}
