import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* global performance -- inside the view */

const FILE = 'issued.txt';
const PLAN = 'plan.txt';
const MEASURE = `要坚持问题导向，把责任落实到岗位、落实到个人，做到有部署、有检查、有考核，确保各项措施落到实处、见到实效。`;
const ITEMS = ['健全制度', '排查隐患', '备足物资', '加强值守', '严肃纪律', '广泛宣传', '落实经费', '定期通报'];
const BODY = `青禾县人民政府文件

×政发〔2026〕7号

青禾县人民政府关于进一步做好汛期安全生产工作的通知

各乡镇人民政府，县政府各部门：
>为切实做好汛期安全生产工作，现就有关事项通知如下：
>一、总体要求
>${MEASURE}
>二、重点工作
${ITEMS.map((item, i) => `>（${'一二三四五六七八'[i]}）${item}。${MEASURE}`).join('\n')}
>三、保障措施
${ITEMS.map((item, i) => `>${i + 1}.${item}。${MEASURE}`).join('\n')}

>附件：汛期值班安排表

>>>>>>>>青禾县人民政府
>>>>>>>>2026年6月8日
>（此件公开发布）

附件

汛期值班安排表

>一、值班时间为每日八时至次日八时。

抄送：县委办公室，县人大常委会办公室。
青禾县人民政府办公室>2026年6月8日印发
`;
const TEXT = BODY.replaceAll('>', '\u3000\u3000');
/** Milliseconds; measured on a machine that does other things too. */
const SOON = { first: 3000, update: 1000 };

/**
 * The preview of the pages: what it shows, and how it and the editor follow each other.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 */
export async function testPreview(tally, window) {
  const { page } = window;
  writeFileSync(join(window.folder, FILE), TEXT);
  // The view is a page in a page in the page.
  const view = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  const sheet = (number) => view.locator(`.page[data-page="${number}"]`);
  const lines = (number) => sheet(number).locator('.line');
  const textOf = async (number) => (await lines(number).allTextContents()).join('\n');
  const editorColumn = page.locator('.editor-group-container').first();

  await tally.test('shows the pages beside the editor', async () => {
    await window.openQuickly(FILE);
    const button = editorColumn.locator('.editor-actions [aria-label*="预览版面"]');
    await button.waitFor();
    const before = Date.now();
    await button.click();
    await lines(1).filter({ hasText: '青禾县人民政府文件' }).waitFor();
    const took = Date.now() - before;
    assert.ok(took < SOON.first, `${took} ms`);
    await page.locator('.tab', { hasText: '版面：issued' }).waitFor();
    const first = await textOf(1);
    assert.ok(first.includes('各乡镇人民政府，县政府各部门：'));
    assert.ok(first.includes('为切实做好汛期安全生产工作'));
    await view.locator('.bar .pageOf', { hasText: '第 1 页，共 5 页' }).waitFor();
    await page.waitForTimeout(300);
    await window.picture('preview-page');
    if (process.env['GONGWEN_TIMINGS']) console.log(`first page ${(await renderedAt(view))[0] - before} ms`);
  });

  await tally.test('sets 22 lines of 28 characters, and page numbers on the outer side', async () => {
    await lines(2).first().waitFor();
    assert.equal(await lines(2).count(), 22);
    const full = (await lines(2).allTextContents()).map((text) => text.replace(/[，。、]$/, '').length);
    assert.ok(Math.max(...full) === 28 || Math.max(...full) === 27, full.join(' '));
    assert.equal(await sheet(1).locator('.number.right').textContent(), '— 1 —');
    assert.equal(await sheet(2).locator('.number.left').textContent(), '— 2 —');
  });

  await tally.test('sets only the first sentence of a run-in heading as a heading', async () => {
    const line = lines(1).filter({ hasText: '（一）健全制度' });
    assert.equal(await line.locator('.face-level2').textContent(), '（一）健全制度。');
    assert.ok(((await line.locator('.face-body').first().textContent()) ?? '').startsWith('要坚持'));
  });

  await tally.test('says which fonts are missing, and what stands in', async () => {
    const fonts = (await view.locator('.fonts').textContent()) ?? '';
    assert.match(fonts, /本机缺少字体：方正小标宋简体（以 .+ 代替）/);
  });

  await tally.test('goes where it is clicked', async () => {
    await lines(1).filter({ hasText: '为切实做好' }).click();
    await page.locator('.statusbar-item', { hasText: 'Ln 8, Col 3' }).first().waitFor();
  });

  await tally.test('follows the text as it is typed', async () => {
    await window.cursor(FILE, '一、总体要求', { behind: true });
    await page.keyboard.insertText('和');
    await lines(1).filter({ hasText: '一、总体要求和' }).waitFor();
    const before = Date.now();
    await page.keyboard.insertText('目标');
    await lines(1).filter({ hasText: '一、总体要求和目标' }).waitFor({ timeout: SOON.update });
    if (process.env['GONGWEN_TIMINGS']) console.log(`update ${(await renderedAt(view)).at(-1) - before} ms`);
  });

  await tally.test('scrolls with the editor, and the editor with it', async () => {
    await window.cursor(FILE, '值班时间为每日');
    await view.locator('.bar .pageOf', { hasText: /第 5 页/ }).waitFor();
    // And stays there, when the editor has come to rest.
    await page.waitForTimeout(700);
    await view.locator('.bar .pageOf', { hasText: /第 [45] 页/ }).waitFor();
    await view.locator('.view').hover();
    for (let i = 0; i < 20; i++) await page.mouse.wheel(0, -800);
    await view.locator('.bar .pageOf', { hasText: '第 1 页' }).waitFor();
    await editorColumn.locator('.view-line', { hasText: '青禾县人民政府文件' }).waitFor();
  });

  await tally.test('shows 版记 at the foot of the last page, the annex on a page of its own', async () => {
    await window.cursor(FILE, '值班时间为每日');
    await lines(5).filter({ hasText: '印发' }).waitFor();
    const last = await textOf(5);
    assert.ok(last.startsWith('附件\n'), last);
    const [foot, area] = await Promise.all([
      lines(5).filter({ hasText: '印发' }).boundingBox(),
      sheet(5).locator('.area').boundingBox(),
    ]);
    assert.ok(Math.abs(foot.y + foot.height - area.y - area.height) < 2);
  });

  await tally.test('zooms, and stores a page for a browser to print', async () => {
    await view.locator('.bar .in').click();
    const larger = await view.locator('.bar .factor').textContent();
    await view.locator('.bar .print').click();
    const target = join(window.folder, 'issued.html');
    // The dialog fills its name in when it has looked at the folder.
    const asked = async () =>
      (await window.input.isVisible()) && (await window.input.inputValue()).endsWith('issued.html');
    await window.until(asked, () => assert.fail('no file name is proposed'));
    await window.press('Enter');
    await window.until(
      () => existsSync(target) && readFileSync(target, 'utf8').endsWith('</html>\n'),
      () => assert.fail('nothing was stored'),
    );
    const html = readFileSync(target, 'utf8');
    assert.equal(html.match(/<section class="page"/g)?.length, 5);
    assert.match(html, /style="top: [\d.]+px; height: [\d.]+px; line-height/);
    assert.ok(!html.includes('class="finding'));
    await view.locator('.bar .fit').click();
    await view.locator('.bar .fit[aria-pressed="true"]').waitFor();
    assert.notEqual(await view.locator('.bar .factor').textContent(), larger);
  });

  await tally.test('marks findings in the margin, of the document that is worked on', async () => {
    await editorColumn.locator('.tab', { hasText: FILE }).click();
    await window.openQuickly(PLAN);
    await page.locator('.tab', { hasText: '版面：plan' }).waitFor();
    const finding = sheet(1).locator('.finding.error[title*="（二）"]').first();
    await finding.waitFor();
    await finding.click();
    await page.locator('.statusbar-item', { hasText: 'Ln 11, Col 1' }).first().waitFor();
  });
}

/** When the view had shown each text it was sent, in milliseconds since 1970. */
function renderedAt(view) {
  return view.locator('body').evaluate(() => {
    const done = performance.getEntriesByName('gongwen.rendered');
    return done.map(({ startTime, duration }) => Math.round(performance.timeOrigin + startTime + duration));
  });
}
