import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fixAll, ParsedDocument } from '../../server/src/core/index.js';
import { namedTitles, report } from './sections.js';

describe('the safe fixes', () => {
  it('leave no reference behind: what named a section before the repair names it afterwards', () => {
    fc.assert(
      fc.property(report, fc.nat(200), ({ text }, which) => {
        const damaged = withoutSection(text, which);
        const before = namedTitles(ParsedDocument.parse(damaged)).filter((line) => line.includes(' resolved '));
        const after = new Set(namedTitles(ParsedDocument.parse(fixAll(damaged).text)));
        return before.every((line) => after.has(line));
      }),
      { numRuns: 400 },
    );
  });
});

/** The text without one of its innermost sections: the numbers behind it have a gap. */
function withoutSection(text: string, which: number): string {
  const { structure, lines } = ParsedDocument.parse(text);
  const leaves = structure.nodes.filter(({ marker, children }) => marker && children.length === 0);
  const leaf = leaves[which % Math.max(1, leaves.length)];
  if (!leaf) return text;
  return text.slice(0, lines.startOf(leaf.line)) + text.slice(lines.startOf(leaf.sectionEndLine + 1));
}
