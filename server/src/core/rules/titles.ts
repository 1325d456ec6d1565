// Written by scripts/generate.mjs from the headings of docs/rules/*.md.
import type { Locale } from '../messages/message.js';
import type { RuleId } from './ids.js';

const TITLES: Readonly<Record<RuleId, Readonly<Record<Locale, string>>>> = {
  'numbering-gap': { 'zh-cn': '序号跳号', en: 'Number skipped' },
  'numbering-duplicate': { 'zh-cn': '序号重复', en: 'Number repeated' },
  'numbering-order': { 'zh-cn': '序号次序不对', en: 'Number out of order' },
  'marker-kind': { 'zh-cn': '序号形式与同级不一致', en: 'Marker of another kind than its siblings' },
  'marker-width': { 'zh-cn': '序号括号全角、半角不一致', en: 'Full and half width brackets mixed' },
  'marker-punctuation': { 'zh-cn': '序号后的标点不对', en: 'Wrong punctuation after the ordinal' },
  'marker-spacing': { 'zh-cn': '序号中或序号后有多余的空格', en: 'Stray blank in or behind a marker' },
  'marker-numeral': { 'zh-cn': '序号的数字写法不规范', en: 'Irregular numeral in a marker' },
  'missing-marker': { 'zh-cn': '缺少序号', en: 'Marker missing' },
  'enumeration-gap': { 'zh-cn': '列举跳号', en: 'Enumeration skips a step' },
  'buried-heading': { 'zh-cn': '标题埋在段落中', en: 'Heading buried in a paragraph' },
  'reference-broken': { 'zh-cn': '引用落空', en: 'Broken reference' },
  'reference-ambiguous': { 'zh-cn': '引用不明确', en: 'Ambiguous reference' },
  'annex-mismatch': { 'zh-cn': '附件说明与附件不一致', en: 'Annexes and their note disagree' },
};

/** What a rule is called, in a few words. */
export function ruleTitle(id: RuleId, locale: Locale): string {
  return TITLES[id][locale];
}
