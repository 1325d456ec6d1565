import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bundles that tests start as processes. Absolute paths. */
export interface Built {
  readonly cli: string;
  readonly server: string;
  readonly client: string;
}

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCES = ['server/src', 'client/src', 'esbuild.mjs', 'package-lock.json'];
const LOCK = path.join(ROOT, 'build', 'bundling.lock');
/** A build takes a second or two; a lock this old belongs to a process that was ended. */
const LOCK_LIFE_MS = 60_000;

const built: Built = {
  cli: path.join(ROOT, 'dist', 'cli.js'),
  server: path.join(ROOT, 'dist', 'server.js'),
  client: path.join(ROOT, 'dist', 'client.js'),
};
const LATER = ['cli-lazy.js', 'client-product.js', 'client-server.js'].map((name) => path.join(ROOT, 'dist', name));
const outputs = [built.cli, built.server, built.client, ...LATER];
let checked = false;

/**
 * Builds the bundles where a source file is newer than they are, and says where they are. Test files that run in
 * parallel wait for the one that builds.
 *
 * @throws Error where the build fails; its message holds what the build printed.
 */
export function ensureBuilt(): Built {
  if (checked) return built;
  while (isStale()) {
    if (!takeLock()) {
      pause(100);
      continue;
    }
    try {
      // Another process may have finished between the look and the lock.
      if (isStale()) build();
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
  checked = true;
  return built;
}

function build(): void {
  const result = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`the build failed:\n${result.stdout}${result.stderr}`);
}

function isStale(): boolean {
  if (!outputs.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...outputs.map((file) => statSync(file).mtimeMs));
  return SOURCES.some((source) => newest(path.join(ROOT, source)) > oldest);
}

function newest(place: string): number {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((entry) => newest(path.join(place, entry))));
}

function takeLock(): boolean {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LOCK_LIFE_MS) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
