import { FORMS } from '../../markers/forms.js';
import { message } from '../../messages/message.js';
import type { Rule } from '../rule.js';

/**
 * A heading or list item without its marker: the next sibling's number proves it, or it stands as a chapter's title
 * among numbered chapters. Inserting the marker is offered, never done unasked.
 */
export const missingMarker: Rule = {
  id: 'missing-marker',
  category: 'numbering',
  severity: 'warning',
  fixable: false,
  *check(document) {
    const { nodes, series: all } = document.structure;
    for (const series of all) {
      const unit = FORMS[series.form].rank <= 3;
      for (const [i, member] of series.members.entries()) {
        const node = nodes[member.node];
        if (member.relation !== 'lost' || !node || node.marker || !node.expected) continue;
        const proved = series.members
          .slice(i + 1)
          .some((later) => nodes[later.node]?.marker && later.relation === 'next');
        if (!proved && !unit) continue;
        const at = { start: node.headingSpan.start, end: node.headingSpan.start };
        yield {
          span: node.titleSpan,
          message: message('missing-marker', { expected: node.expected }),
          fixes: [
            {
              kind: 'suggested',
              title: message('fix-insert-marker', { expected: node.expected }),
              edits: [{ span: at, text: unit ? `${node.expected}\u3000` : node.expected }],
            },
          ],
        };
      }
    }
  },
};
