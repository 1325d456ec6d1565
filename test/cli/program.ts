import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';

/** What a run of the program left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  /** Standard output as bytes, for what is not UTF-8. */
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** How to run the program. */
export interface RunOptions {
  readonly input?: string | Uint8Array;
  /** Beside these only PATH is set: the tests must not depend on the language of whoever runs them. */
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
}

/** A directory of its own for one test file, and the program run in it. */
export interface Workspace {
  readonly directory: string;
  /** Writes a file, with the directories above it, and gives its name back. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** The bytes of a file. */
  readonly get: (name: string) => Buffer;
  /** The absolute path of a file. */
  readonly at: (name: string) => string;
  readonly run: (args: readonly string[], options?: RunOptions) => Outcome;
}

/** Makes a workspace that is removed after the tests of the file. Call it at the top of a test file. */
export function workspace(): Workspace {
  const directory = mkdtempSync(path.join(tmpdir(), 'gongwen-cli-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const at = (name: string) => path.join(directory, name);
  return {
    directory,
    at,
    put(name, content) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return name;
    },
    get: (name) => readFileSync(at(name)),
    run(args, { input = '', env = {}, node = [] } = {}) {
      const result = spawnSync(process.execPath, [...node, ensureBuilt().cli, ...args], {
        cwd: directory,
        env: { PATH: process.env.PATH, ...env },
        input,
        maxBuffer: 1 << 28,
      });
      return {
        code: result.status,
        stdout: result.stdout.toString('utf8'),
        bytes: result.stdout,
        stderr: result.stderr.toString('utf8'),
      };
    },
  };
}

/** The lines of a program's output without the last, empty one. */
export function linesOf(output: string): string[] {
  return output.replace(/\n$/, '').split('\n');
}

/** A short report with nothing wrong. */
export const CLEAN = `青禾市2023年工作总结

一、主要工作
（一）抓项目建设。全年新开工项目12个。
（二）抓环境整治。清理河道3条。
二、存在的问题
1.人手不足。
2.经费不足。
三、下一步打算
`;

/** The same report with a fullwidth slip in line 5, a skipped number in line 6 and a slip of punctuation in line 8. */
export const FAULTY = CLEAN.replace('（二）抓', '(二)抓')
  .replace('二、存在', '三、存在')
  .replace('2.经', '2、经')
  .replace('三、下', '四、下');

/** A notice whose parts refer to each other, with nothing wrong. */
export const REFERRING = `关于做好重点工作的通知

各科室：
为有序推进今年的重点工作，现就有关事项通知如下。
一、工作目标
全年完成改造任务12项，每季度通报一次进展情况。
二、工作措施
（一）明确责任分工。各科室按职责抓好落实。
（二）明确时间进度。第四季度前全部完成。
三、工作要求
（一）加强领导。主要负责同志亲自抓。
（二）严格执行。按第二部分（二）确定的进度落实，定期报送情况。
`;
