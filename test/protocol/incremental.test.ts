import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './client.js';
import { PLAN } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

/** What a writer types or pastes: markers, text, line breaks of all sorts, a character outside the BMP. */
const TYPED = [
  '',
  '一',
  '一、',
  '（三）',
  '(2)',
  '3.',
  '第二条 ',
  '第一章 总则\n',
  '\n',
  '\r\n',
  '\r',
  '。',
  '　　',
  '𠮷',
  '附件：1.名单\n',
  '四、补充一节\n正文一段。\n',
];

/** A change somewhere in the text, whatever its length then is: `at` from 0 (start) to 1 (end). */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  text: fc.constantFrom(...TYPED),
});

/** Everything the server says of a document that depends on its text. */
async function everything(uri: string): Promise<unknown> {
  const [symbols, folding, edits, diagnostics] = await Promise.all([
    client.symbols(uri),
    client.folding(uri),
    client.format(uri),
    client.diagnostics(uri),
  ]);
  const found = JSON.stringify({ symbols, folding, edits, diagnostics });
  return JSON.parse(found.replaceAll(uri, 'this document'));
}

describe('incremental synchronisation', () => {
  it('leaves the server with what it would know of the text had it been opened fresh', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
        async (batches) => {
          const uri = await client.open(PLAN);
          for (const batch of batches) {
            // All changes of one message, each counting from what the one before leaves.
            const scratch = TextDocument.create(uri, 'gongwen', 0, client.text(uri));
            const changes = batch.map(({ at, length, text }) => {
              const start = Math.floor(at * scratch.getText().length);
              const range = { start: scratch.positionAt(start), end: scratch.positionAt(start + length) };
              TextDocument.update(scratch, [{ range, text }], 0);
              return { range, text };
            });
            await client.change(uri, ...changes);
            expect(client.text(uri)).toBe(scratch.getText());
          }
          const fresh = await client.open(client.text(uri));
          expect(await everything(uri)).toEqual(await everything(fresh));
          await client.close(uri);
          await client.close(fresh);
        },
      ),
      { numRuns: 150, seed: 9704 },
    );
  });

  it('takes several changes of one message in their order', async () => {
    const uri = await client.open('标题\n一、甲\n二、乙\n');
    const at = (line: number, character: number): { line: number; character: number } => ({ line, character });
    await client.change(
      uri,
      { range: { start: at(1, 0), end: at(1, 0) }, text: '一、新\n' },
      { range: { start: at(2, 0), end: at(2, 1) }, text: '二' },
      { range: { start: at(3, 0), end: at(3, 1) }, text: '三' },
    );
    const names = JSON.stringify(await client.symbols(uri));
    for (const name of ['一、新', '二、甲', '三、乙']) expect(names).toContain(name);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('recognises what kind of document it has become', async () => {
    const articles =
      '第一条 目的是节约用水。\n第二条 适用于全镇。\n第三条 分工如下：\n（一）水管站负责；\n（二）村委会配合。\n';
    const uri = await client.open('节约用水的规定\n');
    await client.change(uri, { range: client.rangeOf(uri, '\n'), text: `\n\n${articles}` });
    const fresh = await client.open(client.text(uri));
    expect(await everything(uri)).toEqual(await everything(fresh));
  });
});
