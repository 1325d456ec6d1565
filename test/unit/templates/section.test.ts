import { describe, expect, it } from 'vitest';
import {
  likelySectionChoice,
  ParsedDocument,
  parseTemplates,
  planSection,
  sectionChoice,
} from '../../../server/src/core/index.js';
import { builtinTemplates } from '../../../server/src/templates/catalogue.js';
import { inserted } from '../../helpers/edited.js';
import { parseMarks } from '../../helpers/marks.js';

const template = (body: string, head = '类别: 章节\n') =>
  parseTemplates(`---\n名称: 试用\n${head}---\n${body}\n`).templates[0]!;
const PROBLEMS = template('# 存在问题\n　　主要有以下方面。\n## 人手不足。说明。\n### 编制\n## 经费不足。说明。');
const CLOSING = template('　　特此通知。', '类别: 用语\n位置: 结尾\n');

/** A text with `$0` in it, and the template inserted there. */
function at(marked: string, section = PROBLEMS): string {
  const { text, cursor } = parseMarks(marked);
  const document = ParsedDocument.parse(text);
  return inserted(document, document.lines.lineAt(cursor ?? 0), section);
}

const REPORT = `××镇工作总结

　　现将有关情况总结如下。
　　一、主要工作
　　（一）抓产业。新建大棚十座，产业基础不断巩固，群众收入稳步增加。
　　（二）抓环境。清理沟渠三条，人居环境明显改善，群众满意度不断提高。
　　二、下一步打算
　　（一）继续抓产业。做法见第一部分（二）。
　　（二）抓好落实。落实第二部分（一）的安排。
`;

describe('a section', () => {
  it('gets the next first-level marker behind the last one', () => {
    expect(at(`${REPORT}$0`)).toBe(
      `${REPORT}　　三、存在问题\n　　主要有以下方面。\n　　（一）人手不足。说明。\n　　1.编制\n　　（二）经费不足。说明。`,
    );
  });

  it('moves the sections behind it on, and what refers to them', () => {
    const text = at(REPORT.replace('　　二、下一步', '$0\n　　二、下一步'));
    expect(text).toContain('　　二、存在问题\n　　主要有以下方面。\n　　（一）人手不足。');
    expect(text).toContain('　　三、下一步打算\n');
    expect(text).toContain('做法见第一部分（二）。');
    expect(text).toContain('落实第三部分（一）的安排。');
  });

  it('between two headings of the second level is one of them, and what stands below it begins a level deeper', () => {
    const text = at(REPORT.replace('　　（二）抓环境', '$0\n　　（二）抓环境'));
    expect(text).toContain(
      '　　（二）存在问题\n　　主要有以下方面。\n　　1.人手不足。说明。\n　　（1）编制\n　　2.经费不足。说明。\n　　（三）抓环境。',
    );
    expect(text).toContain('做法见第一部分（三）。');
  });

  it('between two headings of the third level is one of them', () => {
    const marked = '××工作总结\n\n　　一、情况\n　　（一）概况\n　　1.甲事\n　　说明。\n$0\n　　2.乙事\n　　说明。\n';
    expect(at(marked)).toBe(
      '××工作总结\n\n　　一、情况\n　　（一）概况\n　　1.甲事\n　　说明。\n　　2.存在问题\n　　主要有以下方面。\n　　（1）人手不足。说明。\n　　①编制\n　　（2）经费不足。说明。\n　　3.乙事\n　　说明。\n',
    );
  });

  it('stands behind the section that the cursor is in, where its line has text', () => {
    const inside = at(REPORT.replace('清理沟渠', '清理$0沟渠'));
    expect(inside).toBe(at(REPORT.replace('　　二、下一步', '$0\n　　二、下一步')));
  });

  it('stands above the sign-off, which keeps its blank line', () => {
    const signed = `${REPORT}\n　　　　××镇人民政府\n　　　　2026年1月5日\n`;
    const behind = '　　（二）经费不足。说明。\n\n　　　　××镇人民政府\n';
    expect(at(signed.replace('的安排。\n', '的安排。\n$0'))).toContain(behind);
    expect(at(signed.replace('的安排', '的$0安排'))).toContain(behind);
    expect(at(signed.replace('人民政府', '人民$0政府'))).toContain(behind);
  });

  it('takes over how the document writes', () => {
    const text = at(
      '××镇工作总结\r\n\r\n情况如下，各项工作都在有序推进当中，没有大的问题。\r\n\r\n一、 甲事\r\n\r\n(一) 子事\r\n\r\n(二) 丑事\r\n\r\n二、 乙事\r\n\r\n各项工作都在有序推进当中，没有发现大的问题。\r\n$0',
    );
    expect(text.slice(text.indexOf('三、'))).toBe(
      '三、 存在问题\r\n\r\n主要有以下方面。\r\n\r\n(一) 人手不足。说明。\r\n\r\n1.编制\r\n\r\n(二) 经费不足。说明。',
    );
    expect(text).toContain('大的问题。\r\n\r\n三、');
  });

  it('begins the numbering of an empty document', () => {
    expect(at('$0')).toMatch(/^　　一、存在问题\n/);
  });

  it('is refused where the outline would be read differently', () => {
    const literal = template('# 存在问题\n　　三、手写的序号');
    const plan = planSection(ParsedDocument.parse(`${REPORT}\n`), REPORT.split('\n').length - 1, literal);
    expect(plan).toMatchObject({ ok: false, reason: { id: 'edit-unclear' } });
  });

  it.each([
    ['', ''],
    ['　　二、', '　　二、下一步'],
    ['　　（二）', '　　（二）抓环境'],
    ['　　（二）', '　　（二）抓好'],
  ])('has the same marker in a list that is to be quick: %s', (marker, before) => {
    const { text, cursor } = parseMarks(before === '' ? `${REPORT}$0` : REPORT.replace(before, `$0\n${before}`));
    const document = ParsedDocument.parse(text);
    const line = document.lines.lineAt(cursor ?? 0);
    const choice = sectionChoice(document, line);
    expect(choice).toBeDefined();
    expect(likelySectionChoice(document, line)).toEqual(choice);
    if (marker !== '') expect(choice?.marker).toBe(marker.trim());
  });
});

describe('a phrase', () => {
  it('stands in a blank line, or in a new one behind the cursor’s', () => {
    expect(at('　　请执行。\n$0\n落款', CLOSING)).toBe('　　请执行。\n　　特此通知。\n落款');
    expect(at('　　请$0执行。\n落款', CLOSING)).toBe('　　请执行。\n　　特此通知。\n落款');
  });
});

/** Documents like those that writers have, of every shape that sections are inserted into. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  report: REPORT,
  'with parts': `××镇上半年工作总结和下半年打算

　　现将有关情况汇报如下。
上半年工作总结
　　一、经济平稳
　　（一）工业。规模企业稳步发展，重点项目加快推进，园区建设初见成效。
　　（二）农业。粮食生产再获丰收，特色种植不断扩大，农民收入稳步提高。
　　二、民生改善
　　办成一批实事。
下半年工作打算
　　一、抓项目
　　紧盯进度。
　　二、抓作风
　　转变作风。
`,
  plan: `××局工作方案

　　为做好工作，制定本方案。
　　一、总体要求
　　坚持统筹推进，突出工作重点，落实工作责任，确保各项任务按期完成。
　　二、重点任务
　　（一）摸底。组织力量逐户摸排，建立台账，做到底数清楚、情况明了。
　　1.入户
　　登记造册。
　　2.核对
　　逐项核对。
　　（二）整改。对照台账逐项整改，完成一项销号一项，确保整改到位。
　　三、有关要求
　　按时报送。

　　附件：任务分工表

　　　　　　　　××局
　　　　　　　　2026年1月5日
`,
};

const sections = builtinTemplates().filter(
  ({ template: { kind, body } }) => kind === 'section' && (body[0]?.heading ?? 0) > 0,
);

describe.each(Object.entries(DOCUMENTS))('every section of the library, anywhere in a document %s,', (_, text) => {
  const document = ParsedDocument.parse(text);
  const old = document.structure.nodes;
  const headingLines = old.filter(({ kind }) => kind !== 'title').map(({ line }) => line);

  it.each(sections.map(({ template: one }) => [one.name, one] as const))('%s', (_name, one) => {
    const wanted = one.body.filter(({ heading }) => heading > 0).length;
    for (const line of [...headingLines, document.lines.count - 1]) {
      const after = ParsedDocument.parse(inserted(document, line, one));
      const { nodes } = after.structure;
      const own = nodes.filter(({ kind }) => kind !== 'dash').length;
      expect(own, `line ${line}`).toBe(old.length + wanted);
      expect(nodes.flatMap(({ expected }) => expected ?? [])).toEqual([]);
      // All the others are still there, in their order and at their level.
      const titles = nodes.map(({ level, title }) => `${level} ${title}`);
      const before = old.map(({ level, title }) => `${level} ${title}`);
      let from = 0;
      for (const title of before) {
        const found = titles.indexOf(title, from);
        expect(found, `${title} after ${line}`).toBeGreaterThanOrEqual(from);
        from = found + 1;
      }
      // Nothing changes but markers, and what refers to them.
      const bare = (value: string) => value.replace(/[（）一二三四五六七八九十、\d.]/g, '');
      const lines = bare(after.text).split('\n');
      for (const kept of bare(text).split('\n')) expect(lines).toContain(kept);
    }
  });
});
