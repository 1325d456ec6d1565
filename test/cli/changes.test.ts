import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, ParsedDocument, planEdit, type StructuralEdit } from '../../server/src/core/index.js';
import { changesOf } from '../../server/src/cli/changes.js';
import { CLEAN, FAULTY, REFERRING } from './program.js';

const TEXTS = [
  CLEAN,
  FAULTY,
  REFERRING,
  REFERRING.replaceAll('\n', '\r\n'),
  CLEAN.trimEnd(),
  CLEAN.replace(/^/gm, '　　'),
];

/** Any edit that the commands can ask for. */
const edits = fc.record({
  text: fc.constantFrom(...TEXTS),
  kind: fc.constantFrom('renumber', 'promote', 'demote', 'moveUp', 'moveDown', 'move'),
  place: fc.constantFrom('before', 'after', 'firstChild', 'lastChild'),
  node: fc.nat(),
  target: fc.nat(),
});

describe('the listed changes', () => {
  it('come to the same as the edit, each marker by itself, no two overlapping', () => {
    let seen = 0;
    fc.assert(
      fc.property(edits, ({ text, kind, place, node, target }) => {
        const document = ParsedDocument.parse(text);
        const { nodes } = document.structure;
        const chosen = [nodes[node % nodes.length]!];
        const edit = {
          kind,
          nodes: chosen,
          place,
          target: nodes[target % nodes.length]!,
          scope: { kind: 'document' },
        } as unknown as StructuralEdit;
        const plan = planEdit(document, edit);
        if (!plan.ok) return;
        const changes = changesOf(document, plan);
        seen += changes.length;
        expect(
          applyEdits(
            text,
            changes.map((change) => ({ span: change.span, text: change.new })),
          ),
        ).toBe(plan.document.text);
        for (const change of changes) {
          expect(document.slice(change.span)).toBe(change.old);
          expect(change.new).not.toBe(change.old);
          if (change.kind !== 'text') expect(change.old + change.new).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(1000);
  });
});
