import { describe, expect, it } from 'vitest';
import { ParsedDocument } from '../../server/src/core/index.js';
import { lines, tree } from '../helpers/tree.js';

const BODY = '今年以来，全镇上下围绕中心工作，统筹推进各项重点任务，总体情况平稳有序，各项指标好于预期。';

describe('hierarchy', () => {
  it('nests 一、 （一） 1. （1）', () => {
    expect(
      tree(
        lines(
          '一、总体要求',
          '（一）指导思想',
          '1.坚持学用结合',
          '（1）读原文',
          '（2）谈体会',
          '2.坚持知行合一',
          '（二）基本原则',
          '二、保障措施',
        ),
      ),
    ).toBe(
      lines(
        '1|一、|总体要求',
        '  2|（一）|指导思想',
        '    3|1.|坚持学用结合',
        '      4|（1）|读原文',
        '      4|（2）|谈体会',
        '    3|2.|坚持知行合一',
        '  2|（二）|基本原则',
        '1|二、|保障措施',
      ),
    );
  });

  it('nests 编 章 节 条 项', () => {
    expect(
      tree(
        lines(
          '第一编　总则',
          '第一章　一般规定',
          '第一条　为了规范管理，制定本办法。',
          '第二章　职责',
          '第一节　部门',
          '第二条　部门履行下列职责：',
          '（一）制定计划；',
          '（二）组织实施。',
          '第二编　附则',
          '第一章　解释',
          '第三条　本办法由办公室解释。',
        ),
      ),
    ).toBe(
      lines(
        '1|第一编|总则',
        '  2|第一章|一般规定',
        '    3|第一条|为了规范管理，制定本办法',
        '  2|第二章|职责',
        '    3|第一节|部门',
        '      4|第二条|部门履行下列职责：',
        '        5|（一）|制定计划；',
        '        5|（二）|组织实施',
        '1|第二编|附则',
        '  2|第一章|解释',
        '    3|第三条|本办法由办公室解释',
      ),
    );
  });

  it('nests decimals by their components', () => {
    expect(tree(lines('1　总则', '1.1　目的', '1.2　原则', '1.2.1　统一领导', '2　职责', '2.1　指挥部'))).toBe(
      lines('1|1|总则', '  2|1.1|目的', '  2|1.2|原则', '    3|1.2.1|统一领导', '1|2|职责', '  2|2.1|指挥部'),
    );
  });

  it('knows a run-in heading by the text behind its first sentence', () => {
    const { nodes } = ParsedDocument.parse(`（一）教育工作有序开展。${BODY}`).structure;
    expect(nodes[0]).toMatchObject({ title: '教育工作有序开展', runIn: true });
  });

  it('puts unnumbered parts above the series they hold', () => {
    expect(
      tree(
        lines(
          '××镇工作报告',
          '',
          '各位代表：',
          BODY,
          '今年工作回顾',
          BODY,
          '——经济平稳增长',
          BODY,
          '——民生持续改善',
          BODY,
          '明年工作安排',
          BODY,
          '一、做强产业',
          BODY,
          '二、改善民生',
          BODY,
        ),
      ),
    ).toBe(
      lines(
        '0||××镇工作报告',
        '  1||今年工作回顾',
        '    2|——|经济平稳增长',
        '    2|——|民生持续改善',
        '  1||明年工作安排',
        '    2|一、|做强产业',
        '    2|二、|改善民生',
      ),
    );
  });

  it('starts afresh in an annexed document', () => {
    expect(
      tree(
        lines(
          '关于印发工作方案的通知',
          '各村、各单位：',
          `现将方案印发给你们。${BODY}`,
          '一、提高认识',
          BODY,
          '二、抓好落实',
          BODY,
          '××镇人民政府',
          '2025年3月1日',
          '防汛抗旱工作方案',
          '一、总体要求',
          BODY,
          '二、重点任务',
          BODY,
        ),
      ),
    ).toBe(
      lines(
        '0||关于印发工作方案的通知',
        '  1|一、|提高认识',
        '  1|二、|抓好落实',
        '0||防汛抗旱工作方案',
        '  1|一、|总体要求',
        '  1|二、|重点任务',
      ),
    );
  });

  it('takes 附件 for the start of another document', () => {
    expect(
      tree(
        lines(
          '××镇工作报告',
          '一、工作回顾',
          BODY,
          '二、工作打算',
          BODY,
          '附件',
          '民生实事清单',
          '1.修建道路。',
          '2.改造水网。',
        ),
      ),
    ).toBe(
      lines(
        '0||××镇工作报告',
        '  1|一、|工作回顾',
        '  1|二、|工作打算',
        '0||民生实事清单',
        '  1|1.|修建道路',
        '  1|2.|改造水网',
      ),
    );
  });

  it('does not list the contents twice', () => {
    const body = lines(
      '第一章　总则',
      '第一条　为了规范管理，制定本办法。',
      '第二章　职责',
      '第二条　部门各司其职。',
      '第三章　附则',
      '第三条　本办法自印发之日起施行。',
    );
    expect(tree(lines('××管理办法', '目　　录', '第一章　总则', '第二章　职责', '第三章　附则', body))).toBe(
      tree(lines('××管理办法', body)),
    );
  });

  it('leaves the list of attachments under the body alone', () => {
    expect(
      tree(
        lines(
          '关于报送材料的通知',
          '各单位：',
          BODY,
          '一、报送时间',
          BODY,
          '二、报送方式',
          BODY,
          '附件：1.报送表',
          '2.联系人名单',
          '××办公室',
          '2025年3月1日',
        ),
      ),
    ).toBe(lines('0||关于报送材料的通知', '  1|一、|报送时间', '  1|二、|报送方式'));
  });

  it('does not take 一是 and single ordinals for headings', () => {
    expect(
      tree(
        lines(
          '一、主要做法',
          '一是抓培训。全员轮训一遍。',
          '二是抓考核。按月通报结果。',
          '第一，这只是一句话。',
          '二、存在问题',
        ),
      ),
    ).toBe(lines('1|一、|主要做法', '1|二、|存在问题'));
  });

  it('takes a row of ordinals for headings', () => {
    expect(
      tree(lines('一、几点要求', `第一，统一认识。${BODY}`, `第二，压实责任。${BODY}`, `第三，严肃纪律。${BODY}`)),
    ).toBe(lines('1|一、|几点要求', '  2|第一，|统一认识', '  2|第二，|压实责任', '  2|第三，|严肃纪律'));
  });

  it('reads hard-wrapped text without taking its lines for headings', () => {
    const wrapped = [
      '今年以来，全镇上下围绕中心工作统筹推进各项重',
      '点任务，总体情况平稳有序，各项指标好于预期，群',
      '众满意度',
      '进一步提高，各项事业持续发展，社会保持稳定，成',
      '绩来之不易，值得珍惜，问题也不容忽视，需要认真',
      '加以解决，各部门要按照分工抓好落实，确保按期完',
      '成各项任务，年底前逐项销号，形成完整台账，并将',
      '结果及时上报，接受监督。',
    ];
    expect(tree(lines('一、基本情况', ...wrapped, '二、存在问题', ...wrapped))).toBe(
      lines('1|一、|基本情况', '1|二、|存在问题'),
    );
  });
});

describe('conventions that look wrong and are not', () => {
  it.each([
    [
      '（一） running on across 一、',
      ['一、要求', '（一）思想', '（二）原则', '二、任务', '（三）公开', '（四）记录', '三、保障', '（五）领导'],
    ],
    [
      '一、 running on across 章',
      [
        '第一章　总则',
        '一、为了规范工作，制定本规则。',
        '二、依法办事。',
        '第二章　会议',
        '三、每周开会。',
        '四、形成纪要。',
      ],
    ],
    ['一、 followed by 1.', ['一、任务', '1.摸排', '2.整改', '二、要求', '1.领导', '2.督导']],
    ['1． throughout', ['一、任务', '1．摸排', '2．整改', '3．验收']],
    ['half-width brackets throughout', ['一、任务', '(一)摸排', '(二)整改', '(三)验收']],
    [
      'a new list below each lead-in',
      [
        '第一条　下列情形予以奖励：',
        '（一）成绩突出的；',
        '（二）勇于创新的。',
        '下列情形不予奖励：',
        '（一）弄虚作假的；',
        '（二）违反纪律的。',
        '第二条　本办法自印发之日起施行。',
      ],
    ],
    [
      'an excerpt that starts in mid-count',
      ['三、重点任务', '（一）公开', '（二）记录', '四、保障措施', '五、组织实施'],
    ],
  ])('%s', (_, content) => {
    const { nodes } = ParsedDocument.parse(lines(...content)).structure;
    expect(
      nodes.filter((node) => node.expected !== undefined).map((node) => [node.marker?.text, node.expected]),
    ).toEqual([]);
    expect(nodes).toHaveLength(content.filter((line) => !line.startsWith('下列')).length);
  });
});

describe('mistakes are seen through', () => {
  it('（1）（二）（三） is one series of the second level', () => {
    expect(tree(lines('一、工作计划', '（1）稳就业', '（二）强产业', '（三）惠民生'))).toBe(
      lines('1|一、|工作计划', '  2|（1）→（一）|稳就业', '  2|（二）|强产业', '  2|（三）|惠民生'),
    );
  });

  it('a mistyped number does not move what stands below it', () => {
    expect(tree(lines('一、甲', '二、乙', '（一）丙', '（二）丁', '五、戊', '（一）己', '四、庚'))).toBe(
      lines('1|一、|甲', '1|二、|乙', '  2|（一）|丙', '  2|（二）|丁', '1|五、→三、|戊', '  2|（一）|己', '1|四、|庚'),
    );
  });

  it('two sections that changed places', () => {
    expect(tree(lines('一、甲', '三、乙', '二、丙', '四、丁'))).toBe(
      lines('1|一、|甲', '1|三、→二、|乙', '1|二、→三、|丙', '1|四、|丁'),
    );
  });

  it('a chapter that lost its marker', () => {
    expect(
      tree(
        lines(
          '第一章　总则',
          '第一条　为了规范管理，制定本办法。',
          '监督管理',
          '第二条　部门各司其职。',
          '第三章　附则',
          '第三条　本办法自印发之日起施行。',
        ),
      ),
    ).toBe(
      lines(
        '1|第一章|总则',
        '  2|第一条|为了规范管理，制定本办法',
        '1|→第二章|监督管理',
        '  2|第二条|部门各司其职',
        '1|第三章|附则',
        '  2|第三条|本办法自印发之日起施行',
      ),
    );
  });

  it('a wrong kind above rows of single sentences moves nothing', () => {
    const leads = (...names: string[]) => names.flatMap((name) => [`${name}。`, BODY.repeat(2)]);
    const { nodes } = ParsedDocument.parse(
      lines(
        '一、重点任务',
        BODY,
        '（1）做强产业',
        ...leads('培育龙头企业', '建设产业园区'),
        '（二）改善民生',
        ...leads('稳定就业', '办好教育'),
        '（三）守住底线',
        ...leads('防范风险', '保障安全'),
      ),
    ).structure;
    expect(
      nodes.filter((node) => node.expected !== undefined).map((node) => [node.marker?.text, node.expected]),
    ).toEqual([['（1）', '（一）']]);
    expect(nodes.map((node) => node.level)).toEqual([1, 2, 3, 3, 2, 3, 3, 2, 3, 3]);
  });

  it('a swap of two sections is not read as another level', () => {
    expect(tree(lines('一、甲', '（一）乙', '（二）丙', '三、丁', '（一）戊', '二、己', '（一）庚', '（二）辛'))).toBe(
      lines(
        '1|一、|甲',
        '  2|（一）|乙',
        '  2|（二）|丙',
        '1|三、→二、|丁',
        '  2|（一）|戊',
        '1|二、→三、|己',
        '  2|（一）|庚',
        '  2|（二）|辛',
      ),
    );
  });

  it('a gap stays where the missing number is buried in the line above', () => {
    expect(
      tree(lines('办理下列事项：', '（一）受理申请；', '（二）审核材料；（三）组织公示；', '（四）发放证书。')),
    ).toBe(lines('1|（一）|受理申请；', '1|（二）|审核材料；（三）组织公示；', '1|（四）|发放证书'));
  });
});

describe('several documents in one file', () => {
  it('a sign-off in the last line begins none', () => {
    expect(tree(lines('附件加强领导', '第一，加强领导', '2025年3月1日'))).toBe('');
  });

  it('are told apart by title and salutation, without a sign-off between them', () => {
    const report = lines(
      '政府工作报告',
      '——2025年1月8日在××镇第十届人民代表大会第四次会议上',
      '各位代表：',
      BODY,
      '一、工作回顾',
      BODY,
      '二、工作打算',
      BODY,
    );
    expect(tree(lines(report, report))).toBe(
      lines(
        '0||政府工作报告',
        '  1|一、|工作回顾',
        '  1|二、|工作打算',
        '0||政府工作报告',
        '  1|一、|工作回顾',
        '  1|二、|工作打算',
      ),
    );
  });

  it('finds unnumbered parts in hard-wrapped text too', () => {
    const wrap = (content: string) => content.match(/.{1,24}/gu) ?? [];
    const body = wrap(BODY.repeat(3));
    expect(
      tree(
        lines(
          '××镇工作报告',
          '各位代表：',
          ...body,
          '今年工作回顾',
          ...body,
          ...body,
          '明年工作安排',
          ...body,
          ...body,
        ),
      ),
    ).toBe(lines('0||××镇工作报告', '  1||今年工作回顾', '  1||明年工作安排'));
  });
});
