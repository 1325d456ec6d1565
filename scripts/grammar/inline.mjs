import { DATE, NUMERAL, SP } from './patterns.mjs';

const raw = String.raw;

/** Behind a mark, or at the beginning of a line. */
const CLAUSE = raw`(?:^|(?<=[。；;：:，,、！!？?”’）) \t\x{3000}]))`;
const SENTENCE = raw`(?:^${SP}*|(?<=[。；;：:！!？?”’]))`;

// References. The words that begin like a unit and are none are those of core/references/readMention.ts.
const NUMBER = raw`(?:[（(](?:${NUMERAL}{1,4}|\d{1,3})[）)]|(?:${NUMERAL}|两){1,7}|\d{1,4})`;
const ROW = raw`${NUMBER}(?:(?:、|和|及|至|到|—{1,2}|-|～|或者?)第?${NUMBER}){0,6}`;
const UNIT = raw`(?:编(?![号制办])|部分|章(?![程鱼])|节(?![目日课能约点水俭气假余])|条(?![例件款约线块])|款(?![项式待])|项(?![目链]))`;
const STEP = raw`第${ROW}${UNIT}(?:之[一二三四五六七八九十]{1,3}(?![一二三四五六七八九十分]))?`;
const BRACKET = raw`[（(](?:${NUMERAL}{1,3}|\d{1,2})[）)]`;
const CUE = raw`(?<=依照|按照|依据|根据|违反|适用|参照|符合|执行|见|除|本办法|本条例|本规定|本细则|本规则|本法|本章程|本制度|本方案|本意见|本通知|本预案|》|》的|条、|款、|项、|条和|款和|项和|条或者|至|[（(])`;
const TRAIL = raw`(?=(?:的|之)?(?:有关|相关)?(?:规定|所列|所述|所称|所指|要求|情形|明确)|[、和至或]第|[”）)])`;

const match = (scope, pattern, comment) => ({ ...(comment ? { comment } : {}), match: pattern, name: scope });
const REFERENCE = 'variable.other.reference.gongwen';
const INLINE_MARKER = 'keyword.other.marker.inline.gongwen';
const NUMERIC = raw`(?<![\d.．:：/×*A-Za-z〔\-])\d{1,3}(?:(?:[,，]\d{3}){1,4}|\d{0,9})(?:\.\d{1,6})?`;
const COUNTED =
  '个工作日|个月|工作日|美元|欧元|港元|元|人次|人|名|户|家|个(?!人)|项|件|条(?!例)|亩|公顷|公里|千米|平方米|平方公里|立方米|米|吨|公斤|千克|斤|千瓦时|千瓦|度(?!过)|辆|台|套|处|座|所|场|次|倍|天|小时|分钟|岁|批|份|篇|册|只|头|株|宗|起|例|间|张|种|类|级';

/** What is coloured inside a line, each by its own characters. */
export const INLINE = {
  inline: {
    patterns: ['documentTitle', 'documentNumberInside', 'placeholder', 'reference', 'step', 'day', 'quantity'].map(
      (name) => ({ include: `#${name}` }),
    ),
  },
  documentTitle: {
    match: raw`《[^《》]{1,80}(?:〈[^〈〉《》]{1,60}〉[^《》]{0,60})?》`,
    captures: { 0: { name: 'string.other.document-title.gongwen', patterns: [{ include: '#placeholder' }] } },
  },
  documentNumberInside: match(
    'constant.numeric.document-number.gongwen',
    raw`(?:(?<=[（(])[×XＸ\p{Han}]{1,12})?[〔\[［](?:(?:19|20)\d{2}|20[×Xx]{2})[〕\]］](?:第?\d{1,5}|[×Xx]{1,4})号`,
  ),
  reference: {
    patterns: [
      match(REFERENCE, raw`${STEP}(?:(?:的|中的?)?${STEP}|${BRACKET}){1,5}`, 'Several steps leave no doubt.'),
      match(
        REFERENCE,
        raw`第${ROW}款(?![项式待])|第[（(](?:${NUMERAL}{1,4}|\d{1,3})[）)](?:[、和至]第?[（(](?:${NUMERAL}{1,4}|\d{1,3})[）)]){0,6}项(?![目链])`,
      ),
      match(
        REFERENCE,
        raw`${CUE}${STEP}|${STEP}${TRAIL}|第${NUMERAL}{1,8}条(?=[。；，])`,
        'One step alone needs a word that points at it.',
      ),
      match(
        REFERENCE,
        raw`${BRACKET}(?:(?:至|到|、|和){1}${BRACKET}){0,4}(?:项(?![目链])|款(?![项式待]))|(?<=前述|上述|见|参见)${BRACKET}`,
      ),
      match(
        REFERENCE,
        raw`(?:前[一二两三四五六七八九]?|本)(?:条(?![例件款约线块])|款(?![项式待])|项(?![目链])|章(?![程鱼])|节(?![目日课能约点水俭气假余])|编(?![号制办]))(?:${STEP}|${BRACKET}){0,3}|上一[条款项]`,
      ),
      match(
        REFERENCE,
        raw`附件(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:(?:[—\-～、和及至]|——)(?:附件)?\d{1,2})?(?![\d年月份个张页])|(?<=见|详见|按照|填写|填报)附件`,
      ),
    ],
  },
  step: {
    patterns: [
      match(INLINE_MARKER, raw`${CLAUSE}[一二三四五六七八九十]{1,2}是(?=[\p{Han}\d×…“《‘（])`, '一是……；二是……。'),
      {
        match: raw`${SENTENCE}((?:第|其)[一二三四五六七八九十]{1,2}(?=[，、])|(?:首先|其次|再次)(?=[，,]))`,
        captures: { 1: { name: INLINE_MARKER } },
      },
      match(INLINE_MARKER, raw`(?<=[。；;：:])(?:${BRACKET}(?!${SP}*(?:[项款至、和]|$))|[①-⑳])`),
    ],
  },
  day: match(
    'constant.numeric.date.gongwen',
    raw`(?<![\d〔])(?:${DATE}|(?:19|20)\d{2}年度?(?!\d)|(?:1[0-2]|[1-9])月(?:3[01]|[12]\d|[1-9])日)`,
  ),
  quantity: match(
    'constant.numeric.quantity.gongwen',
    raw`${NUMERIC}(?:(?:[—\-～~至]|——)\d{1,9}(?:\.\d{1,6})?)?${SP}?(?:[%％‰℃]|个百分点|[十百千万亿]{1,3}(?:${COUNTED})?|(?:${COUNTED}))`,
  ),
  placeholder: match(
    'constant.other.placeholder.gongwen',
    raw`×{2,8}(?!\d)|(?<!\d)×(?=\p{Han})|(?<![A-Za-z])[XＸxｘ]{2,8}(?![A-Za-z])|(?<![A-Za-z\d])[XＸ](?=[省市区县旗镇乡村局委办街年月日号])|_{2,20}|(?<![一二三四五六七八九])○{2,8}(?![一二三四五六七八九])|【(?:待|请|此处|填写)[^】]{0,30}】|〔${SP}{0,8}〕`,
    '×县, XX局, 20××年: what is still to be filled in.',
  ),
};
