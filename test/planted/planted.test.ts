import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { formatMessage, lint, ParsedDocument, RULE_IDS, ruleInfo } from '../../server/src/core/index.js';
import { DOCUMENTS } from './documents.js';
import type { Plant } from './plant.js';
import { tryOut } from './planting.js';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'plants');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
const PLANTS: readonly Plant[] = (
  await Promise.all(FILES.map((file) => import(path.join(FOLDER, file)) as Promise<Record<string, readonly Plant[]>>))
).flatMap((module) => Object.values(module).flat());
/** The places that a slip is put to which belongs into no certain document. */
const SEEDS = [1, 2, 3];

describe('the documents that slips are planted in', () => {
  it.each(Object.entries(DOCUMENTS))('%s is without any finding', (_name, text) => {
    const document = ParsedDocument.parse(text);
    const said = lint(document).map(
      ({ rule, span, message }) =>
        `line ${document.lines.lineAt(span.start) + 1}: ${formatMessage(message, 'zh-cn')} (${rule})`,
    );
    expect(said).toEqual([]);
  });
});

describe('planted slips', () => {
  const count = { planted: 0, found: 0, mendable: 0, restored: 0 };
  afterAll(() => {
    console.log(
      `${RULE_IDS.length} rules: ${count.planted} slips planted, ${count.found} found; ` +
        `${count.mendable} with a safe fix, ${count.restored} restored`,
    );
  });

  it.each(RULE_IDS)('of %s are three at least', (rule) => {
    expect(PLANTS.filter((plant) => plant.rule === rule).length).toBeGreaterThanOrEqual(3);
  });

  const trials = PLANTS.flatMap((plant) => (plant.in ? [1] : SEEDS).map((seed) => ({ ...plant, seed })));
  it.each(trials)('$rule: $wrong ($seed)', ({ seed, ...plant }) => {
    const { right, alarms, found, mendable, mended, unsilenced } = tryOut(plant, seed);
    count.planted++;
    expect(
      alarms.map(({ message }) => formatMessage(message, 'zh-cn')),
      'the passage as it should be is not reported',
    ).toEqual([]);
    expect(found.length, 'the slip is found').toBeGreaterThan(0);
    count.found++;
    expect(unsilenced, 'what is not to be reported is not').toEqual([]);
    if (!mendable) return;
    count.mendable++;
    expect(ruleInfo(plant.rule).fixable, 'the rule says that it has safe fixes').toBe(true);
    expect(mended).toBe(right);
    count.restored++;
  });
});
