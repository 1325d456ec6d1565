import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandDocument, ParsedDocument, plainText } from '../../../server/src/core/index.js';
import { writeDocx } from '../../../server/src/docx/writeDocx.js';
import { builtinTemplates } from '../../../server/src/templates/catalogue.js';
import { openDocx, paragraphsOf } from '../../helpers/docx.js';

const exported = async (text: string) => openDocx(await writeDocx(ParsedDocument.parse(text), { title: '通知' }));
const trimmed = (text: string): string[] => text.split('\n').map((line) => line.trim());

const PLAN = `关于开展环境整治的工作方案

　　为改善环境，制定本方案。
　　一、工作目标
　　（一）村容整洁。垃圾日产日清。
　　二、保障措施
　　1.加强领导
`;

describe('a Word file', () => {
  it('has a paragraph for every line, with a style of our own and the text unchanged', async () => {
    const paragraphs = paragraphsOf((await exported(PLAN)).body);
    expect(paragraphs.map(({ text }) => text)).toEqual(trimmed(PLAN));
    expect(paragraphs.map(({ style }) => style).filter((style) => style !== 'GongwenBlank')).toEqual([
      'GongwenTitle',
      'GongwenBody',
      'GongwenLevel1',
      'GongwenLevel2',
      'GongwenLevel1',
      'GongwenLevel3',
    ]);
  });

  it('tells the levels of headings, for the navigation pane', async () => {
    const levels = paragraphsOf((await exported(PLAN)).body).flatMap(({ text, xml }) => {
      const level = /<w:outlineLvl w:val="(\d)"/.exec(xml)?.[1];
      return level === undefined ? [] : [`${level} ${text}`];
    });
    expect(levels).toEqual([
      '0 关于开展环境整治的工作方案',
      '0 一、工作目标',
      '1 （一）村容整洁。垃圾日产日清。',
      '0 二、保障措施',
      '1 1.加强领导',
    ]);
  });

  it('sets a run-in heading in its face to the first 。 and the rest as text', async () => {
    const paragraph = paragraphsOf((await exported(PLAN)).body).find(({ style }) => style === 'GongwenLevel2');
    const runs = [...(paragraph?.xml ?? '').matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, xml = '']) => [
      /<w:t[^>]*>([^<]*)/.exec(xml)?.[1],
      /w:eastAsia="([^"]+)"/.exec(xml)?.[1],
    ]);
    expect(runs).toEqual([
      ['（一）村容整洁。', undefined],
      ['垃圾日产日清。', '仿宋_GB2312'],
    ]);
  });

  it('has the page of GB/T 9704-2012: A4, 37 and 28 mm of white, 22 lines', async () => {
    const { body, names } = await exported(PLAN);
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(body).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(body).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"/);
    expect(names).toContain('word/footer2.xml');
  });

  it('takes any text, and keeps what XML can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        const { body } = await exported(`标题\n${text}\n完`);
        // eslint-disable-next-line no-control-regex -- these must not be there
        expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(paragraphsOf(body).at(-1)?.text).toBe('完');
      }),
      { numRuns: 60 },
    );
  });
});

const documents = builtinTemplates().filter(({ template }) => template.kind === 'document');

it.each(documents.map(({ template }) => [template.name, template] as const))(
  'the template %s is exported whole',
  async (_, template) => {
    const text = plainText(expandDocument(template, { today: { year: 2026, month: 1, day: 5 } }));
    const paragraphs = paragraphsOf((await exported(text)).body);
    const unescaped = paragraphs.map((paragraph) =>
      paragraph.text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
    );
    expect(unescaped).toEqual(trimmed(text));
    expect(paragraphs.map(({ style }) => style)).toContain('GongwenTitle');
  },
);
