import { message } from '../../messages/message.js';
import { isHan } from '../../text/chars.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { Fix, LineRule, Report } from '../rule.js';

/** Space, no-break space, full-width space. */
const BLANKS = [' ', '\u00a0', '\u3000'];
/** A blank inside a sentence stands between runs of at least so many characters; names and lists have shorter ones. */
const RUN = 6;
const SHORTEST = 12;
/** No mark next to the blank: ，李 四同志 is a name. */
const WORDS_BEFORE = /^[\u4e00-\u9fff，、]{2}[\u4e00-\u9fff]{4}$/;
const WORDS_BEHIND = /^[\u4e00-\u9fff]{4}[\u4e00-\u9fff，、]{2}$/;

/** 水库 ，已经 加固: blanks that were left between the words of a sentence. */
export const spaceInText: LineRule = {
  id: 'space-in-text',
  category: 'punctuation',
  severity: 'warning',
  fixable: true,
  needs: TRAIT.blank,
  any: TRAIT.mark | TRAIT.stop,
  *checkLine(line) {
    const { text, start, end } = line;
    if (end - start < SHORTEST) return;
    for (const blank of BLANKS) {
      for (let at = text.indexOf(blank, start); at >= 0 && at < end; at = text.indexOf(blank, at + 1)) {
        const report = reportAt(line, at, blank);
        if (report && !line.isQuiet(at)) yield report;
      }
    }
  },
};

/** One blank before a mark of pause, or behind one; two Chinese characters with one blank between them. */
function reportAt(line: LineText, at: number, blank: string): Report | undefined {
  const { text } = line;
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 1);
  if (/[，。；：、！？]/.test(behind) && /[\u4e00-\u9fff”》）%]/.test(before)) {
    // A full-width blank may be left to be filled in.
    return report(text, at, 'space-in-text-mark', blank === '\u3000' ? 'suggested' : 'safe');
  }
  if (blank === '\u3000' || !/[\u4e00-\u9fff“《]/.test(behind)) return undefined;
  if (/[，；、]/.test(before)) return report(text, at, 'space-in-text-mark', 'suggested');
  return isHan(before.charCodeAt(0)) && isInsideSentence(line, at)
    ? report(text, at, 'space-in-text-word', 'suggested')
    : undefined;
}

function report(text: string, at: number, id: 'space-in-text-mark' | 'space-in-text-word', kind: Fix['kind']): Report {
  const span = { start: at, end: at + 1 };
  const actual = text.slice(at - 1, at + 2);
  return {
    span,
    message: message(id, { actual, expected: actual.charAt(0) + actual.charAt(2) }),
    ...(id === 'space-in-text-word' ? { severity: 'information' } : {}),
    fixes: [{ kind, title: message('fix-delete', { actual: text.charAt(at) }), edits: [{ span, text: '' }] }],
  };
}

/**
 * Long runs of Chinese on both sides, in a line that is a sentence. Behind ordinals, articles, dates and posts a blank
 * is usual, and in quotations it separates the halves of a slogan.
 */
function isInsideSentence({ text, start, end }: LineText, at: number): boolean {
  if (!/[。；]/.test(text.charAt(end - 1)) || at - start < RUN * 2) return false;
  const before = text.slice(at - RUN, at);
  const behind = text.slice(at + 1, at + 1 + RUN);
  if (!WORDS_BEFORE.test(before) || !WORDS_BEHIND.test(behind)) return false;
  if (/[条章节款编篇日月年第长任席记者员师]$/.test(before)) return false;
  const near = text.slice(Math.max(0, at - 80), at);
  return near.lastIndexOf('“') <= near.lastIndexOf('”');
}
