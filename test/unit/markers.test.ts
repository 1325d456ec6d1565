import { describe, expect, it } from 'vitest';
import { scanLine } from '../../server/src/core/markers/scan.js';

/** form value[,sub] text — and its slips, if any. */
function describeMarker(line: string): string {
  const { marker } = scanLine(line);
  if (!marker) return 'none';
  const slips = Object.entries(marker.slips).map(([key, value]) => `${key}=${String(value)}`);
  const number = marker.path ? marker.path.join('.') : `${marker.value}${marker.sub ? `,${marker.sub}` : ''}`;
  return [marker.form, number, marker.text, ...slips].join(' ');
}

describe('markers as the standards write them', () => {
  it.each([
    ['一、总体要求', 'han 1 一、'],
    ['十二、附则事项', 'han 12 十二、'],
    ['（一）指导思想', 'hanParen 1 （一）'],
    ['（二十三）加强队伍建设', 'hanParen 23 （二十三）'],
    ['1.摸清底数', 'num 1 1.'],
    ['12. 健全台账', 'num 12 12.'],
    ['（1）制定清单', 'numParen 1 （1）'],
    ['1）制定清单', 'numClose 1 1）'],
    ['①制定清单', 'circled 1 ①'],
    ['1.1　编制目的', 'decimal 1.1 1.1'],
    ['2.1.3 办公室职责', 'decimal 2.1.3 2.1.3'],
    ['3　监测预警', 'decimal 3 3'],
    ['第一编　总则', 'bian 1 第一编'],
    ['第二部分　工作打算', 'bufen 2 第二部分'],
    ['第三篇：年终小结', 'pian 3 第三篇'],
    ['第四章　监督管理', 'zhang 4 第四章'],
    ['第五节　罚款', 'jie 5 第五节'],
    ['第六条　本办法由办公室解释。', 'tiao 6 第六条'],
    ['第十七条之一　另有规定的除外。', 'tiao 17,1 第十七条之一'],
    ['第一，统一认识。', 'ordinal 1 第一，'],
    ['其二，压实责任。', 'qi 2 其二，'],
    ['——坚持统筹推进。', 'dash 0 ——'],
    ['a.填写表格', 'latin 1 a.'],
  ])('%s', (line, expected) => {
    expect(describeMarker(line)).toBe(expected);
  });
});

describe('markers with slips', () => {
  it.each([
    ['(一)指导思想', 'hanParen 1 (一) brackets=half'],
    ['（一)指导思想', 'hanParen 1 （一) brackets=mixed'],
    ['一）指导思想', 'hanParen 1 一） brackets=mixed'],
    ['（一）、指导思想', 'hanParen 1 （一）、 mark=、'],
    ['（1）.制定清单', 'numParen 1 （1）. mark=.'],
    ['一.总体要求', 'han 1 一. mark=.'],
    ['一，总体要求', 'han 1 一， mark=，'],
    ['一：总体要求', 'han 1 一： mark=：'],
    ['1、摸清底数', 'num 1 1、 mark=、'],
    ['1．摸清底数', 'num 1 1． mark=．'],
    ['1，摸清底数', 'num 1 1， mark=，'],
    ['１．摸清底数', 'num 1 １． mark=． numeral=fullwidth'],
    ['㈠指导思想', 'hanParen 1 ㈠ numeral=composite'],
    ['⑴制定清单', 'numParen 1 ⑴ numeral=composite'],
    ['⒈摸清底数', 'num 1 ⒈ numeral=composite'],
    ['①、制定清单', 'circled 1 ①、 mark=、'],
    ['一十一、附则事项', 'han 11 一十一、 numeral=irregular'],
    ['第 三 章　监督', 'zhang 3 第 三 章 innerSpace=true'],
    ['第一百二十八 条　勘验', 'tiao 128 第一百二十八 条 innerSpace=true'],
    ['（ 一 ）指导思想', 'hanParen 1 （ 一 ） innerSpace=true'],
    ['第3章　监督', 'zhang 3 第3章'],
    ['第一、统一认识。', 'ordinal 1 第一、 mark=、'],
    ['第三條　本辦法自發布之日起施行。', 'tiao 3 第三條'],
    ['--坚持统筹推进。', 'dash 0 -- mark=--'],
  ])('%s', (line, expected) => {
    expect(describeMarker(line)).toBe(expected);
  });
});

describe('what stands before a marker does not hide it', () => {
  it.each([
    ['  一、总体要求', 2],
    ['　　一、总体要求', 2],
    ['\u00a0\t一、总体要求', 2],
    ['## 一、总体要求', 3],
    ['[bookmark: _GoBack]一、总体要求', 19],
  ])('%j', (line, start) => {
    expect(scanLine(line).marker?.span).toEqual({ start, end: start + 2 });
  });
});

describe('body text that only looks like a marker', () => {
  it.each([
    '1.5万元已经拨付到位。',
    '2.5%的增幅高于预期。',
    '2024.1至2024.6的数据见附表。',
    '10:30在三楼会议室集合。',
    '2.5',
    '一、二季度完成投资三成。',
    '一、二、三等奖各若干名。',
    '一是抓学习。',
    '一些单位重视不够。',
    '第三产业增势良好。',
    '第一书记到村任职。',
    '三农工作持续加强。',
    '2024年工作平稳有序。',
    '十多年来始终如一。',
    '其中一项尚未完成。',
  ])('%s', (line) => {
    expect(describeMarker(line)).toBe('none');
  });

  it.each([
    '（一）至（三）项的规定适用于本条。',
    '第三十一条的决定同时废止。',
    '第十条规定的情形除外。',
    '第二章的有关内容另行制定。',
  ])('%s is doubted', (line) => {
    expect(scanLine(line).doubt).toBeGreaterThanOrEqual(6);
  });
});

describe('inside a line', () => {
  it('finds markers behind the end of a sentence', () => {
    const { buried } = scanLine('（一）加强学习。全年集中学习十二次。（二）改进作风。严格落实制度。');
    expect(buried.map(({ marker, before }) => [marker.text, before])).toEqual([['（二）', 'sentence']]);
  });

  it('leaves references alone', () => {
    expect(scanLine('按照本办法第二条第（三）项的规定办理，并及时报送结果。').buried).toEqual([]);
  });

  it('finds the steps of an enumeration and where they stand', () => {
    const { steps } = scanLine('一是抓培训；二是抓考核，做到了二者统一是关键。');
    expect(steps.map(({ value, place }) => [value, place])).toEqual([
      [1, 'line'],
      [2, 'clause'],
    ]);
  });

  it('takes a step for one before it is filled in, but not in the middle of a clause', () => {
    const { steps } = scanLine('一是××工作；二是……；三是。数到十二是×，');
    expect(steps.map(({ value }) => value)).toEqual([1, 2, 3]);
  });
});
