import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { brief } from './brief.js';
import { oddPairs, spanIn, speaks } from './documentPairs.js';
import { isTorn } from './linePairs.js';

/** A longer title inside a title is more likely two whose marks were lost. */
const LONGEST = 80;

/** 《关于印发《……办法》的通知》: the title inside a title stands between 〈 and 〉. */
export const titleMarkNested: DocumentRule = {
  id: 'title-mark-nested',
  category: 'punctuation',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15834-2011 4.15.3.5',
  *check(document) {
    for (const { line, what, pairs } of oddPairs(document)) {
      const { open, close, outer } = what;
      if (open.shape !== 'title' || close.shape !== 'title' || outer?.shape !== 'title') continue;
      const scan = document.scans[line];
      // Where a mark is missing nobody can tell which title stands inside which.
      if (!scan || close.at - open.at > LONGEST || isTorn(pairs, 'title')) continue;
      if (!speaks(document, line, open.at)) continue;
      const actual = scan.text.slice(open.at, close.at + 1);
      const expected = `〈${actual.slice(1, -1)}〉`;
      // 〈 inside would need a third kind.
      const third = /[〈〉]/.test(actual);
      yield {
        span: spanIn(document, line, open.at, close.at + 1),
        message: message('title-mark-nested', { actual: brief(actual), expected: brief(expected) }),
        fixes: [
          {
            kind: third ? 'suggested' : 'safe',
            title: message('fix-replace', { expected: brief(expected) }),
            edits: [
              { span: spanIn(document, line, open.at, open.at + 1), text: '〈' },
              { span: spanIn(document, line, close.at, close.at + 1), text: '〉' },
            ],
          },
        ],
      };
    }
  },
};
