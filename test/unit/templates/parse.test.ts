import { describe, expect, it } from 'vitest';
import { formatMessage, parseTemplates, templateFields } from '../../../server/src/core/index.js';

const HEAD = '---\n名称: 调休通知\n---\n';

/** `line: message`, lines from 1 as a writer counts them. */
function problems(text: string): string[] {
  return parseTemplates(text).problems.map(({ line, message }) => `${line + 1}: ${formatMessage(message, 'zh-cn')}`);
}

describe('a template file', () => {
  it('says what each template is', () => {
    const { templates } = parseTemplates(
      '\ufeff---\r\n# 备注\r\n名称：调休通知\r\n别名: 放假通知，节假日通知\r\n说明: 安排调休\r\n类别: 日常\r\n文种: 通知\r\n' +
        '英文: Holiday notice\r\n---\r\n\r\n${机关}关于调休的通知\r\n\r\n',
    );
    expect(templates).toMatchObject([
      {
        kind: 'document',
        name: '调休通知',
        aliases: ['放假通知', '节假日通知'],
        description: '安排调休',
        category: '日常',
        types: ['通知'],
        places: [],
        style: 'gongwen',
        english: { name: 'Holiday notice', description: '' },
      },
    ]);
    expect(templates[0]?.body).toHaveLength(1);
  });

  it('may hold several, each between rules of its own', () => {
    const { templates, problems: none } = parseTemplates(
      '---\n名称: 甲\n类别: 用语\n---\n　　特此通知。\n---\n名称: 乙\n类别: 章节\n---\n# 工作要求\n\\---\n',
    );
    expect(none).toEqual([]);
    expect(templates.map(({ name, kind, line }) => [name, kind, line])).toEqual([
      ['甲', 'phrase', 0],
      ['乙', 'section', 5],
    ]);
    expect(templates[1]?.body[1]?.parts).toEqual([{ kind: 'text', text: '---' }]);
  });

  it('leaves the template with a mistake out and keeps the others', () => {
    const { templates } = parseTemplates('---\n名称: 甲\n---\n${坏\n---\n名称: 乙\n---\n好\n');
    expect(templates.map(({ name }) => name)).toEqual(['乙']);
  });

  it.each([
    ['', '1: 模板应以一行 --- 开头，下面写“名称: ……”等，再以一行 --- 结束。'],
    ['关于调休的通知\n', '1: 模板应以一行 --- 开头，下面写“名称: ……”等，再以一行 --- 结束。'],
    ['---\n名称: 甲\n正文\n', '1: 开头的说明没有结束：缺少第二行 ---。'],
    ['---\n说明: 甲\n---\n正文\n', '1: 缺少“名称”。'],
    ['---\n名称:\n---\n正文\n', '2: 缺少“名称”。'],
    ['---\n名称: 甲\n名称: 乙\n---\n正文\n', '3: “名称”写了两次。'],
    ['---\n名称: 甲\n作者: 乙\n---\n正文\n', /^3: 不认识“作者”，可用：名称 别名/],
    ['---\n名称: 甲\n随便写的\n---\n正文\n', '3: “随便写的”应写成“名称: 内容”的形式。'],
    ['---\n名称: 甲\n体式: 公告\n---\n正文\n', '3: 体式“公告”不认识，可用：公文 规章。'],
    ['---\n名称: 甲\n位置: 中间\n---\n正文\n', /^3: 位置“中间”不认识/],
    ['---\n名称: 甲\n---\n\n', '4: 模板没有正文。'],
    [`${HEAD}正文\n　　\${机关关于\n`, '5: “${机关关于”缺少右花括号“}”。'],
    [`${HEAD}\${目的:做好\${事项}}\n`, /^4: “目的:做好\$\{事项”：花括号里不能再有/],
    [`${HEAD}\${结语|特此通知。,请执行。}\n`, /^4: “结语\|特此通知。,请执行。”：选项写成/],
    [`${HEAD}\${结语||}\n`, /^4: “结语\|\|”：选项写成/],
    [`${HEAD}\${}\n`, /^4: “”不能作名称/],
    [`${HEAD}#总体要求\n`, '4: “#”后面要空一格，再写标题。'],
    [`${HEAD}##\n`, '4: “#”后面要空一格，再写标题。'],
    [`${HEAD}##### 五级\n`, '4: 标题最多四级（####）。'],
    ['---\n名称: 甲\n类别: 用语\n---\n# 标题\n', '5: 用语模板不能有标题。'],
    ['---\n名称: 甲\n类别: 章节\n---\n引言\n# 标题\n', '6: 章节模板的标题应在第一行，用一个“#”。'],
    ['---\n名称: 甲\n类别: 章节\n---\n## 标题\n', '5: 章节模板的标题应在第一行，用一个“#”。'],
    ['---\n名称: 甲\n类别: 章节\n---\n# 一\n# 二\n', /^6: 章节模板只能有一个“#”标题/],
  ])('is told its mistake with the line: %j', (text, expected) => {
    const [first, ...more] = problems(text);
    expect(more).toEqual([]);
    expect(first).toMatch(expected instanceof RegExp ? expected : /./);
    if (typeof expected === 'string') expect(first).toBe(expected);
  });

  it('says so in English, too', () => {
    const [problem] = parseTemplates('---\n名称: 甲\n作者: 乙\n---\n正文\n').problems;
    expect(problem && formatMessage(problem.message, 'en')).toMatch(/^Unknown key “作者”; use 名称/);
  });
});

describe('a field', () => {
  const fields = (body: string) => templateFields(parseTemplates(`${HEAD}${body}\n`).templates[0]!);

  it.each([
    ['${机关}', '机关', '××市××局', []],
    ['${来宾}', '来宾', '来宾', []],
    ['${目的:做好工作}', '目的', '做好工作', []],
    ['${目的：做好工作}', '目的', '做好工作', []],
    ['${ 目的 :做好工作}', '目的', '做好工作', []],
    ['${结语|特此通知。,请执行。|}', '结语', '特此通知。', ['特此通知。', '请执行。']],
    ['${结语｜特此通知。,请执行。｜}', '结语', '特此通知。', ['特此通知。', '请执行。']],
    ['${范围|甲\\,乙,丙\\|丁|}', '范围', '甲,乙', ['甲,乙', '丙|丁']],
    ['${说明:花括号\\}和\\$}', '说明', '花括号}和$', []],
    ['${目的}${目的:做好工作}', '目的', '做好工作', []],
  ])('is read: %s', (body, name, placeholder, options) => {
    expect(fields(body)).toMatchObject([{ name, placeholder, options }]);
  });

  it.each(['\\${机关}', '100$', '$ {机关}', '\\$1', '${1:文字}', '$0', '${|甲,乙|}', '\\# 标题'])(
    'is none, or has no name: %s',
    (body) => {
      expect(fields(body)).toEqual([]);
    },
  );
});
