import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyEdits, fixAll, RULE_IDS, ruleInfo, type RuleId } from '../../server/src/core/index.js';
import { find } from '../helpers/checkRule.js';

const PAGES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'rules');

/** The two texts that a rule's page shows below 不对 and 对. */
function examples(rule: RuleId): { readonly wrong: string; readonly right: string } {
  const page = readFileSync(path.join(PAGES, `${rule}.md`), 'utf8').replaceAll('\r\n', '\n');
  const match = /不对：\n\n```text\n([\s\S]*?)\n```\n\n对：\n\n```text\n([\s\S]*?)\n```/.exec(page);
  if (!match) throw new Error(`the page of ${rule} shows no example`);
  return { wrong: match[1]!, right: match[2]! };
}

/** The text after the first fix of each finding, one after another. */
function takeFixes(rule: RuleId, text: string): string {
  let current = text;
  for (let pass = 0; pass < 10; pass++) {
    const fix = find(rule, current).flatMap((finding) => finding.fixes)[0];
    if (!fix) break;
    current = applyEdits(current, fix.edits);
  }
  return current;
}

describe.each(RULE_IDS)('the page of %s', (rule) => {
  const { wrong, right } = examples(rule);

  it('shows a wrong text that the rule reports', () => {
    expect(find(rule, wrong)).not.toEqual([]);
  });

  it('shows a right text that no rule changes and this one does not report', () => {
    expect(find(rule, right)).toEqual([]);
    expect(fixAll(right).text).toBe(right);
  });

  it('shows what the fix makes of the wrong text', () => {
    // What only the writer can know has no fix.
    const mendable = find(rule, wrong).some((finding) => finding.fixes.length > 0);
    expect(takeFixes(rule, wrong)).toBe(mendable ? right : wrong);
    if (ruleInfo(rule).fixable) expect(fixAll(wrong).text).toBe(right);
  });
});
