/**
 * An editor whose language is English.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testEnglish(tally, window) {
  const { page } = window;

  await tally.test('speaks English in an English editor', async () => {
    await window.openQuickly('plan.txt');
    await page.locator('.activitybar .action-label[aria-label^="Gongwen"]').first().click();
    await page.locator('.sidebar .title-label', { hasText: 'Gongwen Outline' }).waitFor();
    await window.outline.row('(二)建设收储站点').filter({ hasText: 'expected “（二）”' }).waitFor();
    await page
      .locator('.statusbar-item', { hasText: /words · 4 problems/ })
      .first()
      .waitFor();
    await window.press('F1');
    for (const title of ['Promote Section', 'Check the Whole Workspace', 'Getting Started']) {
      await window.input.fill(`>Gongwen: ${title}`);
      await window.choices
        .filter({ hasText: `Gongwen: ${title}` })
        .first()
        .waitFor();
    }
    await window.press('Escape');
  });

  await tally.test('reports in English', async () => {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'should be' }).first().waitFor();
  });
}
