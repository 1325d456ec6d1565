import { describe, expect, it } from 'vitest';
import {
  EMPTY_PROJECT_FILE,
  entriesBelow,
  withBelow,
  withoutBelow,
  withRenamed,
  type ProjectFile,
} from '../../../server/src/workspace/projectFile.js';

const gap = { suppressions: [{ rule: 'numbering-gap' as const }] };
const width = { suppressions: [{ rule: 'marker-width' as const }], 责任人: '办公室' };
const FILE = {
  由来: '乙',
  documents: { '报告/总结.txt': gap, './报告/年中/总结.txt': width, '报告.txt': {}, '报告二/总结.txt': {} },
} as ProjectFile;

const keys = (file: ProjectFile): string[] => Object.keys(file.documents);

describe('withRenamed', () => {
  it('gives a document its new path in the same place, with all that is said about it', () => {
    const file = withRenamed(FILE, '报告/年中/总结.txt', '报告/年中/总结.gongwen');
    expect(keys(file)).toEqual(['报告/总结.txt', '报告/年中/总结.gongwen', '报告.txt', '报告二/总结.txt']);
    expect(file.documents['报告/年中/总结.gongwen']).toBe(width);
    expect(file).toMatchObject({ 由来: '乙' });
  });

  it('gives the documents of a folder theirs, and no folder whose name begins alike', () => {
    expect(keys(withRenamed(FILE, '报告', '归档/报告'))).toEqual([
      '归档/报告/总结.txt',
      '归档/报告/年中/总结.txt',
      '报告.txt',
      '报告二/总结.txt',
    ]);
  });

  it('replaces what was said about a document that was there', () => {
    const file = withRenamed(FILE, '报告/总结.txt', '报告/年中/总结.txt');
    expect(keys(file)).toEqual(['报告/年中/总结.txt', '报告.txt', '报告二/总结.txt']);
    expect(file.documents['报告/年中/总结.txt']).toBe(gap);
  });

  it('is the same file where nothing is said about the document', () => {
    expect(withRenamed(FILE, '通知.txt', '通告.txt')).toBe(FILE);
  });

  it('and back is the same as before', () => {
    const there = withRenamed(FILE, '报告/总结.txt', '甲.txt');
    expect(withRenamed(there, '甲.txt', '报告/总结.txt')).toEqual(FILE);
  });
});

describe('what goes to another file', () => {
  it('is taken out of the one and put into the other', () => {
    const entries = entriesBelow(FILE, '报告');
    expect(keys(withoutBelow(FILE, '报告'))).toEqual(['报告.txt', '报告二/总结.txt']);
    const other = withBelow({ documents: { '丙/总结.txt': width, '丁.txt': {} } }, '丙', entries);
    expect(other.documents).toEqual({ '丁.txt': {}, '丙/总结.txt': gap, '丙/年中/总结.txt': width });
  });

  it('is nothing where nothing is said', () => {
    expect(entriesBelow(FILE, '通知.txt').size).toBe(0);
    expect(withoutBelow(FILE, '通知.txt')).toBe(FILE);
    expect(withBelow(EMPTY_PROJECT_FILE, '通知.txt', entriesBelow(FILE, '通知.txt'))).toBe(EMPTY_PROJECT_FILE);
  });
});
