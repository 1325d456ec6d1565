import { describe, expect, it } from 'vitest';
import {
  expandDocument,
  parseTemplates,
  plainText,
  snippetText,
  type ExpandContext,
} from '../../../server/src/core/index.js';
import { insertSnippet } from '../../helpers/snippet.js';

const TODAY = { year: 2026, month: 1, day: 5 };

function pieces(body: string, head = '', context: ExpandContext = {}) {
  const { templates, problems } = parseTemplates(`---\n名称: 试用\n${head}---\n${body}\n`);
  expect(problems).toEqual([]);
  return expandDocument(templates[0]!, context);
}

const text = (body: string, head = '', context: ExpandContext = {}) => plainText(pieces(body, head, context));
const snippet = (body: string, context: ExpandContext = {}) => snippetText(pieces(body, '', context));

describe('headings', () => {
  it('are numbered as documents are', () => {
    expect(text('# 甲\n## 乙。正文。\n### 丙\n#### 丁\n#### 戊\n### 己\n## 庚\n### 辛\n# 壬\n## 癸')).toBe(
      '　　一、甲\n　　（一）乙。正文。\n　　1.丙\n　　（1）丁\n　　（2）戊\n　　2.己\n　　（二）庚\n　　1.辛\n　　二、壬\n　　（一）癸',
    );
  });

  it('are chapters and articles in a regulation, whose articles run on', () => {
    expect(text('# 总则\n## 目的。\n## 范围：\n### 甲；\n### 乙。\n# 职责\n## 分工。\n### 丙。', '体式: 规章\n')).toBe(
      '第一章　总则\n　　第一条　目的。\n　　第二条　范围：\n　　（一）甲；\n　　（二）乙。\n第二章　职责\n　　第三条　分工。\n　　（一）丙。',
    );
  });

  it('are counted afresh in an annex', () => {
    expect(text('# 甲\n# 乙\n附件1\n# 丙\n附件2：\n# 丁')).toBe(
      '　　一、甲\n　　二、乙\n附件1\n　　一、丙\n附件2：\n　　一、丁',
    );
  });
});

describe('fields', () => {
  it('of one name are filled in together, and once', () => {
    expect(text('${机关}关于${事项}的函\n${事项}', '', { values: { 机关: '甲局', 事项: '乙事' } })).toBe(
      '甲局关于乙事的函\n乙事',
    );
    expect(snippet('${机关}关于${事项:某事}的函\n${事项}，${机关}')).toBe('${1:××市××局}关于${2:某事}的函\n${2}，${1}');
  });

  it('take the unit’s own values, and those of the day', () => {
    const context = { unit: { organ: '××县××局', recipients: '各股室', superior: '××县政府' }, today: TODAY };
    expect(text('${主送}：\n${机关}\n${日期}', '文种: 通知\n', context)).toBe('各股室：\n××县××局\n2026年1月5日');
    expect(text('${主送}：', '文种: 请示\n', context)).toBe('××县政府：');
    expect(text('${上年}年、${年}年、${下年}年${月}月', '', context)).toBe('2025年、2026年、2027年1月');
  });

  it('prefer what the writer answers; an empty answer is none, and a line break no part of it', () => {
    const unit = { organ: '××县××局' };
    expect(text('${机关}', '', { unit, values: { 机关: '乙局' } })).toBe('乙局');
    expect(text('${机关}', '', { unit, values: { 机关: ' ' } })).toBe('××县××局');
    expect(text('${机关}', '', { values: { 机关: '甲局\n乙局' } })).toBe('甲局乙局');
  });

  it('keep the date for the editor where the snippet is kept', () => {
    const dated = pieces('${日期}，${年}年');
    expect(snippetText(dated, { dates: 'editor' })).toBe(
      '${1:${CURRENT_YEAR}年${CURRENT_MONTH/^0//}月${CURRENT_DATE/^0//}日}，${2:${CURRENT_YEAR}}年',
    );
    expect(snippetText(dated)).toBe('${1:××××年×月×日}，${2:××××}年');
  });
});

describe('the snippet', () => {
  it.each([
    ['${结语|妥否，请批示。,当否，请批示。|}', '${1|妥否，请批示。,当否，请批示。|}'],
    ['${结语|甲\\,乙,丙|}', '${1|甲\\,乙,丙|}'],
    ['${2:乙}${1:甲}${3}$0', '${2:乙}${1:甲}${3}${0}'],
    ['${事项:花括号\\}}', '${1:花括号\\}}'],
    ['价格 5$，\\\\ 与 }', '价格 5\\$，\\\\ 与 \\}'],
    ['${|甲,乙|}${|甲,乙|}', '${1|甲,乙|}${2|甲,乙|}'],
  ])('of %s is %s', (body, expected) => {
    expect(snippet(body)).toBe(expected);
    expect(insertSnippet(expected).text).toBe(text(body));
  });
});
