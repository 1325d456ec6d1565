import { describe, expect, it } from 'vitest';
import { compareFigures, comparisonTable, ParsedDocument } from '../../../server/src/core/index.js';

/** A report of an invented town on a year, with one paragraph of facts. */
const report = (year: number, facts: string, title = `××镇${year}年工作总结`): ParsedDocument =>
  ParsedDocument.parse(`${title}\n\n一、主要工作\n${facts}\n`);

/** The pairs of two paragraphs: name, both values, what is said about the change, and whether it may be left over. */
function compared(now: string, before: string, years: readonly [number, number] = [2025, 2024]) {
  const [current, previous] = [report(years[0], now), report(years[1], before)];
  return compareFigures(current, previous).pairs.map((pair) => ({
    name: pair.current.noun,
    values: `${current.slice(pair.current.span)} / ${previous.slice(pair.previous.span)}`,
    stated: pair.statements.map(({ text, holds }) => `${text} ${holds ? '✓' : '✗'}`),
    ...(pair.copied ? { copied: true } : {}),
  }));
}

describe('compareFigures', () => {
  it('sets the same indicators of two reports side by side, in the order of the current one', () => {
    expect(
      compared(
        '办理群众诉求358件，改造老旧管网12.6公里，培训护林员86人次。',
        '培训护林员64人次。办理群众诉求310件。改造老旧管网9.4公里。新建公厕3座。',
      ),
    ).toEqual([
      { name: '办理群众诉求', values: '358件 / 310件', stated: [] },
      { name: '改造老旧管网', values: '12.6公里 / 9.4公里', stated: [] },
      { name: '培训护林员', values: '86人次 / 64人次', stated: [] },
    ]);
  });

  const GROWTH: readonly (readonly [now: string, before: string, stated: readonly string[]])[] = [
    ['完成税收收入3.52亿元，同比增长10%。', '完成税收收入3.2亿元。', ['同比增长10% ✓']],
    ['完成税收收入3.52亿元，同比增长15%。', '完成税收收入3.2亿元。', ['同比增长15% ✗']],
    // What rounding hides of the values counts: 3.515 to 3.525 over 3.15 to 3.25 is 8.15% to 11.9%.
    ['完成税收收入3.52亿元，增长11.8%。', '完成税收收入3.2亿元。', ['增长11.8% ✓']],
    ['完成税收收入3.52亿元，增长12.1%。', '完成税收收入3.2亿元。', ['增长12.1% ✗']],
    ['受理信访事项180件，同比下降10%。', '受理信访事项200件。', ['同比下降10% ✓']],
    ['受理信访事项180件，同比上升10%。', '受理信访事项200件。', ['同比上升10% ✗']],
    ['受理信访事项180件，比上年减少20件，下降10%。', '受理信访事项200件。', ['比上年减少20件 ✓', '下降10% ✓']],
    ['受理信访事项180件，较上年减少30件。', '受理信访事项200件。', ['较上年减少30件 ✗']],
    ['群众满意率96.5%，同比提高1.5个百分点。', '群众满意率95%。', ['同比提高1.5个百分点 ✓']],
    ['群众满意率96.5%，同比提高2.5个百分点。', '群众满意率95.0%。', ['同比提高2.5个百分点 ✗']],
    // Other units of the same kind.
    ['造林绿化面积20公顷，同比增长50%。', '造林绿化面积200亩。', ['同比增长50% ✓']],
  ];
  it.each(GROWTH)('verifies what is stated: %s', (now, before, stated) => {
    expect(compared(now, before).map((pair) => pair.stated)).toEqual([stated]);
  });

  const SILENT: readonly (readonly [string, string, string])[] = [
    ['constant prices', '地区生产总值52.3亿元，增长6.1%。', '地区生产总值50.1亿元。'],
    ['another scope', '完成税收收入3.52亿元，同口径增长12%。', '完成税收收入3.2亿元。'],
    ['another time', '完成税收收入3.52亿元，年均增长12%。', '完成税收收入3.2亿元。'],
    ['the quarter before', '完成税收收入3.52亿元，环比增长12%。', '完成税收收入3.2亿元。'],
    ['an approximation', '完成税收收入3.52亿元，同比增长约12%。', '完成税收收入3.2亿元。'],
    ['several at once', '新建公厕12座、修复路灯320盏，同比分别增长5%、6%。', '新建公厕10座、修复路灯300盏。'],
  ];
  it.each(SILENT)('says nothing about %s', (_why, now, before) => {
    expect(compared(now, before).flatMap(({ stated }) => stated)).toEqual([]);
  });

  it('verifies growth against the year before alone', () => {
    const facts = ['完成税收收入3.52亿元，同比增长15%。', '完成税收收入3.2亿元。'] as const;
    expect(compared(...facts, [2025, 2023])[0]?.stated).toEqual([]);
    expect(compared(...facts, [2025, 2024])[0]?.stated).toEqual(['同比增长15% ✗']);
    const half = compareFigures(report(2025, facts[0], '××镇2025年上半年工作总结'), report(2024, facts[1]));
    expect(half.pairs.flatMap(({ statements }) => statements)).toEqual([]);
  });

  it('pairs names that are clearly the most alike, and leaves doubtful ones out', () => {
    expect(compared('城镇新增就业人数1250人。', '城镇新增就业1180人。')).toHaveLength(1);
    expect(compared('新建农村公路18公里。', '改建农村公路16公里，扩建农村公路9公里。')).toEqual([]);
    expect(compared('东沟村种植水稻1200亩。', '西沟村种植水稻1100亩。')).toEqual([]);
    // Another unit is another thing.
    expect(compared('培训护林员6期。', '培训护林员64人次。')).toEqual([]);
  });

  it('keeps silent where a document gives an indicator several values', () => {
    expect(compared('甲社区投入资金30万元。乙社区投入资金45万元。', '投入资金62万元。')).toEqual([]);
  });

  it('tells the years apart that one report names', () => {
    expect(
      compared('2024年办理群众诉求310件，2025年办理群众诉求358件。', '办理群众诉求310件。').map(({ values }) => values),
    ).toEqual(['358件 / 310件']);
  });

  it('points out values of several digits that did not change', () => {
    const copied = (now: string, before: string) => compared(now, before).some((pair) => 'copied' in pair);
    expect(copied('办理群众诉求358件。', '办理群众诉求358件。')).toBe(true);
    expect(copied('群众满意率96.53%。', '群众满意率96.53%。')).toBe(true);
    expect(copied('办理群众诉求358件，同比增长15.48%。', '办理群众诉求310件，同比增长15.48%。')).toBe(true);
    expect(copied('新建公厕3座。', '新建公厕3座。')).toBe(false);
    expect(copied('受理信访事项200件。', '受理信访事项200件。')).toBe(false);
    expect(copied('全镇总面积128.6平方公里。', '全镇总面积128.6平方公里。')).toBe(false);
  });

  it('makes a table of it in the language of the reader', () => {
    const current = report(2025, '完成税收收入3.52亿元，同比增长15%。群众满意率96.53%。');
    const previous = report(2024, '完成税收收入3.2亿元。群众满意率96.53%。');
    const comparison = compareFigures(current, previous);
    expect(comparisonTable(comparison, { current, previous }, 'zh-cn').rows).toEqual([
      [4, '税收收入', '3.52亿元', '3.2亿元', '增3200万元', '+10%', '同比增长15%', '不符：(3.52亿-3.2亿)÷3.2亿=10%', 4],
      [4, '群众满意率', '96.53%', '96.53%', '0', '', '', '与上期相同，是否漏改', 4],
    ]);
    expect(comparisonTable(comparison, { current, previous }, 'en').rows[0]?.[7]).toBe(
      'differs: (3.52亿-3.2亿)÷3.2亿=10%',
    );
  });

  it('says where a statement fits only because the values are rounded', () => {
    const current = report(2025, '完成税收收入3.52亿元，增长11.8%。');
    const previous = report(2024, '完成税收收入3.2亿元。');
    const { rows } = comparisonTable(compareFigures(current, previous), { current, previous }, 'zh-cn');
    expect(rows[0]?.[7]).toBe('在四舍五入以内：(3.52亿-3.2亿)÷3.2亿=10%');
  });
});
