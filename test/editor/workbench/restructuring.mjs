import assert from 'node:assert/strict';

const FILE = 'notice.txt';
const HEADING = '三、保障措施';

/**
 * Changing the outline: keys, preview, pickers, the refactor menu.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testRestructuring(tally, window) {
  const { page } = window;
  const original = window.content(FILE);
  const regulation = window.content('regulation.txt');
  await window.open(FILE, HEADING);

  await tally.test('promotes and demotes by keys, and one undo takes each back', async () => {
    await window.cursor(FILE, '严肃问责');
    await window.press('Alt+Shift+BracketLeft');
    await window.expectText(FILE, original.replace('（三）严肃', '四、严肃'));
    await window.said('已升级。');
    await window.press('Alt+Shift+BracketRight');
    await window.expectText(FILE, original);
    await window.said('已降级。');
    await window.press('Control+z');
    await window.expectText(FILE, original.replace('（三）严肃', '四、严肃'));
    await window.press('Control+z');
    await window.expectText(FILE, original);
  });

  await tally.test('moves a section by keys, and the reference follows', async () => {
    await window.cursor(FILE, '备足物资');
    await window.press('Alt+Shift+PageUp');
    const moved = movedUp(original);
    await window.expectText(FILE, moved);
    await window.said('已上移，更新 1 处引用。');
    // The section that was moved stays at hand.
    await window.press('Alt+Shift+PageDown');
    await window.expectText(FILE, original);
    await window.press('Control+z', 'Control+z');
    await window.expectText(FILE, original);
  });

  await tally.test('says in words why something cannot be done', async () => {
    await window.cursor(FILE, '一、总体要求');
    await window.press('Alt+Shift+PageUp');
    await window.told(/[一-龥]{4}/);
    assert.equal(window.content(FILE), original);
  });

  const panel = page.locator('.bulk-edit-panel');
  const promoted = original
    .replace('（三）完善', '三、完善')
    .replace('三、保障', '四、保障')
    .replace('第三部分（二）', '第四部分（二）')
    .replace('第二部分（三）', '第三部分');

  /** The preview lists every change, and applies them all unless the writer says otherwise. */
  const expectAllTicked = async () => {
    const boxes = panel.locator('.monaco-list-row input[type=checkbox]');
    assert.equal(await boxes.count(), 5);
    for (const box of await boxes.all()) assert.ok(await box.isChecked());
  };

  await tally.test('shows a preview where several references change; discarded, nothing has changed', async () => {
    await window.cursor(FILE, '备足物资');
    await window.press('Alt+Shift+BracketLeft');
    await panel.locator('.monaco-list-row').first().waitFor();
    await expectAllTicked();
    await window.picture('preview', { width: 880, height: 740 });
    assert.equal(window.content(FILE), original);
    await panel.getByRole('button', { name: 'Discard' }).click();
    await window.said('没有应用改动');
    assert.equal(window.content(FILE), original);
  });

  await tally.test('applies what the preview shows, as one step', async () => {
    await window.cursor(FILE, '备足物资');
    await window.press('Alt+Shift+BracketLeft');
    await panel.locator('.monaco-list-row').first().waitFor();
    await panel.getByRole('button', { name: 'Apply' }).click();
    await window.expectText(FILE, promoted);
    await window.said('已升级，更新 2 处引用。');
    await window.crumb('三、完善应急准备');
    await window.press('Control+z');
    await window.expectText(FILE, original);
  });

  await tally.test('shows the same preview for a refactoring', async () => {
    await window.cursor(FILE, '完善应急准备');
    await window.action('Control+Shift+R', /升一?级/);
    await panel.locator('.monaco-list-row').first().waitFor();
    await expectAllTicked();
    await panel.getByRole('button', { name: 'Apply' }).click();
    await window.expectText(FILE, promoted);
    await window.press('Control+z');
    await window.expectText(FILE, original);
  });

  await tally.test('offers to promote and demote in the refactor menu', async () => {
    await window.cursor(FILE, '严格火源管理');
    await window.action('Control+Shift+R', /降一?级/);
    await window.expectText(
      FILE,
      original
        .replace('（二）严格', '1.严格')
        .replace('（三）完善', '（二）完善')
        .replace('第二部分（三）', '第二部分（二）'),
    );
    await window.press('Control+z');
    await window.expectText(FILE, original);
  });

  await tally.test('moves a section to a heading that is picked with its path', async () => {
    await window.cursor(FILE, '严肃问责');
    await window.command('移动到…');
    await window.input.fill('重点任务');
    const rows = window.choices;
    await rows.filter({ hasText: '（一）加强宣传教育' }).filter({ hasText: '二、重点任务' }).waitFor();
    assert.equal(await rows.filter({ hasText: '严肃问责' }).count(), 0);
    await rows.filter({ hasText: '（一）加强宣传教育' }).click();
    await rows.filter({ hasText: '之前' }).first().click();
    const [line] = original.split('\n').filter((text) => text.startsWith('（三）严肃'));
    await window.expectText(
      FILE,
      original
        .replace(`${line}\n`, '')
        .replace('（三）完善', '（四）完善')
        .replace('（二）严格', '（三）严格')
        .replace('（一）加强', `${line.replace('（三）', '（一）')}\n（二）加强`)
        .replace('第二部分（三）', '第二部分（四）'),
    );
    await window.press('Control+z');
    await window.expectText(FILE, original);
  });

  await window.open('regulation.txt', '第二章');

  await tally.test('inserts an article, as 之一 or through', async () => {
    await window.cursor('regulation.txt', '新建停车场');
    await window.command('插入条…');
    await window.choices.filter({ hasText: '第三条之一' }).click();
    await window.expectText('regulation.txt', regulation.replace('专项规划。\n', '专项规划。\n第三条之一\u3000\n'));
    await window.press('Control+z');
    await window.expectText('regulation.txt', regulation);
    await window.cursor('regulation.txt', '制定本办法');
    await window.command('插入条…');
    await window.choices.filter({ hasText: '第二条' }).filter({ hasText: '引用' }).click();
    await panel.locator('.monaco-list-row').first().waitFor();
    await page.getByRole('button', { name: 'Apply' }).click();
    await window.expectText(
      'regulation.txt',
      regulation
        .replace('第五条\u3000', '第六条\u3000')
        .replace('第四条\u3000', '第五条\u3000')
        .replace('第三条\u3000', '第四条\u3000')
        .replace('第二条\u3000', '第二条\u3000\n第三条\u3000')
        .replace('第三条、第四条', '第四条、第五条'),
    );
    await window.press('Control+z');
    await window.expectText('regulation.txt', regulation);
  });
}

/** The notice with 二（三） moved up past 二（二）. */
function movedUp(text) {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('（三）完善'));
  const [first, second] = [lines[at - 1], lines[at]];
  lines[at - 1] = second.replace('（三）', '（二）');
  lines[at] = first.replace('（二）', '（三）');
  return lines.join('\n').replace('第二部分（三）', '第二部分（二）');
}
