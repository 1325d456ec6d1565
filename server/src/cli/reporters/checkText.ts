import { formatMessage, SEVERITIES } from '../../core/index.js';
import type { Checked } from '../commands/check.js';
import { nameOfInput, type Environment } from '../environment.js';
import { printable } from '../messages/say.js';
import { positionAt } from '../position.js';
import { alignLeft, alignRight, displayWidth } from '../width.js';
import { paintWhere, SEVERITY_FORMATS, type Paint } from './palette.js';
import { foldRepeats, type Row } from './repeats.js';
import { summarise } from './summary.js';

/**
 * The findings file by file, and a line that sums them up. Ends with a line break.
 *
 * @param options `all`: each finding stands there, however many are like it
 */
export function checkText(
  checked: readonly Checked[],
  environment: Environment,
  { all }: { readonly all: boolean },
): string {
  const paint = paintWhere(environment.output.colours);
  const files = checked
    .filter(({ findings }) => findings.length > 0)
    .map((one) => ({
      ...one,
      rows: all ? one.findings.map((finding): Row => ({ finding })) : foldRepeats(one.findings),
    }));
  const folded = files.some(({ rows }) => rows.some(({ more }) => more !== undefined));
  const blocks = files.map((one) => blockOfFile(one, environment, paint));
  return [...blocks, `${summaryLine(checked, folded, environment)}\n`].join('\n');
}

function blockOfFile(
  { file, document, rows }: Checked & { readonly rows: readonly Row[] },
  environment: Environment,
  paint: Paint,
): string {
  const { say, locale } = environment;
  const placeOf = ({ finding, more }: Row): string => {
    if (more !== undefined) return '';
    const { line, column } = positionAt(document.lines, finding.span.start);
    return `${line}:${column}`;
  };
  const wordOf = ({ finding }: Row): string => say(`severity-${finding.severity}`);
  const placeWidth = widest(rows.map(placeOf));
  const wordWidth = widest(rows.map(wordOf));
  const lineOf = (row: Row): string => {
    const { severity, message, rule } = row.finding;
    const place = alignRight(placeOf(row), placeWidth);
    const word = paint(SEVERITY_FORMATS[severity], alignLeft(wordOf(row), wordWidth));
    const text = row.more === undefined ? formatMessage(message, locale) : say('check-more', { count: row.more });
    return `  ${place}  ${word}  ${printable(text)}  ${paint('gray', `(${rule})`)}`;
  };
  return [paint('bold', printable(nameOfInput(environment, file))), ...rows.map(lineOf), ''].join('\n');
}

function summaryLine(checked: readonly Checked[], folded: boolean, { say }: Environment): string {
  const { files, fixable, ...counts } = summarise(checked);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return say('check-clean', { files });
  const severities = found.map((severity) => `${say(`severity-${severity}`)} ${counts[severity]}`).join(say('list'));
  const count = found.reduce((sum, severity) => sum + counts[severity], 0);
  const line = say('check-found', { files, count, severities });
  const more = [...(fixable > 0 ? [say('check-fixable', { fixable })] : []), ...(folded ? [say('check-all')] : [])];
  return [line, ...more].join(say('comma'));
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
}
