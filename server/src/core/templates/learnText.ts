import { findQuantities } from '../figures/quantities.js';

/** A passage that a template leaves open. */
export interface LearnedField {
  readonly start: number;
  readonly end: number;
  /** Name of the field; counted up where several of them are different things. */
  readonly name: string;
  /** What stands in its place; undefined where the field is known by its name. */
  readonly text: string | undefined;
  /** Equal passages are one field: 机关, 事项. Figures that happen to be equal are not. */
  readonly linked: boolean;
}

/** What is known about a document beside the line at hand. */
export interface LearnContext {
  /** Exact words and the field that they are: the organ, its place, the matter. Longest first. */
  readonly words: readonly { readonly text: string; readonly field: string; readonly example?: string }[];
  /** The year that the document is of. */
  readonly year: number | undefined;
  /** The date it is signed with. */
  readonly date: string | undefined;
}

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const NAME = `[${SURNAMES}][\\u4e00-\\u9fff]{1,2}`;
const HAN_YEAR = '[一二][〇○零一二三四五六七八九]{3}';

type Read = (match: RegExpExecArray, context: LearnContext) => Omit<LearnedField, 'start' | 'end'>;

const own = (name: string, text?: string, linked = false) => ({ name, text, linked });

/**
 * What is a fact of this document and no wording, in order of preference.
 */
const PATTERNS: readonly (readonly [RegExp, Read])[] = [
  [
    /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/g,
    ([text], { date }) => (text === date ? own('日期', undefined, true) : own('日期', '××××年×月×日')),
  ],
  [
    new RegExp(`${HAN_YEAR}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日`, 'g'),
    () => own('日期', '××××年×月×日'),
  ],
  [/(?<=[〔［[])\d{4}(?=[〕］\]])/g, (match, context) => yearField(match[0], context)],
  [/(?<=[〕］\]]第?)\d{1,5}(?=号)/g, () => own('序号', '×')],
  [/(?:19|20)\d{2}(?=[年—\-－～至])/g, (match, context) => yearField(match[0], context)],
  [new RegExp(`${HAN_YEAR}(?=年)`, 'g'), () => own('年份', '××××')],
  [/\d{1,2}月\d{1,2}日/g, () => own('时间', '×月×日')],
  [/\d{1,2}(?=月份?)/g, () => own('月份', '×')],
  [/1\d{10}|0\d{2,3}[-－—]\d{7,8}|(?<=电话[：:]\s*)[\d－—-]{5,}/g, () => own('电话', '×××××××')],
  [
    new RegExp(
      `(?<=(?:联系人|主持人|主持|记录人?|汇报人|述职人|负责人|签发人|姓名)[：:]\\s*)${NAME}(?![\\u4e00-\\u9fff])`,
      'g',
    ),
    () => own('姓名', '×××'),
  ],
  [
    new RegExp(`(?<![\\u4e00-\\u9fff])${NAME}(?=同志)|(?<=[任免派由请对向和与、给])${NAME}(?=同志)`, 'g'),
    () => own('姓名', '×××'),
  ],
];
/** 三千二百 is a figure; 二十 may be that of 二十大. */
const HAN_FIGURE = /[一二两三四五六七八九][百千万亿][零〇一二两三四五六七八九十百千万亿]+/g;
/** Digits that are no fact: PM2.5, A4, 附件1, 第3条, a list's own 1. */
const DIGITS = /(?<![\dA-Za-z.．,])(?<!附[件表])(?<!第)[\d０-９]+(?:,\d{3})*(?:[.．][\d０-９]+)?(?![A-Za-z])/g;

/** The passages of a line to leave open, in text order and apart from each other. Pure; never throws. */
export function factsIn(text: string, context: LearnContext): readonly LearnedField[] {
  const found: LearnedField[] = [];
  const take = (field: LearnedField): void => {
    if (found.every((other) => field.end <= other.start || field.start >= other.end)) found.push(field);
  };
  for (const { text: word, field, example } of context.words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      take({ start: at, end: at + word.length, name: field, text: example, linked: true });
  }
  for (const [pattern, read] of PATTERNS) {
    for (const match of text.matchAll(pattern))
      take({ start: match.index, end: match.index + match[0].length, ...read(match, context) });
  }
  for (const { span } of findQuantities(text)) {
    const number = /^[十百千万亿一二两三四五六七八九零〇]+(?=[^十百千万亿一二两三四五六七八九零〇余多])/.exec(
      text.slice(span.start, span.end),
    );
    if (number)
      take({ start: span.start, end: span.start + number[0].length, name: '数据', text: '××', linked: false });
  }
  for (const match of [...text.matchAll(HAN_FIGURE), ...text.matchAll(DIGITS)]) {
    if (match.index === annexNumber(text)) continue;
    take({ start: match.index, end: match.index + match[0].length, name: '数据', text: '××', linked: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

function yearField(year: string, { year: present }: LearnContext): Omit<LearnedField, 'start' | 'end'> {
  if (present === undefined || Number(year) === present) return own('年', undefined, true);
  if (Number(year) === present - 1) return own('上年', undefined, true);
  return Number(year) === present + 1 ? own('下年', undefined, true) : own('年份', '××××');
}

/** Where the number of a line in the note of annexes stands: 附件：1.…, 2.… */
function annexNumber(text: string): number {
  const match = /^[\s\u3000]*(?:附件?[：:])?[\s\u3000]*(?=\d{1,2}[.．、])/.exec(text);
  return match ? match[0].length : -1;
}
