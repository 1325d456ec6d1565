import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, tokenize } from './engine.js';

const FOLDER = path.join(ROOT, 'test', 'grammar', 'fixtures');
const files = readdirSync(FOLDER);
const fixtures = files.filter((file) => file.endsWith('.gongwen'));

/**
 * Whole documents with what the grammar makes of them: each line behind `>`, below it its coloured parts with their
 * scopes. A change of the grammar shows as a change of these files; `npx vitest run test/grammar -u` writes them anew.
 */
describe('the grammar colours', () => {
  it('documents that all have a snapshot', () => {
    expect(fixtures.length).toBeGreaterThan(7);
    expect(files.filter((file) => file.endsWith('.snap'))).toEqual(fixtures.map((file) => `${file}.snap`));
  });

  it.each(fixtures)('%s', async (file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    await expect(await render(text)).toMatchFileSnapshot(path.join(FOLDER, `${file}.snap`));
  });
});

async function render(text: string): Promise<string> {
  const lines = text.split('\n');
  const tokens = await tokenize(text);
  const out = lines.flatMap((line, i) => [
    `>${line}`,
    ...(tokens[i] ?? [])
      .filter(({ scopes }) => scopes.length > 0)
      .map(({ text: part, scopes }) => `#   ${part.replaceAll('\t', '\\t')}  ${scopes.join(' ')}`),
  ]);
  return `${out.join('\n')}\n`;
}
