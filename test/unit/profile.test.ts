import { describe, expect, it } from 'vitest';
import { lint, ParsedDocument, type Profile } from '../../server/src/core/index.js';

describe('the profile of a text', () => {
  it.each<[Profile, string]>([
    ['summary', '禾塘镇2025年工作总结\n\n一、主要工作\n'],
    ['summary', '禾塘镇2025年上半年工作总结及下半年工作计划\n\n一、主要工作\n'],
    ['summary', '2025年度个人述职报告\n\n各位领导：\n'],
    ['summary', '关于春耕备耕情况的汇报\n（2025年3月6日）\n\n一、基本情况\n'],
    ['summary', '禾塘镇防汛工作小结（初稿）\n\n一、主要做法\n'],
    ['summary', '禾塘镇2025年农村人居环境整治提升行动\n工作总结\n\n一、主要做法\n'],
    ['gongwen', '关于报送2025年工作总结的通知\n\n各村：\n一、报送时间\n'],
    ['gongwen', '禾塘镇2025年工作计划\n\n一、总体思路\n二、工作总结\n'],
    ['gongwen', '关于2025年工作情况的报告\n\n县人民政府：\n年底前，各村都要认真总结。\n'],
    ['speech', '在全镇年度总结大会上的讲话\n\n同志们：\n'],
    ['speech', '在全镇工作总结表彰会上的讲话\n（根据录音整理）\n\n同志们：\n'],
    ['regulation', '工作总结\n第一条　甲。\n第二条　乙。\n第三条　丙。\n'],
    ['gongwen', ''],
  ])('is %s: %j', (profile, text) => {
    expect(ParsedDocument.parse(text).profile).toBe(profile);
  });

  it('can be chosen, whatever the text looks like', () => {
    expect(ParsedDocument.parse('关于开展清查的通知\n', { profile: 'summary' }).profile).toBe('summary');
  });

  it('spares a summary what is asked of a document that is issued', () => {
    const text =
      '青禾县水务局文件\n青水〔2025〕31号\n\n青禾县水务局关于解决改造资金的请示\n\n县人民政府、县财政局：\n' +
      '城区供水管网老化，现请示如下：\n一、基本情况\n城区现有供水管网128千米。\n妥否，请批示。\n\n2025年6月12日\n';
    const rules = (profile: Profile) => lint(ParsedDocument.parse(text, { profile })).map(({ rule }) => rule);
    expect(rules('gongwen')).toEqual(['signer-missing', 'recipients-several', 'sign-off-incomplete']);
    expect(rules('summary')).toEqual([]);
  });
});
