import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const workbench = join(dirname(fileURLToPath(import.meta.url)), 'workbench');

/** What a window shows, in pixels. */
export const WINDOW = { width: 1400, height: 860 };

/** The pictures that a source takes by `window.picture('name'[, { width: 1, height: 1 }])`, in its order. */
export function picturesIn(source) {
  const calls = source.matchAll(/\.picture\('([\w-]+)'(?:, \{ width: (\d+), height: (\d+) \})?\)/g);
  return [...calls].map(([, name, width = WINDOW.width, height = WINDOW.height]) => ({
    file: `${name}.png`,
    name,
    width: Number(width),
    height: Number(height),
  }));
}

/** All pictures that the tests in the workbench take. */
export function allPictures() {
  const files = readdirSync(workbench).sort();
  return files.flatMap((file) => picturesIn(readFileSync(join(workbench, file), 'utf8')));
}

/**
 * A tally for a part of the tests of which the pictures alone are wanted: the tests up to the last picture run, because
 * one builds on the other; what comes behind is left out.
 *
 * @param {import('./tally.mjs').Tally} tally
 * @param {Function} part
 * @param {import('./page.mjs').Window} window
 */
export function upToLastPicture(tally, part, window) {
  const wanted = picturesIn(part.toString());
  const test = async (name, body) => {
    if (wanted.some(({ name: picture }) => !window.taken.has(picture))) await tally.test(name, body);
  };
  return Object.create(tally, { test: { value: test } });
}
