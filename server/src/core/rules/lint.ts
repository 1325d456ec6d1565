import type { ParsedDocument } from '../document.js';
import { RULES } from './registry.js';
import type { RuleId } from './ids.js';
import type { Category, Finding, Severity } from './rule.js';
import { suppressionFilter } from './suppressed.js';
import type { Suppression } from './suppression.js';

/** The categories, in the order of the command line contract. */
export const CATEGORIES: readonly Category[] = [
  'numbering',
  'structure',
  'punctuation',
  'format',
  'wording',
  'figures',
  'artifact',
];

/** The severities from most to least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What a user may choose about the rules. */
export interface LintConfig {
  /** Only rules of these categories; all where absent. */
  readonly categories?: readonly Category[];
  /** Another severity for a rule, or `off`. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** What the writer does not want to hear of. */
  readonly suppressions?: readonly Suppression[];
}

/** All findings of the rules that are on, in text order. Never throws. */
export function lint(document: ParsedDocument, config: LintConfig = {}): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (config.categories && !config.categories.includes(rule.category)) continue;
    const severity = config.rules?.[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    for (const report of rule.check(document)) {
      findings.push({
        ...report,
        rule: rule.id,
        category: rule.category,
        severity,
        ...(rule.norm === undefined ? {} : { norm: rule.norm }),
      });
    }
  }
  const wanted = suppressionFilter(document, config.suppressions);
  return findings.filter(wanted).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
