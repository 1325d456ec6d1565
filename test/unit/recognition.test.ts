import { describe, expect, it } from 'vitest';
import { looksLikeGongwen, ParsedDocument } from '../../server/src/core/index.js';
import { OTHER_TEXTS } from './recognition/otherTexts.js';
import { OFFICIAL_TEXTS } from './recognition/officialTexts.js';
import { LINKED, NOVEL, PLAN, REGULATION } from '../protocol/samples.js';

const look = (text: string) => looksLikeGongwen(ParsedDocument.parse(text));

/** The first `length` characters, up to the end of a line. */
function beginning(text: string, length: number): string {
  const cut = text.lastIndexOf('\n', length);
  return text.length <= length ? text : text.slice(0, cut > 0 ? cut : length);
}

const wrapped = (text: string): string => text.replace(/.{24}(?=.)/gu, '$&\n');

describe('公文 is recognised', () => {
  it.each(Object.entries({ ...OFFICIAL_TEXTS, PLAN, LINKED, REGULATION }))('%s', (_name, text) => {
    expect(look(text)).toMatchObject({ gongwen: true, kept: true });
    expect(look(text.replaceAll('\n', '\r\n')).gongwen).toBe(true);
    expect(look(text.replace(/\n+/g, '\n')).gongwen).toBe(true);
    expect(look(wrapped(text)).gongwen).toBe(true);
  });

  it.each(['通知', '请示', '批复', '函', '通报', '报告', '决定', '意见', '纪要'])(
    'from a title alone: 关于…的%s',
    (kind) => {
      expect(look(`××县教育局关于召开全县校园安全工作会议的${kind}`).gongwen).toBe(true);
      expect(look(`××县教育局关于召开\n全县校园安全工作会议的${kind}\n\n`).gongwen).toBe(true);
    },
  );

  it('from a document number, whatever stands below it', () => {
    expect(look('××县人民政府办公室\n\n×政办发〔2024〕12号\n\n各村各单位注意防火。').gongwen).toBe(true);
  });

  it('behind what a web page leaves above it', () => {
    const text = OFFICIAL_TEXTS['通知'];
    expect(look(`首页\n打印\n【字号：大 中 小】\n来源：本站\n2024-05-06 08:00\n${text}`).gongwen).toBe(true);
  });

  it('in Traditional characters', () => {
    expect(
      look(
        '××鎮上半年工作總結\n\n一、主要工作\n（一）認真落實各項措施，組織幹部進村入戶。\n（二）加強監督檢查。\n二、存在問題\n',
      ).gongwen,
    ).toBe(true);
    expect(look('××縣人民政府關於開展校舍檢查的通知').gongwen).toBe(true);
  });

  it('in Markdown, with # before title and headings', () => {
    expect(
      look('# 某局工作要点\n\n## 一、加强学习\n\n组织干部集中学习。\n\n## 二、落实责任\n\n明确分工。\n').gongwen,
    ).toBe(true);
  });
});

describe('other texts are left alone', () => {
  it.each(Object.entries({ ...OTHER_TEXTS, NOVEL }))('%s', (_name, text) => {
    for (const part of [text, beginning(text, 120), wrapped(text)]) expect(look(part).gongwen).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\u3000\n'],
    ['a word', '通知'],
    ['a date', '2024年5月6日'],
    ['one heading', '一、开头'],
    ['a list of three lines', '一、牛奶\n二、鸡蛋\n三、面包\n'],
    ['a title without a subject', '工作计划'],
  ])('%s', (_name, text) => {
    expect(look(text).gongwen).toBe(false);
  });

  it('a text in which 公文 is quoted among code', () => {
    const code = Array.from({ length: 30 }, (_, i) => `const title${i} = '关于开展检查的通知';`).join('\n');
    expect(look(code).gongwen).toBe(false);
  });
});

describe('what speaks for a text', () => {
  it('is said', () => {
    expect(look(OFFICIAL_TEXTS['通知']).reasons).toEqual(
      expect.arrayContaining(['officialTitle', 'documentNumber', 'recipient', 'opening', 'closing', 'signOff']),
    );
    expect(look(OTHER_TEXTS['小说 a novel']).reasons).toEqual(expect.arrayContaining(['dialogue', 'pronouns']));
  });

  it('is not undone by a keystroke: a text once recognised passes until it is clearly something else', () => {
    for (const [name, text] of Object.entries(OFFICIAL_TEXTS)) {
      let recognised = false;
      for (let length = 1; length <= text.length; length++) {
        const { gongwen, kept } = look(text.slice(0, length));
        if (recognised) expect(kept, `${name} after ${length} characters`).toBe(true);
        recognised ||= gongwen;
      }
    }
  });

  it.each([
    '小说 a novel',
    '用户协议 terms of service',
    '日志 a log',
    '自述文件 a README',
    '试卷 an exam paper',
  ] as const)('is gone where the text becomes %s', (name) => {
    expect(look(OTHER_TEXTS[name].repeat(3)).kept).toBe(false);
  });
});

describe('its cost', () => {
  const REPORT = `××县工作报告\n\n各位代表：\n${'一、重点工作\n扎实推进各项任务，全面落实责任。\n'.repeat(100)}`;
  const median = (document: ParsedDocument): number => {
    const times = Array.from({ length: 41 }, () => {
      const start = performance.now();
      looksLikeGongwen(document);
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[20] ?? 0;
  };

  it('does not grow with the text', () => {
    const small = ParsedDocument.parse(REPORT);
    const large = ParsedDocument.parse(REPORT.repeat(30));
    median(small);
    expect(median(large)).toBeLessThan(5 + 5 * median(small));
  });

  it.each(['中', '“', '现将', '为了，', '甲,', '摘要：\n', '会议（(', '我代表向', ' \t', '1.'])(
    'is bounded for a line of nothing but %j',
    (piece) => {
      const document = ParsedDocument.parse(piece.repeat(200_000 / piece.length));
      expect(median(document)).toBeLessThan(50);
    },
  );
});
