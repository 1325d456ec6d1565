import { message } from '../../messages/message.js';
import type { DocumentRule, Report } from '../rule.js';
import { headingEnds } from './headingEnds.js';

/** Titles have a rule of their own. 。 is used by whole documents and left to heading-stop-habit; ？ ！ …… may end a heading. */
const WRONG = '，；：、,;:';

/**
 * A heading with a line of its own that ends with ， ； ： or 、 (GB/T 15834-2011 B.4). ： before a list of items
 * is a label more often than a slip.
 */
export const headingPunctuation: DocumentRule = {
  id: 'heading-punctuation',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15834-2011 附录B.4',
  *check(document) {
    // In text whose lines are broken anywhere the end of a line is not the end of a heading.
    if (document.zones.hardWrapped) return;
    const ends = headingEnds(document);
    const bySeries = new Map<number, string[]>();
    for (const { node, mark } of ends) {
      const marks = bySeries.get(node.series);
      if (marks) marks.push(mark);
      else bySeries.set(node.series, [mark]);
    }
    for (const { node, at, mark } of ends) {
      if (!WRONG.includes(mark)) continue;
      const siblings = bySeries.get(node.series) ?? [];
      const alike = siblings.filter((other) => other === mark).length;
      // What most of them do is no slip of the pen.
      if (siblings.length < 2 || alike * 2 > siblings.length) {
        if (mark !== '：' && mark !== ':') continue;
        yield { ...report(at, mark), severity: 'hint' };
      } else if (mark === '：' || mark === ':') yield { ...report(at, mark), severity: 'information' };
      else yield report(at, mark);
    }
  },
};

function report(at: number, mark: string): Report {
  const span = { start: at, end: at + 1 };
  return {
    span,
    message: message('heading-punctuation', { actual: mark }),
    fixes: [{ kind: 'suggested', title: message('fix-delete', { actual: mark }), edits: [{ span, text: '' }] }],
  };
}
