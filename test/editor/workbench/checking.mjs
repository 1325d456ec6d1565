import assert from 'node:assert/strict';

/**
 * The check of a whole folder, and what links lead out of a document.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testChecking(tally, window) {
  const { page } = window;
  const problems = page.locator('.markers-panel .monaco-list-row');

  await tally.test('checks every document of the folder, those that are not open too', async () => {
    await window.openQuickly('story.txt');
    await window.command('检查整个工作区');
    await page.locator('.notification-list-item', { hasText: /检查了 \d+ 份公文，\d+ 份有问题/ }).waitFor();
    await page.locator('.notification-list-item').getByRole('button', { name: '查看问题' }).click();
    await problems.filter({ hasText: 'plan.txt' }).first().waitFor();
    await problems.filter({ hasText: 'saved.txt' }).first().waitFor();
    assert.equal(await problems.filter({ hasText: 'story.txt' }).count(), 0);
    await page.locator('.notification-list-item').first().waitFor({ state: 'detached' });
    await window.picture('problems');
  });

  await tally.test('a document that is opened then has each problem once', async () => {
    await window.openQuickly('plan.txt');
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    await problems.filter({ hasText: 'plan.txt' }).filter({ hasText: '4' }).first().waitFor();
  });

  await tally.test('finds a heading of any document of the folder', async () => {
    await window.press('Control+t');
    await window.input.fill('#培育利用企业');
    await window.choices.filter({ hasText: '培育利用企业' }).first().waitFor();
    await window.press('Escape');
  });
}
