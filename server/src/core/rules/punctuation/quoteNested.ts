import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { brief } from './brief.js';
import { oddPairs, spanIn, speaks } from './documentPairs.js';
import { turnedQuotes } from './turnedQuotes.js';

/** A longer quotation inside a quotation is more likely two whose marks were lost. */
const LONGEST = 60;

/** “……“……”……”: the marks of a quotation inside a quotation are ‘ and ’. */
export const quoteNested: DocumentRule = {
  id: 'quote-nested',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15834-2011 4.8.3.4',
  *check(document) {
    const turned = turnedQuotes(document);
    for (const { line, what } of oddPairs(document)) {
      const { open, close, outer } = what;
      if (open.shape !== 'double' || close.shape !== 'double' || outer?.shape !== 'double') continue;
      if (turned.has(line) || close.at - open.at > LONGEST) continue;
      if (!speaks(document, line, outer.at)) continue;
      const inside = document.scans[line]?.text.slice(open.at + 1, close.at) ?? '';
      if (!/^[\u4e00-\u9fffA-Za-z\d《]/.test(inside)) continue;
      const expected = `‘${inside}’`;
      yield {
        span: spanIn(document, line, open.at, close.at + 1),
        message: message('quote-nested', { expected: brief(expected) }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-replace', { expected: brief(expected) }),
            edits: [
              { span: spanIn(document, line, open.at, open.at + 1), text: '‘' },
              { span: spanIn(document, line, close.at, close.at + 1), text: '’' },
            ],
          },
        ],
      };
    }
  },
};
