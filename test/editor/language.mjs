import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { home, npm } from './install.mjs';

/**
 * VS Code's own words in Chinese. Later versions of this package number them as its own build of VS Code does; this one
 * names them, so that they fit every VS Code (1.100: seven of ten, all that is seen every day). The rest stays English.
 */
const PACK = '@codingame/monaco-vscode-language-pack-zh-hans@4.2.1';
const LANGUAGE = 'zh-cn';

const words = join(home, `words-${LANGUAGE}-4.2.1`);

/**
 * Fetches the words once. Where that cannot be done VS Code speaks English, and extensions still learn that the
 * language is Chinese.
 */
export async function installLanguage() {
  if (existsSync(words)) return;
  const fresh = mkdtempSync(join(home, 'words-'));
  try {
    // Not installed: that would bring along an editor of its own.
    npm(['pack', PACK, '--pack-destination', fresh], fresh);
    const [archive] = readdirSync(fresh);
    const { status } = spawnSync('tar', ['-xzf', archive], { cwd: fresh, stdio: 'ignore' });
    if (status !== 0) return;
    const source = join(fresh, 'package', 'translations');
    const made = join(fresh, 'words');
    mkdirSync(made);
    const { default: contents } = await import(pathToFileURL(join(source, 'main.i18n.json.js')));
    writeFileSync(join(made, 'vscode.json'), JSON.stringify({ contents }));
    for (const file of readdirSync(join(source, 'extensions'))) {
      renameSync(join(source, 'extensions', file), join(made, file.replace('.i18n.json', '.json')));
    }
    renameSync(made, words);
  } catch (error) {
    console.error(`没有取得 VS Code 的中文界面，它将显示英文。\nVS Code’s own words stay English: ${error.message}`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Tells a VS Code that it is Chinese.
 *
 * @param {string} user its directory of user data
 * @returns {readonly string[]} arguments to start it with
 */
export function speakChinese(user) {
  const none = join(user, 'no-words.json');
  const files = existsSync(words) ? readdirSync(words) : [];
  if (files.length === 0) writeFileSync(none, JSON.stringify({ contents: {} }));
  const translations = Object.fromEntries([
    ['vscode', none],
    ...files.map((file) => [file.replace(/\.json$/, ''), join(words, file)]),
  ]);
  const pack = {
    hash: String(files.length),
    label: '中文(简体)',
    extensions: [{ extensionIdentifier: { id: 'gongwen.words' }, version: '1.0.0' }],
    translations,
  };
  writeFileSync(join(user, 'languagepacks.json'), JSON.stringify({ [LANGUAGE]: pack }));
  return ['--locale', LANGUAGE];
}
