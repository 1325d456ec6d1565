import { message, type Message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineRule } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

const LOST = /\ufffd+|(?:[\ud800-\udbff](?![\udc00-\udfff]))+|(?:(?<![\ud800-\udbff])[\udc00-\udfff])+/g;
const PRIVATE = /[\ue000-\uf8ff]+/g;
/** ?? where no question is asked. */
const QUESTION = /(?<=[\u4e00-\u9fff])\?{2,}(?!\?)/g;
const ASKING = /什么|怎|吗|呢|何|谁|哪|几|是否|能否|可否|多少|为啥|[?？].{0,40}[?？]{2}$/;

/** What could not be converted: U+FFFD, halves of characters, ?? for a character, and characters of one font alone. */
export const lostCharacter: LineRule = {
  id: 'lost-character',
  category: 'artifact',
  severity: 'error',
  fixable: false,
  needs: 0,
  any: TRAIT.invisible | TRAIT.surrogate | TRAIT.halfMark,
  *checkLine(line) {
    const { text } = line;
    for (const match of matchesOf(text, LOST)) {
      yield { ...at(match, message('lost-character', { actual: names(match[0]) })), fixes: [] };
    }
    for (const match of matchesOf(text, PRIVATE)) {
      const wording = message('lost-character-private', { actual: names(match[0]) });
      const { span } = at(match, wording);
      // At the beginning of a line it is a bullet of a symbol font.
      const bullet = match.index === line.start;
      yield {
        span,
        message: wording,
        severity: 'warning',
        fixes: bullet
          ? [{ kind: 'suggested', title: message('fix-delete', { actual: match[0] }), edits: [{ span, text: '' }] }]
          : [],
      };
    }
    if (!text.includes('??')) return;
    for (const match of matchesOf(text, QUESTION)) {
      if (line.isQuiet(match.index) || ASKING.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
      const wording = message('lost-character-question', { actual: match[0] });
      yield { ...at(match, wording), severity: 'warning', fixes: [] };
    }
  },
  keep: () => true,
};

function at(match: RegExpMatchArray, wording: Message) {
  const start = match.index ?? 0;
  return { span: { start, end: start + match[0].length }, message: wording };
}

/** Code points of the first characters, since they themselves say nothing. */
function names(text: string): string {
  const code = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}`;
}
