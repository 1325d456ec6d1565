import assert from 'node:assert/strict';

const FILE = 'notice.txt';
const FOUND = '青禾镇秸秆综合利用工作方案|二、保障措施应为“三、”|2、加大宣传应为“2.”';
const SECTIONS = ['一、总体要求', '二、重点任务', '三、保障措施'];

/**
 * The view 公文大纲: what it shows, and what is done in it with mouse and keyboard.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testOutlineView(tally, window) {
  const { page } = window;
  const original = window.content(FILE);
  const { rows, row } = window.outline;
  const selected = () => page.locator('.sidebar .customview-tree .monaco-list-row.selected');

  await window.showOutline();

  await tally.test('says in the empty view how to begin', async () => {
    const welcome = page.locator('.sidebar .welcome-view-content');
    await welcome.filter({ hasText: '打开一篇公文' }).waitFor();
    await welcome.getByRole('button', { name: '入门指南' }).waitFor();
  });

  await tally.test('offers to treat a text as 公文 that does not look like one', async () => {
    await window.openQuickly('story.txt');
    const welcome = page.locator('.sidebar .welcome-view-content', { hasText: '看起来不像公文' });
    await welcome.waitFor();
    await welcome.getByRole('button', { name: '当作公文处理' }).click();
    await page.locator('.statusbar-item', { hasText: '公文 · ' }).first().waitFor();
    await page.locator('.sidebar .welcome-view-content', { hasText: '没有识别出标题' }).waitFor();
  });

  await tally.test('shows headings, what their numbers should be, and how many problems a section has', async () => {
    await window.openQuickly('plan.txt');
    await row('一、工作目标').waitFor();
    await row('(二)建设收储站点').filter({ hasText: '应为“（二）”' }).waitFor();
    assert.equal(await rows.count(), 10);
    assert.match((await row('二、主要任务').getAttribute('aria-label')) ?? '', /2 个问题/);
    assert.doesNotMatch((await row('一、工作目标').getAttribute('aria-label')) ?? '', /问题/);
    // The numbers beside the headings come a moment after these.
    await page.waitForTimeout(500);
    await window.picture('outline');
  });

  await tally.test('shows the headings with problems alone, and all of them again', async () => {
    await page.locator('.sidebar .title-actions [aria-label*="只显示有问题的标题"]').click();
    await row('一、工作目标').waitFor({ state: 'detached' });
    await row('(二)建设收储站点').waitFor();
    await page.locator('.sidebar .title-actions [aria-label*="显示全部标题"]').click();
    await row('一、工作目标').waitFor();
  });

  await tally.test('shows the headings that hold what is typed', async () => {
    await page.locator('.sidebar .title-actions [aria-label*="筛选大纲"]').click();
    await window.input.fill('宣传');
    // Headings stay that lead to one.
    await window.until(
      async () => (await rows.allInnerTexts()).join('|').replace(/\s/g, '') === FOUND,
      async () => assert.equal((await rows.allInnerTexts()).join('|').replace(/\s/g, ''), FOUND),
    );
    await page.locator('.sidebar .message', { hasText: '包含“宣传”' }).waitFor();
    await window.press('Escape');
    await row('一、工作目标').waitFor();
  });

  await window.openQuickly(FILE);
  await window.settledOutline(SECTIONS);

  await tally.test('follows the cursor', async () => {
    await window.cursor(FILE, '逐项检查');
    await selected().filter({ hasText: '（二）强化督查' }).waitFor();
  });

  await tally.test('goes to the heading that is chosen', async () => {
    await row('（二）严格火源管理').click();
    await page.locator('.statusbar-item', { hasText: 'Ln 12, Col 1' }).first().waitFor();
  });

  await tally.test('moves a section that is dragged, and one undo takes it back', async () => {
    await window.drag('二、重点任务', '一、总体要求');
    await window.settledOutline(['一、重点任务', '二、总体要求', '三、保障措施']);
    const moved = window.content(FILE);
    assert.ok(moved.includes('一、重点任务\n（一）加强宣传教育'));
    assert.ok(moved.includes('对第一部分（三）所列事项'));
    await window.focusText();
    await window.press('Control+z');
    await window.expectText(FILE, original);
    await window.settledOutline(SECTIONS);
  });

  await tally.test('moves a section by keys in the view', async () => {
    await window.choose('（一）加强宣传教育');
    await window.press('Alt+Shift+PageDown');
    await window.said('已下移');
    await window.expectText(FILE, swapped(original, '（一）加强', '（二）严格', ['（二）加强', '（一）严格']));
    await window.focusText();
    await window.press('Control+z');
    await window.expectText(FILE, original);
    await window.settledOutline(SECTIONS);
  });

  await tally.test('promotes several sections that are selected, from their menu', async () => {
    await window.choose('（二）强化督查');
    await row('（三）严肃问责').click({ modifiers: ['Control'] });
    await row('（三）严肃问责').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^升级/ }).hover();
    await window.press('Enter');
    const promoted = original
      .replace('（二）强化', '四、强化')
      .replace('（三）严肃', '五、严肃')
      .replace('第三部分（二）', '第四部分');
    await window.expectText(FILE, promoted);
    await window.focusText();
    await window.press('Control+z');
    await window.expectText(FILE, original);
    await window.settledOutline(SECTIONS);
  });

  await tally.test('says so where the selected sections are no neighbours', async () => {
    await window.choose('（一）落实责任');
    await row('（三）严肃问责').click({ modifiers: ['Control'] });
    await window.press('Alt+Shift+BracketLeft');
    await window.told('相邻');
    assert.equal(window.content(FILE), original);
  });
}

/** Two lines that change places, and how they begin then. */
function swapped(text, first, second, [newFirst, newSecond]) {
  const lines = text.split('\n');
  const [a, b] = [first, second].map((beginning) => lines.findIndex((line) => line.startsWith(beginning)));
  [lines[a], lines[b]] = [lines[b].replace(second, newSecond), lines[a].replace(first, newFirst)];
  return lines.join('\n');
}
