import type { CommandLine } from '../commandLine.js';
import type { Environment } from '../environment.js';
import type { Input } from '../inputs.js';
import { runEdit } from './edit.js';

/** `gongwen move`: moves a section past its neighbour, or anywhere. */
export async function runMove(line: CommandLine, inputs: readonly Input[], environment: Environment): Promise<number> {
  const { direction, to, place = 'after' } = line;
  return runEdit(line, inputs, environment, (headingAt) => {
    const nodes = [headingAt(line.line)];
    if (direction) return { kind: direction === 'up' ? 'moveUp' : 'moveDown', nodes };
    return { kind: 'move', nodes, place, target: headingAt(to) };
  });
}

/** `gongwen promote`: moves a section one level up. */
export async function runPromote(
  line: CommandLine,
  inputs: readonly Input[],
  environment: Environment,
): Promise<number> {
  return runEdit(line, inputs, environment, (headingAt) => ({ kind: 'promote', nodes: [headingAt(line.line)] }));
}

/** `gongwen demote`: moves a section one level down. */
export async function runDemote(
  line: CommandLine,
  inputs: readonly Input[],
  environment: Environment,
): Promise<number> {
  return runEdit(line, inputs, environment, (headingAt) => ({ kind: 'demote', nodes: [headingAt(line.line)] }));
}
