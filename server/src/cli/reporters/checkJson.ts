import { formatMessage, type Finding, type LineTable } from '../../core/index.js';
import type { Checked } from '../commands/check.js';
import type { Environment } from '../environment.js';
import { rangeOf } from '../position.js';
import { toJson } from './json.js';
import { isFixable, summarise } from './summary.js';

/** The findings as JSON. */
export function checkJson(checked: readonly Checked[], { locale }: Environment): string {
  const diagnostic = (finding: Finding, lines: LineTable) => ({
    ...rangeOf(lines, finding.span),
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    message: formatMessage(finding.message, locale),
    fixable: isFixable(finding),
  });
  return toJson({
    files: checked.map(({ file, document, findings }) => ({
      file,
      diagnostics: findings.map((finding) => diagnostic(finding, document.lines)),
    })),
    summary: summarise(checked),
  });
}
