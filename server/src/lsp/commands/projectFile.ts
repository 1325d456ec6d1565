import {
  anchorOf,
  findAnchor,
  pinAt,
  pinFor,
  type HeadingNode,
  type ParsedDocument,
  type Pin,
  type Suppression,
} from '../../core/index.js';
import { describeProblem } from '../../workspace/problem.js';
import {
  withoutPin,
  withoutSuppression,
  withoutWorkspaceSuppression,
  withPin,
  withSuppression,
  withWorkspaceSuppression,
  type ProjectFile,
} from '../../workspace/projectFile.js';
import { offsetOf } from '../convert.js';
import { headingsAt } from '../headings.js';
import type { PinTarget, ProjectFileResult } from '../protocol.js';
import type { Served, Session } from '../session.js';
import { wordsOf, type RefusalName } from '../words.js';
import { pinTargetOf, suppressTargetOf, type CheckedSuppressTarget } from './arguments.js';
import type { Command } from './edits.js';

type Change = (file: ProjectFile, documentPath: string) => ProjectFile;

/** Fixes a number, or the number that a series starts at. */
export const pin: Command<ProjectFileResult> = async (session, served, argument) => {
  const target = pinTargetOf(argument);
  const node = headingOf(served, target);
  if (!node) return refused(served, 'noHeading');
  const made = makePin(served.analysis.document, node, target);
  return made ? write(session, served, (file, path) => withPin(file, path, made)) : refused(served, 'noNumber');
};

/** Lets a number change again. */
export const unpin: Command<ProjectFileResult> = async (session, served, argument) => {
  const node = headingOf(served, pinTargetOf(argument));
  const known = node && pinOf(served.analysis.document, node);
  return known ? write(session, served, (file, path) => withoutPin(file, path, known)) : refused(served, 'notPinned');
};

/** Silences a rule, or all of them, at a place, in a document, or everywhere. */
export const suppress: Command<ProjectFileResult> = async (session, served, argument) => {
  const { where, rule, position } = suppressTargetOf(argument);
  if (where === 'workspace') {
    return write(session, served, (file) => (rule ? withWorkspaceSuppression(file, rule) : file));
  }
  const suppression: Suppression = {
    ...(rule === undefined ? {} : { rule }),
    ...(position === undefined ? {} : { at: anchorOf(served.analysis.document, lineOf(served, position)) }),
  };
  return write(session, served, (file, path) => withSuppression(file, path, suppression));
};

/** Has something reported again. */
export const unsuppress: Command<ProjectFileResult> = async (session, served, argument) => {
  const target = suppressTargetOf(argument);
  const { suppressions, file } = served.analysis.project;
  if (target.where === 'workspace') {
    const { rule } = target;
    const known = rule !== undefined && file.suppressions?.some((other) => other.rule === rule);
    if (!known) return refused(served, 'notSuppressed');
    return write(session, served, (now) => withoutWorkspaceSuppression(now, rule));
  }
  const meant = suppressions.filter((other) => isMeant(served, other, target));
  if (meant.length === 0) return refused(served, 'notSuppressed');
  return write(session, served, (now, path) =>
    meant.reduce((left, suppression) => withoutSuppression(left, path, suppression), now),
  );
};

/** A suppression is removed by naming its rule, or all rules of a place or document by naming none. */
function isMeant(
  served: Served,
  { rule, at }: Suppression,
  { where, rule: wanted, position }: CheckedSuppressTarget,
): boolean {
  if (wanted !== undefined && rule !== wanted) return false;
  if (where === 'document') return at === undefined;
  if (at === undefined || position === undefined) return false;
  return findAnchor(served.analysis.document, at) === lineOf(served, position);
}

/** The pin for a heading's number, or for the series that it is counted in; undefined where it has no number. */
function makePin(document: ParsedDocument, node: HeadingNode, { kind, number }: PinTarget): Pin | undefined {
  if (kind !== 'start') return pinFor(document, node, 'keep', number);
  const first = firstOf(document, node);
  // "Start at N" means a heading's first series of a form; a later one is told by its first number.
  const { series } = document.structure;
  const own = series[first.series];
  const earliest = series.find((other) => other.parent === own?.parent && other.form === own.form);
  return pinFor(document, first, own === earliest ? 'start' : 'keep', number);
}

/** The pin that holds a heading's number, be it through the beginning of its series. */
function pinOf(document: ParsedDocument, node: HeadingNode): Pin | undefined {
  const own = pinAt(document, node.line);
  if (own) return own;
  const started = pinAt(document, firstOf(document, node).line);
  return started?.kind === 'start' ? started : undefined;
}

/** The first heading of the series that a heading is counted in. */
function firstOf({ structure: { nodes, series } }: ParsedDocument, node: HeadingNode): HeadingNode {
  const first = series[node.series]?.members.find((member) => member.node >= 0);
  return nodes[first?.node ?? -1] ?? node;
}

function headingOf(served: Served, { position }: PinTarget): HeadingNode | undefined {
  const { document } = served.analysis;
  const offset = offsetOf(document.lines, position);
  return headingsAt(document, { start: offset, end: offset })[0];
}

function lineOf({ analysis: { document } }: Served, position: NonNullable<PinTarget['position']>): number {
  return document.lines.lineAt(offsetOf(document.lines, position));
}

async function write(session: Session, served: Served, change: Change): Promise<ProjectFileResult> {
  const { uri } = served.open;
  const result = await session.projects.change(uri, change);
  switch (result.kind) {
    case 'done':
      session.projects.reset();
      session.refresh();
      return { applied: true, ...(session.files ? { file: session.files.uriOf(result.path) } : {}) };
    case 'problem':
      return { applied: false, reason: `${result.path}：${describeProblem(result.problem, served.locale)}` };
    case 'notAFile':
      return refused(served, uri.startsWith('untitled:') ? 'notAFile' : 'noProjectFiles');
    case 'noProjectFiles':
      return refused(served, 'noProjectFiles');
  }
}

function refused({ locale }: Served, why: RefusalName): ProjectFileResult {
  return { applied: false, reason: wordsOf(locale).refusals[why] };
}
