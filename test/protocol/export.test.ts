import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXPORT_WORD_REQUEST, type ExportWordAnswer } from '../../server/src/lsp/protocol.js';
import { openDocx, paragraphsOf } from '../helpers/docx.js';
import { TestClient } from './client.js';
import { NOVEL, PLAN } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

it('a document is exported as it is in the editor, recognised or not', async () => {
  for (const [text, language] of [
    [PLAN, 'gongwen'],
    [NOVEL, 'plaintext'],
  ] as const) {
    const uri = await client.open(text, language);
    const answer = await client.request<ExportWordAnswer | null>(EXPORT_WORD_REQUEST, { uri, title: '方案' });
    const { body } = openDocx(Buffer.from(answer?.data ?? '', 'base64'));
    expect(paragraphsOf(body).map((paragraph) => paragraph.text)).toEqual(text.split('\n').map((line) => line.trim()));
  }
});

it('a document that is not open is none', async () => {
  expect(await client.request(EXPORT_WORD_REQUEST, { uri: 'file:///nowhere.txt' })).toBeNull();
  await expect(client.request(EXPORT_WORD_REQUEST, {})).rejects.toThrow();
});
