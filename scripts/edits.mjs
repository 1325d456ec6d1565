// Random structural edits through the real language server, each of them checked.
//
//   npm run edits                                   a labelled report and a regulation of ../shared/corpus
//   npm run edits -- --seed 2 --edits 200 FILE…     other files, another seed, another number of edits a file
//
// After every edit: no numbering finding that was not there before; every reference still points to its place; the
// edits, turned round, restore the bytes. The script ends with 1 where one of these fails.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EditorSession } from './edits/editorSession.mjs';
import { snapshot, compare } from './edits/snapshot.mjs';
import { plantReferences } from './edits/plant.mjs';
import { randomEdit } from './edits/randomEdit.mjs';
import { ensureSetup, root } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    edits: { type: 'string', default: '200' },
    'no-build': { type: 'boolean', default: false },
  },
});
const corpus = path.join(root, '..', 'shared', 'corpus');
const files =
  positionals.length > 0
    ? positionals
    : [path.join(corpus, 'docs', '001-opinion.txt'), path.join(corpus, 'clean', '71-law.txt')];
if (!values['no-build']) ensureSetup();
const edits = Number(values.edits);
let failures = 0;

for (const file of files) {
  const random = generator(Number(values.seed));
  const session = await EditorSession.start(path.join(root, 'dist', 'server.js'));
  try {
    await session.open(readFileSync(file, 'utf8'));
    const planted = await plantReferences(session, random);
    failures += await exercise(file, session, random, planted);
  } finally {
    await session.stop();
  }
}
process.exitCode = failures === 0 ? 0 : 1;

/** Performs the edits on one document and prints what came of them. Answers how many checks failed. */
async function exercise(file, session, random, planted) {
  const done = new Map();
  const refused = new Map();
  const problems = [];
  let rewritten = 0;
  let undone = 0;
  let before = await snapshot(session);
  const { resolved } = before;
  for (let performed = 0, tried = 0; performed < edits && tried < edits * 20; tried++) {
    const text = session.text;
    const edit = randomEdit(before, random, performed);
    const result = await edit.perform(session);
    if (result.refusal !== undefined || result.edits === 0) {
      count(refused, result.refusal ?? 'nothing to do');
      if (session.text !== text) problems.push(`${edit.kind}: refused, and the text changed`);
      continue;
    }
    performed++;
    count(done, edit.kind);
    rewritten += result.references ?? 0;
    if (session.undoText() !== text) problems.push(`${edit.kind} (edit ${performed}): undo does not restore the bytes`);
    const after = await snapshot(session);
    for (const problem of compare(before, after, edit.kind))
      problems.push(`${edit.kind} (edit ${performed}, line ${edit.line + 1}): ${problem}`);
    if (random(4) === 0) {
      // Undone for real: the server must be back where it was.
      session.undo();
      undone++;
      const back = await snapshot(session);
      if (session.text !== text) problems.push(`${edit.kind} (edit ${performed}): the undone text differs`);
      for (const problem of compare(before, back, edit.kind))
        problems.push(`undo of ${edit.kind} (edit ${performed}): ${problem}`);
      before = back;
    } else before = after;
  }
  const total = [...done.values()].reduce((sum, number) => sum + number, 0);
  console.log(`${path.basename(file)}: ${total} edits (${list(done)})`);
  console.log(`  refused with a reason: ${list(refused) || 'none'}`);
  console.log(
    `  references: ${resolved} resolved at the start (${planted} of them planted), ${before.resolved} at the end, ${rewritten} rewritten`,
  );
  console.log(`  undone for real and checked again: ${undone}`);
  console.log(`  failed checks: ${problems.length}`);
  for (const problem of problems.slice(0, 20)) console.log(`    ${problem}`);
  return problems.length;
}

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function list(counts) {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, number]) => `${key} ${number}`)
    .join(', ');
}

/** Mulberry32: the same seed gives the same edits everywhere. `random(n)` is from 0 to n - 1. */
function generator(seed) {
  let state = seed | 0;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}
