import { describe, expect, it } from 'vitest';
import { lint, ParsedDocument, planEdit } from '../../server/src/core/index.js';
import { after, referenceList } from '../helpers/sections.js';

/*
 * Shapes that documents have every day and that are easily misread: each of them was once.
 */

/** What is said of numbers and structure; marks and formats have rules of their own. */
const findings = (text: string): string[] =>
  lint(ParsedDocument.parse(text), { categories: ['numbering', 'structure'] }).map(({ rule }) => rule);

const SIGNED = '\n××镇人民政府\n2026年3月1日\n';
const BODY =
  '关于报送计划的通知\n\n各村：\n现将有关事项通知如下。\n一、报送内容\n见附件1。\n二、报送时间\n三月底前。\n';

describe('附件说明', () => {
  it.each([
    ['items with 一、', '附件：一、任务清单\n      二、人员名单\n      三、进度表\n'],
    ['items in brackets', '附件：（1）任务清单\n（2）人员名单\n'],
    [
      'a name too long for one line',
      '附件：1.关于二〇二六年全镇农村人居环境整治提升任务分解及责任落实情况检查\n　　表\n2.人员名单\n',
    ],
    ['附件： on a line of its own', '附件：\n1.任务清单\n2.人员名单\n'],
    ['items on one line', '附件：1.任务清单；2.人员名单\n'],
    ['punctuation behind the names', '附件：1.任务清单；\n2.人员名单。\n'],
  ])('%s is no heading and no mistake', (_name, note) => {
    expect(findings(`${BODY}\n${note}${SIGNED}`)).toEqual([]);
    expect(referenceList(`${BODY}\n${note}${SIGNED}`)).toEqual(['附件1 → 附件1']);
  });

  it('is one for each document of a file', () => {
    const one = `${BODY}\n附件：1.任务清单\n2.人员名单\n${SIGNED}`;
    expect(findings(`${one}\n${one}`)).toEqual([]);
    expect(referenceList(`${one}\n${one}`)).toEqual(['附件1 → 附件1', '附件1 → 附件1']);
  });

  it('is told from labels with names behind the date', () => {
    const text = `${BODY}\n附件1：检查表\n附件2：名单\n${SIGNED}\n附件1：检查表\n\n一、台账\n二、现场\n\n附件2：名单\n\n一、甲组\n二、乙组\n`;
    expect(findings(text).filter((rule) => rule === 'annex-mismatch')).toEqual([]);
    const document = ParsedDocument.parse(text);
    expect(planEdit(document, { kind: 'renumber', scope: { kind: 'document' } })).toMatchObject({ edits: [] });
  });

  it('may be written with a blank before the number, as it is printed', () => {
    const text = `${BODY}另见附件 2。\n\n附件：1.任务清单\n2.人员名单\n${SIGNED}\n附件 1\n\n任务清单\n\n一、甲\n二、乙\n\n附件 2\n\n人员名单\n\n一、甲\n二、乙\n`;
    expect(findings(text)).toEqual([]);
    expect(referenceList(text)).toEqual(['附件1 → 附件1', '附件 2 → 附件2']);
  });

  it('does not count what is attached to an annex', () => {
    const text = `${BODY}\n附件：任务清单\n${SIGNED}\n附件\n\n任务清单\n\n一、甲项任务\n见附表1。\n二、乙项任务\n\n附表1\n\n进度表\n`;
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ['附件1一并报送。', ['附件1 → 附件1']],
    ['附件2一式三份。', ['附件2 → 附件2']],
    ['附件1—2一并报送。', ['附件1—2 → 附件1、附件2']],
    ['附件1和2一并报送。', ['附件1和2 → 附件1、附件2']],
    ['填写附件1-2。', []],
  ])('%s', (sentence, expected) => {
    const text = `${BODY.replace('见附件1。', sentence)}\n附件：1.任务清单\n2.人员名单\n${SIGNED}`;
    expect(referenceList(text)).toEqual(expected);
    expect(findings(text)).toEqual([]);
  });
});

describe('references', () => {
  const report = (sentence: string): string =>
    `一、重点任务\n（一）清理垃圾。各组负责。\n（二）清理沟渠。同步推进。\n二、组织领导\n（一）加强领导。${sentence}\n（二）强化督查。每周通报。\n`;

  it.each([
    ['做好第一部分中第（二）项工作。', ['第一部分中第（二）项 → （二）清理沟渠']],
    ['第一部分第（二）条由各组落实。', ['第一部分第（二）条 → （二）清理沟渠']],
    ['按第（二）条执行。', ['第（二）条 → （二）强化督查']],
    ['按照领导批示第一条办理。', ['第一条 ignored']],
    ['按×政办发〔2025〕3号第二条执行。', ['第二条 ignored']],
    ['贯彻总书记讲话第二部分要求。', ['第二部分 ignored']],
    ['落实“重点任务”第（二）项要求。', ['第（二）项 ignored']],
    ['精神见《××意见》，详见第一部分。', ['第一部分 → 一、重点任务']],
    ['上文第一部分已经明确。', ['第一部分 → 一、重点任务']],
    ['詳見第一部分。', ['第一部分 → 一、重点任务']],
  ])('%s', (sentence, expected) => {
    expect(referenceList(report(sentence))).toEqual(expected);
  });

  it('follow with the steps that are known', () => {
    const text =
      '第一条　甲项规定。\n第二条　请假类别：（一）事假；（二）病假。\n第三条　违反第二条第（二）项规定的，予以提醒。\n第四条　第二条由办公室解释。\n';
    // 项 are usually cited without brackets, which is another matter.
    expect(findings(text)).toEqual(['item-brackets']);
    const inserted = after(text, { kind: 'insertSibling', title: '甲项' });
    expect(inserted).toContain('违反第三条第（二）项规定的');
    expect(inserted).toContain('第五条　第三条由办公室解释。');
  });

  it('are not what begins a line like a marker', () => {
    const text = '第二条　甲项规定\n①乙项\n（一）\n（一）丙项\n第三条之一 丁项\n（三）戊项\n第三条之一 己项规定。\n';
    expect(referenceList(text)).toEqual([]);
  });

  it('name an item by its number alone where the count runs on through all sections', () => {
    const text =
      '一、甲项工作\n（一）登记。逐户核对。\n（二）保管。专人负责。\n二、乙项工作\n（三）检查。每月一次。\n（四）清点。按上述（二）的要求办理。\n三、丙项工作\n（五）宣传。按前述（三）的办法进行。\n';
    expect(referenceList(text)).toEqual(['（二） → （二）保管', '（三） → （三）检查']);
  });

  it('go on in a list from what stands before them, however long it is', () => {
    const text =
      '第一条　甲项规定。\n第二条　下列事项：\n（一）登记；\n（二）保管；\n（三）检查；\n（四）清点。\n第三条　违反第二条第一项、第二项、第三项、第四项规定的，予以提醒。\n第四条　下列情形：\n（一）损坏；\n（二）遗失。\n';
    expect(referenceList(text).map((one) => one.split(' → ')[1])).toEqual([
      '（一）登记；',
      '（二）保管；',
      '（三）检查；',
      '（四）清点',
    ]);
    const moved = after(text, { kind: 'move', titles: ['保管'], place: 'after', target: '损坏' });
    expect(referenceList(moved).map((one) => one.split(' → ')[1])).toEqual([
      '（一）登记；',
      '（二）保管；',
      '（二）检查；',
      '（三）清点',
    ]);
  });

  it('keep a bare bracket bare', () => {
    const text = '一、重点任务\n（一）清理垃圾。各组负责。\n（二）清理沟渠。与前述（一）同步推进。\n';
    expect(after(`${text}（三）清理粪污。限期完成。\n`, { kind: 'moveDown', titles: ['清理垃圾'] })).toContain(
      '（一）清理沟渠。与前述（二）同步推进。',
    );
  });

  it('say 部分 where the document has no articles', () => {
    const text = `${report('上述第（二）项每周通报。')}三、工作要求\n（一）抓紧落实。立即行动。\n`;
    const moved = after(text, { kind: 'move', titles: ['强化督查'], place: 'lastChild', target: '工作要求' });
    expect(moved).toContain('上述第三部分第（二）项每周通报。');
  });

  it('to numbered items below an article are no paragraphs', () => {
    const text =
      '第一条 租赁期限\n1.自签订之日起一年。\n2.期满可以续租。\n3.续租另行约定。\n第二条 违约责任\n违反第一条第2款的，承担责任。\n第三条 其他\n协商解决。\n';
    expect(findings(text)).toEqual([]);
  });

  it('count the paragraphs below the heading of an article', () => {
    const text =
      '第一条 租赁期限\n自签订之日起一年。\n期满可以续租。\n第二条 违约责任\n违反第一条第二款的，承担责任。\n第三条 其他\n协商解决。\n';
    expect(referenceList(text)).toEqual(['第一条第二款 → 第一条§2']);
  });

  it('to one of two headings with the same number are ambiguous from everywhere', () => {
    const text = '一、甲项工作\n二、乙项工作\n二、丙项工作\n见本方案第二部分。\n';
    expect(referenceList(text)).toEqual(['第二部分 ambiguous']);
  });
});

describe('what moves with a section', () => {
  const sections = (end: string): string => `工作报告\n\n一、甲项工作\n内容甲。\n二、乙项工作\n内容乙。\n${end}`;

  it.each([
    ['closing words', '请各单位于3月10日前报送。联系人：张××。\n'],
    [
      'a long address',
      '同志们，做好今年的工作，任务艰巨、使命光荣。让我们更加紧密地团结起来，振奋精神、真抓实干，为完成全年各项目标任务、实现高质量发展而努力奋斗！\n',
    ],
    ['the end of a speech', '我的汇报完毕，谢谢大家！\n'],
    ['two organs above the date', '\n中共××镇委员会\n××镇人民政府\n2026年3月1日\n'],
    ['organ and date in one line', '\n××镇人民政府　2026年3月1日\n'],
    ['an organ without date', '\n××镇党政办公室\n'],
    ['a seal', '\n单位（盖章）：\n　年　月　日\n'],
  ])('leaves %s at the end', (_name, end) => {
    expect(after(sections(end), { kind: 'moveUp', titles: ['乙项'] })).toBe(
      `工作报告\n\n一、乙项工作\n内容乙。\n二、甲项工作\n内容甲。\n${end}`,
    );
  });

  it('takes the explanation of an item along', () => {
    const text =
      '第一条　标准如下：\n（一）一类会议550元。\n一类会议应当从严控制。\n（二）二类会议450元。\n第二条　乙项规定。\n第三条　丙项规定。\n';
    expect(after(text, { kind: 'moveDown', titles: ['一类会议'] })).toContain(
      '（一）二类会议450元。\n（二）一类会议550元。\n一类会议应当从严控制。\n第二条',
    );
  });

  it('keeps articles and their 第X条之Y together', () => {
    const text = '第一条　甲项规定。\n第二条　乙项规定。\n第二条之一　丙项规定。\n第三条　丁项规定。\n';
    expect(after(text, { kind: 'insertSibling', title: '乙项' })).toBe(
      '第一条　甲项规定。\n第二条　乙项规定。\n第二条之一　丙项规定。\n第三条　\n第四条　丁项规定。\n',
    );
    expect(after(text, { kind: 'moveDown', titles: ['乙项'] })).toBe(
      '第一条　甲项规定。\n第二条　丁项规定。\n第三条　乙项规定。\n第三条之一　丙项规定。\n',
    );
    expect(after(text, { kind: 'moveUp', titles: ['丁项'] })).toBe(
      '第一条　甲项规定。\n第二条　丁项规定。\n第三条　乙项规定。\n第三条之一　丙项规定。\n',
    );
  });

  it('does not demote the first item of another paragraph', () => {
    const text =
      '第一条　市局负责：\n（一）规划；\n（二）指导。\n区局负责：\n（一）贯彻；\n（二）落实。\n第二条　乙。\n第三条　丙。\n';
    expect(after(text, { kind: 'demote', titles: ['贯彻'] })).toBe('<前面没有同级标题，不能降级。>');
  });
});
