import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  formatMessage,
  loneMarkerAt,
  markerChoices,
  ParsedDocument,
  planEdit,
  sectionAtLine,
  type RenumberScope,
} from '../../server/src/core/index.js';
import { after, heading, referenceList } from '../helpers/sections.js';

const REPORT = `××镇2025年工作总结

一、主要工作
（一）抓生产。粮食增产。
1.扩面积。新增千亩。
2.提单产。推广良种。
（二）抓项目。开工三个。
二、存在问题
（一）项目少。见第一部分（二）。
（二）人手紧。有待充实。
三、下步打算
针对第二部分的问题，抓好落实。
特此报告。

××镇人民政府
2025年12月20日
`;

const RULES = `第一章　总则
第一条　为规范管理，制定本办法。
第二条　本办法适用于各科室。
第二章　管理
第三条　管理员负责下列事项：
（一）登记；
（二）保管。
借用人应当爱护设施。
第四条　违反第三条第一款第二项规定的，予以提醒。
第三章　附则
第五条　本办法第四条自印发之日起施行。
`;

/** The lines of a text that begin with a marker or hold a reference, for comparison at a glance. */
function marked(text: string): string[] {
  return text.split('\n').filter((line) => /^[一二三四（第]|^\d\.|见第|针对/.test(line));
}

describe('moving', () => {
  it('takes body and subtree along, counts both ends anew and keeps references', () => {
    expect(marked(after(REPORT, { kind: 'moveUp', titles: ['存在问题'] }))).toEqual([
      '一、存在问题',
      '（一）项目少。见第二部分（二）。',
      '（二）人手紧。有待充实。',
      '二、主要工作',
      '（一）抓生产。粮食增产。',
      '1.扩面积。新增千亩。',
      '2.提单产。推广良种。',
      '（二）抓项目。开工三个。',
      '三、下步打算',
      '针对第一部分的问题，抓好落实。',
    ]);
  });

  it('leaves what closes the document where it is', () => {
    const moved = after(REPORT, { kind: 'moveUp', titles: ['下步打算'] });
    expect(moved).toContain('二、下步打算\n针对第三部分的问题，抓好落实。\n三、存在问题');
    expect(moved.endsWith('有待充实。\n特此报告。\n\n××镇人民政府\n2025年12月20日\n')).toBe(true);
  });

  it('goes below another parent and takes its form from there', () => {
    expect(
      marked(after(REPORT, { kind: 'move', titles: ['抓项目'], place: 'lastChild', target: '下步打算' })).slice(5),
    ).toEqual([
      '（一）项目少。见第三部分（一）。',
      '（二）人手紧。有待充实。',
      '三、下步打算',
      '针对第二部分的问题，抓好落实。',
      '（一）抓项目。开工三个。',
    ]);
  });

  it('moves several siblings at once', () => {
    expect(
      marked(after(REPORT, { kind: 'moveDown', titles: ['主要工作', '存在问题'] })).map((line) => line.slice(0, 6)),
    ).toEqual([
      '一、下步打算',
      '针对第三部分',
      '二、主要工作',
      '（一）抓生产',
      '1.扩面积。',
      '2.提单产。',
      '（二）抓项目',
      '三、存在问题',
      '（一）项目少',
      '（二）人手紧',
    ]);
  });

  it.each(['\n', '\r\n'])('restores every byte when it goes back (%j)', (eol) => {
    const text = REPORT.replaceAll('\n', eol);
    const there = after(text, { kind: 'moveDown', titles: ['主要工作'] });
    expect(there).not.toBe(text);
    expect(after(there, { kind: 'moveUp', titles: ['主要工作'] })).toBe(text);
  });

  it('keeps articles continuous through the chapters, and references with them', () => {
    expect(after(RULES, { kind: 'move', titles: ['本办法适用'], place: 'after', target: '违反' })).toBe(
      `第一章　总则
第一条　为规范管理，制定本办法。
第二章　管理
第二条　管理员负责下列事项：
（一）登记；
（二）保管。
借用人应当爱护设施。
第三条　违反第二条第一款第二项规定的，予以提醒。
第四条　本办法适用于各科室。
第三章　附则
第五条　本办法第三条自印发之日起施行。
`,
    );
  });

  it('does not take the next paragraph of an article for part of its last item', () => {
    expect(after(RULES, { kind: 'moveUp', titles: ['保管'] })).toContain(
      '（一）保管。\n（二）登记；\n借用人应当爱护设施。',
    );
  });

  it.each([
    [{ kind: 'moveUp', titles: ['主要工作'] }, '已经是同级中的第一个。'],
    [{ kind: 'moveDown', titles: ['下步打算'] }, '已经是同级中的最后一个。'],
    [{ kind: 'move', titles: ['主要工作'], place: 'lastChild', target: '抓生产' }, '不能移动到自己下面。'],
    [{ kind: 'promote', titles: ['主要工作'] }, '已经是最高一级，不能再升级。'],
    [{ kind: 'demote', titles: ['主要工作'] }, '前面没有同级标题，不能降级。'],
    [{ kind: 'promote', titles: ['主要工作', '下步打算'] }, '请把光标放在标题所在的部分，或选中相邻的同级标题。'],
  ] as const)('refuses %j with a reason', (edit, reason) => {
    expect(after(REPORT, edit)).toBe(`<${reason}>`);
  });
});

describe('promoting and demoting', () => {
  it('changes the forms of a whole subtree through the chain', () => {
    expect(marked(after(REPORT, { kind: 'promote', titles: ['抓生产'] }))).toEqual([
      '一、主要工作',
      '（一）抓项目。开工三个。',
      '二、抓生产。粮食增产。',
      '（一）扩面积。新增千亩。',
      '（二）提单产。推广良种。',
      '三、存在问题',
      '（一）项目少。见第一部分（一）。',
      '（二）人手紧。有待充实。',
      '四、下步打算',
      '针对第三部分的问题，抓好落实。',
    ]);
  });

  it('demotes below the sibling before, and promoting restores every byte', () => {
    const demoted = after(REPORT, { kind: 'demote', titles: ['存在问题'] });
    expect(marked(demoted)).toEqual([
      '一、主要工作',
      '（一）抓生产。粮食增产。',
      '1.扩面积。新增千亩。',
      '2.提单产。推广良种。',
      '（二）抓项目。开工三个。',
      '（三）存在问题',
      '1.项目少。见第一部分（二）。',
      '2.人手紧。有待充实。',
      '二、下步打算',
      '针对第一部分（三）的问题，抓好落实。',
    ]);
    expect(after(demoted, { kind: 'promote', titles: ['存在问题'] })).not.toContain('（三）存在问题');
    const plain = REPORT.replace('针对第二部分的问题，', '');
    const there = after(plain, { kind: 'demote', titles: ['存在问题'] });
    expect(after(there, { kind: 'promote', titles: ['存在问题'] })).toBe(plain);
  });

  it('turns 章 into 节 and back, articles untouched', () => {
    const text = RULES.replace('本办法第四条', '本办法第四条及第二章');
    const demoted = after(text, { kind: 'demote', titles: ['管理'] });
    expect(demoted).toContain('第二条　本办法适用于各科室。\n第一节　管理\n第三条　管理员');
    expect(demoted).toContain('第二章　附则');
    expect(demoted).toContain('本办法第四条及第一章第一节自');
  });

  it.each([
    [{ kind: 'demote', titles: ['本办法适用'] }, '“第二条”在这里没有合适的序号形式。'],
    [{ kind: 'promote', titles: ['登记'] }, '“（一）”这类序号不能改成那一级的序号。'],
  ] as const)('refuses %j: 条 has no other level', (edit, reason) => {
    expect(after(RULES, edit)).toBe(`<${reason}>`);
  });

  it('writes decimal markers as long as they stand deep', () => {
    const text = '1 总则\n1.1 目的\n1.2 范围\n2 职责\n2.1 机构\n2.1.1 领导机构\n2.2 分工\n';
    expect(after(text, { kind: 'moveUp', titles: ['职责'] })).toBe(
      '1 职责\n1.1 机构\n1.1.1 领导机构\n1.2 分工\n2 总则\n2.1 目的\n2.2 范围\n',
    );
    expect(after(text, { kind: 'demote', titles: ['分工'] })).toBe(
      '1 总则\n1.1 目的\n1.2 范围\n2 职责\n2.1 机构\n2.1.1 领导机构\n2.1.2 分工\n',
    );
  });
});

describe('inserting', () => {
  it('puts the next marker behind the whole section', () => {
    expect(marked(after(REPORT, { kind: 'insertSibling', title: '主要工作' })).slice(4)).toEqual([
      '（二）抓项目。开工三个。',
      '二、',
      '三、存在问题',
      '（一）项目少。见第一部分（二）。',
      '（二）人手紧。有待充实。',
      '四、下步打算',
      '针对第三部分的问题，抓好落实。',
    ]);
  });

  it('puts the first marker below a section', () => {
    expect(after(REPORT, { kind: 'insertChild', title: '抓生产' })).toContain(
      '粮食增产。\n1.\n2.扩面积。新增千亩。\n3.提单产。',
    );
    expect(after(REPORT, { kind: 'insertChild', title: '抓项目' })).toContain('开工三个。\n1.\n二、存在问题');
  });

  it('sets the new heading apart as its neighbours are', () => {
    const text = '一、甲项工作\n正文说明。\n\n二、乙项工作\n正文说明。\n\n三、丙项工作\n正文说明。\n';
    expect(after(text, { kind: 'insertSibling', title: '乙项' })).toBe(
      '一、甲项工作\n正文说明。\n\n二、乙项工作\n正文说明。\n\n三、\n\n四、丙项工作\n正文说明。\n',
    );
  });

  it('renumbers the articles behind a new one, or adds 第X条之一 and leaves them', () => {
    expect(after(RULES, { kind: 'insertSibling', title: '管理员' })).toBe(
      RULES.replace('第五条　本办法第四条', '第六条　本办法第五条')
        .replace('第四条　违反', '第五条　违反')
        .replace('爱护设施。\n', '爱护设施。\n第四条　\n'),
    );
    expect(after(RULES, { kind: 'insertSub', title: '管理员' })).toBe(
      RULES.replace('爱护设施。\n', '爱护设施。\n第三条之一　\n'),
    );
  });

  it('adds 之二 behind 之一', () => {
    const text = '第一条　甲项规定。\n第一条之一　乙项规定。\n第二条　丙项规定。\n第三条　依照第一条之一办理。\n';
    expect(after(text, { kind: 'insertSub', title: '甲项' })).toBe(
      '第一条　甲项规定。\n第一条之一　\n第一条之二　乙项规定。\n第二条　丙项规定。\n第三条　依照第一条之二办理。\n',
    );
  });
});

describe('markers for an empty line', () => {
  const choices = (text: string, line: number): string[] =>
    markerChoices(ParsedDocument.parse(text), line).map(
      ({ marker, relation, level }) => `${marker} ${relation} ${level}`,
    );

  it('offers the next sibling, the first child, then the parents’ next', () => {
    const text = REPORT.replace('2.提单产。推广良种。\n', '2.提单产。推广良种。\n\n');
    expect(choices(text, 6)).toEqual(['3. sibling 3', '（1） child 4', '（二） ancestor 2', '二、 ancestor 1']);
  });

  it('offers the first marker of an empty document and below a title', () => {
    expect(choices('', 0)).toEqual(['一、 child 1']);
    expect(choices('××镇2025年工作总结\n\n\n', 2)).toEqual(['一、 child 1']);
  });

  it('offers nothing where there is text', () => {
    expect(choices(REPORT, 2)).toEqual([]);
  });

  it('renumbers what follows, and what comes to stand below the new heading', () => {
    const text = REPORT.replace('（二）抓项目', '\n（二）抓项目');
    const document = ParsedDocument.parse(text);
    const take = (marker: string): string => {
      const choice = markerChoices(document, 6).find((one) => one.marker === marker)!;
      const plan = planEdit(document, { kind: 'complete', line: 6, choice });
      return plan.ok ? applyEdits(text, plan.edits) : formatMessage(plan.reason, 'zh-cn');
    };
    expect(take('（二）')).toContain('推广良种。\n（二）\n（三）抓项目。');
    expect(take('（二）')).toContain('见第一部分（三）。');
    expect(take('二、')).toContain(
      '推广良种。\n二、\n（一）抓项目。开工三个。\n三、存在问题\n（一）项目少。见第二部分（一）。',
    );
  });

  it('keeps the blanks that stand on the line', () => {
    const text = '　　一、甲项工作\n　　正文说明。\n　　\n';
    const document = ParsedDocument.parse(text);
    const plan = planEdit(document, { kind: 'complete', line: 2, choice: markerChoices(document, 2)[0]! });
    expect(plan.ok && applyEdits(text, plan.edits)).toBe('　　一、甲项工作\n　　正文说明。\n　　二、\n');
  });
});

describe('splitting and joining', () => {
  it('parts a run-in heading from its body, and joins them again', () => {
    const parted = after(REPORT, { kind: 'split', title: '抓生产' });
    expect(parted).toContain('（一）抓生产\n粮食增产。\n1.扩面积。');
    expect(after(parted, { kind: 'join', title: '抓生产' })).toBe(REPORT);
  });

  it('refuses where there is nothing to part or to join', () => {
    expect(after(REPORT, { kind: 'split', title: '主要工作' })).toBe('<这个标题没有与正文接排，不用拆分。>');
    expect(after(REPORT, { kind: 'join', title: '主要工作' })).toBe('<这个标题下面没有可以合并的正文。>');
  });

  it('brings a buried heading out and counts its siblings', () => {
    const text =
      '一、主要工作\n（一）抓生产。粮食增产。（二）抓项目。开工三个。\n（二）抓民生。见第一部分（二）。\n（三）抓党建。全面过硬。\n';
    const document = ParsedDocument.parse(text);
    const plan = planEdit(document, { kind: 'splitBuried', offset: text.indexOf('（二）抓项目') });
    expect(plan.ok && applyEdits(text, plan.edits)).toBe(
      '一、主要工作\n（一）抓生产。粮食增产。\n（二）抓项目。开工三个。\n（三）抓民生。见第一部分（三）。\n（四）抓党建。全面过硬。\n',
    );
  });
});

describe('renumbering', () => {
  const text =
    '一、甲项工作\n见第四部分和第六部分。\n二、乙项工作\n四、丙项工作\n（一）子项\n（三）次项\n六、丁项工作\n';
  const renumbered = (scope: (document: ParsedDocument) => RenumberScope): string => {
    const document = ParsedDocument.parse(text);
    const plan = planEdit(document, { kind: 'renumber', scope: scope(document) });
    return plan.ok ? applyEdits(text, plan.edits).replaceAll('\n', '|') : '';
  };

  it.each<[string, (document: ParsedDocument) => RenumberScope, string]>([
    [
      'document',
      () => ({ kind: 'document' }),
      '一、甲项工作|见第三部分和第四部分。|二、乙项工作|三、丙项工作|（一）子项|（二）次项|四、丁项工作|',
    ],
    [
      'siblings',
      (document) => ({ kind: 'siblings', node: heading(document, '丙项') }),
      '一、甲项工作|见第三部分和第四部分。|二、乙项工作|三、丙项工作|（一）子项|（三）次项|四、丁项工作|',
    ],
    [
      'section',
      (document) => ({ kind: 'section', node: heading(document, '丙项') }),
      '一、甲项工作|见第三部分和第六部分。|二、乙项工作|三、丙项工作|（一）子项|（二）次项|六、丁项工作|',
    ],
    [
      'marker',
      (document) => ({ kind: 'marker', node: heading(document, '次项') }),
      '一、甲项工作|见第四部分和第六部分。|二、乙项工作|四、丙项工作|（一）子项|（二）次项|六、丁项工作|',
    ],
    [
      'selection',
      () => ({ kind: 'selection', span: { start: text.indexOf('四、丙'), end: text.indexOf('（三）') } }),
      '一、甲项工作|见第三部分和第六部分。|二、乙项工作|三、丙项工作|（一）子项|（二）次项|六、丁项工作|',
    ],
  ])('of a %s takes the references along', (_name, scope, expected) => {
    expect(renumbered(scope)).toBe(expected);
  });
});

describe('references that cannot keep their words', () => {
  it('names the whole path when an item leaves its article', () => {
    const text =
      '第一条　甲项规定。\n第二条　下列事项：\n（一）登记；\n（二）保管。\n第三条　前条第二项规定的，从其规定。\n第四条　下列事项：\n（一）检查。\n';
    expect(after(text, { kind: 'move', titles: ['保管'], place: 'after', target: '检查' })).toContain(
      '第三条　第四条第二项规定的，从其规定。',
    );
  });

  it('writes 前条 out when another article comes between', () => {
    const text = '第一条　甲项规定。\n第二条　乙项规定。\n第三条　违反前条规定的，予以提醒。\n';
    expect(after(text, { kind: 'insertSibling', title: '乙项' })).toContain('第四条　违反第二条规定的');
  });

  it('lists what no longer stands in a row', () => {
    const text =
      '一、甲项工作\n（一）登记。\n（二）保管。\n（三）检查。\n二、乙项工作\n落实第一部分（一）至（三）的要求。\n（一）宣传。\n';
    const moved = after(text, { kind: 'move', titles: ['保管'], place: 'lastChild', target: '乙项' });
    expect(referenceList(moved)).toEqual([
      '第一部分（一）、（二） → （一）登记、（二）检查',
      '第二部分（二） → （二）保管',
    ]);
  });
});

describe('a marker without text', () => {
  it('is told from a heading', () => {
    const document = ParsedDocument.parse('一、甲项工作\n　　二、 \n（三）\n四、丁');
    expect([0, 1, 2, 3, 9].map((line) => loneMarkerAt(document, line))).toEqual([
      undefined,
      { start: 7, end: 12 },
      { start: 13, end: 16 },
      undefined,
      undefined,
    ]);
  });
});

describe('moving an annex', () => {
  const text = `关于报送计划的通知

各村：
请按附件1报送，名单见附件2，进度见附件3。

附件：1.工作计划
2.人员名单
3.进度统计表

××镇人民政府
2026年3月1日

附件1

工作计划

一、目标
二、任务

附件2

人员名单

一、甲组
二、乙组

附件3

进度统计表

一、上旬
二、中旬
`;

  it('takes label and text along, and the note and the references follow', () => {
    const moved = after(text, { kind: 'moveUp', titles: ['人员名单'] });
    expect(moved).toContain('请按附件2报送，名单见附件1，进度见附件3。');
    expect(moved).toContain('附件：1.人员名单\n2.工作计划\n3.进度统计表\n');
    expect(moved).toContain(
      '附件1\n\n人员名单\n\n一、甲组\n二、乙组\n\n附件2\n\n工作计划\n\n一、目标\n二、任务\n\n附件3\n',
    );
    expect(after(moved, { kind: 'moveDown', titles: ['人员名单'] })).toBe(text);
  });

  it('goes past several', () => {
    const moved = after(text, { kind: 'move', titles: ['进度统计表'], place: 'before', target: '工作计划' });
    expect(moved).toContain('请按附件2报送，名单见附件3，进度见附件1。');
    expect(moved).toContain('附件：1.进度统计表\n2.工作计划\n3.人员名单\n');
    expect(after(moved, { kind: 'move', titles: ['进度统计表'], place: 'after', target: '人员名单' })).toBe(text);
  });

  it('refuses beyond the first and the last, and for the title of the document itself', () => {
    expect(after(text, { kind: 'moveUp', titles: ['工作计划'] })).toBe('<已经是同级中的第一个。>');
    expect(after(text, { kind: 'moveDown', titles: ['进度统计表'] })).toBe('<已经是同级中的最后一个。>');
    expect(after(text, { kind: 'moveDown', titles: ['关于报送'] })).toBe('<文件标题不能这样调整。>');
  });
});

describe('what is selected afterwards', () => {
  it('is all that was moved, so that it can be moved on', () => {
    const document = ParsedDocument.parse(REPORT);
    const nodes = [heading(document, '主要工作'), heading(document, '存在问题')];
    const plan = planEdit(document, { kind: 'moveDown', nodes });
    const selected = plan.ok ? plan.document.slice(plan.selection) : '';
    expect(selected.startsWith('二、主要工作')).toBe(true);
    expect(selected.endsWith('三、存在问题')).toBe(true);
  });

  it('is where the writer goes on typing behind a new marker', () => {
    const document = ParsedDocument.parse(REPORT);
    const plan = planEdit(document, { kind: 'insertSibling', node: heading(document, '存在问题') });
    expect(plan.ok && plan.document.text.slice(0, plan.selection.end).endsWith('有待充实。\n三、')).toBe(true);
    expect(plan.ok && plan.selection.start === plan.selection.end).toBe(true);
  });

  it('does not set a second article apart because the title is', () => {
    const text = '会议室管理办法\n\n第一条　甲项规定。\n第二条　乙项规定。\n第三条　丙项规定。\n';
    expect(after(text, { kind: 'insertSibling', title: '甲项' })).toContain('甲项规定。\n第二条　\n第三条　乙项规定。');
  });
});

describe('the section at a line', () => {
  const at = (text: string, words: string): string | undefined => {
    const document = ParsedDocument.parse(text);
    return sectionAtLine(document, document.lines.lineAt(text.indexOf(words)))?.title;
  };

  it('is the article for its second paragraph, and its item for the item', () => {
    expect(at(RULES, '借用人')).toBe('管理员负责下列事项：');
    expect(at(RULES, '（二）保管')).toBe('保管');
  });

  it('is the annex for its label', () => {
    const text =
      '关于报送的通知\n\n各村：\n请报送。\n一、时间\n二、地点\n\n××局\n2026年3月1日\n\n附件1\n\n工作计划\n\n一、目标\n二、任务\n';
    expect(at(text, '附件1')).toBe('工作计划');
  });
});

describe('a renumbering that would leave a reference behind', () => {
  it('is refused', () => {
    const text = '一、甲项工作\n三、乙项工作\n二、丙项工作\n四、丁项工作\n见本方案第三部分，经费见本方案第二部分。\n';
    const document = ParsedDocument.parse(text);
    const plan = planEdit(document, { kind: 'renumber', scope: { kind: 'marker', node: heading(document, '乙项') } });
    expect(plan.ok ? '' : formatMessage(plan.reason, 'zh-cn')).toContain('没有办法跟着改写');
    const whole = planEdit(document, { kind: 'renumber', scope: { kind: 'document' } });
    expect(whole.ok && applyEdits(text, whole.edits)).toContain('见本方案第二部分，经费见本方案第三部分。');
  });
});
