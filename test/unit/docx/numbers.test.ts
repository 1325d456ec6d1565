import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../server/src/docx/numberFormats.js';
import { readDocx } from '../../../server/src/docx/readDocx.js';
import { handMade, paragraph } from '../../helpers/docx.js';

describe('numbers', () => {
  it.each([
    ['decimal', [1, 12], ['1', '12']],
    ['decimalZero', [3, 12], ['03', '12']],
    ['chineseCounting', [1, 10, 11, 20, 99, 105], ['一', '十', '十一', '二十', '九十九', '一〇五']],
    ['chineseCountingThousand', [10, 21, 101, 110], ['十', '二十一', '一百零一', '一百一十']],
    ['japaneseCounting', [3, 15, 100], ['三', '十五', '百']],
    ['ideographDigital', [10, 21], ['一〇', '二一']],
    ['chineseLegalSimplified', [1, 10, 23], ['壹', '壹拾', '贰拾叁']],
    ['decimalEnclosedCircle', [1, 20, 35, 51], ['①', '⑳', '㉟', '51']],
    ['decimalEnclosedCircleChinese', [3], ['③']],
    ['decimalEnclosedParen', [4], ['⑷']],
    ['decimalEnclosedFullstop', [2], ['⒉']],
    ['decimalFullWidth', [10], ['１０']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographZodiac', [1, 12], ['子', '亥']],
    ['upperRoman', [4, 19], ['IV', 'XIX']],
    ['lowerLetter', [1, 26, 27], ['a', 'z', 'aa']],
    ['upperLetter', [2], ['B']],
    ['ordinal', [1, 2, 11, 23], ['1st', '2nd', '11th', '23rd']],
    ['none', [5], ['']],
    ['somethingNew', [5], ['5']],
    ['lowerLetter', [1_000_000_000], ['1000000000']],
  ])('%s', (format, values, written) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(written);
  });
});

const level = (index: number, format: string, wording: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${wording}"/></w:lvl>`;
const list = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const instance = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const numbered = (text: string, id: number, at = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
const linesOf = (bytes: Uint8Array) => {
  const read = readDocx(bytes);
  return 'text' in read ? read.text.split('\n').slice(0, -1) : read;
};

const OFFICIAL = list(
  0,
  level(0, 'chineseCountingThousand', '%1、') +
    level(1, 'japaneseCounting', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimal', '（%4）'),
);

describe('automatic numbers', () => {
  it('are written out and begin anew below each heading', () => {
    const body = [
      numbered('总体要求', 1),
      numbered('明确目标', 1, 1),
      numbered('突出重点', 1, 1),
      paragraph('正文。'),
      numbered('强化统筹', 1, 1),
      numbered('落实措施', 1),
      numbered('加强领导', 1, 1),
      numbered('落实责任', 1, 2),
      numbered('明确分工', 1, 3),
    ].join('');
    expect(linesOf(handMade(body, { numbering: OFFICIAL + instance(1, 0) }))).toEqual([
      '一、总体要求',
      '（一）明确目标',
      '（二）突出重点',
      '正文。',
      '（三）强化统筹',
      '二、落实措施',
      '（一）加强领导',
      '1.落实责任',
      '（1）明确分工',
    ]);
  });

  it('count together by list, unless an instance has a beginning of its own', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = OFFICIAL + instance(1, 0) + instance(2, 0) + instance(3, 0, override);
    const body = [numbered('甲', 1), numbered('乙', 2), numbered('丙', 3), numbered('丁', 3)].join('');
    expect(linesOf(handMade(body, { numbering }))).toEqual(['一、甲', '二、乙', '一、丙', '二、丁']);
  });

  it('of articles run on where their level says so, and stand off their text', () => {
    const numbering =
      list(
        0,
        level(0, 'chineseCountingThousand', '第%1章') +
          level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>'),
      ) + instance(1, 0);
    const body = [numbered('总则', 1), numbered('为了规范管理', 1, 1), numbered('附则', 1), numbered('施行日期', 1, 1)];
    expect(linesOf(handMade(body.join(''), { numbering }))).toEqual([
      '第一章　总则',
      '第一条　为了规范管理',
      '第二章　附则',
      '第二条　施行日期',
    ]);
  });

  it('come from styles, and 0 takes them away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="标题一"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="标题二"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      paragraph('甲', '<w:pStyle w:val="H1"/>') +
      paragraph('乙', '<w:pStyle w:val="H2"/>') +
      paragraph('丙', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      paragraph('丁', '<w:pStyle w:val="H1"/>');
    expect(linesOf(handMade(body, { numbering: OFFICIAL + instance(1, 0), styles }))).toEqual([
      '一、甲',
      '（一）乙',
      '丙',
      '二、丁',
    ]);
  });

  it('may repeat the levels above, in digits where they must', () => {
    const numbering =
      list(0, level(0, 'chineseCountingThousand', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) +
      instance(1, 0);
    expect(linesOf(handMade(numbered('甲', 1) + numbered('乙', 1, 1), { numbering }))).toEqual(['一、甲', '1.1 乙']);
  });

  it('of bullets are signs', () => {
    const numbering =
      list(0, level(0, 'bullet', '\uf06c', '') + level(1, 'bullet', '\uf0b7') + level(2, 'bullet', '—')) +
      instance(1, 0);
    const body = numbered('甲', 1) + numbered('乙', 1, 1) + numbered('丙', 1, 2);
    expect(linesOf(handMade(body, { numbering }))).toEqual(['● 甲', '• 乙', '— 丙']);
  });
});
