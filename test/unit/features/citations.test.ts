import { describe, expect, it } from 'vitest';
import { citedNames, nameKey, notedAnnexes, ParsedDocument } from '../../../server/src/core/index.js';

const names = (text: string): string[] => citedNames(ParsedDocument.parse(text)).map(({ name }) => name);

describe('names between 《 and 》', () => {
  it.each([
    ['按照《值班制度》和《考勤办法》执行。', ['值班制度', '考勤办法']],
    ['印发《关于落实《值班制度》的通知》。', ['关于落实《值班制度》的通知', '值班制度']],
    ['没有合上的《值班制度，后面的《考勤办法》。', ['考勤办法']],
    ['多出来的》和空的《》、《　》。', []],
    [`太长的《${'长'.repeat(121)}》。`, []],
    ['断开的《值班\n制度》。', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('have their own characters as span', () => {
    const document = ParsedDocument.parse('第一行\r\n　　按照《值班制度》执行。');
    expect(citedNames(document).map(({ span }) => document.slice(span))).toEqual(['值班制度']);
  });
});

describe('the key of a name', () => {
  it.each([
    ['值班 制度\n（试行）', '值班制度(试行)'],
    ['关于印发〈值班制度〉的通知', '关于印发《值班制度》的通知'],
    ['２０２４年　要点', '2024年要点'],
  ])('is the same for %j and %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('is another one for other words', () => {
    expect(nameKey('值班制度')).not.toBe(nameKey('值班办法'));
  });
});

describe('annexes in a note', () => {
  it('lead to their labels, by name and by number, where there are labels', () => {
    const text = `关于值班的通知

各村：
请按附件执行。

附件：1.值班安排表
      2.联系电话

××镇人民政府
2024年8月20日

附件1

值班安排表

一、说明
按月填写。
`;
    expect(notedAnnexes(ParsedDocument.parse(text)).map(({ name, labelLine }) => [name, labelLine])).toEqual([
      ['值班安排表', 11],
      ['联系电话', undefined],
    ]);
  });
});
