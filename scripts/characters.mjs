// Makes the tables of characters that rules on wording read: traditional and variant characters with their standard form,
// and characters that sound alike.
//
//   node scripts/characters.mjs          writes server/src/core/wording/characters.ts and homophones.ts
//   node scripts/characters.mjs --check  fails where a file is not what it would write
//
// Traditional forms come from OpenCC (opencc-js, MIT and Apache-2.0), sounds from pinyin-pro (MIT).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import { pinyin } from 'pinyin-pro';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const directory = path.join(root, 'server', 'src', 'core', 'wording');
const dictionaries = path.join(root, 'node_modules', 'opencc-js', 'dist', 'esm-lib', 'dict');

/** Standard by 通用规范汉字表 (2013) in names or for one of their meanings, though GB 2312 lacks them. */
const STANDARD = '昇堃喆淼甯邨犇龢祕陞菉蒐氾剋甦溷脩璿鍾徵乾於夥藉瞭麽馀';

const files = { 'characters.ts': await characters(), 'homophones.ts': homophones() };
const stale = Object.entries(files).filter(([name, text]) => readFileSync(path.join(directory, name), 'utf8') !== text);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Not up to date: ${stale.map(([name]) => name).join(', ')}\nRun: node scripts/characters.mjs`);
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of stale) writeFileSync(path.join(directory, name), text);
  console.log(stale.length === 0 ? 'The tables are up to date.' : `Written: ${stale.map(([name]) => name).join(', ')}`);
}

async function characters() {
  const traditional = await dictionary('TSCharacters.js');
  const simplified = await dictionary('STCharacters.js');
  const pairs = [...traditional].flatMap(([from, [to = '']]) =>
    from.length === 1 && to.length === 1 && isSimplified(to) && !isSimplified(from) && !STANDARD.includes(from)
      ? [from + to]
      : [],
  );
  const targets = new Set(pairs.map((pair) => pair.charAt(1)));
  // 后, 里 and 云 are characters of both.
  const shared = [...targets].filter((to) => {
    const forms = simplified.get(to) ?? [to];
    return forms.length !== 1 || forms[0] === to;
  });
  return `// Written by scripts/characters.mjs from OpenCC, https://github.com/BYVoid/OpenCC, Apache License 2.0.

/** Traditional and variant characters that the standard of simplified ones has not, each before its standard form. */
export const TRADITIONAL =
  '${pairs.join('')}';

/** Standard forms of these that traditional texts have, too, or that have several traditional forms. */
export const SHARED =
  '${shared.join('')}';
`;
}

function homophones() {
  const groups = new Map();
  for (const character of commonCharacters()) {
    const sound = pinyin(character, { toneType: 'none' });
    groups.set(sound, (groups.get(sound) ?? '') + character);
  }
  const list = [...groups].filter(([, group]) => group.length > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  return `// Written by scripts/characters.mjs with pinyin-pro, https://github.com/zh-lx/pinyin-pro, MIT License.

/** Common characters that sound alike, whatever their tone, separated by blanks. */
export const HOMOPHONES =
  '${list.map(([, group]) => group).join(' ')}';
`;
}

/** @param {string} name */
async function dictionary(name) {
  const { default: text } = await import(pathToFileURL(path.join(dictionaries, name)).href);
  return new Map(
    text.split('|').map((/** @type {string} */ row) => {
      const [from = '', ...to] = row.split(' ');
      return /** @type {[string, string[]]} */ ([from, to]);
    }),
  );
}

/** The characters of GB 2312, which simplified texts are written with. */
function isSimplified(character) {
  const [lead = 0, trail = 0] = iconv.encode(character, 'gbk');
  return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1 && trail <= 0xfe;
}

/** The 3,755 more common ones of GB 2312, in its order. */
function commonCharacters() {
  const out = [];
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const character = iconv.decode(Buffer.from([lead, trail]), 'gbk');
      if (/^[\u4e00-\u9fff]$/.test(character)) out.push(character);
    }
  }
  return out;
}
