import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';

/** What was compiled is kept once the program has been at work for so many milliseconds: then most of it has run. */
const SETTLED = 4000;
/** What is so many milliseconds old belongs to a version that is gone, as a rule; else it is made again. */
const OLD = 60 * 24 * 3600_000;
/** In front of the code stands its digest: V8 takes it for right unseen, and a disk may have run full. */
const DIGEST = 32;
/** As `require` has it; all in the first line, so that lines stay what they are. */
const [HEAD, TAIL] = ['(function(exports,require,module,__filename,__dirname){', '\n})'];

/**
 * Runs a bundle, as `require` does, with the code that V8 compiled of it at an earlier start: most of the time of a start
 * is spent on compiling. The code is kept in the user's folder for such things and is made anew wherever it is missing,
 * damaged, of another bundle or another runtime, or could have been put there by somebody else. Where it cannot be kept,
 * nothing is said and the start is as slow as without.
 *
 * @param file the bundle, absolute; it must not `import()`
 * @returns what it exports
 * @throws what the bundle throws
 */
export function runBundle(file: string, require: NodeJS.Require, folder = cacheFolder(), settled = SETTLED): unknown {
  const bytes = fs.readFileSync(file);
  const { node, v8 } = process.versions;
  const key = createHash('sha256').update(`${node} ${v8} ${process.arch} ${file}\n`).update(bytes).digest('hex');
  const kept = path.join(folder, `${path.basename(file, '.js')}-${key.slice(0, 32)}.bin`);
  const cachedData = read(kept);
  const script = new vm.Script(`${HEAD}${bytes.toString()}${TAIL}`, {
    filename: file,
    columnOffset: -HEAD.length,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...args: unknown[]) => void;
  run.call(module.exports, module.exports, require, module, file, path.dirname(file));
  if (!cachedData || script.cachedDataRejected) setTimeout(() => keep(kept, script), settled).unref();
  return module.exports;
}

/** The folder where programs of this user keep what can be made again. */
function cacheFolder({ env, platform } = process): string {
  const base =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? path.join(homedir(), 'AppData', 'Local'))
      : platform === 'darwin'
        ? path.join(homedir(), 'Library', 'Caches')
        : (env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'));
  return path.join(base, 'gongwen', 'code');
}

/** Code that was kept; undefined where there is none that can be trusted. Never throws. */
function read(file: string): Buffer | undefined {
  try {
    const { uid, mode } = fs.statSync(file);
    if (process.getuid && (uid !== process.getuid() || (mode & 0o022) !== 0)) return undefined;
    const bytes = fs.readFileSync(file);
    const code = bytes.subarray(DIGEST);
    return digest(code).equals(bytes.subarray(0, DIGEST)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps code for the next start, and takes away what is old. Never throws. */
function keep(file: string, script: vm.Script): void {
  const folder = path.dirname(file);
  const temporary = `${file}.${process.pid}`;
  try {
    const code = script.createCachedData();
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.writeFileSync(temporary, Buffer.concat([digest(code), code]), { mode: 0o600, flag: 'wx' });
    // In one step: another window may be reading it.
    fs.renameSync(temporary, file);
    for (const name of fs.readdirSync(folder)) {
      const other = path.join(folder, name);
      if (Date.now() - fs.statSync(other).mtimeMs > OLD) fs.rmSync(other, { force: true });
    }
  } catch {
    fs.rm(temporary, { force: true }, () => undefined);
  }
}

function digest(code: Uint8Array): Buffer {
  return createHash('sha256').update(code).digest();
}
