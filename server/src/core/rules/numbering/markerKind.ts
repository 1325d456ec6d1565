import { message } from '../../messages/message.js';
import { deviations } from '../../numbering/deviations.js';
import { markerFix } from './markerReport.js';
import type { Rule } from '../rule.js';

/**
 * （1） as the first of （1）（二）（三）: a marker of another kind than its siblings, judged by their majority.
 */
export const markerKind: Rule = {
  id: 'marker-kind',
  category: 'numbering',
  severity: 'warning',
  fixable: true,
  norm: 'GB/T 9704-2012 7.3.3',
  *check(document) {
    for (const deviation of deviations(document).values()) {
      if (!deviation.form) continue;
      const sample = deviation.series.members
        .map((member) => document.structure.nodes[member.node]?.marker)
        .find((marker) => marker?.form === deviation.series.form);
      yield {
        span: deviation.marker.span,
        message: message('marker-kind', {
          actual: deviation.marker.text,
          expected: deviation.expected,
          sample: sample?.text ?? deviation.expected,
        }),
        fixes: [markerFix(deviation)],
      };
    }
  },
};
