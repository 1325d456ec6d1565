import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBundle } from '../../client/src/codeCache.js';

const require = createRequire(import.meta.url);
const LONG_AGO = new Date('2001-01-01');
let root: string;
let bundle: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'gongwen-code-'));
  bundle = path.join(root, 'program.js');
  folder = path.join(root, 'cache', 'code');
  write('第一章');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(title: string): void {
  writeFileSync(bundle, `module.exports = { title: '${title}', lengthOf: (text) => text.length };\n`);
}

interface Exports {
  readonly title: string;
  readonly lengthOf: (text: string) => number;
}

const run = (): Exports => runBundle(bundle, require, folder, 0) as Exports;
const kept = (): string[] => (existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []);

/** Runs the bundle, waits until its code is kept, and dates it back. */
async function keep(): Promise<string> {
  run();
  await expect.poll(() => kept().filter((file) => file.endsWith('.bin'))).toHaveLength(1);
  const [file = ''] = kept();
  dateBack(file);
  return file;
}

/** A minute: a rewriting within the same tick of the clock would not show. */
function dateBack(file: string): void {
  const recent = new Date(Date.now() - 60_000);
  utimesSync(file, recent, recent);
}

/** True where a run takes the code for its own and does not make it anew. */
async function isUsed(file: string): Promise<boolean> {
  const before = statSync(file).mtimeMs;
  expect(run()).toMatchObject({ title: '第一章' });
  await pause(50);
  return kept().length === 1 && statSync(file).mtimeMs === before;
}

describe('a bundle with its compiled code kept', () => {
  it('does what it does without: exports, requires, knows its place, throws', () => {
    expect(run().lengthOf('总体要求')).toBe(4);
    writeFileSync(bundle, "exports.all = [require('node:path').sep, __filename, __dirname, typeof module];");
    expect(run()).toEqual({ all: [path.sep, bundle, root, 'object'] });
    writeFileSync(bundle, "'use strict';\n\n  throw new Error('broken');\n");
    expect(run).toThrow('broken');
    try {
      run();
    } catch (error) {
      expect((error as Error).stack).toContain('program.js:3:9');
    }
  });

  it('is started from that code the next time', async () => {
    const file = await keep();
    expect(await isUsed(file)).toBe(true);
    expect(run().lengthOf('总体要求')).toBe(4);
  });

  it('is compiled anew where it has changed, even to the same length', async () => {
    await keep();
    write('第二章');
    expect(run().title).toBe('第二章');
    await expect.poll(() => kept()).toHaveLength(2);
  });

  it.each([
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is empty', () => Buffer.alloc(0)],
    ['has a wrong byte', (bytes: Buffer) => Buffer.from(bytes).fill(bytes[200]! ^ 1, 200, 201)],
    ['is something else', () => Buffer.from('关于印发工作方案的通知'.repeat(40))],
  ])('is compiled anew where that code %s', async (_name, damage) => {
    const file = await keep();
    writeFileSync(file, damage(readFileSync(file)));
    dateBack(file);
    expect(await isUsed(file)).toBe(false);
    dateBack(file);
    expect(await isUsed(file)).toBe(true);
  });

  it('is compiled anew where others can write that code', async () => {
    const file = await keep();
    chmodSync(file, 0o666);
    // Windows has no such modes.
    expect(await isUsed(file)).toBe(process.platform === 'win32');
  });

  it('starts where nothing can be kept', async () => {
    writeFileSync(path.join(root, 'cache'), 'a file where the folder should be');
    expect(run().title).toBe('第一章');
    await pause(50);
    expect(run().title).toBe('第一章');
    expect(readdirSync(root).sort()).toEqual(['cache', 'program.js']);
  });

  it('takes away what is old', async () => {
    const old = await keep();
    utimesSync(old, LONG_AGO, LONG_AGO);
    write('第二章');
    run();
    await expect.poll(() => kept().includes(old)).toBe(false);
    expect(kept()).toHaveLength(1);
  });
});
