import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  EXPORT_WORD_REQUEST,
  IMPORT_WORD_REQUEST,
  type ExportWordAnswer,
  type ImportWordAnswer,
} from '../../server/src/lsp/protocol.js';
import { handMade } from '../helpers/docx.js';
import { TestClient } from './client.js';
import { PLAN } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

const imported = (bytes: Uint8Array) =>
  client.request<ImportWordAnswer>(IMPORT_WORD_REQUEST, { data: Buffer.from(bytes).toString('base64') });

it('what was exported is imported to the letter', async () => {
  const uri = await client.open(PLAN, 'gongwen');
  const { data } = await client.request<ExportWordAnswer>(EXPORT_WORD_REQUEST, { uri });
  expect(await client.request(IMPORT_WORD_REQUEST, { data })).toEqual({ text: PLAN, notes: [] });
});

it('what was lost is told', async () => {
  const bytes = handMade('<w:p><w:r><w:t>正文</w:t><w:endnoteReference w:id="1"/></w:r></w:p>');
  expect(await imported(bytes)).toEqual({ text: '正文\n', notes: ['没有导入：尾注 1 处'] });
});

it('what is no Word file is refused in words, and what is no request as such', async () => {
  expect(await imported(Buffer.from('正文'))).toEqual({ text: '', notes: [], refusal: '不是 Word 文件（.docx）' });
  expect((await imported(Buffer.alloc(0))).refusal).toBe('不是 Word 文件（.docx）');
  await expect(client.request(IMPORT_WORD_REQUEST, {})).rejects.toThrow();
  await expect(client.request(IMPORT_WORD_REQUEST, null)).rejects.toThrow();
});
