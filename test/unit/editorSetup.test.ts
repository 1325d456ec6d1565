import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const posix = process.platform !== 'win32';
let directory = '';

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'gongwen-setup-test-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A new directory below the temporary one. */
function folder(name: string): string {
  const made = path.join(directory, name);
  mkdirSync(made, { recursive: true });
  return made;
}

/** Runs a program of the project with other environment variables. */
function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** A Chromium that is there, as far as anyone looks before VS Code is. */
function anyBrowser(): string {
  const browser = path.join(folder('browser'), 'chromium');
  writeFileSync(browser, '');
  return browser;
}

/** The editor tests fail, in a second or so, with a reason in both languages. */
function expectRefusal(env: Readonly<Record<string, string>>, reason: string, remedy: string, english: string): void {
  const { status, stdout, stderr } = run(['test/editor/run.mjs'], env);
  expect(stdout.trim().split('\n').at(-1)).toBe('0 passed, 1 failed, 0 skipped');
  expect(status).toBe(1);
  expect(stderr).toContain(reason);
  expect(stderr).toContain(remedy);
  expect(stderr).toContain(english);
  expect(stderr).not.toMatch(/^\s+at /m);
}

describe('where no VS Code can be set up, the editor tests fail and say why', () => {
  it('when the browser that is named does not exist', () =>
    expectRefusal(
      { GONGWEN_CHROMIUM: '/nowhere/chromium' },
      'GONGWEN_CHROMIUM 指出的 /nowhere/chromium 不存在',
      '请改正',
      'GONGWEN_CHROMIUM names /nowhere/chromium, which does not exist',
    ));

  it('when the npm registry cannot be reached', () =>
    expectRefusal(
      {
        GONGWEN_CHROMIUM: anyBrowser(),
        GONGWEN_VSCODE_DIR: path.join(directory, 'offline'),
        npm_config_registry: 'http://127.0.0.1:9',
        npm_config_cache: folder('empty-cache'),
        npm_config_fetch_retries: '0',
      },
      '连不上 npm 软件源 http://127.0.0.1:9',
      '请检查网络和代理',
      'The npm registry http://127.0.0.1:9 cannot be reached',
    ));

  it('when there is no npm', () =>
    expectRefusal(
      { GONGWEN_CHROMIUM: anyBrowser(), GONGWEN_VSCODE_DIR: path.join(directory, 'no-npm'), PATH: folder('nothing') },
      '没有找到 npm',
      '请确认它在 PATH 中',
      'npm was not found',
    ));

  it('when the place to install into cannot be written', () => {
    const file = path.join(directory, 'a-file');
    writeFileSync(file, '');
    expectRefusal(
      { GONGWEN_CHROMIUM: anyBrowser(), GONGWEN_VSCODE_DIR: path.join(file, 'below') },
      '不能写入',
      'GONGWEN_VSCODE_DIR 换一个位置',
      'cannot be written',
    );
  });

  it('when the browser does not start', () => {
    const program = `
      import { launchBrowser } from './test/editor/vscode.mjs';
      import { explain } from './test/editor/unavailable.mjs';
      await launchBrowser().catch((error) => { explain(error); process.exitCode = 1; });`;
    const home = folder('playwright');
    const fake = path.join(folder('playwright/node_modules/playwright-core'), 'index.js');
    writeFileSync(path.join(home, 'package.json'), '{}');
    writeFileSync(fake, "exports.chromium = { launch: () => Promise.reject(new Error('libnss3.so is missing')) };");
    const browser = anyBrowser();
    const { status, stderr } = run(['--input-type=module', '-e', program], {
      GONGWEN_CHROMIUM: browser,
      GONGWEN_VSCODE_DIR: home,
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`浏览器 ${browser} 不能启动`);
    expect(stderr).toContain('libnss3.so is missing');
  });
});

interface Install {
  readonly requireMachine: (version: string, platform: string) => void;
  readonly chromium: (env: Readonly<Record<string, string>>) => string;
}
interface Unavailable {
  readonly npmFailure: (said: string, where: { command: string; home: string }) => Error;
}
/** The programs of the harness are plain JavaScript; here are the shapes that are used of them. */
const load = async <T>(file: string): Promise<T> => (await import(path.join(ROOT, file))) as T;

describe('what VS Code needs', () => {
  it.each([
    ['18.20.4', 'linux', /需要 Node 20\.19/],
    ['20.18.0', 'darwin', /this is 20\.18\.0/],
    ['22.0.0', 'win32', /https:\/\/code\.visualstudio\.com/],
  ])('is missing with Node %s on %s', async (version, platform, reason) => {
    const { requireMachine } = await load<Install>('test/editor/install.mjs');
    expect(() => requireMachine(version, platform)).toThrow(reason);
  });

  it.each(['20.19.0', '22.1.0', '24.0.0'])('is there with Node %s', async (version) => {
    const { requireMachine } = await load<Install>('test/editor/install.mjs');
    expect(() => requireMachine(version, 'linux')).not.toThrow();
  });

  it('is told by what npm says', async () => {
    const { npmFailure } = await load<Unavailable>('test/editor/unavailable.mjs');
    const where = { command: 'npm install', home: '/x/vscode' };
    const reasons = [
      'npm error code ENOTFOUND\nnpm error network request to https://registry.example/code-server failed',
      'npm error code ENOSPC\nnpm error nospc',
      'npm error code EACCES',
      'npm error code E404',
    ].map((said) => npmFailure(said, where).message.split('\n')[0]);
    expect(reasons[0]).toContain('连不上 npm 软件源 https://registry.example');
    expect(reasons[1]).toContain('磁盘空间不足：/x/vscode');
    expect(reasons[2]).toContain('不能写入 /x/vscode');
    expect(reasons[3]).toContain('npm install 失败');
  });
});

/** A `code` that says which version it is, and writes down what it is asked to open. */
function fakeCode(name: string, version: string, opens = 0): { bin: string; asked: () => string[] } {
  const bin = folder(`bin-${name}-${version}-${opens}`);
  const log = path.join(bin, 'asked');
  const program = path.join(bin, name);
  writeFileSync(
    program,
    `#!/bin/sh
if [ "$1" = --version ]; then echo ${version}; exit 0; fi
for word in "$@"; do echo "$word" >> '${log}'; done
exit ${opens}
`,
  );
  chmodSync(program, 0o755);
  return { bin, asked: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []) };
}

interface Desktop {
  readonly findDesktop: (
    env: Readonly<Record<string, string>>,
    platform: string,
    places?: readonly string[],
  ) => string | undefined;
  readonly openDesktop: (program: string, shown: readonly string[]) => string | undefined;
}

describe('npm start looks for the VS Code of the user', () => {
  const find = async (env: Readonly<Record<string, string>>, places?: readonly string[]) =>
    // As on macOS, where a program can always show a window, whoever runs this.
    (await load<Desktop>('scripts/start/desktop.mjs')).findDesktop(env, 'darwin', places ?? []);

  it('on the PATH, the usual one first', async () => {
    const [code, codium] = [fakeCode('code', '1.105.0'), fakeCode('codium', '1.104.0')];
    expect(posix).toBe(true);
    expect(await find({ PATH: `${codium.bin}:${code.bin}` })).toBe(path.join(code.bin, 'code'));
    expect(await find({ PATH: codium.bin })).toBe(path.join(codium.bin, 'codium'));
  });

  it('where installers put it', async () => {
    const { bin } = fakeCode('code', '1.99.0');
    expect(await find({ PATH: folder('nothing') }, [path.join(bin, 'code')])).toBe(path.join(bin, 'code'));
  });

  it('and takes none that is too old, broken, or only the arm of a window elsewhere', async () => {
    const { bin } = fakeCode('code', '1.104.0');
    expect(await find({ PATH: fakeCode('code', '1.80.2').bin })).toBeUndefined();
    expect(await find({ PATH: fakeCode('code', 'broken').bin })).toBeUndefined();
    expect(await find({ PATH: bin, VSCODE_IPC_HOOK_CLI: '/run/x.sock' })).toBeUndefined();
    expect(await find({ PATH: bin, WSL_DISTRO_NAME: 'Debian' })).toBeUndefined();
    expect((await load<Desktop>('scripts/start/desktop.mjs')).findDesktop({ PATH: bin }, 'linux', [])).toBeUndefined();
  });

  it('and opens it with the extension', async () => {
    const { bin, asked } = fakeCode('code', '1.103.0');
    const { openDesktop } = await load<Desktop>('scripts/start/desktop.mjs');
    expect(openDesktop(path.join(bin, 'code'), ['/a folder', '/a folder/甲 乙.txt'])).toBeUndefined();
    expect(asked()).toEqual(['--new-window', `--extensionDevelopmentPath=${ROOT}`, '/a folder', '/a folder/甲 乙.txt']);
    const broken = fakeCode('code', '1.103.0', 3);
    expect(openDesktop(path.join(broken.bin, 'code'), ['/x'])).toContain('3');
  });
});

describe('npm start refuses what it does not understand', () => {
  it.each([
    [['nowhere.txt'], '没有这个文件', 'No such file'],
    [['--port', '70000'], '1 到 65535', '--port wants an integer'],
    [['--lang', 'fr'], 'zh-cn 或 en', '--lang wants'],
    [['--wrong'], '不认识', "Unknown option '--wrong'"],
    [['README.md', 'LICENSE'], '一次只能打开一个文件', 'One file at a time'],
  ])('%j', (args, zh, en) => {
    const { status, stderr } = run(['scripts/start.mjs', ...args], {});
    expect(status).toBe(2);
    expect(stderr).toContain(zh);
    expect(stderr).toContain(en);
    expect(stderr).toContain('npm start -- FILE');
  });

  it('and says how it is used when asked', () => {
    const said = execFileSync(process.execPath, ['scripts/start.mjs', '--help'], { cwd: ROOT, encoding: 'utf8' });
    expect(said).toContain('npm run demo');
  });
});
