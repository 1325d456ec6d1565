import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'plan.txt';
const LARGE = 'large.txt';
/** A key must show at once; what is measured is mostly the browser and the way here. In milliseconds. */
const AT_ONCE = 1000;

/**
 * What goes wrong around the writer: mistakes while typing, a server that dies, a very large document.
 *
 * @param {import('../tally.mjs').Tally} tally
 * @param {import('../page.mjs').Window} window
 * @param {{ extensions: string }} vscode
 */
export async function testResilience(tally, window, { extensions }) {
  const { page } = window;
  const { row } = window.outline;
  const squiggles = page.locator('.editor-instance .squiggly-error');
  await window.showOutline();
  await window.openQuickly('notice.txt');
  await window.settledOutline(['三、保障措施']);

  await tally.test('a broken number gets a squiggle, the quick fix mends it, the squiggle goes', async () => {
    const original = window.content('notice.txt');
    await window.cursor('notice.txt', '一）落实责任', { behind: false });
    await window.press('Backspace');
    await window.type('(');
    await squiggles.first().waitFor();
    await window.action('Control+.', /改为“（一）”|“（一）”/);
    await window.expectText('notice.txt', original);
    await squiggles.first().waitFor({ state: 'detached' });
  });

  await tally.test('leads from a problem to the page of its rule', async () => {
    await window.openQuickly(FILE);
    await row('(二)建设收储站点').waitFor();
    await window.press('Control+Shift+M');
    const link = page.locator('.markers-panel .monaco-list-row a', { hasText: 'marker-width' }).first();
    await link.waitFor();
    await link.click({ modifiers: ['Control'] });
    await page.locator('.tab', { hasText: 'marker-width' }).waitFor();
    // By mouse: the page has the focus, and takes the keys.
    await page.locator('.tab', { hasText: FILE }).click();
    await page.locator('.tab.active', { hasText: FILE }).waitFor();
    await page
      .locator('.editor-instance .view-lines')
      .first()
      .click({ position: { x: 300, y: 10 } });
  });

  await tally.test('goes on by itself when its server dies, and nothing that is typed is lost', async () => {
    const original = window.content(FILE);
    await window.cursor(FILE, '到年底，');
    await window.type('力争');
    killServers(extensions);
    await window.type('到今年底前，');
    await window.expectText(FILE, original.replace('到年底，', '力争到今年底前，到年底，'));
    // It is up again: it sees what was typed after its end.
    await window.cursor(FILE, '保障措施');
    await window.type('各项');
    await row('各项保障措施').waitFor();
    await squiggles.first().waitFor();
    assert.equal(await page.locator('.notification-list-item').count(), 0);
  });

  await tally.test('a document of 1 MB can be written in', async () => {
    writeFileSync(join(window.folder, LARGE), large(window.content('notice.txt')));
    await window.openQuickly(LARGE);
    await row('防火工作的通知').waitFor();
    await window.cursor(LARGE, '坚持预防为主');
    for (const word of ['牢牢', '始终', '一贯', '全力']) {
      const begun = Date.now();
      await window.type(word);
      await page.locator('.editor-instance .view-line', { hasText: word }).first().waitFor();
      const took = Date.now() - begun;
      assert.ok(took < AT_ONCE, `${word} took ${took} ms to show`);
    }
    await window.cursor(LARGE, '一、总体要求', { behind: true });
    await window.type('和目标');
    await row('一、总体要求和目标').waitFor();
  });
}

/** The same notice over and over, each with its title and its sign-off: about 1 MB in UTF-8. */
function large(text) {
  return `${text}\n`.repeat(Math.ceil((1 << 20) / Buffer.byteLength(`${text}\n`)));
}

/** Ends the language servers that were started from a folder of extensions, as a crash would. */
function killServers(extensions) {
  const processes = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  const servers = processes.filter((line) => line.includes(extensions) && line.includes('server.js'));
  assert.ok(servers.length > 0, 'no language server is running');
  for (const line of servers) process.kill(Number.parseInt(line, 10), 'SIGKILL');
}
