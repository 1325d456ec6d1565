/**
 * Figures that add up (npm run figures [-- FILE…]): the relations of documents that hold, what is reported of them, and how
 * many slips of one digit in one figure of a relation that holds are found. Without files the documents of
 * ../shared/corpus, where they exist.
 *
 * --cases N (500) and --seed N (1) choose the slips.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCore } from './loadCore.mjs';

const { values, positionals } = parseArgs({
  options: { cases: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const corpus = path.resolve(import.meta.dirname, '../../shared/corpus');
const files =
  positionals.length > 0
    ? positionals
    : ['clean', 'docs'].flatMap((folder) => {
        const where = path.join(corpus, folder);
        return existsSync(where) ? readdirSync(where).map((file) => path.join(where, file)) : [];
      });
if (files.length === 0) {
  console.log('No documents: name some, or have ../shared/corpus beside the project.');
  process.exit(0);
}

const core = await loadCore();
const RULES = Object.fromEntries(
  core.RULES.map(({ id, severity, off }) => [id, id.startsWith('figures-') && !off ? severity : 'off']),
);
const random = generator(Number(values.seed));

const documents = files.map((file) => {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const document = core.ParsedDocument.parse(text);
  return { file, text, document, relations: core.relationsOf(document) };
});
const held = documents.flatMap((source) =>
  source.relations.filter(({ holds }) => holds).map((relation) => ({ ...source, relation })),
);

const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${documents.length} documents, ${characters} characters\n`);
for (const { file, document } of documents) {
  for (const { rule, severity, span, message } of core.lint(document, { rules: RULES })) {
    const line = document.lines.lineAt(span.start) + 1;
    console.log(`${file}:${line} ${severity} ${rule}: ${core.formatMessage(message, 'zh-cn')}`);
  }
}

/** A figure of which a digit can be another, and its relation. */
const targets = held.flatMap((source) =>
  [source.relation.result, ...source.relation.from].flatMap((figure) =>
    figure.approximation === 'exact' && /\d/.test(source.document.slice(figure.number)) ? [{ ...source, figure }] : [],
  ),
);
const closed = targets.filter(({ relation }) => relation.closed);
const count = new Map();
const missed = new Set();
for (const [wording, from] of [
  ['closed', closed],
  ['open', targets.filter(({ relation }) => !relation.closed)],
]) {
  for (
    let tried = 0, left = Number(values.cases);
    left > 0 && from.length > 0 && tried < 10 * Number(values.cases);
    tried++
  ) {
    const target = from[random(from.length)];
    const changed = changedDigit(target);
    if (!changed) continue;
    left--;
    const key = `${wording} ${target.relation.kind}`;
    const row = count.get(key) ?? { slips: 0, hidden: 0, found: 0 };
    count.set(key, row);
    row.slips++;
    const { found, hidden } = lookFor(changed, target);
    if (found) row.found++;
    else if (hidden) row.hidden++;
    else if (wording === 'closed')
      missed.add(`${target.relation.kind} ${target.relation.arithmetic}: ${changed.from} → ${changed.to}`);
  }
}

const rows = [...count].sort(([a], [b]) => a.localeCompare(b));
console.log(
  '\nheld: relations that hold; hidden: slips that rounding or 和 leaves room for, so that the relation still holds\n',
);
console.log('wording   kind       held  slips hidden  found   of all  of those not hidden');
for (const wording of ['closed', 'open']) {
  const own = rows.filter(([key]) => key.startsWith(wording));
  for (const [key, row] of own) line(wording, key.split(' ')[1], row);
  const sum = (what) => own.reduce((total, [, row]) => total + row[what], 0);
  line(wording, 'all', { slips: sum('slips'), hidden: sum('hidden'), found: sum('found') });
}
if (missed.size > 0) console.log(`\nnot found:\n  ${[...missed].join('\n  ')}`);

function line(wording, kind, { slips, hidden, found }) {
  const relations = held.filter(
    ({ relation }) => relation.closed === (wording === 'closed') && (kind === 'all' || relation.kind === kind),
  );
  const share = (whole) => (whole > 0 ? `${((found / whole) * 100).toFixed(1)} %` : '');
  console.log(
    [
      wording.padEnd(9),
      kind.padEnd(9),
      ...[relations.length, slips, hidden, found].map((cell) => String(cell).padStart(6)),
      share(slips).padStart(8),
      share(slips - hidden).padStart(8),
    ].join(' '),
  );
}

/** The text with one digit of the figure changed. */
function changedDigit({ text, figure }) {
  const { start, end } = figure.number;
  const places = [];
  for (let at = start; at < end; at++) if (/\d/.test(text[at])) places.push(at);
  const at = places[random(places.length)];
  const other = String((Number(text[at]) + 1 + random(9)) % 10);
  // No number begins with 0.
  if (other === '0' && at === start && text[at + 1] !== '.') return undefined;
  const changed = text.slice(0, at) + other + text.slice(at + 1);
  return { text: changed, start, end, from: text.slice(start, end), to: changed.slice(start, end) };
}

/** Found: a rule marks the changed figure, or names it as one that does not fit. Hidden: the relation holds all the same. */
function lookFor({ text, start, end }, { relation }) {
  const document = core.ParsedDocument.parse(text);
  const touches = (span) => span.start < end && start < span.end;
  const found = core
    .lint(document, { rules: RULES })
    .some(({ span, related = [] }) => touches(span) || related.some((other) => touches(other.span)));
  const hidden = core
    .relationsOf(document)
    .some(
      ({ kind, holds, result, from }) =>
        kind === relation.kind &&
        holds &&
        result.span.start === relation.result.span.start &&
        [result, ...from].some(({ span }) => touches(span)),
    );
  return { found, hidden };
}

/** The same numbers for the same seed: mulberry32. */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
