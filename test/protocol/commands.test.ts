import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVER_COMMANDS } from '../../server/src/lsp/protocol.js';
import { errorCode, FULL_CAPABILITIES, TestClient } from './client.js';
import { LINKED, NOVEL, PLAN, PLAN_REPAIRED } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

describe('formatting', () => {
  it.each([
    ['LF', PLAN, PLAN_REPAIRED],
    ['CRLF', PLAN.replaceAll('\n', '\r\n'), PLAN_REPAIRED.replaceAll('\n', '\r\n')],
  ])('applies the safe fixes and changes nothing else (%s)', async (_name, text, repaired) => {
    const uri = await client.open(text);
    const edits = await client.format(uri);
    expect(TextDocument.applyEdits(client.document(uri), edits)).toBe(repaired);
    // As many edits as wrong markers, each inside its line and short.
    expect(edits).toHaveLength(4);
    for (const { range, newText } of edits) {
      expect(range.start.line).toBe(range.end.line);
      expect(newText.length).toBeLessThanOrEqual(4);
    }
  });

  it('leaves a right document and an unrecognised one alone', async () => {
    expect(await client.format(await client.open(PLAN_REPAIRED))).toEqual([]);
    expect(await client.format(await client.open(NOVEL, 'plaintext'))).toEqual([]);
  });
});

describe('commands', () => {
  it('renumber a document by one labelled edit of the version it was made for', async () => {
    const uri = await client.open(PLAN);
    const before = client.applied.length;
    const result = await client.command(SERVER_COMMANDS.renumberDocument, { uri, version: 1 });
    expect(result).toEqual({ edits: 4, applied: true, references: 0 });
    expect(client.applied.slice(before)).toMatchObject([
      { label: '公文：全文重新编号', edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] } },
    ]);
    expect(client.text(uri)).toBe(PLAN_REPAIRED);
    await client.close(uri);
  });

  it('find nothing to do the second time', async () => {
    const uri = await client.open(PLAN);
    await client.command(SERVER_COMMANDS.renumberDocument, { uri });
    const before = client.applied.length;
    const again = await client.command(SERVER_COMMANDS.renumberDocument, { uri });
    expect(again).toEqual({ edits: 0, applied: false, references: 0 });
    expect(await client.command(SERVER_COMMANDS.fixAll, { uri })).toEqual({ edits: 0, applied: false });
    expect(client.applied).toHaveLength(before);
    await client.close(uri);
  });

  it('take the references along when they renumber', async () => {
    const uri = await client.open(LINKED.replace('三、保障', '五、保障').replace('见第三部分', '见第五部分'));
    const result = await client.command(SERVER_COMMANDS.renumberDocument, { uri });
    expect(result).toEqual({ edits: 2, applied: true, references: 1 });
    expect(client.text(uri)).toBe(LINKED);
    await client.close(uri);
  });

  it('renumber the section at a position and leave the others alone', async () => {
    const uri = await client.open(PLAN);
    const { start: position } = client.rangeOf(uri, '支持两家');
    const main = client.rangeOf(uri, '二、主要').start;
    expect(await client.command(SERVER_COMMANDS.renumberSection, { uri, position })).toMatchObject({ edits: 1 });
    expect(client.text(uri)).toBe(PLAN.replace('（四）', '（三）'));
    await client.command(SERVER_COMMANDS.renumberSection, { uri, position: main });
    expect(client.text(uri)).toBe(PLAN.replace('（四）', '（三）').replace('(二)', '（二）'));
    await client.close(uri);
  });

  it('fix everything, also in a document that is not recognised', async () => {
    const text = '一、看书\n一、写字\n三、睡觉\n';
    const uri = await client.open(text, 'plaintext');
    expect(await client.symbols(uri)).toEqual([]);
    expect(await client.command(SERVER_COMMANDS.fixAll, { uri })).toMatchObject({ applied: true });
    expect(client.text(uri)).toBe('一、看书\n二、写字\n三、睡觉\n');
    await client.close(uri);
  });

  it('are refused for a version that is not the present one', async () => {
    const uri = await client.open(PLAN);
    await client.change(uri, { text: `${PLAN}附：说明\n` });
    const refused = client.command(SERVER_COMMANDS.fixAll, { uri, version: 1 });
    expect(await errorCode(refused)).toBe(LSPErrorCodes.ContentModified);
    expect(client.text(uri)).toBe(`${PLAN}附：说明\n`);
    await client.close(uri);
  });

  it('report an edit that the editor refused', async () => {
    const uri = await client.open(PLAN);
    // Typed a moment ago and not told to the server yet.
    TextDocument.update(client.document(uri), [{ text: `${PLAN}。` }], 2);
    const result = await client.command(SERVER_COMMANDS.fixAll, { uri });
    expect(result).toEqual({ edits: 4, applied: false, reason: 'stale' });
    await client.close(uri);
  });

  it.each([
    ['an unknown command', 'gongwen.server.unknown', [{ uri: 'file:///work/1.gw' }]],
    ['no argument', SERVER_COMMANDS.fixAll, []],
    ['an argument without uri', SERVER_COMMANDS.fixAll, [{ version: 3 }]],
    ['a document that is not open', SERVER_COMMANDS.fixAll, [{ uri: 'file:///nowhere' }]],
  ])('are refused with %s', async (_name, command, args) => {
    expect(await errorCode(client.command(command, ...args))).toBe(ErrorCodes.InvalidParams);
  });

  it('need a position where they work on a section', async () => {
    const uri = await client.open(PLAN);
    for (const position of [undefined, null, 'here', { line: -1, character: 0 }, { line: 1 }]) {
      const answer = client.command(SERVER_COMMANDS.renumberSection, { uri, position });
      expect(await errorCode(answer), JSON.stringify(position)).toBe(ErrorCodes.InvalidParams);
    }
  });

  it('hand the edit over to an editor that cannot be asked to apply it', async () => {
    const { workspace, ...others } = FULL_CAPABILITIES;
    const old = await TestClient.start({ capabilities: { ...others, workspace: { ...workspace, applyEdit: false } } });
    const uri = await old.open(PLAN);
    const { edit, applied } = await old.command(SERVER_COMMANDS.fixAll, { uri });
    expect(applied).toBe(false);
    expect(old.textAfter(uri, edit as object)).toBe(PLAN_REPAIRED);
    expect(old.applied).toEqual([]);
    await old.stop();
  });
});
