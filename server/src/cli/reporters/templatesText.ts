import type { Environment } from '../environment.js';
import { printable } from '../messages/say.js';
import { alignLeft, displayWidth } from '../width.js';
import { paintWhere } from './palette.js';

/** A template as it is listed. */
export interface TemplateRow {
  readonly name: string;
  readonly category: string;
  readonly description: string;
}

/** The templates under their categories, and how many there are. Ends with a line break. */
export function templatesText(rows: readonly TemplateRow[], { output, say }: Environment): string {
  const paint = paintWhere(output.colours);
  const width = Math.max(0, ...rows.map(({ name }) => displayWidth(name)));
  const categories = [...new Set(rows.map(({ category }) => category))];
  const blocks = categories.map((category) =>
    [
      paint('bold', printable(category)),
      ...rows
        .filter((row) => row.category === category)
        .map(({ name, description }) => `  ${alignLeft(name, width)}  ${printable(description)}`.trimEnd()),
      '',
    ].join('\n'),
  );
  return [...blocks, `${say('templates-count', { count: rows.length })}\n`].join('\n');
}
