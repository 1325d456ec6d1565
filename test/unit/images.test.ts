import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const IMAGES = 'docs/images';
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** What `npm run screenshots` says it writes: file and size. */
const written = new Map(
  execFileSync(process.execPath, ['scripts/screenshots.mjs', '--list'], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [file = '', size = ''] = line.split('  ');
      return [file.replaceAll(path.sep, '/'), size] as const;
    }),
);
const stored = readdirSync(path.join(ROOT, IMAGES)).map((name) => `${IMAGES}/${name}`);
const shown = (file: string): string[] => [...read(file).matchAll(/docs\/images\/[\w-]+\.png/g)].map(([name]) => name);

/** Width and height stand at fixed places of a PNG file. */
function sizeOf(file: string): string {
  const bytes = readFileSync(path.join(ROOT, file));
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}

describe('the pictures', () => {
  it('are those that the script takes, each under one name', () => {
    expect(written.size).toBeGreaterThan(3);
    expect(stored.sort()).toEqual([...written.keys()].sort());
  });

  it('have the size that the script says', () => {
    expect(stored.map((file) => [file, sizeOf(file)])).toEqual(stored.map((file) => [file, written.get(file)]));
  });

  it('are all shown, in the readme or in the walkthrough, which show no others', () => {
    const places = [...shown('README.md'), ...shown('package.json')];
    expect(shown('README.md').length).toBeGreaterThan(2);
    expect([...new Set(places)].sort()).toEqual(stored.sort());
  });
});
