import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../server/src/core/index.js';
import type { IndexedDocument } from '../../../server/src/lsp/workspace/indexedDocument.js';
import { ANNEXED, findNamed, meantBy } from '../../../server/src/lsp/workspace/namedDocuments.js';
import type { WorkspaceIndex } from '../../../server/src/lsp/workspace/workspaceIndex.js';

/** An index of documents with these titles; the place in the list is the line. */
function indexOf(documents: Record<string, readonly string[]>): WorkspaceIndex {
  const indexed = Object.entries(documents).map(([file, titles]): IndexedDocument => ({
    uri: `file:///work/${encodeURI(file)}`,
    version: null,
    titles: titles.map((text, line) => ({ text, key: nameKey(text), line })),
    headings: [],
    cites: new Set(),
    findings: undefined,
  }));
  // Only this of an index is asked for.
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- an index takes its time, this one has none to take
    async *documents() {
      yield* indexed;
    },
  } as unknown as WorkspaceIndex;
}

/** What a name means to a reader: file, way and line. */
async function meant(
  name: string,
  documents: Record<string, readonly string[]>,
  { reader = '读者.gw', kinds }: { reader?: string; kinds?: typeof ANNEXED } = {},
): Promise<string | undefined> {
  const candidates = await findNamed(indexOf(documents), new Set([nameKey(name)]), undefined);
  const found = meantBy(name, `file:///work/${encodeURI(reader)}`, candidates, kinds);
  return found && `${decodeURI(found.uri).slice('file:///work/'.length)} ${found.by} ${found.line}`;
}

describe('a name', () => {
  it('means a title before a file name, and a file name before a title further down', async () => {
    const [title, file, inner] = [{ 'a.gw': ['制度'] }, { '制度.gw': ['别的'] }, { 'b.gw': ['通知', '制度'] }];
    expect(await meant('制度', { ...inner, ...file, ...title })).toBe('a.gw title 0');
    expect(await meant('制度', { ...inner, ...file })).toBe('制度.gw file 0');
    expect(await meant('制度', inner)).toBe('b.gw inner 1');
    expect(await meant('制度', { 'c.gw': [] })).toBeUndefined();
  });

  it('means nothing where two documents have it, unless one of them is the neighbour', async () => {
    const two = { '甲/a.gw': ['制度'], '乙/b.gw': ['制度'] };
    expect(await meant('制度', two)).toBeUndefined();
    expect(await meant('制度', two, { reader: '乙/读者.gw' })).toBe('乙/b.gw title 0');
    expect(await meant('制度', { ...two, '乙/c.gw': ['制度'] }, { reader: '乙/读者.gw' })).toBeUndefined();
  });

  it('means nothing where it is the reader’s own', async () => {
    expect(await meant('制度', { '制度.gw': ['别的'] }, { reader: '制度.gw' })).toBeUndefined();
    expect(await meant('制度', { 'a.gw': ['制度'], '制度.gw': [] }, { reader: 'a.gw' })).toBeUndefined();
    expect(await meant('制度', { 'a.gw': ['通知', '制度'] }, { reader: 'a.gw' })).toBe('a.gw inner 1');
  });

  it('of an annex means a file that may have its number before it; a cited name does not', async () => {
    for (const file of ['名单.gw', '附件2：名单.gw', '附件 名单.gw', '2.名单.gw', '附表1-名单.gw']) {
      expect(await meant('名单', { [file]: ['别的'] }, { kinds: ANNEXED }), file).toContain(file);
    }
    expect(await meant('名单', { '附件2：名单.gw': ['别的'] })).toBeUndefined();
    expect(await meant('名单', { '2名单.gw': ['别的'] }, { kinds: ANNEXED })).toBeUndefined();
  });
});
