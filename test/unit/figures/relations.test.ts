import { describe, expect, it } from 'vitest';
import { figuresOf, ParsedDocument, relationsOf } from '../../../server/src/core/index.js';

/** `kind arithmetic`, with ≠ where it does not hold, and the correction. */
function read(text: string): string[] {
  return relationsOf(ParsedDocument.parse(text)).map(({ kind, arithmetic, holds, closed, correction, result }) => {
    const state = holds ? '' : ` ≠ ${text.slice(result.span.start, result.span.end)}`;
    const repair = correction ? ` → ${correction.text}` : '';
    return `${kind} ${arithmetic}${state}${repair}${closed ? '' : ' (open)'}`;
  });
}

describe('sums', () => {
  it.each([
    ['新建公厕48座，其中城镇18座、农村30座。', ['sum 18+30=48']],
    [
      '全年出生83人，一孩40人，其中女孩19人，男孩21人；二孩33人，其中女孩16人，男孩17人；三孩及以上10人。',
      ['sum 40+33+10=83', 'sum 19+21=40', 'sum 16+17=33'],
    ],
    ['存栏羊6.3万只（绵羊4万只、山羊2.3万只），比去年多。', ['sum 4万+2.3万=6.3万']],
    ['培训3批次共93人：第一批48人、第二批35人、第三批10人。', ['sum 48+35+10=93']],
    ['排查房屋4902栋，其中经营性57栋，非经营性4845栋。', ['sum 57+4845=4902']],
    ['总投资1200万元。其中，中央资金800万元，其余资金400万元。', ['sum 800万+400万=1200万']],
    ['一组植树30株，二组植树45株，合计75株。', ['sum 30+45=75']],
    ['召开会议18次，其中专题会8次，调度会4次，协调会2次，现场会4次。', ['sum 8+4+2+4=18 (open)']],
    ['种植面积突破11万亩，其中小麦5万亩、玉米4万亩、蔬菜2.1万亩。', ['sum 5万+4万+2.1万=11.1万 (open)']],
    ['流转土地2公顷，其中旱地10亩、水田20亩。', ['sum 10+20=2 (open)']],
  ])('hold: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['新建公厕48座，其中城镇18座、农村31座。', 'sum 18+31=49 ≠ 48座'],
    ['新建公厕148座，其中城镇18座、农村30座。', 'sum 18+30=48 ≠ 148座'],
    ['排查房屋4902栋，其中经营性57栋，非经营性4854栋。', 'sum 57+4854=4911 ≠ 4902栋'],
    ['存栏羊6.3万只（绵羊4万只、山羊2.8万只），比去年多。', 'sum 4万+2.8万=6.8万 ≠ 6.3万只'],
  ])('fail: %s', (text, expected) => {
    expect(read(text).map((line) => line.replace(/ → .*/, ''))).toEqual([expected]);
  });

  it.each([
    ['全镇150户420人(城镇30户80人,农村120户340人)。', ['sum 30+120=150', 'sum 80+340=420']],
    [
      '全年生产总值245.61亿元,比上年增长8.7%。其中,第一产业46.84亿元,增长7.8%;第二产业69.61亿元;第三产业129.16亿元。',
      ['sum 46.84亿+69.61亿+129.16亿=245.61亿'],
    ],
    [
      '391户入住，建房847间，其中甲村76户、135间，乙村315户、712间。',
      ['sum 76+315=391 (open)', 'sum 135+712=847 (open)'],
    ],
    ['邻里纠纷18件、劳资纠纷9件、其他5件。', []],
    ['幼儿园9所，其中乡镇4所，村级2所，民办2所，特教1所。', ['sum 4+2+2+1=9 (open)']],
    ['投入资金83.3万元，其中城镇21.7万元，农村61.5万元。', ['sum 21.7万+61.5万=83.2万']],
  ])('are told apart from what stands beside them: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are silent where 其中 leaves things out', () => {
    expect(read('培育合作社120家，其中省级12家、市级30家。')).toEqual([]);
    expect(read('有职工60人，其中党员40人、女职工25人。')).toEqual([]);
    expect(read('发放补贴500万元，其中种粮补贴200万元、农机补贴180万元，其他工作也有进展。')).toEqual([]);
  });

  it('name the figure that makes two sums hold at once', () => {
    const text = '全年出生83人，一孩45人，其中女孩19人，男孩21人；二孩33人；三孩及以上10人。';
    expect(read(text)).toEqual(['sum 45+33+10=88 ≠ 83人 → 40', 'sum 19+21=40 ≠ 45人 → 40']);
  });
});

describe('rates', () => {
  it.each([
    ['上半年共收到来信83件，同比下降5%，办结76件，办结率达91.57%。', ['rate 76÷83=91.57%']],
    ['全县有36个乡镇，其中山区13个，占乡镇总数的36.1%。', ['rate 13÷36=36.11%']],
    ['13户已经脱贫，占全村26户的50%。', ['rate 13÷26=50%']],
    ['出生女孩19人，男孩21人，性别比110.5%。', ['rate 21÷19=110.53%']],
    ['全镇总人口41529人，全年出生93人，人口出生率2.2‰。', ['rate 93÷41529=2.24‰']],
    ['排查隐患60处，已整改45处，整改率75%。', ['rate 45÷60=75%']],
    ['上半年共收到来信83件，办结76件，办结率达97.57%。', ['rate 76÷83=91.57% ≠ 97.57% → 91.57']],
    ['排查隐患60处，已整改45处，整改率100%。', ['rate 45÷60=75% ≠ 100%']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['年度计划投资266亿元，1至9月完成投资234亿元，完成年度投资计划的87.9%。', ['rate 234亿÷266亿=87.97%']],
    ['全镇有农户480户。示范户156户，占农户的32.5%。', ['rate 156÷480=32.5% (open)']],
    ['出生210人，其中男107人，女103人，性别比103.9。', ['sum 107+103=210', 'rate 107÷103=103.88']],
    [
      '收到建议128件，其中农业类20件，占15.6%；城建类7件，占5.5%；民生类32件，占25%；文教类69件，占53.9%。',
      ['sum 20+7+32+69=128 (open)', 'rate 20÷128=15.63%', 'rate 7÷128=5.47%', 'rate 32÷128=25%', 'rate 69÷128=53.91%'],
    ],
    [
      '收到建议128件，农业类20件，占15.6%；城建类7件，占5.5%；民生类32件，占75%；文教类69件，占53.9%。',
      ['rate 20÷128=15.63%', 'rate 7÷128=5.47%', 'rate 32÷128=25% ≠ 75%', 'rate 69÷128=53.91%'],
    ],
    ['审结一审22.8万件，二审3.6万件，分别占总数的65.8%、10.3%。', []],
  ])('of several sentences and several shares: %s', (text, expected) => {
    expect(read(text).map((line) => line.replace(/ → .*/, ''))).toEqual(expected);
  });

  it('tell the whole that a slip puts out of all its shares', () => {
    const text = '收到建议728件，农业类20件，占15.6%；城建类7件，占5.5%；民生类32件，占25%；文教类69件，占53.9%。';
    const found = relationsOf(ParsedDocument.parse(text));
    expect(found.map(({ holds }) => holds)).toEqual([false, false, false, false]);
    expect(new Set(found.map(({ correction }) => correction?.text))).toEqual(new Set(['128']));
  });

  it('are silent where the sentence does not say of what', () => {
    expect(read('新能源装机4091万千瓦、增长5%，占比45%。')).toEqual([]);
    expect(read('办理建议396件、提案876件，满意率100%。')).toEqual([]);
    expect(read('收到来信83件、来访20批，办结率98%。')).toEqual([]);
  });
});

describe('growth, products, counts', () => {
  it.each([
    ['家庭农场由120户增加到150户，增长25%。', ['growth (150-120)÷120=25%']],
    ['城镇化率从67.6%提高到70%，提高2.4个百分点。', ['growth 70-67.6=2.4']],
    ['今年征收150万元，比上年的120万元增长25%。', ['growth (150万-120万)÷120万=25%']],
    ['家庭农场由120户增加到150户，增长35%。', ['growth (150-120)÷120=25% ≠ 35% → 25']],
    ['家庭农场由120户增加到150户，年均增长8%。', []],
    ['完成投资313.64亿元，比上年增加153.34亿元，增长95.66%。', ['growth 153.34亿÷160.3亿=95.66% (open)']],
    ['生产总值28322元，比上年增加3637元，增长12.7%。', []],
    ['每亩补助50元，共补助2000亩，发放10万元。', ['product 50×2000=10万']],
    ['每亩补助50元，共补助2000亩，发放18万元。', ['product 50×2000=10万 ≠ 18万元']],
    ['每人每月补助50元，共20人，发放1.2万元。', []],
    ['重点建设东坪、西河、南塘3个示范村。', ['count 3']],
    ['重点建设东坪、西河、南塘和北关4个示范村。', ['count 3']],
    ['在东坪、西河、南塘等12个村推广。', []],
    ['在东坪、西河、南塘等3个村推广。', ['count 3 (open)']],
    ['形成粮食、果蔬、畜牧三大产业。', ['count 3']],
    ['辖3个自然村（东坪、西河、南塘）。', ['count 3']],
    ['重点建设东坪、西河、南塘4个示范村。', ['count 3 ≠ 4个 → 3']],
    ['新建合作社20家、家庭农场30家、企业40家左右。', []],
    ['违反本法第四十条、第四十一条、第四十五条规定的，予以处罚。', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('figures stated twice', () => {
  it.each([
    ['累计发放惠农贷款资金1256.8万元。\n二、信贷\n累计发放惠农贷款资金1256.8万元。', ['same 1256.8万元 (open)']],
    ['累计发放惠农贷款资金1256.8万元。\n累计发放惠农贷款资金1236.8万元。', ['same 1256.8万元 ≠ 1236.8万元 (open)']],
    ['累计发放惠农贷款资金1256.8万元。\n累计发放惠农贷款资金1256.8元。', ['same 1256.8万元 ≠ 1256.8元 (open)']],
    ['2023年发放惠农贷款资金1256.8万元。\n2024年发放惠农贷款资金1236.8万元。', []],
    ['累计发放惠农贷款资金1256.8万元。\n累计发放惠农贷款资金980万元。', []],
    ['甲村发放惠农贷款资金125.8万元。\n乙村发放惠农贷款资金126.8万元。', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('relations', () => {
  it('speak of the figures of the document', () => {
    const document = ParsedDocument.parse('一、概况\n新建公厕48座，其中城镇18座、农村30座。');
    const figures = figuresOf(document);
    const [relation] = relationsOf(document);
    expect([relation?.result, ...(relation?.from ?? [])].every((figure) => figure && figures.includes(figure))).toBe(
      true,
    );
    expect(relationsOf(document)).toBe(relationsOf(document));
  });

  it('are found in linear time in one long line', () => {
    const once = '排查房屋4902栋，其中经营性57栋，非经营性4845栋，占比9.8%，每户补助50元，甲、乙、丙3个村，';
    const time = (count: number): number => {
      const document = ParsedDocument.parse(once.repeat(count));
      const start = performance.now();
      relationsOf(document);
      return performance.now() - start;
    };
    time(100);
    // Ten times the text takes ten times as long, not a hundred times; the rest is room for a busy machine.
    expect(time(4000)).toBeLessThan(40 * Math.max(5, time(400)));
  });
});
