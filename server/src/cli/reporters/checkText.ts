import { formatMessage, SEVERITIES, type Finding } from '../../core/index.js';
import type { Checked } from '../commands/check.js';
import { nameOfInput, type Environment } from '../environment.js';
import { printable } from '../messages/say.js';
import { positionAt } from '../position.js';
import { alignLeft, alignRight, displayWidth } from '../width.js';
import { paintWhere, SEVERITY_FORMATS, type Paint } from './palette.js';
import { summarise } from './summary.js';

/** The findings file by file, and a line that sums them up. Ends with a line break. */
export function checkText(checked: readonly Checked[], environment: Environment): string {
  const paint = paintWhere(environment.output.colours);
  const blocks = checked
    .filter(({ findings }) => findings.length > 0)
    .map((one) => blockOfFile(one, environment, paint));
  return [...blocks, `${summaryLine(checked, environment)}\n`].join('\n');
}

function blockOfFile({ file, document, findings }: Checked, environment: Environment, paint: Paint): string {
  const { say, locale } = environment;
  const places = findings.map(({ span }) => {
    const { line, column } = positionAt(document.lines, span.start);
    return `${line}:${column}`;
  });
  const words = findings.map(({ severity }) => say(`severity-${severity}`));
  const placeWidth = widest(places);
  const wordWidth = widest(words);
  const row = ({ severity, message, rule }: Finding, i: number) => {
    const place = alignRight(places[i] ?? '', placeWidth);
    const word = paint(SEVERITY_FORMATS[severity], alignLeft(words[i] ?? '', wordWidth));
    return `  ${place}  ${word}  ${printable(formatMessage(message, locale))}  ${paint('gray', `(${rule})`)}`;
  };
  return [paint('bold', printable(nameOfInput(environment, file))), ...findings.map(row), ''].join('\n');
}

function summaryLine(checked: readonly Checked[], { say }: Environment): string {
  const { files, fixable, ...counts } = summarise(checked);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return say('check-clean', { files });
  const severities = found.map((severity) => `${say(`severity-${severity}`)} ${counts[severity]}`).join(say('list'));
  const count = found.reduce((sum, severity) => sum + counts[severity], 0);
  const line = say('check-found', { files, count, severities });
  return fixable > 0 ? `${line}${say('comma')}${say('check-fixable', { fixable })}` : line;
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(displayWidth));
}
