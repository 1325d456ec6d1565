import { message } from '../../messages/message.js';
import { nodeAtLine } from '../../structure/query.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import { isProse } from '../lintLines.js';
import type { LineRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

/** Where a sentence or an item begins. */
const BEGIN = '(?:^[ \\t\\u3000]*|[。；;：:！？][”’」]?[ \\u3000]{0,2})';
/** 第一、 首先、 at the beginning of a sentence; 第一、第二产业 and 第一、二项 are lists of numbers. */
const COMMA = new RegExp(
  `(${BEGIN})((?:第[一二三四五六七八九十]{1,2}|其[一二三四五六七八九])|首先|其次|再次|最后)、(?![一二三四五六七八九十百第其几])`,
  'g',
);
const SIBLINGS = [
  /第[一二三四五六七八九十]{1,2}[，,、]/g,
  /其[一二三四五六七八九][，,、]/g,
  /(?:首先|其次|再次|最后)[，,、]/g,
];
/** What all slips of this kind hold; most lines hold none of it. */
const SOMEWHERE =
  /、(?<=[先次后是①-⑳]、|[第其十][一二三四五六七八九十]、|[一二三四五六七八九十\d]）、)|[，：.．,:](?<=[是①-⑳].|[一二三四五六七八九十\d]）.)/;
/** 一是， and 一是、 */
const AFTER_SHI = /(?<![一-龥“‘《])([一二三四五六七八九]|十[一二三四五]?)是([，、：,:])(?![一二三四五六七八九十]是)/g;
/** （一）、 ①、 inside a line. */
const AFTER_BRACKET =
  /(?:[。；;：:][ \u3000]{0,2})(（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）|[①-⑳])([、，．.：])(?![（第①-⑳\d])/g;

/**
 * 第一、 for 第一， (B.3.1), 一是， for 一是 (B.3.7), （一）、 and ①、 inside a paragraph (B.3.4). What begins a line as a heading
 * is judged by marker-punctuation.
 */
export const ordinalPunctuation: LineRule = {
  id: 'ordinal-punctuation',
  category: 'numbering',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 15834-2011 附录B.3',
  needs: TRAIT.mark,
  near: PAIR.ordinalMark | PAIR.numeralComma | PAIR.bracketMark,
  *checkLine(line) {
    if (!SOMEWHERE.test(line.text)) return;
    yield* commas(line);
    yield* behindShi(line);
    yield* behindBrackets(line);
  },
  keep(document, line, { span }) {
    const at = nodeAtLine(document.structure, line)?.marker?.span;
    return isProse(document, line) && (!at || span.start >= at.end || span.end <= at.start);
  },
};

/** Needs a second one of the same kind: 居全国第一、 is no ordinal. */
function* commas({ text }: LineText): Iterable<Report> {
  const kinds = SIBLINGS.map((pattern) => new Set(text.match(pattern)?.map((one) => one.slice(0, -1))));
  for (const match of matchesOf(text, COMMA)) {
    const word = match[2] ?? '';
    if (!kinds.some((kind) => kind.size > 1 && kind.has(word))) continue;
    const start = match.index + (match[1] ?? '').length;
    yield replace(start, word.length, `${word}、`, `${word}，`);
  }
}

function* behindShi({ text }: LineText): Iterable<Report> {
  for (const match of matchesOf(text, AFTER_SHI)) {
    const ordinal = `${match[1] ?? ''}是`;
    const mark = match[2] ?? '';
    yield remove(match.index + ordinal.length, ordinal, mark);
  }
}

function* behindBrackets({ text }: LineText): Iterable<Report> {
  for (const match of matchesOf(text, AFTER_BRACKET)) {
    const ordinal = match[1] ?? '';
    const mark = match[2] ?? '';
    yield remove(match.index + match[0].length - 1, ordinal, mark);
  }
}

function replace(start: number, before: number, actual: string, expected: string): Report {
  return {
    span: { start, end: start + before + 1 },
    message: message('ordinal-punctuation', { actual, expected }),
    fixes: [
      {
        kind: 'safe',
        title: message('fix-replace', { expected }),
        edits: [{ span: { start: start + before, end: start + before + 1 }, text: '，' }],
      },
    ],
  };
}

function remove(at: number, ordinal: string, mark: string): Report {
  return {
    span: { start: at - ordinal.length, end: at + 1 },
    message: message('ordinal-punctuation', { actual: `${ordinal}${mark}`, expected: ordinal }),
    fixes: [
      {
        kind: 'safe',
        title: message('fix-delete', { actual: mark }),
        edits: [{ span: { start: at, end: at + 1 }, text: '' }],
      },
    ],
  };
}
