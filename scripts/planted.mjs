// Plants the slips of test/planted, each at several places, and prints a rule a line how many were found and how many the
// safe fixes restored. A report, not a test: test/planted/planted.test.ts is the test.
//
//   npm run planted                    3 places
//   npm run planted -- --seeds 10      10 places
//   npm run planted -- --rule ID       one rule
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { seeds: { type: 'string', default: '3' }, rule: { type: 'string' } } });
const seeds = Number(values.seeds);
if (!Number.isInteger(seeds) || seeds < 1) throw new Error('--seeds takes a whole number from 1');

const { tryOut, RULES, plants } = await load();
const sum = { planted: 0, found: 0, alarms: 0, mendable: 0, restored: 0 };
const rows = RULES.filter(({ id }) => values.rule === undefined || values.rule === id).map(({ id, off }) => {
  const row = { planted: 0, found: 0, alarms: 0, mendable: 0, restored: 0 };
  for (const plant of plants.filter(({ rule }) => rule === id)) {
    for (let seed = 1; seed <= (plant.in ? 1 : seeds); seed++) {
      const { right, alarms, found, mendable, mended } = tryOut(plant, seed);
      row.planted++;
      if (found.length > 0) row.found++;
      if (alarms.length > 0) row.alarms++;
      if (mendable) row.mendable++;
      if (mendable && mended === right) row.restored++;
    }
  }
  for (const key of Object.keys(sum)) sum[key] += row[key];
  return [off ? `${id} (off)` : id, row];
});
const line = (name, { planted, found, alarms, mendable, restored }) =>
  [name.padEnd(36), ...[planted, found, alarms, mendable, restored].map((cell) => String(cell).padStart(9))].join('');
console.log(
  line('rule', { planted: 'planted', found: 'found', alarms: 'alarms', mendable: 'mendable', restored: 'restored' }),
);
for (const [name, row] of rows) console.log(line(name, row));
console.log(line(`${rows.length} rules`, sum));

/** The slips and what tries them out, bundled in memory: their sources are TypeScript. */
async function load() {
  const folder = path.join(root, 'test', 'planted');
  const files = readdirSync(path.join(folder, 'plants')).filter((file) => file.endsWith('.ts'));
  const { outputFiles } = await build({
    stdin: {
      resolveDir: folder,
      contents: [
        "export { tryOut } from './planting.ts';",
        "export { RULES } from '../../server/src/core/index.ts';",
        ...files.map((file, i) => `import * as plants${i} from './plants/${file}';`),
        `export const plants = [${files.map((_, i) => `plants${i}`).join(', ')}].flatMap((one) => Object.values(one).flat());`,
      ].join('\n'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}
