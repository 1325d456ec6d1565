import { styleText } from 'node:util';
import type { Severity } from '../../core/index.js';

type Format = Parameters<typeof styleText>[0];

/** Sets text off by colour where colours are welcome, else leaves it alone. */
export type Paint = (format: Format, text: string) => string;

/** How severities are set off. */
export const SEVERITY_FORMATS: Readonly<Record<Severity, Format>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'gray',
};

/** A {@link Paint}. */
export function paintWhere(colours: boolean): Paint {
  return colours ? (format, text) => styleText(format, text) : (_format, text) => text;
}
