import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { brief } from './brief.js';
import { oddPairs, spanIn, speaks } from './documentPairs.js';

/** A longer note inside a note is more likely two whose brackets were lost. */
const LONGEST = 80;

/** （…（…）…）: brackets inside brackets take another shape. */
export const bracketNested: DocumentRule = {
  id: 'bracket-nested',
  category: 'punctuation',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 15834-2011 4.9.3.6',
  *check(document) {
    for (const { line, what } of oddPairs(document)) {
      const { open, close, outer } = what;
      if (open.char !== '（' || close.char !== '）' || outer?.char !== '（') continue;
      const scan = document.scans[line];
      if (!scan || close.at - open.at > LONGEST) continue;
      const inside = scan.text.slice(open.at + 1, close.at);
      // （一） and （2024） inside are an ordinal and a year.
      if (!/[\u4e00-\u9fff]/.test(inside) || /^[一二三四五六七八九十\d]{1,4}$/.test(inside)) continue;
      if (!speaks(document, line, open.at)) continue;
      yield {
        span: spanIn(document, line, open.at, close.at + 1),
        message: message('bracket-nested'),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-replace', { expected: brief(`〔${inside}〕`) }),
            edits: [
              { span: spanIn(document, line, open.at, open.at + 1), text: '〔' },
              { span: spanIn(document, line, close.at, close.at + 1), text: '〕' },
            ],
          },
        ],
      };
    }
  },
};
