// Collects the licences of the packages that ended up in the bundles, which those licences ask for.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Packages of which the sources hold a part, made by a program: server/src/core/wording/characters.ts, homophones.ts. */
const DATA = ['node_modules/opencc-js', 'node_modules/pinyin-pro'];

/**
 * Writes dist/THIRD-PARTY-NOTICES.txt.
 *
 * @param {string} root the project's directory
 * @param {import('esbuild').BuildResult[]} results builds made with `metafile`
 */
export async function writeNotices(root, results) {
  const directories = new Set(DATA);
  for (const { metafile } of results) {
    for (const input of Object.keys(metafile?.inputs ?? {})) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (match?.[1]) directories.add(match[1]);
    }
  }
  const sections = await Promise.all([...directories].sort().map((directory) => section(path.join(root, directory))));
  const head = 'This product contains the following packages, each under its own licence.\n';
  await writeFile(path.join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), [head, ...sections].join('\n'));
}

/** @param {string} directory */
async function section(directory) {
  const { name, version, license, author } = JSON.parse(await readFile(path.join(directory, 'package.json'), 'utf8'));
  const file = (await readdir(directory)).find((entry) => /^licen[cs]e/i.test(entry));
  // A few small packages state their licence in their manifest alone.
  const text = file
    ? (await readFile(path.join(directory, file), 'utf8')).trim()
    : `Licence: ${license}. Author: ${author?.name ?? author ?? 'unknown'}.`;
  return `${'='.repeat(78)}\n${name} ${version} (${license})\n${'='.repeat(78)}\n\n${text}\n`;
}
