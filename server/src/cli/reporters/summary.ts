import { SEVERITIES, type Finding, type Severity } from '../../core/index.js';
import type { Checked } from '../commands/check.js';

/** Counts over all files that were checked. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly files: number;
  /** Findings that `fix` mends. */
  readonly fixable: number;
}

/** Adds up the findings. */
export function summarise(checked: readonly Checked[]): Summary {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  let fixable = 0;
  for (const { findings } of checked) {
    for (const finding of findings) {
      counts[finding.severity]++;
      if (isFixable(finding)) fixable++;
    }
  }
  return { files: checked.length, ...counts, fixable };
}

/** Whether a finding has a fix that may be applied unasked. */
export function isFixable({ fixes }: Finding): boolean {
  return fixes.some(({ kind }) => kind === 'safe');
}
