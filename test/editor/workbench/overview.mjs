import assert from 'node:assert/strict';

/** The sample report. */
export const DOCUMENT = '上半年工作总结.txt';

const TITLES = [
  ...['本序号', '同级', '本节', '全文'].map((scope) => `${scope}重新编号`),
  ...['升级', '降级', '上移', '下移', '移动到…', '拆分标题与正文', '合并标题与正文'],
  ...['插入同级标题', '插入下级标题', '插入条…', '固定此编号', '从指定数字开始编号…', '取消固定编号'],
  ...['重新启动语言服务', '显示输出'],
];

/**
 * What is seen at first: outline, problems, status, palette, repair.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testOverview(tally, window) {
  const { page } = window;
  const original = window.content(DOCUMENT);
  const status = page.locator('#status\\.languageStatus');

  await tally.test('shows the headings in the outline', async () => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: DOCUMENT }).dblclick();
    await page.locator('.editor-group-container .view-lines', { hasText: '上半年主要工作' }).waitFor();
    await page.locator('.pane-header[aria-label^="Outline"]').click();
    // The list holds only the rows in sight: without the files above, that is all of them.
    await page.locator('.explorer-viewlet .pane-header').first().click();
    const rows = page.locator('.outline-pane .monaco-list-row');
    await rows.filter({ hasText: '一、上半年主要工作' }).waitFor();
    for (const heading of ['（一）产业发展稳中有进', '2.台账销号管理', '三、下半年工作打算']) {
      await rows.filter({ hasText: heading }).waitFor();
    }
  });

  await tally.test('lists the problems', async () => {
    await page
      .locator('.editor-group-container .view-lines')
      .first()
      .click({ position: { x: 300, y: 10 } });
    await page.keyboard.press('Control+Shift+M');
    const problems = page.locator('.markers-panel .monaco-list-row');
    for (const problem of ['“(三)”应为“（三）”', '序号重复：前面已有“三、”']) {
      await problems.filter({ hasText: problem }).first().waitFor();
    }
  });

  await tally.test('says in the language status what it found', async () => {
    await status.hover();
    await page.locator('.hover-language-status', { hasText: /30 个标题 · \d+ 个问题/ }).waitFor();
    await page.waitForTimeout(300);
    await window.picture('overview');
  });

  await tally.test('offers its commands in the palette', async () => {
    await page
      .locator('.editor-group-container .view-lines')
      .first()
      .click({ position: { x: 300, y: 10 } });
    await page.keyboard.press('F1');
    // The list holds only the rows in sight.
    for (const title of [...TITLES, '修复全部问题']) {
      await window.input.fill(`>公文: ${title}`);
      await window.choices
        .filter({ hasText: `公文: ${title}` })
        .first()
        .waitFor();
    }
  });

  await tally.test('offers them in the menu of the text, each where it applies', async () => {
    await window.press('Escape');
    const text = page.locator('.editor-group-container .view-line', { hasText: '主要做法' });
    await text.click({ button: 'right' });
    const menu = page.locator('.monaco-menu .action-item');
    await menu.filter({ hasText: '公文' }).hover();
    for (const title of ['本节重新编号', '升级', '移动到…', '插入条…', '固定此编号']) {
      await menu.filter({ hasText: title }).first().waitFor();
    }
    assert.equal(await menu.filter({ hasText: '选中部分重新编号' }).count(), 0);
    await window.press('Escape', 'Escape');
    await menu.first().waitFor({ state: 'detached' });
    await window.press('F1');
    await window.input.fill('>公文: 修复全部问题');
  });

  await tally.test('repairs everything by one command, and one undo takes it back', async () => {
    await window.choices.filter({ hasText: '修复全部问题' }).click();
    await page.locator('.outline-pane .monaco-list-row', { hasText: '四、下半年工作打算' }).waitFor();
    await status.hover();
    await page.locator('.hover-language-status', { hasText: /30 个标题 · [1-9] 个问题/ }).waitFor();
    await window.picture('repaired');
    await window.until(
      () => window.content(DOCUMENT) !== original,
      () => assert.notEqual(window.content(DOCUMENT), original),
    );
    const repaired = window.content(DOCUMENT);
    assert.match(repaired, /^（三）基础设施逐步完善/m);
    assert.match(repaired, /^3\.群众参与评议/m);
    // Suggested fixes stay suggestions.
    assert.match(repaired, /影响了开工进度。（三）人手不足/);
    await page
      .locator('.editor-group-container .view-lines')
      .first()
      .click({ position: { x: 300, y: 10 } });
    await page.keyboard.press('Control+z');
    await window.expectText(DOCUMENT, original);
  });
}
