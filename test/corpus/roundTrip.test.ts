import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ParsedDocument } from '../../server/src/core/index.js';
import { readDocx } from '../../server/src/docx/readDocx.js';
import { writeDocx } from '../../server/src/docx/writeDocx.js';
import { findCorpus } from '../helpers/corpus.mjs';

/** Documents that do not come back to the letter, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

it('text → Word file → text gives back every document to the letter', { timeout: 300_000 }, async () => {
  const { documents } = findCorpus()!;
  const files = ['docs', 'clean'].flatMap((folder) =>
    readdirSync(path.join(documents, folder)).map((name) => path.join(documents, folder, name)),
  );
  expect(files.length).toBeGreaterThan(40);
  const changed: string[] = [];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const read = readDocx(await writeDocx(ParsedDocument.parse(text)));
    if (!('text' in read) || read.text !== text) changed.push(path.basename(file));
    else expect(read.losses, file).toEqual({});
  }
  expect(changed).toEqual(Object.keys(EXCEPTIONS));
});
