import { outline, type OutlineNode } from '../../core/index.js';
import type { Outlined } from '../commands/outline.js';
import { nameOfInput, type Environment } from '../environment.js';
import { printable } from '../messages/say.js';
import { paintWhere } from './palette.js';

/** Marks behind which a title follows without a blank. */
const CLOSED = /[）】、．。，：—]$/;

/** The outlines as indented trees with line numbers. Ends with a line break. */
export function outlineText(outlined: readonly Outlined[], environment: Environment): string {
  return outlined.map((one) => outlineOfFile(one, environment)).join('\n');
}

function outlineOfFile({ file, document }: Outlined, environment: Environment): string {
  const { say, output } = environment;
  const paint = paintWhere(output.colours);
  const name = printable(nameOfInput(environment, file));
  const rows = [`${paint('bold', name)}  ${paint('gray', say(`profile-${document.profile}`))}`];
  const numberWidth = Math.max(4, String(document.lines.count).length);

  const visit = ({ heading, children }: OutlineNode, depth: number): void => {
    const number = paint('gray', String(heading.line + 1).padStart(numberWidth));
    const marker = printable(heading.marker?.text ?? '');
    const title = printable(heading.title);
    const gap = marker && title && !CLOSED.test(marker) ? ' ' : '';
    const wrong = heading.expected !== undefined;
    const expected = wrong ? ` ${paint('yellow', say('should-be', { expected: heading.expected }))}` : '';
    const shown = wrong ? paint('yellow', marker) : marker;
    rows.push(`${number}  ${'  '.repeat(depth)}${shown}${gap}${title}${expected}`);
    for (const child of children) visit(child, depth + 1);
  };
  const roots = outline(document);
  for (const root of roots) visit(root, 0);
  if (roots.length === 0) rows.push(`${' '.repeat(numberWidth)}  ${say('no-headings')}`);
  return `${rows.join('\n')}\n`;
}
