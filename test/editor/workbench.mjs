import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './fixtures.mjs';
import { entry } from './install.mjs';
import { Window } from './page.mjs';
import { picturesIn, upToLastPicture, WINDOW } from './pictures.mjs';
import { launchBrowser, openFolder, startVSCode } from './vscode.mjs';
import { testChecking } from './workbench/checking.mjs';
import { testCounting } from './workbench/counting.mjs';
import { testEnglish } from './workbench/english.mjs';
import { testFigures } from './workbench/figures.mjs';
import { testFiles } from './workbench/files.mjs';
import { testOutlineView } from './workbench/outlineView.mjs';
import { DOCUMENT, testOverview } from './workbench/overview.mjs';
import { testPinning } from './workbench/pinning.mjs';
import { testPreview } from './workbench/preview.mjs';
import { testResilience } from './workbench/resilience.mjs';
import { testRestructuring } from './workbench/restructuring.mjs';
import { testTemplates } from './workbench/templates.mjs';
import { testTyping } from './workbench/typing.mjs';
import { testWriting } from './workbench/writing.mjs';

const SETTINGS = {
  'editor.minimap.enabled': false,
  // Pictures do not depend on the moment.
  'editor.cursorBlinking': 'solid',
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
/** Each in a window of its own on a fresh folder. */
const PARTS = [
  ...[testWriting, testTyping, testOutlineView, testRestructuring, testPinning, testCounting, testResilience],
  ...[testTemplates, testChecking, testFiles, testPreview, testFigures],
  testEnglish,
];
/** What the package must hold besides the program. */
const SHIPPED = [
  ...['schemas/project-file.schema.json', 'syntaxes/gongwen.tmLanguage.json', 'package.nls.zh-cn.json'],
  ...[
    'dist/docx.js',
    'dist/xlsx.js',
    'dist/preview.js',
    'docs/rules/marker-width.md',
    'samples/work-summary.txt',
    'images/outline.svg',
  ],
];

/**
 * The packaged extension as a writer sees it: installed, in the workbench, with mouse and keyboard.
 *
 * @param {import('./tally.mjs').Tally} tally
 * @param {{ root: string, temporary: string, screenshots?: string }} places project; for the package; for pictures
 * @param {{ picturesOnly?: boolean }} [options] whether only that is run which pictures need
 */
export async function testWorkbench(tally, { root, temporary, screenshots }, { picturesOnly = false } = {}) {
  const wanted = (part) => !picturesOnly || picturesIn(part.toString()).length > 0;
  const run = (part, window, vscode) =>
    part(picturesOnly ? upToLastPicture(tally, part, window) : tally, window, vscode);
  const vsix = join(temporary, 'gongwen.vsix');
  const vscode = await startVSCode({ settings: SETTINGS });
  let browser;
  try {
    await tally.test('is packaged with all that it needs', () => {
      execFileSync('npm', ['run', 'package', '--', '--out', vsix], { cwd: root, stdio: 'pipe' });
      const install = [entry, ...vscode.arguments, '--install-extension', vsix];
      execFileSync(process.execPath, install, { env: vscode.env, stdio: 'pipe' });
      const [installed] = readdirSync(vscode.extensions).filter((name) => name.startsWith('gongwen.'));
      assert.ok(installed);
      const missing = SHIPPED.filter((file) => !existsSync(join(vscode.extensions, installed, file)));
      assert.deepEqual(missing, []);
    });
    browser = await launchBrowser();
    const summary = join(temporary, '公文');
    mkdirSync(summary);
    copyFileSync(join(root, 'samples', 'work-summary.txt'), join(summary, DOCUMENT));
    await inWindow(browser, vscode, summary, screenshots, (window) => run(testOverview, window));
    for (const part of PARTS.filter(wanted)) {
      const folder = makeFolder();
      const locale = part === testEnglish ? 'en' : 'zh-cn';
      await inWindow(browser, vscode, folder, screenshots, (window) => run(part, window, vscode), locale);
      rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    await browser?.close();
    await vscode.stop();
  }
}

/** A window on a folder, closed afterwards. */
async function inWindow(browser, vscode, folder, screenshots, use, locale = 'zh-cn') {
  const context = await browser.newContext({
    viewport: WINDOW,
    deviceScaleFactor: 1,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  // A Chinese editor, as far as extensions can tell; the workbench's own words need a language pack.
  if (locale !== 'en') {
    await page.addInitScript((language) => {
      globalThis._VSCODE_NLS_LANGUAGE = language;
    }, locale);
  }
  await openFolder(page, vscode, folder);
  await use(new Window(page, { folder, screenshots }));
  await context.close();
}
