import { afterAll, beforeAll, expect, it } from 'vitest';
import { PAGE_REQUEST, type PageAnswer } from '../../server/src/lsp/protocol.js';
import { TestClient } from './client.js';
import { NOVEL, PLAN } from './samples.js';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  await client.stop();
});

const ask = (uri: string) => client.request<PageAnswer | null>(PAGE_REQUEST, { uri });

it('a document is answered with the measures of GB/T 9704-2012 and a paragraph a line', async () => {
  const answer = await ask(await client.open(PLAN, 'gongwen'));
  expect(answer?.layout).toMatchObject({
    paper: { width: 210, height: 297 },
    margins: { top: 37, bottom: 35, inner: 28, outer: 26 },
    lines: 22,
  });
  // 225 mm by 22 lines, 156 mm by 28 characters.
  expect(answer?.layout.linePitch).toBeCloseTo(28.99, 2);
  expect(answer?.layout.characterPitch).toBeCloseTo(15.79, 2);
  const paragraphs = answer?.paragraphs ?? [];
  expect(paragraphs.map(({ line }) => line)).toEqual(PLAN.split('\n').map((_, line) => line));
  expect(paragraphs[0]).toMatchObject({ style: 'title', runs: [{ text: PLAN.split('\n')[0], face: 'title' }] });
  expect(paragraphs[9]).toMatchObject({
    style: 'level2',
    runs: [
      { text: '（一）推广机械还田。', face: 'level2' },
      { text: '组织农机手进村入户，做到应还尽还。', face: 'body' },
    ],
  });
  for (const { style, runs } of paragraphs) {
    expect(answer?.styles).toHaveProperty(style);
    for (const { face } of runs) expect(answer?.layout.faces).toHaveProperty(face);
  }
});

it('follows the text, recognised or not', async () => {
  const uri = await client.open(NOVEL, 'plaintext');
  const before = await ask(uri);
  await client.change(uri, { text: '一、新的开头\n' });
  const after = await ask(uri);
  expect(before?.paragraphs).toHaveLength(NOVEL.split('\n').length);
  expect(after?.paragraphs.map(({ style }) => style)).toEqual(['level1', 'blank']);
  expect(after?.version).toBe(2);
});

it('a document that is not open is none', async () => {
  expect(await ask('file:///nowhere.txt')).toBeNull();
  await expect(client.request(PAGE_REQUEST, {})).rejects.toThrow();
});
