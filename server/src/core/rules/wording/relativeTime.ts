import { message } from '../../messages/message.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

const RELATIVE =
  /今年|去年|前年|明年|上个?月|本月|下个?月|近日|(?<!\d)日前|昨[天日]|今天|明天|最近(?!的|一|几|距)|不久前/g;

/**
 * 今年, 近日: when that was depends on when it is read. Speeches and reports use such words rightly, so it is off unless
 * somebody wants it.
 */
export const relativeTime: LineRule = {
  id: 'relative-time',
  category: 'wording',
  severity: 'information',
  off: true,
  profiles: ['gongwen', 'regulation'],
  fixable: false,
  unfixable: true,
  needs: 0,
  *checkLine(line) {
    for (const match of matchesOf(line.text, RELATIVE)) {
      const start = match.index;
      if (line.isQuiet(start)) continue;
      const actual = match[0];
      yield { span: { start, end: start + actual.length }, message: message('relative-time', { actual }), fixes: [] };
    }
  },
  keep: ({ zones }, line) => zones.roles[line] === 'text',
};
