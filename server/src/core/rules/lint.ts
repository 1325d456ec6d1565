import type { ParsedDocument } from '../document.js';
import { lintLines } from './lintLines.js';
import { RULES } from './registry.js';
import type { RuleId } from './ids.js';
import type { Category, DocumentRule, Finding, LineRule, Report, Rule, RuleContext, Severity } from './rule.js';
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

/** What a rule may be set to: how loud it is, or that it is silent. */
export type RuleLevel = Severity | 'off';

/** The levels from most to least. */
export const RULE_LEVELS: readonly RuleLevel[] = [...SEVERITIES, 'off'];

/** The levels that somebody has chosen; all other rules keep their own. */
export type RuleLevels = Readonly<Partial<Record<RuleId, RuleLevel>>>;

/** What a user may choose about the rules. */
export interface LintConfig extends RuleContext {
  /** Only rules of these categories; all where absent. */
  readonly categories?: readonly Category[];
  /** Another severity for a rule, or `off`. */
  readonly rules?: RuleLevels;
  /** What the writer does not want to hear of. */
  readonly suppressions?: readonly Suppression[];
}

/** All findings of the rules that are on, in text order. Never throws. */
export function lint(document: ParsedDocument, config: LintConfig = {}): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: Rule, report: Report): void => void findings.push(findingOf(rule, report, config));
  const rules = RULES.filter((rule) => isOn(rule, document, config));
  for (const rule of rules) {
    if (isLineRule(rule)) continue;
    for (const report of rule.check(document, config)) add(rule, report);
  }
  for (const [rule, report] of lintLines(document, rules.filter(isLineRule))) add(rule, report);
  const wanted = suppressionFilter(document, config.suppressions);
  return findings.filter(wanted).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** How loud a rule speaks where nobody has chosen. */
export function defaultSeverity(rule: Pick<Rule, 'severity' | 'off'>): RuleLevel {
  return rule.off ? 'off' : rule.severity;
}

function isOn(rule: Rule, document: ParsedDocument, config: LintConfig): boolean {
  if (config.categories && !config.categories.includes(rule.category)) return false;
  const chosen = config.rules?.[rule.id];
  if ((chosen ?? defaultSeverity(rule)) === 'off') return false;
  return !rule.profiles || rule.profiles.includes(document.profile);
}

function isLineRule(rule: DocumentRule | LineRule): rule is LineRule {
  return 'checkLine' in rule;
}

function findingOf(rule: Rule, { severity, ...report }: Report, config: LintConfig): Finding {
  const chosen = config.rules?.[rule.id];
  const own = chosen && chosen !== 'off' ? chosen : rule.severity;
  return {
    ...report,
    rule: rule.id,
    category: rule.category,
    severity: severity && SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(own) ? severity : own,
    ...(rule.norm === undefined ? {} : { norm: rule.norm }),
  };
}
