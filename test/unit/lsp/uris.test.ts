import { describe, expect, it } from 'vitest';
import { baseName, fileName, folderAround, folderKey, uriKey } from '../../../server/src/lsp/workspace/uris.js';

describe('uris of the same file', () => {
  it.each([
    ['file:///work/%E6%96%B9%E6%A1%88%28%E7%A8%BF%29.txt', 'file:///work/方案(稿).txt'],
    ['file:///c%3A/work/a.txt', 'file:///C:/work/a.txt'],
    ['file:///work/cafe%CC%81.txt', 'file:///work/caf%C3%A9.txt'],
  ])('%s and %s have one key', (one, other) => {
    expect(uriKey(one)).toBe(uriKey(other));
  });

  it('keep what is no escape', () => {
    expect(uriKey('file:///work/100%.txt')).toBe('file:///work/100%.txt');
    expect(uriKey('file:///%FF/%E6%96%B9.txt')).toBe('file:///%FF/方.txt');
  });
});

describe('parts of a uri', () => {
  const uri = 'memfs:/work/%E4%B8%8B/1.2%20%E7%A8%BF.txt';

  it('are its file, with and without extension, and its folder', () => {
    expect([fileName(uri), baseName(uri), folderKey(uri)]).toEqual(['1.2 稿.txt', '1.2 稿', 'memfs:/work/下']);
    expect(baseName('untitled:Untitled-1')).toBe('untitled:Untitled-1');
  });

  it('lie in the innermost folder around', () => {
    const folders = ['memfs:/work', 'memfs:/work/%E4%B8%8B/', 'memfs:/work/下面'];
    expect(folderAround(uri, folders)).toBe('memfs:/work/%E4%B8%8B/');
    expect(folderAround('memfs:/workshop/a.txt', folders)).toBeUndefined();
  });
});
