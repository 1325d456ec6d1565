import { describe, expect, it } from 'vitest';
import { ParsedDocument, referenceAt, referencesTo, targetAt } from '../../server/src/core/index.js';
import { heading, referenceList, targetName } from '../helpers/sections.js';

const NOTICE = `关于开展村庄清洁行动的通知

各村：
现将有关事项通知如下。
一、总体要求
坚持统一部署。【】
二、重点任务
（一）清理垃圾。各组负责。
（二）清理沟渠。同步推进。
（三）清理粪污。限期完成。
1.摸清底数。逐户登记。
2.集中处置。日产日清。
三、组织领导
（一）加强领导。成立专班。
（二）落实责任。逐级签订。
（三）强化督查。每周通报。

附件：1.任务清单
2.分工表
3.进度表

××镇人民政府
2026年3月1日
`;

const RULES = `××县会议室管理办法

第一章　总则
第一条　为规范会议室使用，制定本办法。
第二条　本办法适用于机关各科室。
使用者应当爱护设施。
本条规定同样适用于借用单位。
第二章　预约
第一节　申请
第三条　申请应当包括下列内容：
（一）会议名称；
（二）参会人数；
（三）所需设备：
1.投影；
2.音响。
申请应当提前一天提出。
第二节　审批
第四条　有下列情形之一的，不予批准：
（一）时间冲突；
（二）人数超过限额。
【】
第三章　附则
第五条　本办法自印发之日起施行。
`;

/** The references of a sentence put into a document, those that stand there anyway left out. */
function inside(document: string, sentence: string): string[] {
  const base = new Set(referenceList(document.replace('【】', '')));
  return referenceList(document.replace('【】', sentence)).filter((line) => !base.has(line));
}

describe('references of a notice', () => {
  it.each([
    ['具体分工见第三部分（二）。', ['第三部分（二） → （二）落实责任']],
    ['按照本通知第二条第（三）项办理。', ['第二条第（三）项 → （三）清理粪污']],
    ['落实本通知第二部分（三）2的要求。', ['第二部分（三）2 → 2.集中处置']],
    ['见第二部分第（三）点第1点。', ['第二部分第（三）点第1点 → 1.摸清底数']],
    ['见第二部分（一）、（二）。', ['第二部分（一）、（二） → （一）清理垃圾、（二）清理沟渠']],
    [
      '本通知第二部分第（一）至（三）项同步推进。',
      ['第二部分第（一）至（三）项 → （一）清理垃圾、（二）清理沟渠、（三）清理粪污'],
    ],
    ['见第一、第三部分。', ['第一、第三部分 → 一、总体要求、三、组织领导']],
    ['详见附件2。', ['附件2 → 附件2']],
    ['详见附件1—3。', ['附件1—3 → 附件1、附件2、附件3']],
    ['填报附件1、3。', ['附件1、3 → 附件1、附件3']],
    ['见附件一和附件三。', ['附件一 → 附件1', '附件三 → 附件3']],
    ['见附件4。', ['附件4 broken']],
    ['按照本通知第六条执行。', ['第六条 broken']],
    ['依据《××办法》第三条执行。', ['第三条 ignored']],
    ['按照《××意见》（×发〔2025〕3号）第二部分执行。', ['第二部分 ignored']],
    ['依据民法典第三条执行。', ['第三条 ignored']],
    ['同一精神见《××意见》，落实第二部分要求。', ['第二部分 ambiguous']],
  ])('%s', (sentence, expected) => {
    expect(inside(NOTICE, sentence)).toEqual(expected);
  });

  it.each([
    '第三条生产线建成投产。',
    '第一项工作是摸底。',
    '上了第二节课。',
    '第三部分群众反映强烈。',
    '前提条件是安全。',
    '完成附件的装订。',
    '本条例之外另有规定。',
    '共有（三）类情形。',
    '“一、二、三等奖”各一名。',
  ])('%s names no place', (sentence) => {
    expect(inside(NOTICE, sentence)).toEqual([]);
  });
});

describe('references of a regulation', () => {
  it.each([
    ['违反第三条规定的，取消资格。', ['第三条 → 第三条申请应当包括下列内容：']],
    ['本办法第二条第二款规定的设施由办公室管理。', ['第二条第二款 → 第二条§2']],
    ['本办法第三条第一款第二项另行公布。', ['第三条第一款第二项 → （二）参会人数；']],
    ['依照第三条第（三）项第2目办理。', ['第三条第（三）项第2目 → 2.音响']],
    ['依照第三条第一、三项办理。', ['第三条第一、三项 → （一）会议名称；、（三）所需设备：']],
    ['依照第三条第一项、第二项办理。', ['第三条第一项 → （一）会议名称；', '第二项 → （二）参会人数；']],
    ['前款规定以外的情形除外。', ['前款 → 第四条§1']],
    ['前条规定的期限不变。', ['前条 → 第三条申请应当包括下列内容：']],
    ['本条第一款第一项规定的除外。', ['本条第一款第一项 → （一）时间冲突；']],
    ['本章第一节规定同样适用。', ['本章第一节 → 第一节申请']],
    ['依照第三章的规定执行。', ['第三章 → 第三章附则']],
    [
      '第二条至第四条规定另有说明。',
      [
        '第二条至第四条 → 第二条本办法适用于机关各科室、第三条申请应当包括下列内容：、第四条有下列情形之一的，不予批准：',
      ],
    ],
    ['依照第九条办理。', ['第九条 broken']],
    ['依照第二条第四款办理。', ['第二条第四款 broken']],
    ['依照第三条第五项办理。', ['第三条第五项 broken']],
    [
      '依照《××条例》第九条、第十条和本办法第五条办理。',
      ['第九条 ignored', '第十条 ignored', '第五条 → 第五条本办法自印发之日起施行'],
    ],
    ['依照刑法第九条办理。', ['第九条 ignored']],
    ['依照该条例第九条办理。', ['第九条 ignored']],
    ['将第九条修改为新的内容。', ['第九条 ignored']],
    ['依照《××县会议室管理办法》第五条办理。', ['第五条 → 第五条本办法自印发之日起施行']],
  ])('%s', (sentence, expected) => {
    expect(inside(RULES, sentence)).toEqual(expected);
  });

  it('finds 第十七条之一 beside 第十七条', () => {
    const text = '第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第三条 依照第二条之一和第二条办理。';
    expect(referenceList(text)).toEqual(['第二条之一 → 第二条之一丙', '第二条 → 第二条乙']);
  });

  it('is silent about places beyond an excerpt or a text that breaks off', () => {
    expect(referenceList('第五条 甲。\n第六条 乙。\n第七条 依照第二条办理。')).toEqual(['第二条 ignored']);
    expect(referenceList('第一条 甲。\n第二条 乙。\n第三条 依照第九条办理的，应当')).toEqual(['第九条 ignored']);
  });

  it('does not choose between two articles with the same number', () => {
    expect(referenceList('第一条 甲。\n第二条 乙。\n第二条 丙。\n第三条 依照第二条办理。')).toEqual([
      '第二条 ambiguous',
    ]);
  });
});

describe('places and their references', () => {
  const text = NOTICE.replace('【】', '见第三部分（二）和附件2。');
  const document = ParsedDocument.parse(text);

  it('tells the step under an offset', () => {
    const at = text.indexOf('第三部分');
    const outer = referenceAt(document, at + 1)!;
    expect(document.slice(outer.part.span)).toBe('第三部分');
    expect(outer.part.targets.map((target) => targetName(document, target))).toEqual(['三、组织领导']);
    const inner = referenceAt(document, at + 5)!;
    expect(inner.part.targets.map((target) => targetName(document, target))).toEqual(['（二）落实责任']);
    expect(referenceAt(document, at - 2)).toBeUndefined();
  });

  it('finds the references to a heading, steps included', () => {
    const target = targetAt(document, heading(document, '组织领导').headingSpan.start)!;
    expect(referencesTo(document, target).map((one) => document.slice(one.span))).toEqual(['第三部分（二）']);
  });

  it('takes an annex for one place, wherever it is asked for', () => {
    const noted = targetAt(document, text.indexOf('分工表'))!;
    expect(noted).toEqual(targetAt(document, text.indexOf('附件2。') + 1));
    expect(referencesTo(document, noted).map((one) => document.slice(one.span))).toEqual(['附件2']);
  });
});
