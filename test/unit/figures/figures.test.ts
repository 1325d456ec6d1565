import { describe, expect, it } from 'vitest';
import { figuresOf, ParsedDocument } from '../../../server/src/core/index.js';

/** `written noun`, with role and approximation where they are not the plain ones, period and place in brackets. */
function read(text: string): string[] {
  return figuresOf(ParsedDocument.parse(text)).map(({ span, noun, role, approximation, period, place }) =>
    [
      text.slice(span.start, span.end),
      noun || '–',
      ...(role === 'plain' ? [] : [role]),
      ...(approximation === 'exact' ? [] : [approximation]),
      ...(period ? [`(${period})`] : []),
      ...(place ? [`(${place})`] : []),
    ].join(' '),
  );
}

describe('figures', () => {
  it.each([
    ['全镇养老保险缴费6792人，缴纳保险金293.63万元。', ['6792人 养老保险缴费 (全镇)', '293.63万元 缴纳保险金 (全镇)']],
    ['2023年完成投资12.5亿元，同比增长8.3%。', ['12.5亿元 投资 (2023年)', '8.3% 投资 change (2023年)']],
    ['截至9月底，发放贷款约1.2亿元。', ['1.2亿元 发放贷款 about (截至9月底)']],
    ['提出21个主要指标，包括13个预期性指标。', ['21个 主要指标', '13个 预期性指标 part']],
    ['牛5.7万头（基础母牛4万头），占存栏的61.3%。', ['5.7万头 牛', '4万头 基础母牛 part', '61.3% 占存栏的 share']],
    [
      '存栏14万余头，种植面积突破11万亩，合计30家以上。',
      ['14万余头 存栏 above', '11万亩 种植面积 above', '30家 – total above'],
    ],
    ['受益群众近3000人，失业率控制在5.5%以内。', ['3000人 受益群众 below', '5.5% 失业率 share below']],
    ['三分之二的农户参与，占千分之三。', ['三分之二 – about', '千分之三 占 share']],
    ['全县共有 36 个乡镇。', ['36 个 乡镇 total (全县)']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('take the period of the heading above where the sentence names none', () => {
    expect(read('一、2023年工作回顾\n新建公厕48座。\n二、下一步打算\n新建公厕50座。')).toEqual([
      '48座 新建公厕 (2023年)',
      '50座 新建公厕',
    ]);
  });

  it.each([
    ['2公顷', 30, '亩', 1],
    ['1.5万亩', 15000, '亩', 1000],
    ['12.35%', 12.35, '%', 0.01],
    ['3.2万千瓦', 32000, '千瓦', 1000],
    ['２８吨', 28000, '公斤', 1],
    ['1,256.8万元', 12568000, '元', 1000],
    ['三千五百万元', 35000000, '元', 1e6],
  ])('%s', (text, value, unit, step) => {
    const [figure] = figuresOf(ParsedDocument.parse(`完成${text}。`));
    expect(figure?.base).toEqual({ unit, value });
    expect(figure?.step).toBeCloseTo(step, 9);
  });

  it('name the digits that a correction replaces', () => {
    const text = '发放贷款1,256.8万元，存栏14万余头，下降-3.2%。';
    const digits = figuresOf(ParsedDocument.parse(text)).map(({ number }) => text.slice(number.start, number.end));
    expect(digits).toEqual(['1,256.8', '14', '3.2']);
  });

  it('are none of tables, contents lists and titles', () => {
    expect(figuresOf(ParsedDocument.parse('××镇30项民生实事\n\n目　录\n一、概况\t12\n二、做法\t15\n'))).toEqual([]);
  });
});
