import { CATEGORIES, defaultSeverity, RULES, ruleTitle, type RuleInfo } from '../../core/index.js';
import type { Environment } from '../environment.js';
import { alignLeft, displayWidth } from '../width.js';
import { toJson } from './json.js';
import { paintWhere, SEVERITY_FORMATS } from './palette.js';

/** The rules as JSON, in the order of settings and rule pages. */
export function rulesJson({ locale }: Environment): string {
  return toJson({
    rules: RULES.map((rule) => ({
      id: rule.id,
      category: rule.category,
      title: ruleTitle(rule.id, locale),
      severity: rule.severity,
      default: defaultSeverity(rule),
      fix: fixOf(rule),
      ...(rule.profiles ? { profiles: rule.profiles } : {}),
      ...(rule.norm === undefined ? {} : { norm: rule.norm }),
    })),
  });
}

/** The rules under their categories, and how many there are. Ends with a line break. */
export function rulesText({ output, say, locale }: Environment): string {
  const paint = paintWhere(output.colours);
  const levelOf = (rule: RuleInfo): string =>
    rule.off
      ? say('level-off') + say('bracketed', { text: say(`severity-${rule.severity}`) })
      : say(`severity-${rule.severity}`);
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const idWidth = widest(RULES.map(({ id }) => id));
  const levelWidth = widest(RULES.map(levelOf));
  const fixWidth = widest(RULES.map((rule) => say(`fix-${fixOf(rule)}`)));
  const row = (rule: RuleInfo): string => {
    const level = alignLeft(levelOf(rule), levelWidth);
    const fix = alignLeft(say(`fix-${fixOf(rule)}`), fixWidth);
    const shown = paint(rule.off ? 'gray' : SEVERITY_FORMATS[rule.severity], level);
    return `  ${alignLeft(rule.id, idWidth)}  ${shown}  ${fix}  ${ruleTitle(rule.id, locale)}`;
  };
  const blocks = CATEGORIES.flatMap((category) => {
    const rules = RULES.filter((rule) => rule.category === category);
    if (rules.length === 0) return [];
    return [[paint('bold', say(`category-${category}`)), ...rules.map(row), ''].join('\n')];
  });
  const off = RULES.filter((rule) => rule.off).length;
  return [...blocks, `${say('rules-count', { count: RULES.length, off })}\n`].join('\n');
}

function fixOf({ fixable, unfixable }: RuleInfo): 'safe' | 'suggested' | 'none' {
  if (unfixable) return 'none';
  return fixable ? 'safe' : 'suggested';
}
