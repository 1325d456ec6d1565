import type { PageLineParagraph } from '../../../server/src/lsp/protocol.js';
import type { PageChange } from '../../preview/messages.js';

/**
 * What turns one list of paragraphs into another: one stretch, between what is equal at the beginning and at the end but
 * for how far it has moved. Undefined where nothing changes.
 */
export function differenceOf(
  before: readonly PageLineParagraph[],
  after: readonly PageLineParagraph[],
): PageChange | undefined {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && alike(before[start], after[start], 0)) start++;
  if (start === before.length && start === after.length) return undefined;
  const shift = (after.at(-1)?.line ?? 0) - (before.at(-1)?.line ?? 0);
  let behind = 0;
  while (behind < shortest - start && alike(before.at(-1 - behind), after.at(-1 - behind), shift)) behind++;
  return {
    type: 'change',
    start,
    removed: before.length - start - behind,
    inserted: after.slice(start, after.length - behind),
    shift,
  };
}

function alike(a: PageLineParagraph | undefined, b: PageLineParagraph | undefined, shift: number): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.line + shift !== b.line || a.style !== b.style || a.runs.length !== b.runs.length) return false;
  if (a.endIndent !== b.endIndent || a.pageBreak !== b.pageBreak || a.keepNext !== b.keepNext) return false;
  if (a.ruleBelow !== b.ruleBelow || a.outlineLevel !== b.outlineLevel) return false;
  return a.runs.every((run, i) => run.text === b.runs[i]?.text && run.face === b.runs[i]?.face);
}
