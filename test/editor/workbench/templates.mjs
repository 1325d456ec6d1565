import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'notice.txt';
const OWN = `---
名称: 值班安排
说明: 节假日值班安排
文种: 通知
---
\${机关}关于\${事项:××假期值班}的通知

\${主送}：
\u3000\u3000现将\${事项}安排如下。
# 值班安排
\u3000\u3000\${安排:各科室自行安排}。
`;

/**
 * Templates: a new document, a section in the middle of one, a unit's own, one made of a document; completion.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testTemplates(tally, window) {
  const { page } = window;
  const text = () => page.locator('.editor-group-container .view-lines').first().innerText();
  const shown = async (wanted) => {
    const flat = async () => (await text()).replace(/[\s\u00a0\u3000]+/g, '');
    await window.until(
      async () => (await flat()).includes(wanted),
      async () => assert.ok((await flat()).includes(wanted), await flat()),
    );
  };
  const answer = async (value) => {
    const before = await page.locator('.quick-input-title').innerText();
    if (value !== undefined) await window.input.fill(value);
    await window.input.press('Enter');
    await window.until(
      async () =>
        (await page
          .locator('.quick-input-title')
          .innerText()
          .catch(() => '')) !== before,
      () => assert.fail(`the question ${before} stays`),
    );
  };

  await tally.test(
    'makes a new document: its sort by pinyin, what it must have, the text to be filled in',
    async () => {
      await window.command('新建文档…');
      await window.input.fill('qs');
      await window.choices.filter({ hasText: /^请示/ }).first().waitFor();
      await window.input.fill('');
      await window.choices.filter({ hasText: '通知' }).first().waitFor();
      await window.picture('templates');
      await window.input.fill('请示');
      await window.choices.filter({ hasText: '一文一事' }).first().click();
      await page.locator('.quick-input-title', { hasText: '1/' }).waitFor();
      await answer('××县水利局');
      while (await page.locator('.quick-input-title').isVisible()) {
        const prompt = await page.locator('.quick-input-widget').innerText();
        await answer(/事项|事由/.test(prompt) ? '修建××水库' : undefined).catch((error) => {
          if (page.isClosed()) throw error;
        });
      }
      await shown('××县水利局关于');
      await shown('妥否，请批示。');
      await page
        .locator('.statusbar-item', { hasText: /请示 · / })
        .first()
        .waitFor();
    },
  );

  await tally.test(
    'inserts a section with the number of its place; what follows is renumbered, references follow',
    async () => {
      const original = window.content(FILE);
      await window.openQuickly(FILE);
      await window.crumb('关于做好今冬明春森林防火工作的通知');
      await window.cursor(FILE, '坚持预防为主');
      await window.command('插入章节…');
      await window.input.fill('zzld');
      await window.choices.filter({ hasText: '组织领导' }).first().click();
      await window.until(
        () => /^二、.*组织领导/m.test(window.content(FILE)),
        () => assert.match(window.content(FILE), /^二、.*组织领导/m),
      );
      const content = window.content(FILE);
      assert.match(content, /^三、重点任务$/m);
      assert.match(content, /^四、保障措施$/m);
      assert.ok(content.includes('督查办法见第四部分（二）'));
      assert.ok(content.includes('对第三部分（三）所列事项'));
      await window.press('Escape', 'Escape');
      await window.undoUntil(FILE, original);
    },
  );

  await tally.test('lists the templates of the unit first, and takes up new ones', async () => {
    const folder = join(window.folder, '.gongwen', 'templates');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '值班.gongwen'), OWN);
    await window.until(
      async () => {
        await window.press('Escape');
        await window.command('新建文档…');
        await window.choices.first().waitFor();
        return (await window.choices.first().innerText()).includes('值班安排');
      },
      () => assert.fail('the template of the unit is not listed first'),
      { pause: 500 },
    );
    await window.press('Escape');
  });

  await tally.test('makes a template of a document', async () => {
    await window.openQuickly(FILE);
    await window.crumb('关于做好今冬明春森林防火工作的通知');
    await window.command('存为模板…');
    await window.input.fill('防火通知');
    await window.input.press('Enter');
    await page.locator('.tab.active', { hasText: '防火通知' }).waitFor();
    await window.told('已存为模板');
    assert.ok(existsSync(join(window.folder, '.gongwen', 'templates', '防火通知.gongwen')));
    await shown('名称:防火通知');
  });

  await tally.test('completes a section by pinyin where it can stand', async () => {
    await window.openQuickly(FILE);
    await window.crumb('关于做好今冬明春森林防火工作的通知');
    const original = window.content(FILE);
    await window.cursor(FILE, '随时待命。', { behind: true });
    await window.press('Enter');
    // As fast as a hand is: keys that all come at once are no typing.
    await page.keyboard.type('bzcs', { delay: 60 });
    await window.suggestions.filter({ hasText: '保障措施' }).first().waitFor();
    await window.picture('sections', { width: 880, height: 560 });
    await window.press('Escape', 'Escape');
    await window.undoUntil(FILE, original);
  });

  await tally.test('fills an empty file by the initials of its sort, and offers none in the middle of it', async () => {
    writeFileSync(join(window.folder, 'empty.gongwen'), '');
    await window.openQuickly('empty.gongwen');
    await page.locator('.editor-instance .view-lines').first().click();
    for (const key of 'hytz') await window.press(key);
    await window.press('Control+Space');
    await window.suggestions.filter({ hasText: '会议通知' }).first().click();
    await shown('关于召开');
    await page
      .locator('.statusbar-item', { hasText: /通知 · / })
      .first()
      .waitFor();
    await window.press('Escape', 'Escape', 'Control+End', 'Enter');
    for (const key of 'gz') await window.press(key);
    await window.press('Control+Space');
    await page.locator('.suggest-widget.visible .message, .suggest-widget.visible .monaco-list-row').first().waitFor();
    assert.equal(await window.suggestions.filter({ hasText: /gzzj|gongzuozongjie|工作总结/ }).count(), 0);
    await window.press('Escape', 'Escape');
  });
}
