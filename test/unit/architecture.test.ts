import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const CORE = 'server/src/core';
/** Which stage may import which: the table that eslint.config.mjs enforces too. */
const layers = JSON.parse(readFileSync(path.join(ROOT, 'scripts/layers.json'), 'utf8')) as Record<string, string[]>;

interface Import {
  /** Both relative to the project, `/` between folders; a package keeps its name. */
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\b([^'";]*?)\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return [...statements].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? '';
    const relative = path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, '.ts');
    return { from: file, to: name.startsWith('.') ? relative : name, typeOnly: /^\s*type\b/.test(match[1] ?? '') };
  });
}

function allImports(folder: string): Import[] {
  return sources(folder).flatMap(importsOf);
}

/** The stage of a core file: a file that the table names, else its folder. */
function stageOf(file: string): string | undefined {
  const inside = file.slice(CORE.length + 1);
  if (inside in layers) return inside;
  const folder = inside.split('/')[0] ?? '';
  return folder in layers ? folder : undefined;
}

const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('the core', () => {
  const imports = allImports(CORE);

  it('is found by this test', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('imports nothing outside the core', () => {
    expect(imports.filter(({ to }) => !to.startsWith(`${CORE}/`)).map(show)).toEqual([]);
  });

  it('has a place in the order of stages for every file', () => {
    const homeless = sources(CORE).filter((file) => file !== `${CORE}/index.ts` && !stageOf(file));
    expect(homeless).toEqual([]);
  });

  it('has stages that import earlier ones only', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (from === `${CORE}/index.ts`) return false;
      const own = stageOf(from) ?? '';
      const other = stageOf(to) ?? to;
      const folder = own.split('/')[0];
      return other !== own && other !== folder && !layers[own]?.includes(other);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('has stages that stand in an order', () => {
    const seen: string[] = [];
    for (const [stage, allowed] of Object.entries(layers)) {
      expect(
        allowed.filter((other) => !seen.includes(other)),
        `${stage} names stages that come later`,
      ).toEqual([]);
      seen.push(stage);
    }
  });

  it('touches neither clock, chance, process nor console', () => {
    const impure =
      /\b(?:process|console|Buffer|globalThis|require|setTimeout|setInterval|performance|fetch)\s*[.(]|\bDate\b\s*[.(]|\bnew Date\b|\bMath\.random\b/;
    const wrong = sources(CORE).filter((file) =>
      impure.test(readFileSync(path.join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the adapters', () => {
  const server = allImports('server/src').filter(({ from }) => !from.startsWith(`${CORE}/`));
  const client = allImports('client/src');

  it('import the core through its index', () => {
    const deep = server.filter(({ to }) => to.startsWith(`${CORE}/`) && to !== `${CORE}/index.ts`);
    expect(deep.map(show)).toEqual([]);
  });

  it('know the protocol in server/src/lsp and its entry only', () => {
    const protocol = server.filter(({ to }) => /^vscode-(?:languageserver|jsonrpc)/.test(to));
    expect(protocol.length).toBeGreaterThan(0);
    const elsewhere = protocol.filter(({ from }) => !/^server\/src\/(?:lsp\/|node\.ts$)/.test(from));
    expect(elsewhere.map(show)).toEqual([]);
  });

  it('do not know each other: command line and language server, server and editor', () => {
    const wrong = server.filter(
      ({ from, to }) =>
        to === 'vscode' ||
        to.startsWith('client/') ||
        (from.startsWith('server/src/cli/') && to.startsWith('server/src/lsp/')) ||
        (from.startsWith('server/src/lsp/') && to.startsWith('server/src/cli/')),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('leave document logic to the server: the client shares types and protocol.ts with it at most', () => {
    const protocol = 'server/src/lsp/protocol.ts';
    expect(client.length).toBeGreaterThan(0);
    const shared = client.filter(({ to, typeOnly }) => to.startsWith('server/') && to !== protocol && !typeOnly);
    expect(shared.map(show)).toEqual([]);
    // Its parts hold names and types alone, too.
    const parts = importsOf(protocol).map(({ to }) => to);
    expect(parts.filter((part) => !part.startsWith('server/src/lsp/protocol/'))).toEqual([]);
    const drawn = parts.flatMap(importsOf).filter(({ typeOnly }) => !typeOnly);
    expect(drawn.map(show), 'protocol.ts would draw these into the client').toEqual([]);
  });
});

describe('every test', () => {
  it('runs: none is skipped or exclusive', () => {
    const marked =
      /\b(?:it|test|describe|suite)\.(?:only|skip|todo|skipIf|runIf)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/;
    const self = 'test/unit/architecture.test.ts';
    const wrong = sources('test').filter(
      (file) => file !== self && marked.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
