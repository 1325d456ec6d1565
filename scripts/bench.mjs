// Measures the core on generated reports of 0.1, 1 and 10 MB. A benchmark, not a test: it prints, and never fails.
import path from 'node:path';
import { build } from 'esbuild';
import { node, root } from './setup.mjs';

const outfile = path.join(root, 'build', 'bench', 'core.cjs');
await build({
  entryPoints: [path.join(root, 'test', 'bench', 'core.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'error',
});
node([outfile]);
