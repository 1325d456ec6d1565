import type { DocumentLink, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FULL_CAPABILITIES, type TestClient } from './client.js';
import { FILE_ACCESS, Folder } from './folder.js';
import { PLAN } from './samples.js';

/** A notice that names other documents and has two annexes, of which one is in the same text. */
const NOTICE = `关于做好秸秆综合利用工作的通知

各村：
现将有关事项通知如下。

一、总体安排
各村要按照《青禾镇秸秆综合利用工作方案》和《值班制度》执行，并参照《青禾县耕地保护办法》。

二、时间要求
每月底前报送情况。

附件：1.秸秆利用登记表
      2.收储站点名单

青禾镇人民政府
2024年8月20日

附件1

秸秆利用登记表

一、填表说明
按月填写。
`;

const DUTY = `工作日值班安排

一、白天
由办公室值班。

二、夜间
由带班领导安排。
`;

describe.each(FILE_ACCESS)('links, %s', (access) => {
  let folder: Folder;
  let client: TestClient;
  beforeEach(async () => {
    folder = new Folder(access);
    client = await folder.start();
  });
  afterEach(() => folder.end());

  /** What leads where in a document, by the names of files. */
  async function links(uri: string): Promise<Record<string, string>> {
    const found = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    const base = decodeURI(folder.uri);
    return Object.fromEntries(
      found.map(({ range, target }) => [
        client.document(uri).getText(range),
        decodeURIComponent(target!).replace(`${base}/`, ''),
      ]),
    );
  }

  const open = (text: string, name = '通知.txt'): Promise<string> =>
    client.open(text, 'plaintext', folder.put(name, text));

  it('lead from the name of a document to the file with that title or name, and from an annex to its place', async () => {
    folder.put('方案/定稿.txt', PLAN);
    folder.put('值班制度.gw', DUTY);
    const uri = await open(NOTICE);
    expect(await links(uri)).toEqual({
      青禾镇秸秆综合利用工作方案: '方案/定稿.txt',
      值班制度: '值班制度.gw',
      秸秆利用登记表: '通知.txt#L18',
    });
    const [first] = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    expect(first?.tooltip).toBe('打开“定稿.txt”');
  });

  it('lead to the annex that is a file of its own, with or without its number', async () => {
    folder.put('附件2：收储站点名单.gw', '收储站点名单\n\n一、山口村\n二、河湾村\n');
    const uri = await open(NOTICE);
    expect(await links(uri)).toMatchObject({ 收储站点名单: '附件2：收储站点名单.gw' });
  });

  it('do not mind blanks, line breaks and widths', async () => {
    folder.put('a.txt', PLAN.replace('青禾镇秸秆综合利用工作方案', '青禾镇秸秆\n综合利用工作方案（2024）'));
    const uri = await open(NOTICE.replace('《青禾镇秸秆综合利用工作方案》', '《青禾镇 秸秆综合利用工作方案(2024)》'));
    expect(await links(uri)).toMatchObject({ '青禾镇 秸秆综合利用工作方案(2024)': 'a.txt' });
  });

  it('lead to the outer one of names inside each other, be its inner brackets single or double', async () => {
    const outer = '关于印发《值班制度》的通知';
    folder.put('印发.gw', `${outer}\n\n一、请执行。\n二、请上报。\n`);
    folder.put('值班制度.gw', DUTY);
    const uri = await open(NOTICE.replace('《值班制度》', '《关于印发〈值班制度〉的通知》、《值班制度》'));
    expect(await links(uri)).toMatchObject({ '关于印发〈值班制度〉的通知': '印发.gw', 值班制度: '值班制度.gw' });
  });

  it('lead to a document inside another one', async () => {
    folder.put('汇编.gw', `${NOTICE}\n`);
    const uri = await open(PLAN.replace('制定本方案', '根据《秸秆利用登记表》制定本方案'), '方案.txt');
    expect(await links(uri)).toEqual({ 秸秆利用登记表: '汇编.gw#L20' });
  });

  it('lead nowhere where several files could be meant, and to the one beside the document where one is', async () => {
    folder.put('甲/方案.txt', PLAN);
    folder.put('乙/方案.txt', PLAN);
    const away = await open(NOTICE);
    expect(await links(away)).not.toHaveProperty('青禾镇秸秆综合利用工作方案');
    const near = await open(NOTICE, '乙/通知.txt');
    expect(await links(near)).toMatchObject({ 青禾镇秸秆综合利用工作方案: '乙/方案.txt' });
  });

  it('do not lead from a document to itself, nor to text that is no 公文', async () => {
    folder.put('值班制度.txt', '今天天气很好，我们去了山里。\n');
    const uri = await open(NOTICE.replace('《青禾县', '《关于做好秸秆综合利用工作的通知》《青禾县'));
    expect(Object.keys(await links(uri))).toEqual(['秸秆利用登记表']);
  });

  it('lead to documents that are open and not saved', async () => {
    const uri = await open(NOTICE);
    await client.open(PLAN, 'gongwen', 'untitled:Untitled-1');
    expect(await links(uri)).toMatchObject({ 青禾镇秸秆综合利用工作方案: 'untitled:Untitled-1' });
  });

  describe('after a file is renamed', () => {
    const rename = (from: string, to: string, own = client): Promise<WorkspaceEdit | null> =>
      own.request('workspace/willRenameFiles', { files: [{ oldUri: folder.uriOf(from), newUri: folder.uriOf(to) }] });
    /** The passages that an edit puts in, by file. */
    const changes = (edit: WorkspaceEdit | null): Record<string, string[]> =>
      Object.fromEntries(
        (edit?.documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
          decodeURIComponent(textDocument.uri).split('/').at(-1) ?? '',
          edits.map((one) => ('newText' in one ? one.newText : '')),
        ]),
      );

    it('have its new name in open and saved documents, if the writer says so', async () => {
      folder.put('值班制度.gw', DUTY);
      folder.put('方案.txt', PLAN.replace('制定本方案', '根据《值班制度》和《值班 制度》制定本方案'));
      const uri = await open(`${NOTICE}\n按照《值班制度》执行。`);
      await client.change(uri, { range: client.rangeOf(uri, '现将'), text: '现就' });
      const edit = await rename('值班制度.gw', '值班《试行》制度.gw');
      expect(changes(edit)).toEqual({
        '方案.txt': ['值班〈试行〉制度', '值班〈试行〉制度'],
        '通知.txt': ['值班〈试行〉制度', '值班〈试行〉制度'],
      });
      const [annotation] = Object.values(edit!.changeAnnotations!);
      expect(annotation).toEqual({ label: '更新书名号中的文件名', needsConfirmation: true });
      const own = (edit!.documentChanges as TextDocumentEdit[]).find(({ textDocument }) => textDocument.uri === uri)!;
      expect(own.textDocument.version).toBe(2);
      expect(client.textAfter(uri, { documentChanges: [own] })).toBe(
        client.text(uri).replaceAll('《值班制度》', '《值班〈试行〉制度》'),
      );
    });

    it('stay as they are where they led by a title, where nothing led, and where the name stays', async () => {
      folder.put('青禾镇秸秆综合利用工作方案.txt', PLAN);
      folder.put('值班制度.gw', DUTY);
      await open(NOTICE);
      expect(await rename('青禾镇秸秆综合利用工作方案.txt', '方案.txt')).toBeNull();
      expect(await rename('值班制度.gw', '归档/值班制度.txt')).toBeNull();
      expect(await rename('不存在.gw', '新.gw')).toBeNull();
    });

    it('stay as they are in files that the editor would read in another encoding', async () => {
      folder.put('值班制度.gw', DUTY);
      const text = PLAN.replace('制定本方案', '根据《值班制度》制定本方案');
      folder.put('国标.txt', iconv.encode(text, 'gb18030'));
      folder.put('标记.txt', `\ufeff${text}`);
      folder.put('无标记.txt', text);
      expect(Object.keys(changes(await rename('值班制度.gw', '值班规定.gw'))).sort()).toEqual([
        '无标记.txt',
        '标记.txt',
      ]);
      const other = await folder.start({
        settings: (_uri, section) => (section === 'files.encoding' ? 'gbk' : null),
      });
      expect(Object.keys(changes(await rename('值班制度.gw', '值班规定.gw', other)))).toEqual(['标记.txt']);
    });

    it('stay as they are where the editor cannot ask the writer', async () => {
      folder.put('值班制度.gw', DUTY);
      folder.put('通知.txt', NOTICE);
      const workspace = { ...FULL_CAPABILITIES.workspace, workspaceEdit: { documentChanges: true } };
      const other = await folder.start({ capabilities: { ...FULL_CAPABILITIES, workspace } });
      expect(await rename('值班制度.gw', '值班规定.gw', other)).toBeNull();
      expect(await rename('值班制度.gw', '值班规定.gw')).not.toBeNull();
    });
  });
});
