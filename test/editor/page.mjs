import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long is waited for what must come, in milliseconds. */
const PATIENCE = 10_000;

/** One window of VS Code on a folder, driven by mouse and keyboard. Files are saved at once: they show the text. */
export class Window {
  /**
   * @param {import('playwright-core').Page} page
   * @param {{ folder: string, screenshots?: string }} places the folder that it shows; for pictures
   */
  constructor(page, { folder, screenshots }) {
    this.page = page;
    this.folder = folder;
    this.screenshots = screenshots;
    /** The names of the pictures taken so far. @type {Set<string>} */
    this.taken = new Set();
  }

  /** The rows of a quick input: palette, lists of choices. */
  get choices() {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  get input() {
    return this.page.locator('.quick-input-widget input');
  }

  get suggestions() {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** The rows of the menu of quick fixes or refactorings. */
  get actions() {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  /** The rows of the view 公文大纲: all that are in sight, and the one with a name. */
  get outline() {
    const rows = this.page.locator('.sidebar .customview-tree .monaco-list-row');
    return { rows, row: (name) => rows.filter({ hasText: name }).first() };
  }

  /** Shows the view 公文大纲. */
  async showOutline() {
    const item = this.page.locator('.activitybar .action-label[aria-label^="公文"]').first();
    await item.click();
    await this.page.locator('.sidebar .title-label', { hasText: '公文大纲' }).waitFor();
    await this.page.mouse.move(900, 600);
  }

  /** Waits until the view 公文大纲 shows headings with everything below them, and stands still. */
  async settledOutline(names) {
    const { rows, row } = this.outline;
    for (const name of names) await row(name).waitFor();
    let before = '';
    await this.until(
      async () => {
        const now = (await rows.allInnerTexts()).join('\n');
        const same = now === before;
        before = now;
        return same && now !== '';
      },
      () => assert.fail('the outline does not come to rest'),
      { pause: 150 },
    );
  }

  /** Drags a heading of the view 公文大纲 onto another one. */
  async drag(name, onto) {
    const { row } = this.outline;
    const middle = async (heading) => {
      const { x, y, height } = await row(heading).boundingBox();
      return { x: x + 90, y: y + height / 2 };
    };
    const [from, to] = [await middle(name), await middle(onto)];
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Chooses a heading of the view 公文大纲: the text goes there, the focus stays in the view. */
  async choose(name) {
    const { row } = this.outline;
    await row(name).click();
    await row(name).and(this.page.locator('.selected')).waitFor();
  }

  /** Puts the focus into the text, the cursor where it was. */
  async focusText() {
    await this.press('Control+1');
  }

  /** Opens a file of the folder by its name, whatever the side bar shows. */
  async openQuickly(name) {
    const ask = async () => {
      await this.press('Escape', 'Control+p');
      // A window that has just opened does not hear keys yet.
      if (await this.input.isVisible()) await this.input.fill(name);
    };
    await ask();
    // A file that has just been written is found by a new search alone.
    await this.until(
      async () => (await this.choices.filter({ hasText: name }).count()) > 0,
      () => assert.fail(`${name} is not found`),
      { again: ask, every: 40 },
    );
    await this.choices.filter({ hasText: name }).first().click();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
  }

  /** Opens a file of the folder through the explorer, and waits until the server says that it is 公文. */
  async open(name, heading) {
    await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label="${name}"]`).dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('#status\\.languageStatus').hover();
    await this.page.locator('.hover-language-status', { hasText: /个标题/ }).waitFor();
    // Away from what shows a tooltip over the next thing to click.
    await this.page.mouse.move(900, 600);
    await this.cursor(name, heading);
    await this.crumb(heading);
  }

  /** Opens a copy of a file, so that what one test leaves behind is nothing to the next. Returns the copy's name. */
  async openCopy(name, copy, heading) {
    copyFileSync(join(this.folder, name), join(this.folder, copy));
    await this.open(copy, heading);
    return copy;
  }

  /** Waits until the path above the text names a heading: the server has then read the text as it is. */
  async crumb(heading) {
    await this.page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: heading }).waitFor();
  }

  /** Puts the cursor before a text of a file that is shown, or behind it. */
  async cursor(name, text, { behind = false } = {}) {
    // A large file that is just being saved is empty for a moment.
    await this.until(
      () => this.content(name).includes(text),
      () => assert.fail(`${name} does not hold ${text}`),
    );
    const content = this.content(name);
    const start = content.indexOf(text);
    const ahead = content.slice(0, behind ? start + text.length : start);
    const line = ahead.split('\n').length;
    const column = ahead.length - ahead.lastIndexOf('\n');
    // Whatever list an earlier test has left open.
    await this.press('Escape', 'Control+g');
    await this.input.fill(`:${line},${column}`);
    await this.choices.filter({ hasText: `line ${line} ` }).waitFor();
    await this.input.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
  }

  /** Presses keys one after another. */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types as fast as the window takes it. */
  async type(text) {
    for (const character of text) {
      if (character === '\n') await this.page.keyboard.press('Enter');
      else await this.page.keyboard.insertText(character);
    }
  }

  /** Opens a menu of actions by its keys and chooses one, by keys too. */
  async action(keys, title) {
    await this.press(keys);
    await this.until(
      async () => (await this.actions.filter({ hasText: title }).count()) > 0,
      () => assert.fail(`no action ${title}`),
      // What is offered follows the text with a delay, an open menu does not.
      { again: () => this.press('Escape', keys) },
    );
    await this.until(
      async () => (await this.actions.and(this.page.locator('.focused')).filter({ hasText: title }).count()) > 0,
      () => assert.fail(`cannot choose ${title}`),
      { again: () => this.press('ArrowDown'), every: 2 },
    );
    await this.press('Enter');
  }

  /** Runs a command by its title in the palette. */
  async command(title) {
    const row = this.choices.filter({ hasText: `公文: ${title}` }).first();
    const ask = async () => {
      await this.press('Escape', 'F1');
      if (await this.input.isVisible()) await this.input.fill(`>公文: ${title}`);
    };
    await ask();
    await this.until(
      async () => (await row.count()) > 0,
      () => assert.fail(`the palette has no ${title}`),
      // A window that has just opened does not know its commands yet.
      { again: ask },
    );
    await row.click();
  }

  /** What the file holds. */
  content(name) {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Waits until the file holds a text. @throws Error where it does not come to hold it */
  async expectText(name, expected) {
    const own = () => this.content(name) === expected;
    await this.until(own, () => assert.equal(this.content(name), expected), {
      // An undo that meets a save by the clock counts for saved: the next such save does not come.
      again: () => this.page.keyboard.press('Control+s'),
    });
  }

  /** Takes steps back until the file holds a text again. */
  async undoUntil(name, expected, atMost = 12) {
    for (let i = 0; i < atMost && this.content(name) !== expected; i++) {
      const before = this.content(name);
      await this.press('Control+z', 'Control+s');
      await this.until(
        () => this.content(name) !== before,
        () => assert.fail('undo changes nothing'),
        { again: () => this.page.keyboard.press('Control+s') },
      );
    }
    await this.expectText(name, expected);
  }

  /** Waits for a message in the status bar. */
  async said(text) {
    await this.page.locator('.statusbar-item', { hasText: text }).first().waitFor();
  }

  /** Waits for a notification, and closes it. */
  async told(text) {
    const message = this.page.locator('.notification-list-item', { hasText: text }).first();
    await message.waitFor();
    await message.hover();
    await message.locator('.codicon-notifications-clear').click();
    await message.waitFor({ state: 'detached' });
  }

  /** Waits until something holds, doing `again` at every so many looks, 50 milliseconds apart; then says why it did not. */
  async until(holds, complain, { again = () => undefined, every = 20, pause: between = 50 } = {}) {
    const end = Date.now() + PATIENCE;
    for (let i = 1; !(await holds()); i++) {
      if (Date.now() > end) {
        await complain();
        throw new Error('waited in vain');
      }
      await pause(between);
      if (i % every === 0) await again();
    }
  }

  /**
   * Takes a picture where pictures are wanted: of the window, or of the text from its first line on.
   *
   * @param {string} name
   * @param {{ width: number, height: number }} [size] how much is shown, in pixels
   */
  async picture(name, size) {
    if (!this.screenshots) return;
    mkdirSync(this.screenshots, { recursive: true });
    const text = size && (await this.page.locator('.editor-group-container .editor-instance').first().boundingBox());
    const clip = text ? { clip: { x: text.x, y: text.y, ...size } } : {};
    await this.page.screenshot({ path: join(this.screenshots, `${name}.png`), ...clip });
    this.taken.add(name);
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
