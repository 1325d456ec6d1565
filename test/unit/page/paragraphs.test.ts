import { describe, expect, it } from 'vitest';
import { pageParagraphs, ParsedDocument, STANDARD_LAYOUT, type PageLayout } from '../../../server/src/core/index.js';

const NOTICE = `××县人民政府文件
×政发〔2026〕3号

××县人民政府关于做好防汛工作的通知

各乡镇人民政府，县政府各部门：
　　为做好今年防汛工作，现就有关事项通知如下：
　　一、总体要求
　　（一）压实责任。各级要层层压实责任，做到守土有责。
　　1.落实专人。
　　附件：1.防汛物资清单
　　　　　2.值班安排表
　　　　　　　　××县人民政府
　　　　　　　　2026年5月8日
　　（此件公开发布）
附件1
防汛物资清单
　　一、编织袋
抄送：县委办公室，县人大常委会办公室。
××县人民政府办公室　2026年5月8日印发
`;

function styles(text: string): string[] {
  return pageParagraphs(ParsedDocument.parse(text), STANDARD_LAYOUT)
    .filter(({ style }) => style !== 'blank')
    .map(({ style, runs }) => `${style}: ${runs.map(({ text: words }) => words).join('|')}`);
}

describe('the paragraphs of a page', () => {
  it('are what GB/T 9704-2012 calls the elements of a document', () => {
    expect(styles(NOTICE)).toEqual([
      'mark: ××县人民政府文件',
      'number: ×政发〔2026〕3号',
      'title: ××县人民政府关于做好防汛工作的通知',
      'recipient: 各乡镇人民政府，县政府各部门：',
      'body: 为做好今年防汛工作，现就有关事项通知如下：',
      'level1: 一、总体要求',
      'level2: （一）压实责任。|各级要层层压实责任，做到守土有责。',
      'level3: 1.落实专人。',
      'annexNote: 附件：1.防汛物资清单',
      'annexNoteItem: 2.值班安排表',
      'organ: ××县人民政府',
      'date: 2026年5月8日',
      'note: （此件公开发布）',
      'annexLabel: 附件1',
      'title: 防汛物资清单',
      'level1: 一、编织袋',
      'copies: 抄送：县委办公室，县人大常委会办公室。',
      'printing: ××县人民政府办公室　2026年5月8日印发',
    ]);
  });

  it('keep every character of every line but the blanks around it', () => {
    const text = NOTICE.split('\n').map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''));
    const lines = pageParagraphs(ParsedDocument.parse(NOTICE), STANDARD_LAYOUT).map(({ runs }) =>
      runs.map(({ text: words }) => words).join(''),
    );
    expect(lines).toEqual(text);
  });

  it('begin an annex on a page of its own, and rule off the head', () => {
    const paragraphs = pageParagraphs(ParsedDocument.parse(NOTICE), STANDARD_LAYOUT);
    expect(paragraphs.filter(({ pageBreak }) => pageBreak).map(({ style }) => style)).toEqual(['annexLabel']);
    expect(paragraphs.filter(({ ruleBelow }) => ruleBelow).map(({ style }) => style)).toEqual(['number']);
  });

  it('give an article its marker in the first face, and its text in that of the body', () => {
    const text =
      '××办法\n第一条　为了规范管理，制定本办法。\n第二条　本办法适用于全县。\n第三条　本办法自2026年1月1日起施行。\n';
    const [, article] = pageParagraphs(ParsedDocument.parse(text), STANDARD_LAYOUT);
    expect(article?.runs.map(({ text: words, face }) => [words, face])).toEqual([
      ['第一条', 'body'],
      ['　为了规范管理，制定本办法。', 'body'],
    ]);
  });

  const indents = (layout: PageLayout, organ: string): (number | undefined)[] =>
    pageParagraphs(
      ParsedDocument.parse(`关于××的通知\n各乡镇：\n　　请认真落实各项防汛措施。\n${organ}\n2026年5月8日\n`),
      layout,
    )
      .filter(({ endIndent }) => endIndent !== undefined)
      .map(({ endIndent }) => endIndent);

  it.each([
    ['with a seal the organ is centred above a date four characters from the right', true, '××县人民政府', [4, 4]],
    ['a longer organ moves the date to the left', true, '××省××市××县农业农村和水利水务局', [0, 7]],
    ['without a seal the date begins two characters behind the organ', false, '××县人民政府办公室', [2, 4]],
    ['a shorter organ leaves two characters behind the date', false, '××县水务局', [4, 2]],
  ])('%s', (_, seal, organ, expected) => {
    expect(indents({ ...STANDARD_LAYOUT, seal }, organ).map((white) => Math.round(white ?? -1))).toEqual(expected);
  });
});
