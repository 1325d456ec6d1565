import {
  AnnotatedTextEdit,
  ErrorCodes,
  LSPErrorCodes,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ARTICLE_CHOICES_REQUEST,
  EDIT_NAMES,
  LONE_MARKER_REQUEST,
  SERVER_COMMANDS,
  type ArticleChoice,
  type EditName,
  type TextRange,
} from '../../server/src/lsp/protocol.js';
import { errorCode, FULL_CAPABILITIES, TestClient } from './client.js';
import { LINKED, NOVEL, PLAN, REGULATION } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

/** Lines of a text that begin with a marker of {@link LINKED} or hold a reference. */
const linesWith = (text: string, ...parts: string[]): string[] =>
  text.split('\n').filter((line) => parts.some((part) => line.includes(part)));

describe('moving', () => {
  it('takes a section past its neighbour; numbers and references follow, text does not change', async () => {
    const uri = await client.open(LINKED);
    const result = await client.structural(uri, 'moveDown', '打井两眼');
    expect(result).toMatchObject({ applied: true, references: 3 });
    const text = client.text(uri);
    expect(linesWith(text, '（一）改', '打井', '化验一次')).toEqual([
      '（一）改造老旧管网。年底前更换管道十公里。',
      '（二）配齐检测设备。每月化验一次水质。',
      '（三）建设备用水源。在山口村打井两眼。',
    ]);
    expect(text).toContain('按照第二部分（二）的要求送检，并参照第二部分（三）落实备用水源');
    expect(text).toContain('按照第二部分（二）的化验情况评定等次');
    expect(client.document(uri).getText(result.selection)).toContain('建设备用水源');
  });

  it('and back again is what was there before', async () => {
    for (const [there, back] of [
      ['moveUp', 'moveDown'],
      ['promote', 'demote'],
    ] as const) {
      const uri = await client.open(LINKED);
      const first = await client.structural(uri, there, there === 'promote' ? '每月化验' : '打井两眼');
      expect(first.applied, there).toBe(true);
      expect(client.text(uri)).not.toBe(LINKED);
      await client.command(SERVER_COMMANDS.structuralEdit, { uri, edit: back, range: first.selection });
      expect(client.text(uri), `${there} and ${back}`).toBe(LINKED);
    }
  });

  it('moves several selected siblings together', async () => {
    const uri = await client.open(LINKED);
    await client.structural(uri, 'moveUp', '（二）建设', { to: '每月化验' });
    expect(linesWith(client.text(uri), '改造老', '建设备', '配齐检')).toEqual([
      '（一）建设备用水源。在山口村打井两眼。',
      '（二）配齐检测设备。每月化验一次水质。',
      '（三）改造老旧管网。年底前更换管道十公里。',
    ]);
  });

  it('moves the topmost common level of what a selection touches', async () => {
    const uri = await client.open(LINKED);
    const moved = await client.structural(uri, 'moveUp', '打井两眼', { to: '成立工作' });
    expect(moved.applied).toBe(true);
    expect(linesWith(client.text(uri), '、')).toEqual(['一、重点任务', '二、保障措施', '三、总体要求']);
  });

  it.each([
    ['before', '总体要求', ['一、保障措施', '二、总体要求', '三、重点任务']],
    ['after', '总体要求', ['一、总体要求', '二、保障措施', '三、重点任务']],
    ['lastChild', '重点任务', ['一、总体要求', '二、重点任务']],
    ['firstChild', '重点任务', ['一、总体要求', '二、重点任务']],
  ] as const)('anywhere: %s %s', async (place, target, expected) => {
    const uri = await client.open(LINKED);
    const { start } = client.rangeOf(uri, target);
    const result = await client.structural(uri, 'move', '三、保障', { target: start, place });
    expect(result.applied).toBe(true);
    const text = client.text(uri);
    expect(linesWith(text, '一、', '二、', '三、')).toEqual(expected);
    if (place === 'firstChild') expect(text).toMatch(/二、重点任务\n+（一）保障措施/);
    if (place === 'lastChild') expect(text).toMatch(/（四）保障措施/);
  });
});

describe('promoting and demoting', () => {
  it('changes the kind of marker through the chain and renumbers both ends', async () => {
    const uri = await client.open(LINKED);
    await client.structural(uri, 'demote', '（二）建设');
    expect(linesWith(client.text(uri), '改造老', '建设备', '配齐检')).toEqual([
      '（一）改造老旧管网。年底前更换管道十公里。',
      '1.建设备用水源。在山口村打井两眼。',
      '（二）配齐检测设备。每月化验一次水质。',
    ]);
  });

  it('is refused with a reason where it makes no sense, and changes nothing', async () => {
    const uri = await client.open(LINKED);
    for (const [edit, place] of [
      ['promote', '一、总体'],
      ['demote', '一、总体'],
      ['moveUp', '一、总体'],
      ['moveDown', '三、保障'],
      ['promote', '青禾镇农村'],
      ['join', '（一）改造'],
      ['insertSub', '一、总体'],
    ] as const) {
      const result = await client.structural(uri, edit, place);
      expect(result, `${edit} ${place}`).toMatchObject({ edits: 0, applied: false });
      expect(result.refusal, `${edit} ${place}`).toMatch(/\p{Script=Han}/u);
    }
    expect(client.text(uri)).toBe(LINKED);
    const empty = await client.open('正文一段。\n');
    const result = await client.structural(empty, 'promote', '正文');
    expect(result).toEqual({ edits: 0, applied: false, refusal: '这里不在任何标题之下。' });
  });

  it('is refused in the language of the editor', async () => {
    const english = await TestClient.start({ locale: 'en' });
    const uri = await english.open(LINKED);
    const { refusal } = await english.structural(uri, 'moveUp', '一、总体');
    expect(refusal).toMatch(/[a-z]{3}/);
    expect(refusal).not.toMatch(/没有|不能|已/);
    await english.stop();
  });
});

describe('inserting', () => {
  it('puts the next sibling behind the whole section and the cursor behind its marker', async () => {
    const uri = await client.open(LINKED);
    const result = await client.structural(uri, 'insertSibling', '二、重点');
    const text = client.text(uri);
    expect(text).toMatch(/每月化验一次水质。\n+三、\n+四、保障措施/);
    expect(text).toContain('具体分工见第四部分（二）');
    const { start, end } = result.selection!;
    expect(client.document(uri).getText({ start: { line: start.line, character: 0 }, end })).toBe('三、');
  });

  it('puts a first child below a heading', async () => {
    const uri = await client.open(LINKED);
    await client.structural(uri, 'insertChild', '二、重点');
    expect(client.text(uri)).toMatch(/二、重点任务\n+（一）\n（二）改造/);
    expect(client.text(uri)).toContain('按照第二部分（四）的要求送检');
  });

  it('offers both ways to insert an article, from anywhere in it', async () => {
    const uri = await client.open(REGULATION);
    const ask = (text: string): Promise<ArticleChoice[]> =>
      client.request(ARTICLE_CHOICES_REQUEST, { uri, position: client.rangeOf(uri, text).start });
    const choices = await ask('倾倒垃圾');
    expect(choices.map(({ label, detail, edit }) => [label, detail, edit])).toEqual([
      ['第四条之一', '后面各条不变', 'insertSub'],
      ['第五条', '后面 2 处序号顺延，更新 1 处引用', 'insertSibling'],
    ]);
    expect(await ask('第四条 河道')).toEqual(choices);
    expect(await ask('第一章')).toEqual([]);

    const [sub, through] = choices;
    await client.command(SERVER_COMMANDS.structuralEdit, { uri, edit: sub?.edit, range: sub?.range });
    expect(client.text(uri)).toMatch(/（二）私设网箱。\n+第四条之一 ?　?\n+第五条 违反第四条第（二）项/);

    const other = await client.open(REGULATION);
    await client.command(SERVER_COMMANDS.structuralEdit, { uri: other, edit: through?.edit, range: through?.range });
    expect(client.text(other)).toMatch(/（二）私设网箱。\n+第五条 ?　?\n+第六条 违反第四条第（二）项/);
    expect(client.text(other)).toContain('依照本办法第六条处理');
  });
});

describe('splitting and joining', () => {
  it('puts a run-in heading on its own line, and back', async () => {
    const uri = await client.open(LINKED);
    const { selection } = await client.structural(uri, 'split', '（二）建设');
    expect(client.text(uri)).toContain('（二）建设备用水源\n在山口村打井两眼。\n');
    await client.command(SERVER_COMMANDS.structuralEdit, { uri, edit: 'join', range: selection });
    expect(client.text(uri)).toBe(LINKED);
  });
});

describe('renumbering', () => {
  const WRONG = LINKED.replace('（二）建设', '（三）建设')
    .replace('三、保障', '五、保障')
    .replace('各村按照第二部分（三）的要求送检，并参照第二部分（二）落实备用水源。', '各村定期送检。')
    .replace('（三）严格', '（四）严格');

  it.each([
    ['renumberMarker', '五、保障', ['三、保障', '（三）建设', '（四）严格']],
    ['renumberSiblings', '五、保障', ['三、保障', '（三）建设', '（四）严格']],
    ['renumberSection', '成立工作', ['五、保障', '（三）建设', '（四）严格']],
    ['renumberSection', '五、保障', ['三、保障', '（三）建设', '（三）严格']],
    ['renumberDocument', '五、保障', ['三、保障', '（二）建设', '（三）严格']],
  ] as const)('%s at %s', async (edit, place, expected) => {
    const uri = await client.open(WRONG);
    const result = await client.structural(uri, edit, place);
    for (const heading of expected) expect(client.text(uri)).toContain(`\n${heading}`);
    expect(result.applied).toBe(expected.join() !== '五、保障,（三）建设,（四）严格');
    // The cursor is to stay where it is.
    expect(result.selection).toBeUndefined();
  });

  it('renumbers what is selected', async () => {
    const uri = await client.open(WRONG);
    await client.structural(uri, 'renumberSelection', '二、重点', { to: '每月化验' });
    for (const heading of ['五、保障', '（二）建设', '（四）严格']) expect(client.text(uri)).toContain(`\n${heading}`);
  });
});

describe('the preview', () => {
  const partsOf = (edit: WorkspaceEdit): [string, string | undefined][] => {
    const [change] = edit.documentChanges as TextDocumentEdit[];
    return change!.edits.map((one) => [
      'newText' in one ? one.newText : '',
      AnnotatedTextEdit.is(one) ? edit.changeAnnotations?.[one.annotationId]?.label : undefined,
    ]);
  };

  it('is asked for where more than one reference changes', async () => {
    const uri = await client.open(LINKED);
    await client.structural(uri, 'insertChild', '二、重点');
    const { edit } = client.applied.at(-1)!;
    const annotations = Object.values(edit.changeAnnotations ?? {});
    expect(annotations).toEqual(
      expect.arrayContaining([
        { label: '更新引用', needsConfirmation: true },
        { label: '调整序号', needsConfirmation: true },
      ]),
    );
    const labels = partsOf(edit);
    expect(labels.filter(([, label]) => label === '更新引用').length).toBe(3);
    expect(labels.filter(([, label]) => label === '调整序号').length).toBeGreaterThan(2);
    expect(labels.filter(([, label]) => label === undefined)).toEqual([]);
  });

  it('is not asked for where one reference changes or none', async () => {
    const uri = await client.open(LINKED);
    await client.structural(uri, 'moveDown', '（一）加强');
    const { edit } = client.applied.at(-1)!;
    expect(edit.changeAnnotations).toBeUndefined();
    expect(client.text(uri)).toContain('具体分工见第三部分（一）');
  });

  it('is not asked for from an editor that has none', async () => {
    const { workspace, ...others } = FULL_CAPABILITIES;
    const capabilities = { ...others, workspace: { ...workspace, workspaceEdit: { documentChanges: true } } };
    const plain = await TestClient.start({ capabilities });
    const uri = await plain.open(LINKED);
    await plain.structural(uri, 'insertChild', '二、重点');
    expect(plain.applied.at(-1)?.edit.changeAnnotations).toBeUndefined();
    expect(partsOf(plain.applied.at(-1)!.edit).every(([, label]) => label === undefined)).toBe(true);
    await plain.stop();
  });
});

describe('a structural edit', () => {
  it('is one labelled step of the version it was made for', async () => {
    const uri = await client.open(LINKED);
    const before = client.applied.length;
    await client.structural(uri, 'moveDown', '打井两眼', { version: 1 });
    const applied = client.applied.slice(before);
    expect(applied).toHaveLength(1);
    expect(applied[0]).toMatchObject({
      label: '公文：下移本节',
      edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] },
    });
  });

  it('is refused for a version that is not the present one', async () => {
    const uri = await client.open(LINKED);
    await client.change(uri, { text: `${LINKED}附：说明\n` });
    for (const edit of EDIT_NAMES) {
      const refused = client.structural(uri, edit, '打井', {
        version: 1,
        target: { line: 2, character: 0 },
        place: 'after',
      });
      expect(await errorCode(refused), edit).toBe(LSPErrorCodes.ContentModified);
    }
    expect(client.text(uri)).toBe(`${LINKED}附：说明\n`);
  });

  it('reports an edit that the editor refused', async () => {
    const uri = await client.open(LINKED);
    TextDocument.update(client.document(uri), [{ text: `${LINKED}。` }], 2);
    expect(await client.structural(uri, 'moveDown', '打井')).toMatchObject({ applied: false, reason: 'stale' });
  });

  it('works in documents that are not recognised, and on any place without harm', async () => {
    const uri = await client.open(NOVEL, 'plaintext');
    for (const edit of EDIT_NAMES.filter((name) => name !== 'move')) {
      expect(await client.structural(uri, edit, '院子'), edit).toMatchObject({ applied: false });
    }
    expect(client.text(uri)).toBe(NOVEL);
  });

  it.each([
    ['an unknown edit', { edit: 'explode' }],
    ['no edit', { edit: undefined }],
    ['no range', { range: undefined }],
    ['a range of nonsense', { range: { start: { line: -1, character: 0 } } }],
    ['a move without target', { edit: 'move', place: 'after' }],
    ['a move to a place that is none', { edit: 'move', place: 'above', target: { line: 0, character: 0 } }],
  ])('is refused with %s', async (_name, more) => {
    const uri = await client.open(LINKED);
    const range = client.rangeOf(uri, '打井');
    const answer = client.command(SERVER_COMMANDS.structuralEdit, { uri, range, edit: 'moveDown', ...more });
    expect(await errorCode(answer)).toBe(ErrorCodes.InvalidParams);
    expect(client.text(uri)).toBe(LINKED);
  });

  it('leaves every document one that can be undone: no edit touches another', async () => {
    for (const text of [LINKED, REGULATION, PLAN]) {
      for (const edit of EDIT_NAMES.filter((name): name is Exclude<EditName, 'move'> => name !== 'move')) {
        for (let line = 0; line < text.split('\n').length; line += 3) {
          const uri = await client.open(text);
          const before = client.applied.length;
          const range: TextRange = { start: { line, character: 0 }, end: { line, character: 0 } };
          const result = await client.command(SERVER_COMMANDS.structuralEdit, { uri, range, edit });
          // `TextDocument.applyEdits` throws where edits overlap.
          const sent = client.applied.slice(before);
          expect(sent.length, `${edit} ${line}`).toBe(result.applied ? 1 : 0);
          const copy = TextDocument.create(uri, 'gongwen', 1, text);
          const edits = sent.flatMap(({ edit: one }) => (one.documentChanges as TextDocumentEdit[])[0]!.edits);
          expect(TextDocument.applyEdits(copy, edits as AnnotatedTextEdit[]), `${edit} ${line}`).toBe(client.text(uri));
          await client.close(uri);
        }
      }
    }
  });
});

describe('gongwen/loneMarker', () => {
  it('is the line where it holds a marker and nothing else', async () => {
    const uri = await client.open(LINKED.replace('（二）建设备用水源。在山口村打井两眼。', '（二）'));
    const ask = (text: string): Promise<TextRange | null> =>
      client.request(LONE_MARKER_REQUEST, { uri, position: client.rangeOf(uri, text).start });
    expect(client.document(uri).getText((await ask('（二）\n'))!)).toBe('（二）');
    expect(await ask('（三）配齐')).toBeNull();
    expect(await ask('坚持')).toBeNull();
  });

  it('is refused for another version than the present one and for parameters of nonsense', async () => {
    const uri = await client.open(LINKED);
    const position = { line: 0, character: 0 };
    expect(await errorCode(client.request(LONE_MARKER_REQUEST, { uri, position, version: 4 }))).toBe(
      LSPErrorCodes.ContentModified,
    );
    for (const params of [{ uri }, { uri, position: 3 }, { position }, {}]) {
      expect(await errorCode(client.request(LONE_MARKER_REQUEST, params))).toBe(ErrorCodes.InvalidParams);
    }
  });
});
