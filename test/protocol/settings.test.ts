import { describe, expect, it } from 'vitest';
import { OLD_CAPABILITIES, TestClient, until } from './client.js';
import { NOVEL, PLAN } from './samples.js';

/** A client whose settings can be changed on the way, one value a document. */
async function withSettings(values: Record<string, unknown>): Promise<TestClient> {
  return TestClient.start({ settings: (uri) => values[uri] });
}

const NOTE = 'file:///work/note.txt';
const OTHER = 'file:///work/other.txt';

describe('gongwen.enable', () => {
  it('holds for each document by itself', async () => {
    const client = await withSettings({ [NOTE]: { enable: 'off' }, [OTHER]: { enable: 'auto' } });
    await client.open(PLAN, 'plaintext', NOTE);
    await client.open(PLAN, 'plaintext', OTHER);
    expect(await client.symbols(NOTE)).toEqual([]);
    expect(await client.diagnostics(NOTE)).toEqual([]);
    expect(await client.symbols(OTHER)).toHaveLength(1);
    expect(await client.diagnostics(OTHER)).toHaveLength(4);
    await client.stop();
  });

  it('always serves what does not look like 公文', async () => {
    const client = await withSettings({ [NOTE]: { enable: 'always' } });
    await client.open(`${NOVEL}\n一、开头\n三、结尾\n`, 'plaintext', NOTE);
    expect((await client.diagnostics(NOTE)).map(({ code }) => code)).toEqual(['numbering-gap']);
    await client.stop();
  });

  it('does not turn documents of the language 公文 off', async () => {
    const client = await withSettings({ [NOTE]: { enable: 'off' } });
    await client.open(PLAN, 'gongwen', NOTE);
    expect(await client.symbols(NOTE)).toHaveLength(1);
    await client.stop();
  });

  it('serves Markdown with # before the markers', async () => {
    const client = await TestClient.start();
    const uri = await client.open(
      '# 某村工作总结\n\n## 一、主要做法\n\n组织村民清理沟渠三公里。\n\n## 三、存在问题\n',
      'markdown',
    );
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(['numbering-gap']);
    await client.stop();
  });
});

describe('gongwen.rules', () => {
  it('changes severities and switches rules off; what makes no sense is ignored', async () => {
    const rules = { 'numbering-gap': 'hint', 'marker-width': 'off', 'marker-punctuation': 'loud', unknown: 'error' };
    const client = await withSettings({ [NOTE]: { rules }, [OTHER]: { rules: ['off'], enable: 7, profile: {} } });
    await client.open(PLAN, 'gongwen', NOTE);
    await client.open(PLAN, 'gongwen', OTHER);
    const found = new Map((await client.diagnostics(NOTE)).map(({ code, severity }) => [code, severity]));
    const usual = new Map((await client.diagnostics(OTHER)).map(({ code, severity }) => [code, severity]));
    expect([...found.keys()]).toEqual(['numbering-gap', 'numbering-duplicate', 'marker-punctuation']);
    expect(found.get('numbering-gap')).toBe(4);
    expect(found.get('marker-punctuation')).toBe(usual.get('marker-punctuation'));
    expect(usual.size).toBe(4);
    await client.stop();
  });

  it('keeps a rule that is off out of repairs', async () => {
    const client = await withSettings({ [NOTE]: { rules: { 'marker-punctuation': 'off' } } });
    await client.open('某村总结\n\n一、甲\n1.子\n2、丑\n3.寅\n二、乙\n', 'gongwen', NOTE);
    expect(await client.format(NOTE)).toEqual([]);
    await client.stop();
  });
});

describe('gongwen.messages.language', () => {
  it('overrides the language of the editor', async () => {
    const client = await withSettings({
      [NOTE]: { messages: { language: 'en' } },
      [OTHER]: { messages: { language: 'auto' } },
    });
    await client.open(PLAN, 'gongwen', NOTE);
    await client.open(PLAN, 'gongwen', OTHER);
    expect((await client.diagnostics(NOTE))[0]?.message).toContain('should be');
    expect((await client.diagnostics(OTHER))[0]?.message).toContain('应为');
    const actions = await client.codeActions(NOTE, client.rangeOf(NOTE, '(二)'));
    expect(actions.map(({ title }) => title)).toContain('Fix all problems (4 places)');
    await client.stop();
  });
});

describe('a change of settings', () => {
  it('is asked for once a document, again after a change, and refreshes what the editor shows', async () => {
    const values: Record<string, unknown> = { [NOTE]: { rules: {} } };
    const client = await withSettings(values);
    await client.open(PLAN, 'gongwen', NOTE);
    const before = await client.pull(NOTE);
    await client.symbols(NOTE);
    expect(client.configurationRequests).toEqual([NOTE]);

    values[NOTE] = { rules: { 'numbering-duplicate': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await until(() => client.refreshes > 0);
    const after = await client.pull(NOTE, before.resultId);
    expect(after.kind === 'full' && after.items.map(({ code }) => code)).not.toContain('numbering-duplicate');
    await until(() => client.statuses.at(-1)?.findings === 3);
    expect(client.configurationRequests).toEqual([NOTE, NOTE]);
    await client.stop();
  });

  it('follows folders that come and go', async () => {
    const client = await withSettings({});
    const uri = await client.open(PLAN);
    await client.symbols(uri);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'file:///work', name: 'work' }], removed: [] },
    });
    await until(() => client.refreshes > 0);
    await client.symbols(uri);
    expect(client.configurationRequests).toEqual([uri, uri]);
    await client.stop();
  });

  it('comes with the notification, or with initialize, where the editor cannot be asked', async () => {
    const client = await TestClient.start({
      capabilities: OLD_CAPABILITIES,
      initializationOptions: { settings: { rules: { 'marker-width': 'off' } } },
    });
    await client.open(PLAN, 'gongwen', NOTE);
    const codes = (): unknown[] => client.published.at(-1)?.diagnostics.map(({ code }) => code) ?? [];
    await until(() => codes().length === 3);
    expect(codes()).not.toContain('marker-width');
    const rules = { 'numbering-gap': 'off', 'numbering-duplicate': 'off' };
    await client.notify('workspace/didChangeConfiguration', { settings: { gongwen: { rules } } });
    await until(() => codes().length === 2);
    expect(codes()).toEqual(['marker-width', 'marker-punctuation']);
    await client.stop();
  });

  it('leaves the defaults where the editor fails to answer', async () => {
    const client = await TestClient.start({
      settings: () => {
        throw new Error('no settings today');
      },
    });
    const uri = await client.open(PLAN);
    expect(await client.diagnostics(uri)).toHaveLength(4);
    await until(() => client.logs.some(({ message }) => message.includes('no settings today')));
    await client.stop();
  });
});
