// Written by scripts/generate.mjs from the headings of docs/rules/*.md.
import type { Locale } from '../messages/message.js';
import type { RuleId } from './ids.js';

const TITLES: Readonly<Record<RuleId, Readonly<Record<Locale, string>>>> = {
  'buried-heading': { 'zh-cn': '标题埋在段落中', en: 'Heading buried in a paragraph' },
  'enumeration-gap': { 'zh-cn': '列举跳号', en: 'Enumeration skips a step' },
  'marker-kind': { 'zh-cn': '序号形式与同级不一致', en: 'Marker of another kind than its siblings' },
  'marker-numeral': { 'zh-cn': '序号的数字写法不规范', en: 'Irregular numeral in a marker' },
  'marker-punctuation': { 'zh-cn': '序号后的标点不对', en: 'Wrong punctuation after the ordinal' },
  'marker-spacing': { 'zh-cn': '序号中或序号后有多余的空格', en: 'Stray blank in or behind a marker' },
  'marker-width': { 'zh-cn': '序号括号全角、半角不一致', en: 'Full and half width brackets mixed' },
  'missing-marker': { 'zh-cn': '缺少序号', en: 'Marker missing' },
  'numbering-duplicate': { 'zh-cn': '序号重复', en: 'Number repeated' },
  'numbering-gap': { 'zh-cn': '序号跳号', en: 'Number skipped' },
  'numbering-order': { 'zh-cn': '序号次序不对', en: 'Number out of order' },
  'annex-mismatch': { 'zh-cn': '附件说明与附件不一致', en: 'Annexes and their note disagree' },
  'reference-ambiguous': { 'zh-cn': '引用不明确', en: 'Ambiguous reference' },
  'reference-broken': { 'zh-cn': '引用落空', en: 'Broken reference' },
  'doubled-punctuation': { 'zh-cn': '标点重复', en: 'Doubled punctuation' },
};

/** What a rule is called, in a few words. */
export function ruleTitle(id: RuleId, locale: Locale): string {
  return TITLES[id][locale];
}
