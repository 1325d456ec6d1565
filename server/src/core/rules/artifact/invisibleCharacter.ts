import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { LineRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** Zero-width ones, joiners, the mark of byte order, the soft hyphen, controls of direction and format. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
/** Vertical tab, next line, line and paragraph separator: line breaks that editors do not break at. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const BREAKS = /[\u000b\u0085\u2028\u2029]+/g;
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS = /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/g;
/** Scripts that need joiners and directions, and emoji that are joined. */
const NEEDED =
  /[\u0590-\u08ff]|[\u0900-\u0dff]|[\u1800-\u18af]|[\u2190-\u2bff]|[\ufb1d-\ufdff]|[\ufe00-\ufe0f]|[\ufe70-\ufefc]|[\ud83c-\ud83e][\udc00-\udfff]/;

/** Characters that nobody sees and that keep words from being found. Blanks, also the no-break one, are none. */
export const invisibleCharacter: LineRule = {
  id: 'invisible-character',
  category: 'artifact',
  severity: 'warning',
  fixable: true,
  needs: TRAIT.invisible,
  *checkLine(line) {
    if (!NEEDED.test(line.text)) yield* inLine(line, INVISIBLE, 'safe');
    yield* inLine(line, CONTROLS, 'suggested');
    for (const match of matchesOf(line.text, BREAKS)) {
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        span,
        message: message('invisible-character-break', { actual: codeOf(match[0]) }),
        fixes: [{ kind: 'suggested', title: message('fix-line-break'), edits: [{ span, text: '\n' }] }],
      };
    }
  },
  // The mark of byte order at the head of a file is where it belongs.
  keep: (document, _line, { span }) => span.start > 0 || document.text.charCodeAt(0) !== 0xfeff,
};

/** One report for a line: copies from the net have them behind every word. */
function* inLine(line: LineText, pattern: RegExp, kind: 'safe' | 'suggested'): Iterable<Report> {
  const found = [...matchesOf(line.text, pattern)];
  const [first] = found;
  if (!first) return;
  const count = found.reduce((sum, match) => sum + match[0].length, 0);
  const actual = codeOf(first[0]);
  yield {
    span: { start: first.index, end: first.index + first[0].length },
    message:
      count > 1
        ? message('invisible-character-several', { count, actual })
        : message('invisible-character', { actual }),
    fixes: [
      {
        kind,
        title: message('fix-delete-invisible'),
        edits: found.map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, text: '' })),
      },
    ],
  };
}

function codeOf(text: string): string {
  return `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
