import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expandDocument, ParsedDocument, plainText } from '../../../server/src/core/index.js';
import { readDocx } from '../../../server/src/docx/readDocx.js';
import { writeDocx } from '../../../server/src/docx/writeDocx.js';
import { builtinTemplates } from '../../../server/src/templates/catalogue.js';

const written = (text: string) => writeDocx(ParsedDocument.parse(text));
const back = async (text: string) => readDocx(await written(text));

const PLAN = `关于开展环境整治的工作方案

各乡镇：
　　为改善环境，制定本方案。
　　一、工作目标
　　（一）村容整洁。垃圾日产日清。\u00a0
\t二、保障措施
                    某某办公室
                    2024年5月6日
`;

/** The file as a writer leaves it who changed something in Word. */
async function edited(text: string, change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await written(text));
  files['word/document.xml'] = strToU8(change(strFromU8(files['word/document.xml']!)));
  return zipSync(files);
}

describe('text → Word file → text', () => {
  it.each([
    ['a plan', PLAN],
    ['CRLF', PLAN.replaceAll('\n', '\r\n')],
    ['mixed line breaks and no last one', '甲\r\n乙\r丙\n\n　　丁'],
    ['nothing', ''],
    ['blank lines alone', '\n　　\n\t \n'],
    ['a sheet of blanks', `${' '.repeat(500)}甲${'\u3000'.repeat(20)}\n`],
    ['marks of XML', '<甲>&amp;"乙"\n'],
  ])('%s', async (_, text) => {
    expect(await back(text)).toEqual({ text, losses: {} });
  });

  it('any text comes back, but for what XML cannot hold', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '一、',
        '（一）',
        '1.',
        '　　',
        ' ',
        '\t',
        '\n',
        '\r\n',
        '\r',
        '。',
        '通知',
        '\u200b',
        '\u00a0',
        '\ufeff',
        '𠀀',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
        const text = pieces.join('').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
        expect(await back(text)).toMatchObject({ text });
      }),
      { numRuns: 150 },
    );
  });

  it('every template comes back', { timeout: 120_000 }, async () => {
    for (const { template } of builtinTemplates().filter((entry) => entry.template.kind === 'document')) {
      const text = `${plainText(expandDocument(template, { today: { year: 2026, month: 1, day: 5 } }))}\n`;
      expect(await back(text)).toMatchObject({ text });
    }
  });
});

describe('a file that was worked on', () => {
  it('gives a text in the manner of the first one', async () => {
    const bytes = await edited(PLAN.replaceAll('\n', '\r\n'), (xml) => xml.replace('垃圾日产日清', '垃圾当日清运'));
    expect(readDocx(bytes)).toMatchObject({
      text: `关于开展环境整治的工作方案

各乡镇：
　　为改善环境，制定本方案。
　　一、工作目标
　　（一）村容整洁。垃圾当日清运。
　　二、保障措施
                    某某办公室
                    2024年5月6日
`.replaceAll('\n', '\r\n'),
    });
  });

  it('keeps text without indents free of them', async () => {
    const plain = '关于开展工作的通知\n各乡镇：\n请认真落实。\n';
    expect(readDocx(await edited(plain, (xml) => xml.replace('请认真', '请')))).toMatchObject({
      text: '关于开展工作的通知\n各乡镇：\n请落实。\n',
    });
  });

  it('forgets habits that are not whole', async () => {
    const files = unzipSync(await written(PLAN));
    files['docProps/custom.xml'] = strToU8(
      strFromU8(files['docProps/custom.xml']!).replace(/1;[^<]*/, '1;x;n;body=w9999999,q;7*zz'),
    );
    expect(readDocx(zipSync(files))).toMatchObject({
      text: expect.stringContaining('　　为改善环境，制定本方案。\n') as string,
    });
  });
});
