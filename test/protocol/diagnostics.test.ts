import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { OLD_CAPABILITIES, pause, TestClient, until } from './client.js';
import { NOVEL, PLAN, PLAN_REPAIRED } from './samples.js';

describe('pull diagnostics', () => {
  it('report each finding where it stands, with its rule and severity', async () => {
    const client = await TestClient.start();
    const uri = await client.open(PLAN);
    const found = await client.diagnostics(uri);
    const document = client.document(uri);
    expect(found.map(({ code, range }) => [code, document.getText(range)])).toEqual([
      ['marker-width', '(二)'],
      ['numbering-gap', '（四）'],
      ['numbering-duplicate', '二、'],
      ['marker-punctuation', '2、'],
    ]);
    for (const diagnostic of found) {
      expect(diagnostic.source).toBe('gongwen');
      expect([DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Information]).toContain(
        diagnostic.severity,
      );
    }
    const duplicate = found.find(({ code }) => code === 'numbering-duplicate');
    expect(duplicate?.message).toMatch(/三、/);
    // The clause it stands on, and the heading it repeats.
    expect(duplicate?.message).toMatch(/GB\/T \d+/);
    expect(duplicate?.relatedInformation?.map(({ location }) => document.getText(location.range))).toEqual([
      '二、主要任务',
    ]);
    await client.stop();
  });

  it('answer unchanged until the text changes', async () => {
    const client = await TestClient.start();
    const uri = await client.open(PLAN);
    const first = await client.pull(uri);
    expect(first.kind).toBe('full');
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, { range: client.rangeOf(uri, '(二)'), text: '（二）' });
    const second = await client.pull(uri, first.resultId);
    expect(second.kind === 'full' && second.items.map(({ code }) => code)).toEqual([
      'numbering-gap',
      'numbering-duplicate',
      'marker-punctuation',
    ]);
    await client.stop();
  });

  it('tell a document that was closed and opened again from what it was before', async () => {
    const client = await TestClient.start();
    const uri = await client.open(PLAN);
    const { resultId } = await client.pull(uri);
    await client.close(uri);
    await client.open(PLAN_REPAIRED, 'gongwen', uri);
    expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
    await client.stop();
  });

  it('come without pushed ones', async () => {
    const client = await TestClient.start();
    const uri = await client.open(PLAN);
    await until(() => client.statuses.some((status) => status.uri === uri));
    expect(client.published).toEqual([]);
    await client.stop();
  });

  it('are in English for an English editor', async () => {
    const client = await TestClient.start({ locale: 'en-US' });
    const uri = await client.open(PLAN);
    const messages = (await client.diagnostics(uri)).map(({ message }) => message);
    expect(messages[0]).toContain('should be');
    expect(JSON.stringify(messages)).not.toContain('应为');
    await client.stop();
  });
});

describe('pushed diagnostics', () => {
  it('name the version they belong to, follow changes after a pause, and go when the document is closed', async () => {
    const client = await TestClient.start({ capabilities: OLD_CAPABILITIES });
    const uri = await client.open(PLAN);
    const first = await until(() => client.published.at(-1));
    expect(first).toMatchObject({ uri, version: 1 });
    expect(first.diagnostics.map(({ code }) => code)).toContain('numbering-gap');
    expect(first.diagnostics.every((diagnostic) => diagnostic.relatedInformation === undefined)).toBe(true);

    // Keystrokes in a row: one publication, for the last version.
    const before = client.published.length;
    for (const character of '抓紧办理') {
      const end = client.document(uri).positionAt(client.text(uri).length);
      await client.change(uri, { range: { start: end, end }, text: character });
      await pause(40);
    }
    await client.change(uri, { range: client.rangeOf(uri, '（四）'), text: '（三）' });
    await until(() => client.published.length > before);
    await pause(400);
    expect(client.published.slice(before).map(({ version }) => version)).toEqual([6]);
    expect(client.published.at(-1)?.diagnostics.map(({ code }) => code)).not.toContain('numbering-gap');

    await client.close(uri);
    await until(() => client.published.at(-1)?.version === undefined);
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] });
    await client.stop();
  });

  it('are not sent any more for a document that was closed meanwhile', async () => {
    const client = await TestClient.start({ capabilities: OLD_CAPABILITIES });
    const uri = await client.open(PLAN);
    await until(() => client.published.length > 0);
    await client.change(uri, { text: PLAN.replace('一、', '七、') });
    await client.close(uri);
    await pause(500);
    expect(client.published.at(-1)).toEqual({ uri, diagnostics: [] });
    await client.stop();
  });
});

describe('status', () => {
  it('says of each document whether it is recognised and what was found', async () => {
    const client = await TestClient.start();
    const [plan, novel] = [await client.open(PLAN, 'plaintext'), await client.open(NOVEL, 'plaintext')];
    await until(() => client.statuses.length >= 2);
    expect(client.statuses.find(({ uri }) => uri === plan)).toEqual({
      uri: plan,
      version: 1,
      recognised: true,
      headings: 9,
      findings: 4,
      documentType: '工作方案',
      profile: 'gongwen',
      words: 200,
    });
    expect(client.statuses.find(({ uri }) => uri === novel)).toMatchObject({ recognised: false, findings: 0 });

    // Writing makes it 公文.
    await client.change(novel, { text: PLAN });
    await until(() => client.statuses.at(-1)?.recognised);
    expect(client.statuses.at(-1)).toMatchObject({ uri: novel, version: 2, findings: 4 });
    await client.stop();
  });
});
