import assert from 'node:assert/strict';

const FILE = 'notice.txt';

/**
 * The status bar, the counts, the walkthrough and the sample.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testCounting(tally, window) {
  const { page } = window;
  const item = page.locator('#gongwen\\.gongwen\\.gongwen\\.counts, [id$="gongwen.counts"]').first();

  await tally.test('says in the status bar what sort of document it is and how long', async () => {
    await window.openQuickly(FILE);
    await item.filter({ hasText: /通知 · \d{3} 字/ }).waitFor();
  });

  await tally.test('counts what is selected', async () => {
    await window.cursor(FILE, '坚持预防为主');
    await window.press('Shift+End');
    // 坚持预防为主、积极消灭的方针，确保不发生重特大森林火灾。
    await item.filter({ hasText: /选中 28 \/ \d{3} 字/ }).waitFor();
    await window.press('ArrowRight');
    await item.filter({ hasText: /通知 · \d{3} 字/ }).waitFor();
  });

  await tally.test('lists the counts of Word and the headings by level', async () => {
    await item.click();
    await window.choices.filter({ hasText: '字符数（计空格）' }).waitFor();
    assert.match(await window.choices.filter({ hasText: '一级标题' }).innerText(), /3/);
    assert.match(await window.choices.filter({ hasText: '二级标题' }).innerText(), /6/);
    await window.press('Escape');
  });

  await tally.test('opens the walkthrough, and the sample from it', async () => {
    await window.command('入门指南');
    const start = page.locator('.gettingStartedContainer');
    await start.getByText('写公文，序号自己会对').waitFor();
    await start.locator('a.monaco-button', { hasText: '打开示例文稿' }).click();
    await page.locator('.tab.active', { hasText: /××镇上半年|Untitled/ }).waitFor();
    await item.filter({ hasText: /工作总结 · 1,\d{3} 字 · \d+ 个问题/ }).waitFor();
  });
}
