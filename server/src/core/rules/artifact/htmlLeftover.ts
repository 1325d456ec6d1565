import { message } from '../../messages/message.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { LineRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** What the entities stand for that converters leave; &sp; is what is left of &nbsp;. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', sp: ' ', ensp: ' ', emsp: '　', thinsp: ' ' },
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…' },
  ...{ middot: '·', times: '×', deg: '°', permil: '‰', plusmn: '±', copy: '©', reg: '®', bull: '•' },
};
const ENTITY =
  /&(?:(nbsp|sp|ensp|emsp|thinsp|lt|gt|amp|quot|apos|[lr][ds]quo|[mn]dash|hellip|middot|times|deg|permil|plusmn|copy|reg|bull)|#(\d{2,5})|#x([0-9A-Fa-f]{2,4}));/g;
const TAG =
  /<\/?(?:p|br|div|span|font|a|b|i|u|strong|em|table|tbody|thead|tr|td|th|img|center|h[1-6]|ul|ol|li|o:p|st1:[a-z]{1,20}|script|style|section)(?:\s[^<>]{0,200})?\/?>/gi;

/** &nbsp; and <br>: the language of web pages that was copied along. Comments <!-- --> are nobody's text. */
export const htmlLeftover: LineRule = {
  id: 'html-leftover',
  category: 'artifact',
  severity: 'warning',
  fixable: false,
  needs: 0,
  any: TRAIT.titleMark | TRAIT.halfMark,
  *checkLine(line) {
    const { text } = line;
    if (text.includes('&')) yield* entities(line);
    if (!text.includes('<')) return;
    for (const match of matchesOf(text, TAG)) {
      const [actual] = match;
      if (text.startsWith('`', match.index - 1)) continue;
      const span = { start: match.index, end: match.index + actual.length };
      yield {
        span,
        message: message('html-leftover-tag', { actual: actual.slice(0, 30) }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-delete', { actual: actual.slice(0, 30) }),
            edits: [{ span, text: '' }],
          },
        ],
      };
    }
  },
  keep: () => true,
};

function* entities(line: LineText): Iterable<Report> {
  for (const match of matchesOf(line.text, ENTITY)) {
    const [actual, name, decimal, hex] = match;
    const expected =
      name === undefined
        ? String.fromCharCode(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
        : (ENTITIES[name] ?? '');
    const span = { start: match.index, end: match.index + actual.length };
    // A parameter of an address looks alike: ?a=1&copy;
    if (line.isQuiet(span.start) && /:\/\//.test(line.text.slice(0, span.start))) continue;
    const blank = expected.trim() === '';
    // Blanks at the end of a line hold nothing apart.
    const text = blank && span.end >= line.end ? '' : expected;
    yield {
      span,
      message: blank
        ? message('html-leftover-space', { actual })
        : message('html-leftover-entity', { actual, expected }),
      fixes: [
        {
          kind: 'suggested',
          title:
            text === ''
              ? message('fix-delete', { actual })
              : blank
                ? message('fix-blank')
                : message('fix-replace', { expected }),
          edits: [{ span, text }],
        },
      ],
    };
  }
}
