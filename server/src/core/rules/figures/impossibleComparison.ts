import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { LineRule, Report } from '../rule.js';
import { replacement, spanOf } from './replacement.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** 下降3倍: by a multiple nothing can become less. 降到0.5倍 and 减少到 say something else. */
const TIMES =
  /(?:下降|减少|降低|缩短|缩小|减小|下跌|压缩|减轻)了?(?:近|约|超过|超)?(?:[1-9]\d{0,3}(?:\.\d{1,2})?|[一二两三四五六七八九十]{1,3})[多余]?倍/g;
const VERB = '(?:提高|增长|上升|增加|扩大|加快|提升|下降|回落|降低|减少|收窄|放缓|高于|低于|高出)';
const AMOUNT = '(?:\\d{1,3}(?:\\.\\d{1,2})?|[一二两三四五六七八九十点]{1,5})';
/** 提高5个百分比 */
const RATIO = new RegExp(`(?<=${VERB}[^，。；、]{0,6}?)${AMOUNT}个百分比`, 'g');
/** 提高到5个百分点; a share, a difference or a contribution is counted in points rightly. */
const LEVEL = new RegExp(
  `(?<!(?:拉动|贡献|差距|利差|价差|幅度|降幅|增幅|涨幅|点差)[^，。；]{0,12})(提高|上升|增长|提升)(到|至)${AMOUNT}个百分点`,
  'g',
);

/** 下降3倍, 提高5个百分比, 提高到5个百分点: comparisons that cannot be meant. */
export const impossibleComparison: LineRule = {
  id: 'impossible-comparison',
  category: 'figures',
  severity: 'warning',
  fixable: false,
  needs: 0,
  any: TRAIT.digit | TRAIT.hanNumeral,
  near: PAIR.times | PAIR.toNumber | PAIR.percentWord,
  *checkLine(line) {
    const { text } = line;
    if (text.includes('倍')) {
      for (const match of matchesOf(text, TIMES)) {
        if (line.isQuiet(match.index)) continue;
        yield { span: spanOf(match), message: message('impossible-comparison', { actual: match[0] }), fixes: [] };
      }
    }
    if (text.includes('个百分比')) yield* ratios(line);
    if (!text.includes('个百分点') || !/[到至][\d.一二两三四五六七八九十点]{1,6}个百分点/.test(text)) return;
    for (const match of matchesOf(text, LEVEL)) {
      const [actual, verb = ''] = match;
      const at = match.index + verb.length;
      yield {
        span: spanOf(match),
        message: message('impossible-comparison-level', { actual }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-delete', { actual: match[2] ?? '' }),
            edits: [{ span: { start: at, end: at + 1 }, text: '' }],
          },
        ],
      };
    }
  },
};

function* ratios(line: LineText): Iterable<Report> {
  for (const match of matchesOf(line.text, RATIO)) {
    const { start, end } = spanOf(match);
    yield replacement('impossible-comparison-points', {
      span: { start, end },
      actual: match[0],
      expected: match[0].replace('百分比', '百分点'),
      kind: 'suggested',
      edits: [{ span: { start: end - 1, end }, text: '点' }],
    });
  }
}
