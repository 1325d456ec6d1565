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

  await tally.test('does to the sample what the steps of the walkthrough offer', async () => {
    const start = page.locator('.gettingStartedContainer');
    const text = page.locator('.editor-instance .view-lines').first();
    const step = async (name, button) => {
      await page.locator('.tab', { hasText: '公文编号与大纲' }).first().click();
      await start.locator('.getting-started-step', { hasText: name }).first().click();
      await start.locator('a.monaco-button', { hasText: button }).first().click();
      await page.locator('.tab.active', { hasText: /××镇上半年|Untitled/ }).waitFor();
    };
    await step('移动和升降级', '下移本节');
    await text.filter({ hasText: '一、主要做法' }).waitFor();
    await step('写下一个序号', '插入同级标题');
    await window.said('已插入同级标题');
    await window.type('几点体会');
    await step('改正序号', '修复全部问题');
    await text.filter({ hasText: '（二）村庄面貌' }).waitFor();
    // Whoever closes the sample gets a new one.
    await window.press('Control+w');
    await page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" }).click();
    await step('改正序号', '修复全部问题');
    await text.filter({ hasText: '（二）村庄面貌' }).waitFor();
  });
}
