import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The core as a module, bundled in memory: its sources are TypeScript. */
export async function loadCore() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['server/src/core/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}
