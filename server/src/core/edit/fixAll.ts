import { ParsedDocument, type ParseOptions } from '../document.js';
import { lint, type LintConfig } from '../rules/lint.js';
import type { Finding } from '../rules/rule.js';
import { applyEdits, mergeEditGroups, type Edit } from './edit.js';

/** What {@link fixAll} may be told. */
export interface FixAllOptions extends ParseOptions, LintConfig {
  /** How often to look again after applying fixes; the repair is stable long before. */
  readonly maxPasses?: number;
}

/** The text after all safe fixes. */
export interface FixAllResult {
  readonly text: string;
  /** Findings that were mended, of all passes, in the order of mending. */
  readonly mended: readonly Finding[];
  readonly passes: number;
}

/**
 * Applies the safe fixes until none is left (or `maxPasses`, 10). Pure; never throws.
 */
export function fixAll(text: string, options: FixAllOptions = {}): FixAllResult {
  const mended: Finding[] = [];
  let current = text;
  let passes = 0;
  for (; passes < (options.maxPasses ?? 10); passes++) {
    const document = ParsedDocument.parse(current, options);
    const { edits, findings } = safeEdits(lint(document, options));
    const next = applyEdits(current, edits);
    if (next === current) break;
    mended.push(...findings);
    current = next;
  }
  return { text: current, mended, passes };
}

/** The edits of all safe fixes that fit together, and the findings they mend. */
export function safeEdits(findings: readonly Finding[]): { edits: Edit[]; findings: Finding[] } {
  const fixable = findings.flatMap((finding) => {
    const fix = finding.fixes.find((candidate) => candidate.kind === 'safe');
    return fix ? [{ finding, edits: fix.edits }] : [];
  });
  return {
    edits: mergeEditGroups(fixable.map((entry) => entry.edits)),
    findings: fixable.map((entry) => entry.finding),
  };
}
