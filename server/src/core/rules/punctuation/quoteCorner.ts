import type { ParsedDocument } from '../../document.js';
import type { Edit } from '../../edit/edit.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { oddPairs, spanIn, speaks, type Placed } from './documentPairs.js';
import type { MarkPair } from './linePairs.js';

/** Characters that only traditional writing has; a text with some of them is written so. */
const TRADITIONAL = /[國會務鎮鄉縣議為這說關辦導發黨產業經濟領團結實現報總]/g;
const HABIT = 3;

/** 「」 in simplified Chinese. A document that has it throughout hears of it once. */
export const quoteCorner: DocumentRule = {
  id: 'quote-corner',
  category: 'punctuation',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 15834-2011 4.8.2',
  *check(document) {
    const corners: Placed<MarkPair>[] = [];
    for (const one of oddPairs(document)) {
      const { open, close } = one.what;
      if ((open.char === '「' || open.char === '『') && close.char === open.partner) {
        if (speaks(document, one.line, open.at)) corners.push(one);
      }
    }
    const [first] = corners;
    if (!first || isTraditional(document.text)) return;
    if (corners.length < HABIT || document.text.includes('“')) {
      for (const one of corners) yield { ...placeOf(document, one), ...wordingOf(document, one) };
      return;
    }
    const count = corners.length;
    yield {
      ...placeOf(document, first),
      severity: 'hint',
      message: message('quote-corner-habit', { count, actual: '「」', expected: '“”' }),
      fixes: [
        {
          kind: 'suggested',
          title: message('fix-marks-document', { count }),
          edits: corners.flatMap((one) => editsOf(document, one)),
        },
      ],
    };
  },
};

function isTraditional(text: string): boolean {
  const seen = text.matchAll(TRADITIONAL);
  seen.next();
  seen.next();
  return seen.next().done !== true;
}

function placeOf(document: ParsedDocument, { line, what }: Placed<MarkPair>) {
  return { span: spanIn(document, line, what.open.at, what.close.at + 1) };
}

function wordingOf(document: ParsedDocument, one: Placed<MarkPair>) {
  const { open, close } = one.what;
  const expected = partnersOf(one.what).join('');
  return {
    message: message('quote-corner', { actual: open.char + close.char, expected }),
    fixes: [{ kind: 'suggested', title: message('fix-curly-quotes'), edits: editsOf(document, one) }] as const,
  };
}

/** 『』 inside 「」 is ‘’ inside “”. */
function partnersOf({ open, outer }: MarkPair): readonly [string, string] {
  return open.char === '『' && outer ? ['‘', '’'] : ['“', '”'];
}

function editsOf(document: ParsedDocument, { line, what }: Placed<MarkPair>): readonly Edit[] {
  const [first, second] = partnersOf(what);
  return [
    { span: spanIn(document, line, what.open.at, what.open.at + 1), text: first },
    { span: spanIn(document, line, what.close.at, what.close.at + 1), text: second },
  ];
}
