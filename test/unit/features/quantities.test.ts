import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../server/src/core/index.js';

/** `characters=value unit`, a range with both its numbers. */
function read(text: string): string[] {
  return findQuantities(text).map(({ span, value, upper, unit }) => {
    const number = upper === undefined ? String(value) : `${value}..${upper}`;
    return `${text.slice(span.start, span.end)}=${number} ${unit}`;
  });
}

describe('quantities in prose', () => {
  it.each([
    ['完成投资12.5亿元，同比增长8.3%。', ['12.5亿元=1250000000 元', '8.3%=8.3 %']],
    ['落实资金3,450.6万元', ['3,450.6万元=34506000 元']],
    ['造林1.1万亩', ['1.1万亩=11000 亩']],
    ['受益群众3000余人次', ['3000余人次=3000 人次']],
    ['争取资金5000多万元', ['5000多万元=50000000 元']],
    ['提高2.5个百分点', ['2.5个百分点=2.5 个百分点']],
    ['每组3至5家', ['3至5家=3..5 家']],
    ['下降5%—8%', ['5%—8%=5..8 %']],
    ['降幅（-3.2%）', ['-3.2%=-3.2 %']],
    ['亩均350公斤/亩', ['350公斤/亩=350 公斤']],
    ['占百分之三十', ['百分之三十=30 %']],
    ['占百分之三点五', ['百分之三点五=3.5 %']],
    ['补助三千五百万元', ['三千五百万元=35000000 元']],
    ['总投资两亿三千万元', ['两亿三千万元=230000000 元']],
    ['更换管道十公里', ['十公里=10 公里']],
    ['培训１２名骨干，合格率９５．５％', ['１２名=12 名', '９５．５％=95.5 %']],
    ['辖11个村,16个社区', ['11个=11 个', '16个=16 个']],
    ['检修30分钟，电压220kV', ['30分钟=30 分钟', '220kV=220 kV']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a year and a date', '2024年5月3日起施行，2021—2025年实施'],
    ['months', '1—3月完成，4月底验收'],
    ['a document number', '×政发〔2026〕3号'],
    ['ordinals', '第3次会议、第12届、第三次全会审议第3至5条'],
    ['a telephone number', '联系电话：0931-8812345'],
    ['a hotline', '拨打12345人工服务'],
    ['clock times', '9时30分集合，10:30分出发'],
    ['names that hold digits', 'A4纸、PM2.5、5G基站、4A级景区'],
    ['a marker', '1.2.3项目管理'],
    ['other words behind a number', '12项目、20人民、3次日'],
    ['ways to speak', '打通最后一公里，一元化领导，几十万元'],
    ['ordinary words', '一个目标、两家企业'],
    ['nothing', ''],
  ])('leaves out %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  it('begin where the caller says', () => {
    expect(findQuantities('3个目标，5个步骤', 4).map(({ span }) => span.start)).toEqual([5]);
  });
});
