import { describe, expect, it } from 'vitest';
import { documentPathIn, projectFilePlaces } from '../../../server/src/workspace/places.js';

describe('projectFilePlaces', () => {
  it.each([
    ['/公文/2023/总结.txt', undefined, ['/公文/2023/.gongwen.json', '/公文/.gongwen.json', '/.gongwen.json']],
    ['/公文/2023/总结.txt', '/公文', ['/公文/2023/.gongwen.json', '/公文/.gongwen.json']],
    ['/公文/2023/总结.txt', '/公文/', ['/公文/2023/.gongwen.json', '/公文/.gongwen.json']],
    ['/公文/总结.txt', '/别处', ['/公文/.gongwen.json', '/.gongwen.json']],
    ['/总结.txt', undefined, ['/.gongwen.json']],
    ['/甲\\乙.txt', undefined, ['/.gongwen.json']],
    ['C:\\公文\\总结.txt', undefined, ['C:\\公文\\.gongwen.json', 'C:\\.gongwen.json']],
    ['C:\\公文\\总结.txt', 'C:\\公文', ['C:\\公文\\.gongwen.json']],
    ['c:/公文/总结.txt', undefined, ['c:/公文/.gongwen.json', 'c:/.gongwen.json']],
    [
      '\\\\服务器\\共享\\公文\\总结.txt',
      undefined,
      ['\\\\服务器\\共享\\公文\\.gongwen.json', '\\\\服务器\\共享\\.gongwen.json'],
    ],
    [
      'vscode-vfs://github/公文/总结.txt',
      undefined,
      ['vscode-vfs://github/公文/.gongwen.json', 'vscode-vfs://github/.gongwen.json'],
    ],
    ['总结.txt', undefined, []],
  ])('looks upward from %s (root: %s)', (document, root, places) => {
    expect(projectFilePlaces(document, root)).toEqual(places);
  });
});

describe('documentPathIn', () => {
  it.each([
    ['/公文/.gongwen.json', '/公文/2023/总结.txt', '2023/总结.txt'],
    ['/.gongwen.json', '/总结.txt', '总结.txt'],
    ['C:\\公文\\.gongwen.json', 'C:\\公文\\2023\\总结.txt', '2023/总结.txt'],
    ['C:\\.gongwen.json', 'C:\\总结.txt', '总结.txt'],
    ['\\\\服务器\\共享\\.gongwen.json', '\\\\服务器\\共享\\公文\\总结.txt', '公文/总结.txt'],
  ])('%s has %s as %s', (projectFile, document, path) => {
    expect(documentPathIn(projectFile, document)).toBe(path);
  });
});
