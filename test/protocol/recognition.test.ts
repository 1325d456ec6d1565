import { describe, expect, it } from 'vitest';
import { OFFICIAL_TEXTS } from '../unit/recognition/officialTexts.js';
import { TestClient, until } from './client.js';
import { NOVEL, PLAN } from './samples.js';

const TITLE = '关于周五看演出的通知\n\n';
/** A note among colleagues: its title is that of a 通知, its body is not. */
const NOTE =
  '大家好，这周五晚上七点有演出，就在单位礼堂。\n想去的跟老周说一声，票不多，先到先得。他们排练了两个月，节目很好看，孩子也能看懂吧，晚饭自己解决，我先去占座。\n';

/** Whether the server serves a plain text: then its title is in the outline. */
const served = async (client: TestClient, uri: string): Promise<boolean> => (await client.symbols(uri)).length > 0;

describe('a plain text', () => {
  it('stays recognised with every keystroke once it is', async () => {
    const client = await TestClient.start();
    const text = OFFICIAL_TEXTS['通知'];
    const uri = await client.open('', 'plaintext');
    const states: boolean[] = [];
    for (const character of text) {
      const end = client.whole(uri).end;
      await client.change(uri, { range: { start: end, end }, text: character });
      states.push(await served(client, uri));
    }
    expect(client.text(uri)).toBe(text);
    const first = states.indexOf(true);
    // From its title on, before there is any body.
    expect(text.slice(0, first + 1)).toMatch(/通知\n?$/);
    expect(states.slice(first)).not.toContain(false);
    await client.stop();
  });

  it('stays so until it is clearly something else', async () => {
    const client = await TestClient.start();
    const uri = await client.open(TITLE, 'plaintext');
    expect(await served(client, uri)).toBe(true);
    await client.change(uri, { text: TITLE + NOTE });
    expect(await served(client, uri)).toBe(true);
    await client.change(uri, { text: NOVEL.repeat(3) });
    expect(await served(client, uri)).toBe(false);
    // Nothing is left of what it was.
    await client.change(uri, { text: TITLE + NOTE });
    expect(await served(client, uri)).toBe(false);
    await client.stop();
  });

  it('is looked at afresh where it is opened', async () => {
    const client = await TestClient.start();
    const uri = await client.open(TITLE, 'plaintext');
    expect(await served(client, uri)).toBe(true);
    await client.change(uri, { text: TITLE + NOTE });
    expect(await served(client, uri)).toBe(true);
    await client.close(uri);
    await client.open(TITLE + NOTE, 'plaintext', uri);
    expect(await served(client, uri)).toBe(false);
    await client.stop();
  });

  it('stays so while its text is cut out and put back', async () => {
    const client = await TestClient.start();
    const uri = await client.open(PLAN, 'plaintext');
    await client.change(uri, { text: '' });
    await client.change(uri, { text: PLAN.slice(PLAN.indexOf('（一）')) });
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain('numbering-gap');
    await client.stop();
  });

  it('is not taken for 公文 because a setting served it before', async () => {
    let enable = 'always';
    const client = await TestClient.start({ settings: () => ({ enable }) });
    const uri = await client.open(TITLE + NOTE, 'plaintext');
    expect(await served(client, uri)).toBe(true);
    enable = 'auto';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await served(client, uri)).toBe(false);
    await client.stop();
  });

  it('says so in its status', async () => {
    const client = await TestClient.start();
    const uri = await client.open(TITLE, 'plaintext');
    await until(() => client.statuses.some((status) => status.uri === uri && status.recognised));
    await client.change(uri, { text: NOVEL.repeat(3) });
    await until(() => client.statuses.at(-1)?.recognised === false);
    await client.stop();
  });
});
