import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOW = 'report-2025.txt';
const THEN = 'report-2024.txt';
/** The parts of the second paragraph make 103万, and the third says more growth than there is. */
const REPORT = `青禾镇2025年工作总结

一、主要工作
（一）抓诉求办理。全年办理群众诉求358件（电话219件、网络98件、来访41件）。
（二）抓困难帮扶。发放补助93万元（一村48万元、二村35万元、三村20万元）。
（三）抓财源建设。完成税收收入3.52亿元，同比增长15%。
（四）抓作风改进。群众满意率96.53%，改造老旧管网12.6公里。

二、下一步打算
（一）加强统筹。按月通报进度。
（二）加强督查。逐项对账销号。

青禾镇人民政府
2026年1月8日
`;
const BEFORE = `青禾镇2024年工作总结

一、主要工作
（一）抓诉求办理。全年办理群众诉求310件。
（二）抓财源建设。完成税收收入3.2亿元。
（三）抓作风改进。群众满意率96.53%，改造老旧管网9.4公里。

青禾镇人民政府
2025年1月6日
`;

/**
 * The view of the figures, what a hover says about one, and the comparison with an earlier report.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testFigures(tally, window) {
  const { page } = window;
  writeFileSync(join(window.folder, NOW), REPORT);
  writeFileSync(join(window.folder, THEN), BEFORE);
  const pane = page.locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: '公文数据' }) });
  const rows = pane.locator('.monaco-list-row');
  const row = (text) => rows.filter({ hasText: text }).first();
  const button = async (name) => {
    await pane.hover();
    await pane.locator(`.pane-header [aria-label*="${name}"]`).first().click();
  };

  await tally.test('lists the figures of a document with what others give, on demand', async () => {
    await window.openQuickly(NOW);
    await page.locator('.statusbar-item', { hasText: '工作总结 · ' }).first().waitFor();
    await window.command('数据一览');
    await row('办理群众诉求').filter({ hasText: '358件' }).filter({ hasText: '219+98+41=358' }).waitFor();
    await row('税收收入').filter({ hasText: '3.52亿元' }).waitFor();
    await pane.locator('.pane-header', { hasText: '12 处，1 处不符' }).waitFor();
  });

  await tally.test('marks a figure that does not fit, and shows such figures alone', async () => {
    await row('发放补助').locator('.codicon-warning').waitFor();
    assert.match((await row('发放补助').getAttribute('aria-label')) ?? '', /93万元，不符.*103万/);
    await window.picture('figures');
    await button('只显示不符的数据');
    await row('办理群众诉求').waitFor({ state: 'detached' });
    assert.equal(await rows.count(), 1);
    await button('显示全部数据');
    await row('办理群众诉求').waitFor();
  });

  await tally.test('goes to the figure that is chosen', async () => {
    await row('群众满意率').click();
    await page
      .locator('.statusbar-item', { hasText: /Ln 7, Col \d+ \(6 selected\)/ })
      .first()
      .waitFor();
  });

  await tally.test('sorts by indicator', async () => {
    await button('排列数据');
    await window.choices.filter({ hasText: '按指标' }).click();
    await rows.nth(2).filter({ hasText: '二村' }).waitFor();
    await button('排列数据');
    await window.choices.filter({ hasText: '按文中顺序' }).click();
    await rows.nth(2).filter({ hasText: '网络' }).waitFor();
  });

  await tally.test('says on a figure what it counts and how others give it', async () => {
    await window.focusText();
    await window.cursor(NOW, '358件');
    await window.press('Control+k', 'Control+i');
    const hover = page.locator('.monaco-hover:visible', { hasText: '219+98+41=358' });
    await hover.filter({ hasText: '办理群众诉求' }).first().waitFor();
    await window.press('Escape');
  });

  await tally.test('shows in the text what others give, when asked to', async () => {
    await window.command('显示或隐藏算得的合计');
    const text = page.locator('.editor-instance .view-lines').first();
    await text.filter({ hasText: /358件.*=\s358/ }).waitFor();
    await text.filter({ hasText: /93万元.*≠\s103万/ }).waitFor();
    await window.command('显示或隐藏算得的合计');
    await text.filter({ hasText: /≠/ }).waitFor({ state: 'detached' });
  });

  await tally.test('follows the text', async () => {
    await window.cursor(NOW, '93万元');
    await window.press('Delete', 'Delete');
    await window.type('103');
    await row('发放补助').filter({ hasText: '103万元' }).locator('.codicon-pass').waitFor();
    await pane.locator('.pane-header', { hasText: '12 处' }).waitFor();
    await window.undoUntil(NOW, REPORT);
  });

  await tally.test('writes them to a file for spreadsheets', async () => {
    const target = join(window.folder, '数据.csv');
    await window.command('导出数据为 Excel 或 CSV');
    await window.until(
      async () => (await window.input.inputValue()).endsWith('.xlsx'),
      () => assert.fail('no dialog'),
    );
    await window.input.fill(target);
    await window.input.press('Enter');
    await window.told('已导出“数据.csv”');
    assert.match(readFileSync(target, 'utf8'), /^\ufeff行,指标,[^]*,办理群众诉求,358件,358,件,/);
  });

  await tally.test('compares with an earlier report that is chosen', async () => {
    await window.focusText();
    await window.command('与上期对照');
    await window.choices.filter({ hasText: THEN }).click();
    const view = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    const line = (text) => view.locator('tr', { hasText: text }).first();
    await line('办理群众诉求').filter({ hasText: '增48件' }).filter({ hasText: '+15.48%' }).waitFor();
    await line('税收收入').filter({ hasText: '不符：(3.52亿-3.2亿)÷3.2亿=10%' }).waitFor();
    await line('群众满意率').filter({ hasText: '与上期相同，是否漏改' }).waitFor();
    await line('改造老旧管网').locator('a', { hasText: '第7行' }).click();
    await page
      .locator('.statusbar-item', { hasText: /Ln 7, Col \d+ \(6 selected\)/ })
      .first()
      .waitFor();
  });

  await tally.test('takes the view away again', async () => {
    await window.command('收起数据一览');
    await pane.waitFor({ state: 'detached' });
  });
}
