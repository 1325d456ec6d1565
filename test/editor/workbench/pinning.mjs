import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'plan.txt';
const PROJECT = '.gongwen.json';

/**
 * Numbers that are kept and findings that are not wanted: stored in .gongwen.json from the quick-fix menu.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testPinning(tally, window) {
  const { page } = window;
  const original = window.content(FILE);
  const problems = page.locator('.markers-panel .monaco-list-row');
  const gap = problems.filter({ hasText: '“（四）”' });
  const width = problems.filter({ hasText: '“(二)”应为' });
  const line = (text) => page.locator('.view-line', { hasText: text });
  const entry = () => {
    if (!existsSync(join(window.folder, PROJECT))) return undefined;
    return JSON.parse(window.content(PROJECT)).documents?.[FILE];
  };
  const written = (holds) =>
    window.until(
      () => holds(entry()),
      () => assert.fail(JSON.stringify(entry())),
    );
  const quickFix = async (text, title) => {
    await window.cursor(FILE, text);
    await window.action('Control+.', title);
  };
  await window.open(FILE, '一、工作目标');
  await window.press('Control+Shift+M');
  await gap.first().waitFor();

  await tally.test('keeps a number by a quick fix, shows it beside the number and reports it no longer', async () => {
    await quickFix('（四）', /固定此编号|保留/);
    await written((document) => document?.pins?.length === 1);
    await gap.waitFor({ state: 'detached' });
    await line('（四）').filter({ hasText: '固定' }).waitFor();
    assert.equal(window.content(FILE), original);
  });

  await tally.test('lets it change again by a quick fix', async () => {
    await quickFix('（四）', '取消固定');
    await gap.first().waitFor();
    await written((document) => !document?.pins?.length);
    await line('（四）').filter({ hasText: '固定' }).waitFor({ state: 'detached' });
  });

  await tally.test('starts a series at a number that is entered, and no other input', async () => {
    await window.cursor(FILE, '加强领导');
    await window.command('从指定数字开始编号');
    for (const wrong of ['0', '三', '1.5', '10000']) {
      await window.input.fill(wrong);
      await page.locator('.quick-input-widget', { hasText: '请输入 1 到 9999 的整数' }).waitFor();
    }
    await window.input.fill('５');
    await window.input.press('Enter');
    await written((document) => document?.pins?.[0]?.kind === 'start' && document.pins[0].number === 5);
    await line('1.').filter({ hasText: '固定' }).first().waitFor();
    await window.cursor(FILE, '加强领导');
    await window.command('取消固定编号');
    await written((document) => !document?.pins?.length);
    assert.equal(window.content(FILE), original);
  });

  await tally.test('says that there is nothing to let go where nothing is kept', async () => {
    await window.cursor(FILE, '加强领导');
    await window.command('取消固定编号');
    await window.told('没有固定');
  });

  await tally.test('silences a finding at its place, and reports it again', async () => {
    await width.first().waitFor();
    await quickFix('(二)', '此处不再提示');
    await written((document) => document?.suppressions?.length === 1);
    await width.waitFor({ state: 'detached' });
    await quickFix('(二)', '恢复提示此处');
    await width.first().waitFor();
    await written((document) => !document?.suppressions?.length);
    assert.equal(window.content(FILE), original);
  });
}
