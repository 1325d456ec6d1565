import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'typing.gongwen';
const TEXT = `青禾镇农村环境整治工作方案

\u3000\u3000为推进农村环境整治，制定本方案。
一、工作目标
\u3000\u3000（一）摸清底数
\u3000\u3000全面排查问题（包括河道）。
\u3000\u3000附件：1.任务清单
        青禾镇人民政府
抄送：各村。
`;

/**
 * What the editor itself does with 公文: indentation at Enter, words, brackets. It follows from
 * language-configuration.json and the editor's defaults for the language, and only the editor can show it.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testTyping(tally, window) {
  writeFileSync(join(window.folder, FILE), TEXT);
  await window.open(FILE, '一、工作目标');
  /** Keys behind a text, what the file then holds in its place, and back. */
  const test = (name, { behind, press, then }) =>
    tally.test(name, async () => {
      await window.cursor(FILE, behind, { behind: true });
      await press();
      await window.expectText(FILE, TEXT.replace(behind, then));
      await window.undoUntil(FILE, TEXT);
    });
  const type = (text) => () => window.type(text);

  await test('Enter keeps an indentation of U+3000', {
    behind: '制定本方案。',
    press: type('\n下一段。'),
    then: '制定本方案。\n　　下一段。',
  });
  await test('Enter inside a paragraph indents what follows', {
    behind: '为推进农村环境整治，',
    press: type('\n'),
    then: '为推进农村环境整治，\n　　',
  });
  await test('Enter behind a heading indents like the paragraph above it', {
    behind: '一、工作目标',
    press: type('\n到年底完成。'),
    then: '一、工作目标\n　　到年底完成。',
  });
  await test('Enter behind the first annex sets the second below its name', {
    behind: '1.任务清单',
    press: type('\n2.名单'),
    then: '1.任务清单\n　　　　　2.名单',
  });
  await test('Enter behind an opening bracket adds no tab', {
    behind: '问题（',
    press: type('\n'),
    then: '问题（\n　　',
  });
  await test('Enter in a line without indentation adds none', {
    behind: '抄送：各村。',
    press: type('\n印发'),
    then: '抄送：各村。\n印发',
  });
  await test('an opening bracket closes itself at the end of a line, and is typed over', {
    behind: '（一）摸清底数',
    press: type('（含《'),
    then: '（一）摸清底数（含《》）',
  });
  await test('deletes one Chinese word, not the run of characters', {
    behind: '为推进农村环境整治',
    press: () => window.press('Control+Backspace'),
    then: '为推进农村环境',
  });

  await tally.test('a double click takes one word', async () => {
    await window.cursor(FILE, '农村环境整治，');
    const caret = await window.page.locator('.editor-group-container .cursor').first().boundingBox();
    await window.page.mouse.dblclick(caret.x + 10, caret.y + caret.height / 2);
    await window.type('城乡');
    await window.expectText(FILE, TEXT.replace('推进农村环境', '推进城乡环境'));
    await window.undoUntil(FILE, TEXT);
  });

  await tally.test('marks no character of Chinese text as suspicious, and draws no indentation guides', async () => {
    const editor = window.page.locator('.editor-group-container .monaco-editor').first();
    assert.equal(await editor.locator('.unicode-highlight').count(), 0);
    assert.equal(await editor.locator('.core-guide-indent').count(), 0);
    // Brackets of a marker have the colour of the marker.
    assert.equal(await editor.locator('[class*="bracket-highlighting"]').count(), 0);
  });
}
