import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const FIRST = '做到家喻户晓。';
const HEADING = '三、保障措施';

/**
 * Writing in 公文: the keys for new headings, completion of markers, Enter, and all that must change nothing.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 * @param {{ extensions: string }} vscode where its extensions are installed
 */
export async function testWriting(tally, window, vscode) {
  /** A test on a notice of its own, with the cursor behind the text of its section （一）. */
  const test = (name, body) =>
    tally.test(name, async () => {
      const file = await window.openCopy('notice.txt', `notice-${tally.passed + tally.failed}.txt`, HEADING);
      const original = window.content(file);
      await window.cursor(file, FIRST, { behind: true });
      await body(file, original);
    });
  const { page } = window;
  /** The notice with a section （二） behind the first, the numbers and the reference behind it moved on. */
  const withSecond = (text, second) =>
    text
      .replace(`${FIRST}\n（二）`, `${FIRST}\n${second}\n（三）`)
      .replace('（三）完善', '（四）完善')
      .replace('第二部分（三）', '第二部分（四）');

  await test('Ctrl+Enter begins the next section, which can be written at once', async (file, original) => {
    await window.press('Control+Enter');
    await window.expectText(file, withSecond(original, '（二）'));
    await window.said('已插入同级标题，更新 1 处引用');
    await window.type('规范审批。');
    await window.expectText(file, withSecond(original, '（二）规范审批。'));
    await window.undoUntil(file, original);
  });

  await test('Ctrl+Shift+Enter begins a first subsection', async (file, original) => {
    await window.press('Control+Shift+Enter');
    await window.expectText(file, original.replace(`${FIRST}\n`, `${FIRST}\n1.\n`));
    await window.said('已插入下级标题');
    await window.type('开设专栏。');
    await window.expectText(file, original.replace(`${FIRST}\n`, `${FIRST}\n1.开设专栏。\n`));
    await window.undoUntil(file, original);
  });

  await test('completes a marker at an empty line and renumbers what follows, as one step', async (file, original) => {
    await window.press('Enter');
    const empty = original.replace(`${FIRST}\n`, `${FIRST}\n\n`);
    await window.expectText(file, empty);
    await window.press('Control+Space');
    const offered = window.suggestions;
    for (const marker of ['（二）', '1.', '三、']) await offered.filter({ hasText: marker }).first().waitFor();
    await window.picture('completion', { width: 880, height: 420 });
    assert.match(await offered.first().innerText(), /（二）/);
    await window.press('Enter');
    await window.expectText(file, withSecond(original, '（二）'));
    await window.press('Control+z');
    await window.expectText(file, empty);
  });

  await test('offers markers as soon as one is begun', async (file, original) => {
    await window.press('Enter');
    await window.type('（');
    await window.suggestions.filter({ hasText: '（二）' }).first().waitFor();
    await window.press('Tab');
    await window.expectText(file, withSecond(original, '（二）'));
  });

  await test('Enter behind a lone marker removes it', async (file, original) => {
    await window.press('Control+Enter');
    await window.expectText(file, withSecond(original, '（二）'));
    await pressUntil(window, file, withSecond(original, ''));
    await window.press('Control+z');
    await window.expectText(file, withSecond(original, '（二）'));
  });

  await test('Enter behind a marker with a heading is Enter', async (file, original) => {
    await window.cursor(file, '一、总体要求', { behind: true });
    await window.press('Enter', 'Enter');
    await window.type('坚持统筹兼顾。');
    await window.expectText(file, original.replace('一、总体要求\n', '一、总体要求\n\n坚持统筹兼顾。\n'));
  });

  await test('loses no key while the server is silent', async (file, original) => {
    await window.press('Enter');
    const lines = ['严防死守。', '一、', '', '人人有责。', '（三）', '齐抓共管。'];
    const server = serverProcess(vscode.extensions);
    process.kill(server, 'SIGSTOP');
    try {
      for (const [i, line] of lines.entries()) {
        await window.type(line);
        if (i < lines.length - 1) await window.press('Enter');
      }
      await window.expectText(file, original.replace(`${FIRST}\n`, `${FIRST}\n${lines.join('\n')}\n`));
    } finally {
      process.kill(server, 'SIGCONT');
    }
  });

  await test('an input method that composes a marker changes nothing else', async (file, original) => {
    await window.press('Enter');
    const method = await page.context().newCDPSession(page);
    for (const [keys, chosen] of [
      [['e', 'er'], '二'],
      [['、'], '、'],
      [['s', 'sh', 'she', 'shen', 'shenp', 'shenpi'], '审批'],
    ]) {
      for (const text of keys) {
        const caret = text.length;
        await method.send('Input.imeSetComposition', { text, selectionStart: caret, selectionEnd: caret });
      }
      await method.send('Input.insertText', { text: chosen });
    }
    const composed = original.replace(`${FIRST}\n`, `${FIRST}\n二、审批\n`);
    await window.expectText(file, composed);
    await window.crumb('二、审批');
    assert.equal(window.content(file), composed);
    await method.detach();
  });

  await test('cutting, pasting, undoing and redoing sections renumbers nothing', async (file, original) => {
    const line = '（二）严格火源管理。在主要入山路口设卡检查，督查办法见第三部分（二）。\n';
    await window.cursor(file, line);
    await window.press('Control+x');
    const without = original.replace(line, '');
    await window.expectText(file, without);
    await window.cursor(file, '（三）严肃问责');
    await window.press('Control+v');
    const pasted = without.replace('（三）严肃问责', `${line}（三）严肃问责`);
    await window.expectText(file, pasted);
    await window.press('ArrowUp');
    await window.crumb('（二）严格火源管理');
    assert.equal(window.content(file), pasted);
    await window.press('Control+z');
    await window.expectText(file, without);
    await window.press('Control+z');
    await window.expectText(file, original);
    await window.press('Control+y', 'Control+y');
    await window.expectText(file, pasted);
    await window.press('ArrowDown');
    await window.crumb('（三）严肃问责');
    assert.equal(window.content(file), pasted);
  });
}

/** Presses Enter behind a marker once the window knows that it stands alone: before that, Enter is Enter. */
async function pressUntil(window, file, expected) {
  const before = window.content(file);
  await window.until(
    async () => {
      await window.press('Enter');
      await window.until(
        () => window.content(file) !== before,
        () => assert.fail('Enter did nothing'),
      );
      if (window.content(file) === expected) return true;
      await window.press('Control+z');
      await window.expectText(file, before);
      return false;
    },
    () => assert.equal(window.content(file), expected),
  );
}

/** The process id of the language server of this VS Code. */
function serverProcess(extensions) {
  const processes = execFileSync('ps', ['-eo', 'pid=,args='], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '2000' },
  });
  const found = processes.split('\n').filter((line) => line.includes(extensions) && line.includes('server.js'));
  assert.equal(found.length, 1, processes);
  return Number.parseInt(found[0] ?? '', 10);
}
