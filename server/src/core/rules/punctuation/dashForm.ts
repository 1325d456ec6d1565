import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { Fix, LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

const RUNS = /[-－–—―─]+/g;
/** What a clause begins and ends with on either side of a dash. */
const CHINESE = /[\u4e00-\u9fff，。；：、？！（）《》“”]/;
const EXPECTED = '——';

/** -- and ── and －－ for ——; a single — behind a mark or at the head of a paragraph. */
export const dashForm: LineRule = {
  id: 'dash-form',
  category: 'punctuation',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15834-2011 4.10.2',
  needs: TRAIT.dash,
  *checkLine(line) {
    for (const { 0: actual, index } of matchesOf(line.text, RUNS)) {
      if (actual === EXPECTED) continue;
      const kind = kindOf(line, index, actual);
      if (!kind || line.isQuiet(index)) continue;
      const span = { start: index, end: index + actual.length };
      yield {
        span,
        message: message('dash-form', { actual }),
        fixes: [{ kind, title: message('fix-replace', { expected: EXPECTED }), edits: [{ span, text: EXPECTED }] }],
      };
    }
  },
};

/**
 * How sure it is that a run stands for a dash. 北京—上海, 2015—2020年 and 10－15人 connect; a longer run is a line to
 * write on.
 */
function kindOf({ text, start, end }: LineText, at: number, run: string): Fix['kind'] | undefined {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + run.length);
  const head = at === start;
  if (at + run.length >= end || run.length > 4 || /[\d\s]/.test(behind) || (!head && !CHINESE.test(before))) {
    // ――2026年…… and --2026年…… below a title.
    if (!head || run.length > 4 || !/^(?:19|20)\d\d年/.test(text.slice(at + run.length, at + run.length + 5)))
      return undefined;
    return run.length === 1 && run !== '—' ? undefined : 'suggested';
  }
  if (!CHINESE.test(behind)) return undefined;
  if (run.length > 1) return /^-+$/.test(run) || run.length > 2 ? 'suggested' : 'safe';
  if (run !== '—' && run !== '―' && run !== '─') return undefined;
  return head || /[，。；：、]/.test(before) ? 'suggested' : undefined;
}
