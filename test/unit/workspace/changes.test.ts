import { describe, expect, it } from 'vitest';
import type { Pin, Suppression } from '../../../server/src/core/index.js';
import {
  EMPTY_PROJECT_FILE,
  formatProjectFile,
  optionsFor,
  parseProjectFile,
  withoutPin,
  withoutSuppression,
  withoutWorkspaceSuppression,
  withPin,
  withSuppression,
  withWorkspaceSuppression,
  type ProjectFile,
} from '../../../server/src/workspace/projectFile.js';

const KEEP: Pin = { kind: 'keep', at: { text: '抓环境整治', under: '主要工作' }, number: 5 };
const START: Pin = { kind: 'start', form: 'han', number: 3 };
const HERE: Suppression = { rule: 'numbering-gap', at: { text: '下一步打算', occurrence: 1 } };

/** Files that somebody has: other documents, unknown keys, entries of their own. */
const FILES: readonly (readonly [name: string, text: string])[] = [
  ['an empty object', '{}\n'],
  [
    'a file of another program',
    '{\r\n  "由来": "乙",\r\n  "documents": {\r\n    "乙.txt": {\r\n      "责任人": "办公室"\r\n    }\r\n  }\r\n}',
  ],
  [
    'a document with entries',
    formatProjectFile(
      withSuppression(withPin(EMPTY_PROJECT_FILE, '甲.txt', { kind: 'start', form: 'num', number: 2 }), '甲.txt', {
        rule: 'marker-width',
      }),
    ),
  ],
  ['a silenced rule', formatProjectFile(withWorkspaceSuppression(EMPTY_PROJECT_FILE, 'marker-kind'))],
];

function read(text: string): ProjectFile {
  const parsed = parseProjectFile(text);
  if ('problem' in parsed) throw new Error(parsed.problem.text.en);
  return parsed.file;
}

/** The texts after a change and after taking it back. */
function thereAndBack(
  text: string,
  there: (file: ProjectFile) => ProjectFile,
  back: (file: ProjectFile) => ProjectFile,
): { changed: string; restored: string } {
  const changed = formatProjectFile(there(read(text)), text);
  return { changed, restored: formatProjectFile(back(read(changed)), changed) };
}

describe.each(FILES)('in %s', (_, text) => {
  it.each([
    [
      'a pin',
      (file: ProjectFile) => withPin(file, '甲.txt', KEEP),
      (file: ProjectFile) => withoutPin(file, '甲.txt', KEEP),
    ],
    [
      'a start',
      (file: ProjectFile) => withPin(file, '甲.txt', START),
      (file: ProjectFile) => withoutPin(file, '甲.txt', START),
    ],
    [
      'a suppression here',
      (file: ProjectFile) => withSuppression(file, '新\\甲.txt', HERE),
      (file: ProjectFile) => withoutSuppression(file, '新/甲.txt', HERE),
    ],
    [
      'a suppression of everything',
      (file: ProjectFile) => withSuppression(file, '甲.txt', {}),
      (file: ProjectFile) => withoutSuppression(file, '甲.txt', {}),
    ],
    [
      'a silenced rule',
      (file: ProjectFile) => withWorkspaceSuppression(file, 'numbering-gap'),
      (file: ProjectFile) => withoutWorkspaceSuppression(file, 'numbering-gap'),
    ],
  ])('%s added and removed again gives back the same bytes', (_, there, back) => {
    const { changed, restored } = thereAndBack(text, there, back);
    expect(changed).not.toBe(text);
    expect(restored).toBe(text);
  });
});

describe('changes', () => {
  it('are found again by the document’s path', () => {
    const file = withSuppression(withPin(EMPTY_PROJECT_FILE, '新\\甲.txt', KEEP), './新/甲.txt', HERE);
    expect(Object.keys(file.documents)).toEqual(['新/甲.txt']);
    expect(optionsFor(file, '新/甲.txt')).toEqual({ pins: [KEEP], suppressions: [HERE] });
  });

  it('write to the entry that is there, however its path is written', () => {
    const file = withPin(read('{"documents": {"新\\\\甲.txt": {"责任人": "办公室"}}}'), '新/甲.txt', KEEP);
    expect(file.documents).toEqual({ '新\\甲.txt': { 责任人: '办公室', pins: [KEEP] } });
  });

  it('put a pin in the place of the one that stood there', () => {
    const first = withPin(EMPTY_PROJECT_FILE, '甲.txt', { ...KEEP, sub: 2 });
    const known = {
      ...first,
      documents: { '甲.txt': { pins: [{ ...first.documents['甲.txt']!.pins![0]!, 备注: '摘录' }] } },
    };
    const second = withPin(withPin(known, '甲.txt', START), '甲.txt', { ...KEEP, number: 7 });
    expect(optionsFor(second, '甲.txt').pins).toEqual([{ ...KEEP, number: 7, 备注: '摘录' }, START]);
  });

  it('tell places apart by text, heading above and occurrence', () => {
    const other: Pin = { kind: 'keep', at: { text: '抓环境整治', under: '主要工作', occurrence: 1 }, number: 6 };
    const elsewhere: Pin = { kind: 'keep', at: { text: '抓环境整治' }, number: 7 };
    const file = [KEEP, other, elsewhere].reduce((made, pin) => withPin(made, '甲.txt', pin), EMPTY_PROJECT_FILE);
    expect(optionsFor(withoutPin(file, '甲.txt', other), '甲.txt').pins).toEqual([KEEP, elsewhere]);
  });

  it('say by identity that nothing changed', () => {
    const file = withWorkspaceSuppression(withSuppression(EMPTY_PROJECT_FILE, '甲.txt', HERE), 'marker-kind');
    expect(withSuppression(file, '甲.txt', HERE)).toBe(file);
    expect(withoutSuppression(file, '乙.txt', HERE)).toBe(file);
    expect(withoutPin(file, '甲.txt', KEEP)).toBe(file);
    expect(withWorkspaceSuppression(file, 'marker-kind')).toBe(file);
    expect(withoutWorkspaceSuppression(file, 'marker-width')).toBe(file);
  });
});
