import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entry } from '../install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');

/**
 * A workspace that is on no disk.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 * @param {{ authority: string, arguments: string[], env: object }} vscode
 */
export async function testVirtual(tally, window, vscode) {
  const { page, folder } = window;
  const item = page.locator('[id$="gongwen.counts"]').first();

  await tally.test('serves documents that are on no disk', async () => {
    const vsix = join(folder, 'memory.vsix');
    const packing = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
    execFileSync(process.execPath, [vsce, ...packing], { cwd: join(here, '..', 'memory'), stdio: 'pipe' });
    const install = [entry, ...vscode.arguments, '--install-extension', vsix];
    execFileSync(process.execPath, install, { env: vscode.env, stdio: 'pipe' });
    const workspace = join(folder, 'memory.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ uri: 'memory:/docs', name: '内存' }] }));
    await page.goto(`http://${vscode.authority}/?workspace=${encodeURIComponent(workspace)}`);
    await page.locator('.explorer-folders-view .monaco-list-row[aria-label^="通知.txt"]').dblclick();
    await item.filter({ hasText: /通知 · \d+ 字 · 1 个问题/ }).waitFor();
    await window.showOutline();
    await window.outline.row('(二)数字化加工').filter({ hasText: '应为“（二）”' }).waitFor();
  });

  await tally.test('leads to and checks the others, though nobody can search where they are', async () => {
    await page.locator('.detected-link').first().waitFor();
    await window.command('检查整个工作区');
    await window.told('检查了 2 份公文，2 份有问题，共 2 处');
  });

  await tally.test('repairs one, and says why a number cannot be fixed there', async () => {
    await window.command('修复全部编号问题');
    await window.outline.row('（二）数字化加工').waitFor();
    await window.outline.row('（二）数字化加工').click();
    await window.command('固定此编号');
    await window.told('不在本机磁盘上');
  });
}
