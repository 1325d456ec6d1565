import { formatMessage, type ParsedDocument, type Reference, type ReferenceState } from '../../core/index.js';
import type { Referred } from '../commands/references.js';
import { STATES } from '../commandSpecs.js';
import { nameOfInput, type Environment } from '../environment.js';
import { printable } from '../messages/say.js';
import { positionAt } from '../position.js';
import { alignLeft, alignRight, displayWidth } from '../width.js';
import { paintWhere, type Paint } from './palette.js';
import { countStates } from './referenceCounts.js';
import { reportTarget } from './targets.js';

const COLOURS: Readonly<Record<ReferenceState, Parameters<Paint>[0]>> = {
  broken: 'red',
  ambiguous: 'yellow',
  resolved: 'green',
  ignored: 'gray',
};

/** The references file by file with what they point to, and a line that sums them up. Ends with a line break. */
export function referencesText(referred: readonly Referred[], environment: Environment): string {
  const paint = paintWhere(environment.output.colours);
  const blocks = referred.filter(({ shown }) => shown.length > 0).map((one) => blockOfFile(one, environment, paint));
  return [...blocks, `${summaryLine(referred, environment)}\n`].join('\n');
}

function blockOfFile({ file, document, shown }: Referred, environment: Environment, paint: Paint): string {
  const { say } = environment;
  const places = shown.map(({ span }) => {
    const { line, column } = positionAt(document.lines, span.start);
    return `${line}:${column}`;
  });
  const words = shown.map(({ state }) => say(`state-${state}`));
  const texts = shown.map(({ span }) => printable(document.slice(span)));
  const [placeWidth, wordWidth, textWidth] = [places, words, texts].map((column) =>
    Math.max(...column.map(displayWidth)),
  ) as [number, number, number];
  const rows = shown.map((reference, i) => {
    const place = alignRight(places[i] ?? '', placeWidth);
    const word = paint(COLOURS[reference.state], alignLeft(words[i] ?? '', wordWidth));
    const text = alignLeft(texts[i] ?? '', textWidth);
    return `  ${place}  ${word}  ${text}  ${whereTo(document, reference, environment)}`.trimEnd();
  });
  return [paint('bold', printable(nameOfInput(environment, file))), ...rows, ''].join('\n');
}

/** What a reference points to, or why it does not. */
function whereTo(document: ParsedDocument, { targets, problem }: Reference, { say, locale }: Environment): string {
  if (problem) return printable(formatMessage(problem, locale));
  const reports = targets.map((target) => reportTarget(document, target));
  const [first] = reports;
  const last = reports.at(-1);
  if (!first || !last) return '';
  const name = ({ heading, paragraph }: typeof first) =>
    paragraph === undefined ? heading : say('target-paragraph', { heading, paragraph });
  if (reports.length === 1) return `→ ${say('target', { line: first.line, heading: name(first) })}`;
  return `→ ${say('targets', { line: first.line, last: last.line, heading: name(first), count: reports.length })}`;
}

function summaryLine(referred: readonly Referred[], { say }: Environment): string {
  const counts = countStates(referred);
  const found = STATES.filter((state) => counts[state] > 0);
  if (found.length === 0) return say('references-none', { files: referred.length });
  const states = found.map((state) => `${say(`state-${state}`)} ${counts[state]}`).join(say('list'));
  const count = found.reduce((sum, state) => sum + counts[state], 0);
  return say('references-found', { files: referred.length, count, states });
}
