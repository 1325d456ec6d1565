import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { brief } from './brief.js';
import { matchesOf } from '../../text/matches.js';

/** Less-than and greater-than signs around a name. */
const SIGNS = /(<{1,2}|＜{1,2})([^<>＜＞《》\n]{2,60})(>{1,2}|＞{1,2})/g;
/** What the names of laws and documents end with; <单位名称> is a blank to be filled in. */
const NAME =
  /(?:法|条例|办法|规定|细则|规则|章程|决定|决议|意见|通知|通报|报告|方案|规划|纲要|公告|标准|规范|制度|协定|公约|宪法)(?:（[^）]{2,12}）)?$/;

/** <<…>>, ＜…＞ and <…> for 《…》 and 〈…〉. */
export const titleMarkForm: LineRule = {
  id: 'title-mark-form',
  category: 'punctuation',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15834-2011 4.15.2',
  needs: TRAIT.titleMark,
  *checkLine(line) {
    const { text } = line;
    if (!/[<＜]/.test(text)) return;
    for (const match of matchesOf(text, SIGNS)) {
      const [actual, first = '', inside = '', second = ''] = match;
      if (!/^[\u4e00-\u9fff]/.test(inside) || first.length !== second.length) continue;
      const around = text.slice(Math.max(0, match.index - 80), match.index);
      const within = around.lastIndexOf('《') > around.lastIndexOf('》');
      const named = NAME.test(inside);
      if ((first.length === 1 && !named) || line.isQuiet(match.index)) continue;
      const expected = within ? `〈${inside}〉` : `《${inside}》`;
      const start = match.index;
      const end = start + actual.length;
      yield {
        span: { start, end },
        message: message('title-mark-form', { actual: brief(actual), expected: brief(expected) }),
        fixes: [
          {
            kind: named ? 'safe' : 'suggested',
            title: message('fix-replace', { expected: brief(expected) }),
            edits: [
              { span: { start, end: start + first.length }, text: expected.charAt(0) },
              { span: { start: end - second.length, end }, text: expected.charAt(expected.length - 1) },
            ],
          },
        ],
      };
    }
  },
  // A short line with > in it looks like the path of a web page, and is none where the signs pair.
  keep: ({ zones }, line) => zones.roles[line] !== 'table' && zones.roles[line] !== 'contents',
};
