import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

const NUMBER = '(?:\\d{1,9}(?:[.,]\\d{1,6})?|[一二两三四五六七八九十百千]{1,6})';
const SCALE = '[十百千万亿]{0,2}';
/** 合约 and 签约, 附近 and 最近 are other words; so is 近十余年, the last ten years and more. */
const ABOUT =
  '(大约|大概|将近|(?<![合条节公预契誓制特签违邀履续解简失集相婚毁租立守赴爽密商规盟隐大])约|(?<![将附最接邻临亲逼靠贴远新切相浅就])近)';
const BEYOND = '(超过|(?<![高赶反])超(?!过)|逾)';
const TIME = '个?(?:年|月|天|日|周|载|世纪|小时)';
const COUNTED = '(?=[个名天次人家年倍岁里公元斤吨亩万千百亿户件种位条项所座平立台辆套场起处])';
const UNIT = '[^\\s\\d，。；：、！？（）“”《》]{0,4}?';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`${ABOUT}(${NUMBER}${SCALE}[%％]?${UNIT})(左右|上下(?=[，。；、）]))`, 'g'),
  new RegExp(`${ABOUT}(${NUMBER}${SCALE})([余多])${COUNTED}`, 'g'),
  new RegExp(`${BEYOND}(${NUMBER}${SCALE})([余多])${COUNTED}`, 'g'),
  new RegExp(
    `(超过|高于|大于|至少|不少于|不低于)(${NUMBER}${SCALE}(?:分之[一二三四五六七八九十百]{1,3})?[%％]?${UNIT})(以上)`,
    'g',
  ),
  new RegExp(`(低于|少于|不足|至多|最多|不超过|不高于)(${NUMBER}${SCALE}[%％]?${UNIT})(以下|以内)`, 'g'),
];
/** The word stands right before the number. */
const NEAR_NUMBER = /[约概近过超逾于少多足][\d一二两三四五六七八九十百千]/;
const RECENT = new RegExp(`^${NUMBER}${SCALE}[余多]?${TIME}`);

/** 约三百人左右, 近20余家, 超过3万余人: one of the two says it. */
export const approximationDoubled: LineRule = {
  id: 'approximation-doubled',
  category: 'figures',
  severity: 'warning',
  fixable: false,
  needs: 0,
  any: TRAIT.digit | TRAIT.hanNumeral,
  near: PAIR.aboutNumber,
  *checkLine(line) {
    const { text } = line;
    if (!NEAR_NUMBER.test(text) || !/左右|上下|[余多]|以[上下内]/.test(text)) return;
    for (const pattern of PATTERNS) {
      for (const match of matchesOf(text, pattern)) {
        const [all, front = '', middle = '', back = ''] = match;
        const behind = match.index + front.length;
        if (front === '近' && RECENT.test(text.slice(behind, behind + 30))) continue;
        if (line.isQuiet(match.index)) continue;
        yield report(match.index, all, front, middle, back);
      }
    }
  },
};

function report(start: number, all: string, front: string, middle: string, back: string): Report {
  const end = start + all.length;
  return {
    span: { start, end },
    message: message('approximation-doubled', { front, back }),
    fixes: [
      {
        kind: 'suggested',
        title: message('fix-replace', { expected: front + middle }),
        edits: [{ span: { start: end - back.length, end }, text: '' }],
      },
      {
        kind: 'suggested',
        title: message('fix-replace', { expected: middle + back }),
        edits: [{ span: { start, end: start + front.length }, text: '' }],
      },
    ],
  };
}
