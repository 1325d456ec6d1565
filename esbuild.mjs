// Bundles the product into dist/.
//
//   node esbuild.mjs                the normal build: readable names, source maps beside the bundles
//   node esbuild.mjs --production   what ships: minified, no source maps, licences of what is bundled, dist/ emptied first
//   node esbuild.mjs --watch        builds again at every change, in words VS Code's problem matcher understands
import { chmod, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { writeDictionary } from './scripts/dictionary.mjs';
import { writeNotices } from './scripts/notices.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const unknown = process.argv.slice(2).filter((argument) => !['--production', '--watch'].includes(argument));
if (unknown.length > 0) {
  console.error(`esbuild.mjs: unknown option ${unknown.join(' ')}`);
  process.exit(2);
}

/** Modules that are bundles of their own, by the name of the bundle: what is read later, or by some runs alone. */
const LATER = {
  'cli-lazy': 'server/src/cli/lazy.ts',
  'client-product': 'client/src/product.ts',
  'client-server': 'client/src/serverStart.ts',
  docx: 'server/src/docx/lazy.ts',
  xlsx: 'server/src/xlsx/lazy.ts',
};

/**
 * `import('./lazy.js')` becomes a request for the bundle beside the one that says so. See docs/adr/0004-bundles.md.
 * @type {esbuild.Plugin}
 */
const lazyBundles = {
  name: 'lazy-bundles',
  setup(build) {
    build.onResolve({ filter: /\/lazy\.js$/ }, (request) => {
      const module = path.resolve(request.resolveDir, request.path).replace(/\.js$/, '.ts');
      const later = Object.entries(LATER).find(([, source]) => path.join(root, source) === module);
      return later && { path: `./${later[0]}.js`, external: true };
    });
  },
};

let building = 0;
/**
 * The begin and end lines that a background problem matcher waits for, once for all bundles, and errors in the shape
 * it reads.
 * @type {esbuild.Plugin}
 */
const watchReporter = {
  name: 'watch-reporter',
  setup(build) {
    build.onStart(() => {
      if (building++ === 0) console.log('[watch] build started');
    });
    build.onEnd((result) => {
      for (const { text, location } of result.errors) {
        console.error(`✘ [ERROR] ${text}`);
        if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
      }
      if (--building === 0) console.log('[watch] build finished');
    });
  },
};

/** @type {esbuild.BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: 'dist',
  // Start-up reads and parses the whole bundle, so blanks and dead branches go in every build; names stay.
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: production,
  // Chinese as it is: six characters for each of one's own would double the templates.
  charset: 'utf8',
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: watch ? 'silent' : 'warning',
  // require() of a bundle beside this one starts faster than the ES module loader, which import() would wake.
  supported: { 'dynamic-import': false },
  // Some packages find their own files by import.meta.url, which CommonJS lacks; unused, the injected line goes.
  define: { 'import.meta.url': 'importMetaUrl' },
  inject: ['scripts/importMetaUrl.mjs'],
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: { client: 'client/src/extension.ts', server: 'server/src/node.ts' },
    external: ['vscode'],
    plugins: [lazyBundles],
  },
  {
    ...shared,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    banner: { js: '#!/usr/bin/env node' },
    plugins: [lazyBundles],
  },
  { ...shared, entryPoints: LATER, external: ['vscode'] },
  {
    ...shared,
    entryPoints: { preview: 'client/preview/main.ts' },
    platform: 'browser',
    target: 'chrome122',
    format: 'iife',
    loader: { '.css': 'text' },
    inject: [],
  },
];

if (watch) {
  const contexts = await Promise.all(
    bundles.map((options) => esbuild.context({ ...options, plugins: [...(options.plugins ?? []), watchReporter] })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  if (production) await rm(path.join(root, 'dist'), { recursive: true, force: true });
  try {
    const results = await Promise.all(bundles.map((options) => esbuild.build(options)));
    await chmod(path.join(root, 'dist', 'cli.js'), 0o755);
    writeDictionary(path.join(root, 'dist', 'dictionary'));
    if (production) await writeNotices(root, results);
  } catch (error) {
    // esbuild has printed its own errors already; anything else is ours to show.
    if (!(error instanceof Error && 'errors' in error)) throw error;
    process.exitCode = 1;
  }
}
