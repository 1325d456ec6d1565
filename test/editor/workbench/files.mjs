import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTICE = 'notice.txt';
const CITING = '引用.gw';
/** Begins like 公文 and is long enough for VS Code to guess its language. */
const DRAFT =
  '青禾镇防汛应急预案\n\n一、总则\n（一）编制目的。为做好防汛工作，制定本预案。\n（二）适用范围。本预案适用于全镇。\n';

/**
 * Drafts without a file, files that get another name, and what else is open beside the text.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testFiles(tally, window) {
  const { page } = window;
  const { row } = window.outline;
  const item = page.locator('[id$="gongwen.counts"]').first();
  const language = page.locator('#status\\.editor\\.mode');
  const dialog = page.locator('.monaco-dialog-box');

  await tally.test('a file that is renamed gets its new name where it is named, once the writer agrees', async () => {
    const cited = '一、依据\n按照《值班制度》执行。\n二、要求\n《值班制度》没有规定的，请示后办理。\n';
    writeFileSync(join(window.folder, CITING), cited);
    writeFileSync(join(window.folder, '值班制度.gw'), '一、白天\n由办公室值班。\n二、夜间\n由带班领导安排。\n');
    await window.openQuickly(CITING);
    await page.locator('.detected-link').first().waitFor();
    await rename(window, '值班制度.gw', '值班规定.gw');
    await dialog.getByRole('button', { name: 'OK' }).click();
    await window.expectText(CITING, cited.replaceAll('值班制度', '值班规定'));
  });

  await tally.test('the preview of that has everything ticked', async () => {
    await rename(window, '值班规定.gw', '值班办法.gw');
    await dialog.getByRole('button', { name: 'Show Preview' }).click();
    const preview = page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: '没有规定的' }).waitFor();
    const boxes = preview.locator('.monaco-list-row input[type=checkbox]');
    assert.equal(await boxes.count(), 3);
    for (const box of await boxes.all()) assert.ok(await box.isChecked());
    await preview.getByRole('button', { name: 'Apply' }).click();
    await window.until(
      () => window.content(CITING).split('《值班办法》').length === 3,
      () => assert.fail(window.content(CITING)),
    );
  });

  await tally.test(
    'a draft that is recognised stays plain text, and served, whatever VS Code takes it for',
    async () => {
      await window.press('Control+Alt+n');
      await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      const changes = [];
      await page.exposeFunction('languageChanged', (name) => changes.push(name));
      await watch(language);
      await page.keyboard.insertText(DRAFT);
      await item.filter({ hasText: '应急预案' }).waitFor();
      await window.until(
        () => changes.includes('Ini') && changes.at(-1) === 'Plain Text',
        () => assert.fail(`the language of the draft was ${changes.join(', ')}`),
      );
      await item.filter({ hasText: '应急预案' }).waitFor();
      await window.showOutline();
      await window.settledOutline(['（二）适用范围']);
    },
  );

  await tally.test(
    'what is shown of a document goes when it gets a language of which there is nothing to say',
    async () => {
      await language.click();
      await window.input.fill('Ini');
      await window.choices.filter({ hasText: /^Ini/ }).first().click();
      await item.waitFor({ state: 'detached' });
      await row('（二）适用范围').waitFor({ state: 'detached' });
      await language.click();
      await window.input.fill('Plain Text');
      await window.choices.filter({ hasText: 'Plain Text' }).first().click();
      await item.filter({ hasText: '应急预案' }).waitFor();
    },
  );

  await tally.test('a document is exported as a Word file, to where the writer says', async () => {
    await window.openQuickly(NOTICE);
    await window.command('导出为 Word');
    const target = join(window.folder, '报送', '通知.docx');
    mkdirSync(join(window.folder, '报送'));
    const told = page.locator('.notification-toast', { hasText: '已导出“通知.docx”' });
    const answer = async () => {
      if (!(await window.input.isVisible())) return;
      await window.input.fill(target);
      await window.press('Enter');
    };
    await answer();
    await window.until(
      async () => (await told.count()) > 0,
      () => assert.fail('nothing says that the document was exported'),
      // The palette's field is the dialog's too, and a dialog that still lists a folder takes no answer.
      { again: answer },
    );
    assert.equal(readFileSync(target).subarray(0, 2).toString(), 'PK');
    assert.ok(!existsSync(`${target}.tmp`));
  });

  await tally.test('a template says that it is one, and is not taken for a document', async () => {
    mkdirSync(join(window.folder, '.gongwen', 'templates'), { recursive: true });
    const template = '---\n名称: 值班通知\n文种: 通知\n---\n关于做好${节日}值班工作的通知\n# 值班安排\n# 工作要求\n';
    writeFileSync(join(window.folder, '.gongwen', 'templates', '值班通知.gongwen'), template);
    await window.openQuickly('值班通知.gongwen');
    await page.locator('.pane-body', { hasText: '这是一份模板' }).first().waitFor();
    await item.waitFor({ state: 'detached' });
  });

  await tally.test('the outline stays when the output is shown, and its commands work', async () => {
    const original = window.content(NOTICE);
    await window.openQuickly(NOTICE);
    await window.settledOutline(['三、保障措施']);
    await window.command('显示输出');
    const output = page.locator('.panel .output-view');
    await output.locator('.view-lines').first().click();
    await row('二、重点任务').waitFor();
    await item.filter({ hasText: '通知' }).waitFor();
    await window.choose('（一）加强宣传教育');
    await window.press('Alt+Shift+PageDown');
    await window.settledOutline(['（二）加强宣传教育']);
    await window.focusText();
    await window.press('Control+z');
    await window.expectText(NOTICE, original);
  });
}

/** Renames a file in the explorer, by keys. */
async function rename({ page }, from, to) {
  await page.keyboard.press('Control+Shift+e');
  await page.locator(`.explorer-folders-view .monaco-list-row[aria-label="${from}"]`).click();
  await page.keyboard.press('F2');
  const input = page.locator('.explorer-folders-view input');
  await input.fill(to);
  await input.press('Enter');
}

/* global MutationObserver, languageChanged -- inside the page */

/** Tells of every text that an element has. */
async function watch(element) {
  await element.evaluate((node) => {
    const tell = () => languageChanged(node.innerText);
    new MutationObserver(tell).observe(node, { childList: true, characterData: true, subtree: true });
  });
}
