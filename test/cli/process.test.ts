import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, workspace } from './program.js';

const { put, get, at, directory, run } = workspace();

beforeAll(() => {
  ensureBuilt();
  put('a.txt', CLEAN);
});

describe('standard output', () => {
  it('may be closed by its reader', async () => {
    put('long.txt', FAULTY + '（一）抓项目建设。\n一、主要工作\n'.repeat(100));
    const child = spawn(process.execPath, [ensureBuilt().cli, 'check', '--format', 'json', 'long.txt'], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('may be read slowly', async () => {
    put('long.txt', FAULTY + '（一）抓项目建设。\n一、主要工作\n'.repeat(1000));
    const child = spawn(process.execPath, [ensureBuilt().cli, 'outline', '--format', 'json', 'long.txt'], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    let stdout = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) stdout += String(chunk);
    expect(stdout.length).toBeGreaterThan(1 << 17);
    expect((JSON.parse(stdout) as { files: unknown[] }).files).toHaveLength(1);
  });

  it('may be full', () => {
    // Elsewhere than on Linux something that cannot be written to must do.
    const full = process.platform === 'linux' ? openSync('/dev/full', 'w') : openSync(at('a.txt'), 'r');
    try {
      const { status, stderr } = spawnSync(process.execPath, [ensureBuilt().cli, 'check', 'a.txt'], {
        cwd: directory,
        env: { PATH: process.env.PATH },
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^gongwen: 无法写到标准输出（E[A-Z]+）\n$/);
    } finally {
      closeSync(full);
    }
  });
});

if (process.platform !== 'win32') {
  describe('a full disk', () => {
    it('leaves a file as it was', () => {
      const long = FAULTY + '正文没有序号，只是很长。\n'.repeat(300);
      put('long.txt', long);
      // The signal that goes with the limit would end the process before it sees the error of the system.
      put('ignore.cjs', "process.on('SIGXFSZ', () => undefined);");
      const { status, stderr } = spawnSync(
        '/bin/sh',
        [
          '-c',
          'ulimit -f 1; exec "$@"',
          'sh',
          process.execPath,
          '--require',
          at('ignore.cjs'),
          ensureBuilt().cli,
          'fix',
          '--write',
          'long.txt',
        ],
        { cwd: directory, env: { PATH: process.env.PATH }, encoding: 'utf8' },
      );
      expect(stderr).toMatch(/^gongwen: long\.txt：写入失败（EFBIG），文件保持原样\n/);
      expect(status).toBe(2);
      expect(get('long.txt').toString()).toBe(long);
    });
  });
}

describe('start-up', () => {
  it('loads neither the second bundle nor the network stack to check a file', () => {
    put(
      'loaded.cjs',
      `process.on('exit', () => {
      const own = Object.keys(require.cache).map((file) => require('node:path').basename(file));
      const net = process.moduleLoadList.includes('NativeModule net');
      require('node:fs').writeSync(2, JSON.stringify({ own, net }));
    });`,
    );
    const { stderr } = run(['check', 'a.txt'], { node: ['--require', at('loaded.cjs')] });
    expect(JSON.parse(stderr)).toEqual({ own: ['loaded.cjs', 'cli.js'], net: false });
  });
});
