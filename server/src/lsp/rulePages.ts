import type { RuleId } from '../core/index.js';
import type { InitializationOptions } from './protocol.js';

/** A uri whose scheme only shows something. `command:` would run something. */
const BASE = /^(?!command:)[a-z][a-z0-9+.-]*:/i;

/**
 * What tells the uri of a rule's page, read from what the client passed to `initialize`. Total: where that is missing
 * or malformed, no rule has a page.
 */
export function rulePageReader(options: unknown): (rule: RuleId) => string | undefined {
  const base = (options as InitializationOptions | null | undefined)?.rulePages as unknown;
  if (typeof base !== 'string' || !BASE.test(base)) return () => undefined;
  const folder = base.replace(/\/+$/, '');
  return (rule) => `${folder}/${rule}.md`;
}
