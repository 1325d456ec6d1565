import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entry } from './install.mjs';
import { launchBrowser, openFolder, startVSCode } from './vscode.mjs';

const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.wordWrap': 'on',
  // Full-width punctuation and U+3000 are ordinary characters of Chinese text.
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.invisibleCharacters': false,
  'outline.collapseItems': 'alwaysExpand',
  // Saved at once, so that the file shows what the editor holds.
  'files.autoSave': 'afterDelay',
  'files.autoSaveDelay': 100,
};
const DOCUMENT = '上半年工作总结.txt';

/**
 * The packaged extension as a writer sees it: installed, in the workbench, with mouse and keyboard.
 *
 * @param {import('./tally.mjs').Tally} tally
 * @param {{ root: string, temporary: string, screenshots?: string }} places project; for the package; for pictures
 */
export async function testWorkbench(tally, { root, temporary, screenshots }) {
  const vsix = join(temporary, 'gongwen.vsix');
  await tally.test('is packaged', () => {
    execFileSync('npm', ['run', 'package', '--', '--out', vsix], { cwd: root, stdio: 'pipe' });
  });
  const folder = join(temporary, '公文');
  mkdirSync(folder);
  copyFileSync(join(root, 'samples', 'work-summary.txt'), join(folder, DOCUMENT));
  const vscode = await startVSCode({ settings: SETTINGS });
  let browser;
  try {
    const install = [entry, ...vscode.arguments, '--install-extension', vsix];
    execFileSync(process.execPath, install, { env: vscode.env, stdio: 'pipe' });
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, deviceScaleFactor: 1 });
    // A Chinese editor, as far as extensions can tell; the workbench's own words need a language pack.
    await page.addInitScript(() => {
      globalThis._VSCODE_NLS_LANGUAGE = 'zh-cn';
    });
    await openFolder(page, vscode, folder);
    await useWorkbench(tally, page, { file: join(folder, DOCUMENT), screenshots });
  } finally {
    await browser?.close();
    await vscode.stop();
  }
}

async function useWorkbench(tally, page, { file, screenshots }) {
  const picture = async (name) => {
    if (!screenshots) return;
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: join(screenshots, `${name}.png`) });
  };
  const original = readFileSync(file, 'utf8');
  const status = page.locator('#status\\.languageStatus');

  await tally.test('shows the headings in the outline', async () => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: DOCUMENT }).dblclick();
    await page.locator('.editor-group-container .view-lines', { hasText: '上半年主要工作' }).waitFor();
    await page.locator('.pane-header[aria-label^="Outline"]').click();
    // The list holds only the rows in sight: without the files above, that is all of them.
    await page.locator('.explorer-viewlet .pane-header').first().click();
    const rows = page.locator('.outline-pane .monaco-list-row');
    await rows.filter({ hasText: '一、上半年主要工作' }).waitFor();
    for (const heading of ['（一）产业发展稳中有进', '2.台账销号管理', '三、下半年工作打算']) {
      await rows.filter({ hasText: heading }).waitFor();
    }
  });

  await tally.test('lists the problems', async () => {
    await page
      .locator('.editor-group-container .view-lines')
      .first()
      .click({ position: { x: 300, y: 10 } });
    await page.keyboard.press('Control+Shift+M');
    const problems = page.locator('.markers-panel .monaco-list-row');
    for (const problem of ['“(三)”应为“（三）”', '序号重复：前面已有“三、”']) {
      await problems.filter({ hasText: problem }).first().waitFor();
    }
  });

  await tally.test('says in the language status what it found', async () => {
    await status.hover();
    await page.locator('.hover-language-status', { hasText: /30 个标题 · \d+ 个问题/ }).waitFor();
    await page.waitForTimeout(300);
    await picture('overview');
  });

  await tally.test('offers its commands in the palette', async () => {
    await page
      .locator('.editor-group-container .view-lines')
      .first()
      .click({ position: { x: 300, y: 10 } });
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill('>公文');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    for (const title of ['全文重新编号', '本节重新编号', '修复全部编号问题', '重新启动语言服务', '显示输出']) {
      await rows.filter({ hasText: `公文: ${title}` }).waitFor();
    }
  });

  await tally.test('repairs everything by one command, and one undo takes it back', async () => {
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '修复全部编号问题' }).click();
    await page.locator('.outline-pane .monaco-list-row', { hasText: '四、下半年工作打算' }).waitFor();
    await status.hover();
    await page.locator('.hover-language-status', { hasText: /30 个标题 · [1-9] 个问题/ }).waitFor();
    await picture('repaired');
    const repaired = await saved(file, (text) => text !== original);
    assert.match(repaired, /^（三）基础设施逐步完善/m);
    assert.match(repaired, /^3\.群众参与评议/m);
    // Suggested fixes stay suggestions.
    assert.match(repaired, /影响了开工进度。（三）人手不足/);
    await page
      .locator('.editor-group-container .view-lines')
      .first()
      .click({ position: { x: 300, y: 10 } });
    await page.keyboard.press('Control+z');
    await saved(file, (text) => text === original);
  });
}

/** The text of the file once it is as wanted. @throws Error after ten seconds */
async function saved(file, wanted) {
  const end = Date.now() + 10_000;
  for (;;) {
    const text = readFileSync(file, 'utf8');
    if (wanted(text)) return text;
    if (Date.now() > end) throw new Error(`waited in vain; the file holds\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
