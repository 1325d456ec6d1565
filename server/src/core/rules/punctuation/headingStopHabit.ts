import { message } from '../../messages/message.js';
import type { ParsedDocument } from '../../document.js';
import type { HeadingNode } from '../../structure/node.js';
import type { DocumentRule } from '../rule.js';
import { headingEnds } from './headingEnds.js';
import { minorityOf, type Use } from './minority.js';

/** Headings of one level with lines of their own, some with 。 and most without, or the other way about. */
export const headingStopHabit: DocumentRule = {
  id: 'heading-stop-habit',
  category: 'punctuation',
  severity: 'hint',
  profiles: ['gongwen', 'speech', 'summary'],
  fixable: false,
  *check(document) {
    if (document.zones.hardWrapped) return;
    const levels = new Map<string, Use[]>();
    for (const { node, at, mark } of headingEnds(document)) {
      if (mark !== '。' && !/[\u4e00-\u9fff）”》\d]/.test(mark)) continue;
      const key = `${titleOf(document, node)} ${node.level} ${node.marker?.form ?? ''}`;
      const uses = levels.get(key) ?? [];
      levels.set(key, uses);
      uses.push({ form: mark === '。' ? '。' : '', span: { start: at, end: at + 1 } });
    }
    for (const uses of levels.values()) {
      const minority = minorityOf(uses);
      if (!minority) continue;
      const { usual, usualCount, places } = minority;
      yield {
        span: places[0].span,
        message: message(usual === '' ? 'heading-stop-habit' : 'heading-stop-habit-none', {
          usualCount,
          count: places.length,
        }),
        fixes: [
          {
            kind: 'suggested',
            title: message(usual === '' ? 'fix-drop-stops' : 'fix-add-stops', { count: places.length }),
            edits: places.map(({ span: { start, end } }) =>
              usual === '' ? { span: { start, end }, text: '' } : { span: { start: end, end }, text: '。' },
            ),
          },
        ],
      };
      return;
    }
  },
};

/** Each document of a file has habits of its own: the index of the title that a heading stands under, -1 without one. */
function titleOf({ structure }: ParsedDocument, node: HeadingNode): number {
  let at: HeadingNode | undefined = node;
  while (at && at.level > 0) at = structure.nodes[at.parent];
  return at?.index ?? -1;
}
