import { describe, expect, it } from 'vitest';
import {
  expandDocument,
  learnTemplate,
  ParsedDocument,
  parseTemplates,
  plainText,
} from '../../../server/src/core/index.js';
import { builtinTemplates } from '../../../server/src/templates/catalogue.js';
import { tree } from '../../helpers/tree.js';

function learn(text: string, name?: string) {
  const learned = learnTemplate(ParsedDocument.parse(text), name);
  if (!learned.ok) throw new Error(learned.reason.id);
  return learned;
}

const NOTICE = `青禾县水务局关于开展河道清理的通知

各乡镇人民政府，局属各单位：

　　根据2025年的安排和青水发〔2025〕12号文件，2026年我局决定开展河道清理，2026年3月1日启动，3月15日前完成。
　　一、主要任务
　　（一）清理淤泥。完成18.5公里，投入1,200万元，青禾县受益群众三千二百人。
　　（二）修补堤防。由王大川同志负责，参照PM2.5监测办法和第3条办理，成本不超过\\50元$。
　　二、有关要求
　　# 按时报送，附件1一并报送。

　　附件：1.任务表
　　　　　2.联系表

　　　　　　　　青禾县水务局
　　　　　　　　2026年2月6日

　　（联系人：李小河，电话：0571-87654321）
`;

describe('a template made of a document', () => {
  it('keeps wording and headings, and opens what is a fact of this document', () => {
    expect(learn(NOTICE).text).toBe(`---
名称: 关于开展河道清理的通知
文种: 通知
---
\${机关}关于\${事项}的通知

\${主送}：

　　根据\${上年}年的安排和青水发〔\${上年}〕\${序号:×}号文件，\${年}年我局决定\${事项}，\${日期1:××××年×月×日}启动，\${时间:×月×日}前完成。
# 主要任务
## 清理淤泥。完成\${数据:××}公里，投入\${数据2:××}万元，\${地名:××县}受益群众\${数据3:××}人。
## 修补堤防。由\${姓名:×××}同志负责，参照PM2.5监测办法和第3条办理，成本不超过\\\\\${数据4:××}元\\$。
# 有关要求
　　# 按时报送，附件1一并报送。

　　附件：1.任务表
　　　　　2.联系表

　　　　　　　　\${机关}
　　　　　　　　\${日期}

　　（联系人：\${姓名2:×××}，电话：\${电话:×××××××}）
`);
  });

  it('says what it took out, and keeps none of it', () => {
    const { text, replaced } = learn(NOTICE);
    expect(replaced.slice(0, 3)).toEqual([
      { field: '机关', text: '青禾县水务局' },
      { field: '事项', text: '开展河道清理' },
      { field: '主送', text: '各乡镇人民政府，局属各单位' },
    ]);
    for (const secret of ['青禾', '王大川', '李小河', '0571', '18.5', '1,200', '三千二百']) {
      expect(text).not.toContain(secret);
    }
  });

  it('takes the name that it is given, on one line', () => {
    expect(learn(NOTICE, '河道\n通知').name).toBe('河道通知');
    expect(learn('　　只有一段正文。\n').name).toBe('模板');
  });

  it('has headings counted right where the document had them wrong', () => {
    const text = learn('××工作总结\n\n　　一、甲事\n　　说明。\n　　三、乙事\n　　说明。\n').text;
    expect(text).toContain('# 甲事\n　　说明。\n# 乙事');
  });

  it('keeps markers that templates do not write', () => {
    const { text } = learn('××工作总结\n\n　　1、甲事\n　　说明。\n　　2、乙事\n　　说明。\n　　3、丙事\n　　说明。\n');
    expect(text).toContain('　　1、甲事\n　　说明。\n　　2、乙事');
  });

  it('is refused for a document without text', () => {
    expect(learnTemplate(ParsedDocument.parse('\n　\n'))).toMatchObject({ ok: false });
  });

  it('of every document of the library gives its outline back', () => {
    for (const { template } of builtinTemplates()) {
      if (template.kind !== 'document') continue;
      const text = plainText(expandDocument(template, { today: { year: 2026, month: 1, day: 5 } }));
      const { templates, problems } = parseTemplates(learn(text).text);
      expect(problems, template.name).toEqual([]);
      const again = plainText(expandDocument(templates[0]!, { today: { year: 2026, month: 1, day: 5 } }));
      const outline = (value: string) => tree(value).replace(/[^\n|]*$/gm, '');
      expect(outline(again), template.name).toBe(outline(text));
    }
  });
});
