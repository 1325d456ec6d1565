import { characterTable } from './characters.js';
import type { Approximation, FigureRole } from './figure.js';

/*
 * The words that stand around figures in official prose, as patterns over what stands before a figure in its clause
 * ("lead") and behind it.
 */

/** 约30家, 突破11万亩: what the words directly before a number say about it. */
const BEFORE: readonly (readonly [RegExp, Approximation])[] = [
  [/(?:不超过|不高于|不足|不到|不满|(?<!不)低于|(?<!不)少于|最多|至多|将近|接近|近)$/, 'below'],
  [/(?:超过|超出|超|逾|突破|高于|多于|大于|不少于|不低于|至少|最少|迈上|跨上|跨过|跨越|站上)$/, 'above'],
  [/(?:约|大约|大概|大致|估计|预计|几近|上下|平均)$/, 'about'],
];
/** 30家以上, 5%左右. */
const BEHIND: readonly (readonly [RegExp, Approximation])[] = [
  [/^(?:及?以上|之多|有余)/, 'above'],
  [/^(?:左右|上下|不等|大关|台阶)/, 'about'],
  [/^(?:及?以内|及?以下|之内)/, 'below'],
];

/** The last characters of {@link BEFORE}, the first of {@link BEHIND}: figures without them, most, are exact. */
const BEFORE_ENDS = characterTable('过于足到满多近超出逾破少上越约概致计下均');
const BEHIND_BEGINS = characterTable('及以之有左上不大台');

/** What 约, 近, 超过, 以上 … around a number say; 余 and 多 inside the number are the caller's. */
export function approximationOf(lead: string, behind: string): Approximation {
  if (BEFORE_ENDS[lead.charCodeAt(lead.length - 1)] === 1) {
    const words = lead.slice(-6);
    for (const [pattern, kind] of BEFORE) if (pattern.test(words)) return kind;
  }
  if (BEHIND_BEGINS[behind.charCodeAt(0)] === 1)
    for (const [pattern, kind] of BEHIND) if (pattern.test(behind)) return kind;
  return 'exact';
}

/** 同比增长, 较上年下降, 提高: the figure behind says how much another one has changed. */
export const CHANGE =
  /(?:增长|增加|增|增幅|增速|涨幅|上涨|上升|提高|提升|扩大|下降|降低|减少|降幅|压减|缩小|收窄|回落|翻|涨|降)了?(?:约|近|超过?|达到?|为|至少)?$/;
/** 办结率, 占比, 比重: the figure behind is a share. */
const SHARE =
  /(?:率|比例|比重|占比|份额|占[^，。；、]{0,14}的?)(?:约|近|超过?|达到?|为|是|高达|保持在?|控制在|稳定在|提高到|提升到)*$/;
/** 共, 合计, 累计. */
const TOTAL = /(?:共计|合计|总计|累计|一共|总共|共有|共)(?:达到?|为|有)?$/;
/** 其中, 包括; a bracket that is still open. */
const PART = /其中|包括|包含|分别|分为|[（(][^）)]*$/;

/** Characters without which none of the patterns above can match: the last one of a change, one of the others. */
const CHANGE_ENDS = characterTable('长加增幅速涨升高大降低少减小窄落翻了约近超过达到为');
const SHARE_CHARACTERS = characterTable('率例重比额占');
const TOTAL_CHARACTERS = characterTable('共计');
const PART_CHARACTERS = characterTable('其包分（(');

/** What the words before a figure make of it. */
export function roleOf(lead: string, gap: string, follows: boolean): FigureRole {
  const from = Math.max(0, lead.length - 24);
  if (CHANGE_ENDS[lead.charCodeAt(lead.length - 1)] === 1 && CHANGE.test(lead.slice(from))) return 'change';
  if (holds(lead, SHARE_CHARACTERS, from) && SHARE.test(lead.slice(from))) return 'share';
  if (holds(lead, TOTAL_CHARACTERS, from) && TOTAL.test(lead.slice(from))) return 'total';
  return follows && holds(gap, PART_CHARACTERS, 0) && PART.test(gap) ? 'part' : 'plain';
}

function holds(text: string, table: Uint8Array, from: number): boolean {
  for (let at = from; at < text.length; at++) if (table[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** 2023年, 上半年, 截至9月底, “十四五”时期. What something is compared with (比上年, 较2022年) is not when it was. */
export const PERIOD =
  /(?<![比较\d])(?:(?:截至|截止到?|到)?(?:\d{4}|[二〇○零一三四五六七八九]{4})年(?:上半年|下半年|前?[一二三四]季度|\d{1,2}月(?:\d{1,2}日|底|末)?|底|末|初)?|(?:截至|截止到?)?\d{1,2}月(?:底|末)|[“"]?十[一二三四五六]五[”"]?(?:时期|期间|末|以来)?|(?:今年|去年|上年|明年|全年|年初)(?:以来|上半年|下半年|同期)?|上半年|下半年|[一二三四]季度|(?:过去|今后|未来|近)?(?:[一二三四五两]|\d)年(?:来|间)|一年来)/g;
/** 全镇, 某村: a place that a clause begins with, or that stands before what is counted. */
export const PLACE =
  /全[国省市州县区旗镇乡村街]|[我本](?:省|市|州|县|区|旗|镇|乡|村|街道)|^(?!占|其中|共|在|个|各)[\u4e00-\u9fff×*]{1,5}(?:街道|社区|省|市|州|县|镇|乡|村)/;
