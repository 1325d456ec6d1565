import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { LineRule, Report } from '../rule.js';
import { replacement, spanOf } from './replacement.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** What is counted in an estimate. 三、四年级 and 三、四次会议 are lists. */
const COUNTED =
  '(?=个(?!月份)|名|天|次(?!会议|全会|全体)|人(?!民)|家|年(?!级|度|代|期)|倍|岁|公里|里|元|斤|公斤|吨|亩|万|千|百|十|户|件|种|成|米|间|位|套|张|辆|台|小时|分钟)';
/**
 * Behind a word, not behind an ordinal, a number, or a 口 that stands for 。: 第三、四个 and 三、四个方面 are none. Looked at
 * backwards from behind the pair, so that the search goes by its first character.
 */
const BEHIND_WORD =
  '(?<=[\\u4e00-\\u9fff].{3})(?<![第届图表例款项条节章卷册口零〇一二两三四五六七八九百千万亿前后头].{3})';
const HAN = new RegExp(`(?:[二两]、三|三、四|四、五|五、六|六、七|七、八|八、九)${BEHIND_WORD}${COUNTED}`, 'g');
const ARABIC = new RegExp(`(?:2、3|3、4|4、5|5、6|6、7|7、8|8、9)${BEHIND_WORD}${COUNTED}`, 'g');
/** 20几个 */
const SOME = /(?<![\d.,A-Za-z第])([1-9])0几(?=[个名天次人家年倍岁里公元斤亩万千百户件种位条项所座])/g;
/** 几10个 */
const TENS = /(?<![十第数好多])几(10{1,4})(?=[个名天次人家年倍岁里公元斤亩万亿户件种位条项所座])/g;

const DIGITS = '〇一二三四五六七八九';
const TENS_IN_HAN: Readonly<Record<string, string>> = { '10': '十', '100': '百', '1000': '千', '10000': '万' };

/** 三、四个 means 三四个; 20几 and 几10 mix two ways of writing. */
export const approximateNumber: LineRule = {
  id: 'approximate-number',
  category: 'figures',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15835-2011 5.2.1',
  needs: 0,
  any: TRAIT.digit | TRAIT.hanNumeral,
  near: PAIR.commaNumber | PAIR.digitHan | PAIR.aboutNumber,
  *checkLine(line) {
    if (/[二两三四五六七八2-8]、[三四五六七八九3-9]/.test(line.text)) yield* pairs(line);
    if (line.text.includes('几')) yield* some(line);
  },
};

function* pairs(line: LineText): Iterable<Report> {
  for (const match of matchesOf(line.text, HAN)) {
    if (line.isQuiet(match.index)) continue;
    const [actual] = match;
    const at = match.index + 1;
    yield replacement('approximate-number', {
      span: spanOf(match),
      actual,
      expected: actual.replace('、', ''),
      kind: 'suggested',
      edits: [{ span: { start: at, end: at + 1 }, text: '' }],
    });
  }
  for (const match of matchesOf(line.text, ARABIC)) {
    if (line.isQuiet(match.index)) continue;
    const [actual] = match;
    const expected = actual
      .replace('2、', '两、')
      .replace('、', '')
      .replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
    yield replacement('approximate-number-digits', { span: spanOf(match), actual, expected, kind: 'suggested' });
  }
}

function* some(line: LineText): Iterable<Report> {
  for (const match of matchesOf(line.text, SOME)) {
    if (line.isQuiet(match.index)) continue;
    const expected = match[1] === '1' ? '十几' : `${DIGITS.charAt(Number(match[1]))}十几`;
    yield replacement('approximate-number-digits', { span: spanOf(match), actual: match[0], expected, kind: 'safe' });
  }
  for (const match of matchesOf(line.text, TENS)) {
    if (line.isQuiet(match.index)) continue;
    const expected = `几${TENS_IN_HAN[match[1] ?? ''] ?? ''}`;
    yield replacement('approximate-number-digits', { span: spanOf(match), actual: match[0], expected, kind: 'safe' });
  }
}
