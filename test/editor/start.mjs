import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, pause } from './vscode.mjs';

const PATIENCE = 90_000;
const OWN = `青禾村夏季防汛工作小结

今年以来，全村上下抓早抓细。

一、主要做法
（一）巡查排险。
（二）备足物资。
三、下步打算
补齐短板。

青禾村民委员会
2024年9月3日
`;

/**
 * `npm start` with the embedded VS Code: what a new user gets, and that nothing of it stays.
 *
 * @param {import('./tally.mjs').Tally} tally
 * @param {{ root: string, temporary: string }} places the project; for files
 */
export async function testStart(tally, { root, temporary }) {
  const browser = await launchBrowser();
  try {
    await testSample(tally, root, browser);
    await testOwnFile(tally, { root, temporary }, browser);
  } finally {
    await browser.close();
  }
}

async function testSample(tally, root, browser) {
  const sample = join(root, 'samples', 'work-summary.txt');
  const original = readFileSync(sample, 'utf8');
  const started = new Started(root, []);
  let url;
  let folder;
  await tally.test('npm start serves VS Code to this computer alone', async () => {
    url = await started.url();
    folder = url.searchParams.get('folder');
    assert.equal(url.hostname, '127.0.0.1');
    assert.ok(await answers('127.0.0.1', url.port));
    const others = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses.map((one) => one.address));
    for (const address of ['127.0.0.2', '::1', ...others.filter((one) => one !== '127.0.0.1')]) {
      assert.equal(await answers(address, url.port), false, address);
    }
  });
  await tally.test('npm start shows the sample in Chinese, with the extension active', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    await page.goto(url.href);
    await page.locator('.tab.active', { hasText: '上半年工作总结.txt' }).waitFor();
    await page.locator('.sidebar .title-label', { hasText: '资源管理器' }).waitFor();
    await recognised(page, /30 个标题/);
    // What is tried out changes a copy.
    await page.locator('.editor-group-container .view-lines').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('试');
    await page.keyboard.press('Control+s');
    const copy = () => readFileSync(join(folder, '上半年工作总结.txt'), 'utf8');
    for (let i = 0; i < 100 && copy() === original; i++) await pause(100);
    assert.equal(copy(), `试${original}`);
    assert.equal(readFileSync(sample, 'utf8'), original);
    await page.close();
  });
  await tally.test('Ctrl+C ends all that npm start has started, and removes it', async () => {
    // A terminal sends it to npm and to everything that npm runs.
    process.kill(-started.pid, 'SIGINT');
    await started.gone(url.port);
    assert.equal(existsSync(folder), false);
  });
  started.kill();
}

async function testOwnFile(tally, { root, temporary }, browser) {
  const folder = join(temporary, '自己的文件');
  const file = join(folder, '防汛 小结.txt');
  mkdirSync(folder);
  writeFileSync(file, OWN);
  const started = new Started(root, ['--lang', 'en', file]);
  let url;
  await tally.test('npm start -- FILE opens the file itself, in the language that is asked for', async () => {
    url = await started.url();
    assert.equal(url.searchParams.get('folder'), null);
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    await page.goto(url.href);
    await page.locator('.tab.active', { hasText: '防汛 小结.txt' }).waitFor();
    await recognised(page, /4 headings/);
    await page.close();
  });
  await tally.test('npm start ends with npm where npm alone is ended', async () => {
    process.kill(started.pid, 'SIGTERM');
    await started.gone(url.port);
    assert.equal(readFileSync(file, 'utf8'), OWN);
  });
  started.kill();
}

/** Waits until the language status says that the server has read the text. */
async function recognised(page, headings) {
  await page.locator('#status\\.languageStatus').hover();
  await page.locator('.hover-language-status', { hasText: headings }).waitFor();
  await page.mouse.move(900, 600);
}

/** One `npm start -- --embedded --no-open`, in a process group of its own as a terminal would give it. */
class Started {
  output = '';

  constructor(root, args) {
    this.child = spawn('npm', ['start', '--', '--embedded', '--no-open', ...args], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (this.output += text));
    }
  }

  get pid() {
    return this.child.pid;
  }

  /** The address that it prints. */
  async url() {
    const printed = () => /http:\/\/\S+/.exec(this.output)?.[0];
    await this.#until(() => printed() !== undefined || this.child.exitCode !== null);
    assert.ok(printed(), this.output);
    return new URL(printed());
  }

  /** Waits until nothing of it is left: no process of its group, no server on its port. */
  async gone(port) {
    const left = () => processes().filter(([group, args]) => group === this.pid || args.includes(`127.0.0.1:${port}`));
    await this.#until(() => left().length === 0);
    assert.equal(await answers('127.0.0.1', port), false);
  }

  /** Ends what a failed test has left. */
  kill() {
    try {
      process.kill(-this.pid, 'SIGTERM');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }

  async #until(holds) {
    const end = Date.now() + PATIENCE;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`waited in vain\n${this.output}`);
      await pause(100);
    }
  }
}

/** Process group and command line of every process. */
function processes() {
  const listed = execFileSync('ps', ['-eo', 'pgid=,stat=,args='], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '2000' },
  });
  return listed
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null && !match[2].startsWith('Z'))
    .map(([, group, , args]) => [Number(group), args]);
}

/** Whether something takes connections there. */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: 2000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });
}
