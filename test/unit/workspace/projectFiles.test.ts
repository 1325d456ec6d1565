import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Suppression } from '../../../server/src/core/index.js';
import type { ProjectFileAccess } from '../../../server/src/workspace/access.js';
import { nodeAccess } from '../../../server/src/workspace/nodeAccess.js';
import { describeProblem } from '../../../server/src/workspace/problem.js';
import {
  optionsFor,
  withPin,
  withSuppression,
  withWorkspaceSuppression,
  type ParsedProjectFile,
} from '../../../server/src/workspace/projectFile.js';
import { ProjectFiles } from '../../../server/src/workspace/projectFiles.js';

const root = mkdtempSync(path.join(tmpdir(), 'gongwen-公文-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(root, ...names);
const HERE: Suppression = { rule: 'numbering-gap', at: { text: '下一步打算' } };
const SILENT = '{\n  "suppressions": [\n    {\n      "rule": "marker-kind"\n    }\n  ]\n}\n';

let folder: string;
let files: ProjectFiles;
let number = 0;

beforeEach(() => {
  folder = at(`工作区${++number}`);
  mkdirSync(path.join(folder, '二〇二三年', '报告'), { recursive: true });
  files = new ProjectFiles(nodeAccess);
});

const inFolder = (...names: string[]) => path.join(folder, ...names);
const put = (content: string | Uint8Array, ...names: string[]) => writeFileSync(inFolder(...names), content);

function fileOf(parsed: ParsedProjectFile | undefined) {
  if (!parsed || 'problem' in parsed) throw new Error(`no file: ${JSON.stringify(parsed)}`);
  return parsed.file;
}

function problemOf(outcome: object | undefined): string {
  if (!outcome || !('problem' in outcome)) return 'no problem';
  return describeProblem(outcome.problem as Parameters<typeof describeProblem>[0], 'zh-cn');
}

describe('the project file of a document', () => {
  it('is the nearest one upward, and knows the document by its path below it', async () => {
    const document = inFolder('二〇二三年', '报告', '总结.txt');
    expect(await files.of(document, folder)).toBeUndefined();
    put(SILENT, '.gongwen.json');
    expect(await files.of(document, folder)).toMatchObject({
      path: inFolder('.gongwen.json'),
      documentPath: '二〇二三年/报告/总结.txt',
    });
    put('{}', '二〇二三年', '.gongwen.json');
    const nearer = await files.of(document, folder);
    expect(nearer).toMatchObject({ path: inFolder('二〇二三年', '.gongwen.json'), documentPath: '报告/总结.txt' });
    expect(optionsFor(fileOf(nearer), '报告/总结.txt').suppressions).toEqual([]);
  });

  it('is not looked for above the root', async () => {
    put(SILENT, '.gongwen.json');
    const document = inFolder('二〇二三年', '总结.txt');
    expect(await files.of(document, inFolder('二〇二三年'))).toBeUndefined();
    expect(await files.of(document)).toMatchObject({ path: inFolder('.gongwen.json') });
  });

  it('that is broken is still the one: another further up does not take its place', async () => {
    put(SILENT, '.gongwen.json');
    put('{\n  "documents": [\n', '二〇二三年', '.gongwen.json');
    const found = await files.of(inFolder('二〇二三年', '总结.txt'), folder);
    expect(found).toMatchObject({ path: inFolder('二〇二三年', '.gongwen.json') });
    expect(problemOf(found)).toMatch(/^第 3 行第 1 列：JSON 不完整/);
  });

  it.each([
    ['GB 18030', Buffer.from([0x7b, 0x22, 0xb9, 0xab, 0xce, 0xc4, 0x22, 0x3a, 0x31, 0x7d])],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le')],
  ])('in %s is told to be no UTF-8', async (_, bytes) => {
    put(bytes, '.gongwen.json');
    expect(problemOf(await files.read(inFolder('.gongwen.json')))).toBe('文字编码不是 UTF-8，请在编辑器中另存为 UTF-8');
  });

  it('that is a folder cannot be read, and that is said', async () => {
    mkdirSync(inFolder('.gongwen.json'));
    expect(problemOf(await files.of(inFolder('总结.txt'), folder))).toBe('读取失败（EISDIR）');
  });
});

describe('reading', () => {
  it('happens once for each state of the file', async () => {
    put(SILENT, '.gongwen.json');
    let reads = 0;
    const counting = new ProjectFiles({
      ...nodeAccess,
      read: (name) => {
        reads++;
        return nodeAccess.read(name);
      },
    });
    const read = async () => fileOf(await counting.read(inFolder('.gongwen.json'))).suppressions?.length ?? 0;
    expect([await read(), await read(), reads]).toEqual([1, 1, 1]);
    put('{}', '.gongwen.json');
    utimesSync(inFolder('.gongwen.json'), 1_700_000_000, 1_700_000_000);
    expect([await read(), await read(), reads]).toEqual([0, 0, 2]);
    rmSync(inFolder('.gongwen.json'));
    expect([await read(), reads]).toEqual([0, 2]);
  });
});

describe('writing', () => {
  const change = (name: string) => files.change(name, (file) => withSuppression(file, '二〇二三年/总结.txt', HERE));

  it('makes a file that is not there yet, where placeFor says', async () => {
    const document = inFolder('二〇二三年', '总结.txt');
    const place = await files.placeFor(document, folder);
    expect(place).toEqual({ path: inFolder('.gongwen.json'), documentPath: '二〇二三年/总结.txt' });
    expect(await files.placeFor(document)).toEqual({
      path: inFolder('二〇二三年', '.gongwen.json'),
      documentPath: '总结.txt',
    });
    expect(await change(place.path)).toMatchObject({ written: true });
    const found = await files.of(document, folder);
    expect(optionsFor(fileOf(found), found!.documentPath).suppressions).toEqual([HERE]);
    expect(readdirSync(folder).sort()).toEqual(['.gongwen.json', '二〇二三年']);
    put('{}', '二〇二三年', '.gongwen.json');
    expect(await files.placeFor(document, folder)).toMatchObject({ path: inFolder('二〇二三年', '.gongwen.json') });
  });

  it('leaves a file alone where nothing changes', async () => {
    // Not as the product writes it: a rewrite would show.
    const text = '{"suppressions": [ {"rule": "marker-kind"} ]}';
    put(text, '.gongwen.json');
    const outcome = await files.change(inFolder('.gongwen.json'), (file) =>
      withWorkspaceSuppression(file, 'marker-kind'),
    );
    expect(outcome).toMatchObject({ written: false });
    expect(readFileSync(inFolder('.gongwen.json'), 'utf8')).toBe(text);
  });

  it('never replaces a file that could not be understood', async () => {
    const broken = '{ "documents": { "总结.txt": { "pins": 3 } } }';
    put(broken, '.gongwen.json');
    expect(problemOf(await change(inFolder('.gongwen.json')))).toContain('pins”应为方括号');
    expect(readFileSync(inFolder('.gongwen.json'), 'utf8')).toBe(broken);
  });

  it('loses none of several changes made at once', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `第${i}号.txt`);
    const pin = { kind: 'start', form: 'han', number: 3 } as const;
    const outcomes = await Promise.all(
      names.map((name) => files.change(inFolder('.gongwen.json'), (file) => withPin(file, name, pin))),
    );
    expect(outcomes.every((outcome) => 'written' in outcome && outcome.written)).toBe(true);
    const file = fileOf(await new ProjectFiles(nodeAccess).read(inFolder('.gongwen.json')));
    expect(Object.keys(file.documents)).toEqual(names);
  });

  it('respects a read-only file', async () => {
    put(SILENT, '.gongwen.json');
    chmodSync(inFolder('.gongwen.json'), 0o444);
    expect(problemOf(await change(inFolder('.gongwen.json')))).toBe('写入失败（EROFS），文件保持原样');
    expect(readFileSync(inFolder('.gongwen.json'), 'utf8')).toBe(SILENT);
  });

  it('leaves the old text, and nothing else, where the new one cannot be finished', async () => {
    put(SILENT, '.gongwen.json');
    const full: ProjectFileAccess = {
      ...nodeAccess,
      write: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    };
    const outcome = await new ProjectFiles(full).change(inFolder('.gongwen.json'), (file) =>
      withWorkspaceSuppression(file, 'marker-width'),
    );
    expect(problemOf(outcome)).toBe('写入失败（ENOSPC），文件保持原样');
    // A folder in the way of the temporary file's target: the real writer fails, and leaves no temporary file behind.
    mkdirSync(inFolder('目录', '.gongwen.json'), { recursive: true });
    await expect(nodeAccess.write(inFolder('目录', '.gongwen.json'), '{}')).rejects.toThrow();
    expect(readdirSync(inFolder('目录'))).toEqual(['.gongwen.json']);
    expect(readFileSync(inFolder('.gongwen.json'), 'utf8')).toBe(SILENT);
  });
});
