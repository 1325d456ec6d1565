import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import { contentOf } from '../markers/scan.js';
import type { HeadingNode } from '../structure/node.js';
import { skipBlanks } from '../text/chars.js';
import { lineBreakOf } from './lineBreak.js';
import { refuse, type Rearrangement } from './rearrangement.js';
import type { Refusal } from './structuralEdit.js';

/**
 * A run-in heading becomes a heading and a paragraph: the 。 behind the heading gives way to a line break
 * (GB/T 15834-2011 4.1: a heading of its own carries none).
 */
export function split(document: ParsedDocument, node: HeadingNode): Rearrangement | Refusal {
  const scan = document.scans[node.line];
  if (!scan || !node.runIn) return refuse('edit-not-run-in');
  const start = document.lines.startOf(node.line);
  const stop = start + scan.titleEnd;
  const edit: Edit = {
    span: { start: stop, end: start + skipBlanks(scan.text, scan.titleEnd + 1) },
    text: lineBreakOf(document.text) + scan.text.slice(0, scan.indent),
  };
  return inText([edit], (line) => (line > node.line ? line + 1 : line), node);
}

/** The opposite of {@link split}: a heading and the paragraph behind it become one, joined by a 。. */
export function join(document: ParsedDocument, node: HeadingNode): Rearrangement | Refusal {
  const scan = document.scans[node.endLine];
  const next = document.scans[node.endLine + 1];
  const heading = document.structure.nodes.find((other) => other.line === node.endLine + 1);
  if (!node.marker) return refuse('edit-unnumbered', { heading: node.title });
  if (!scan || node.kind === 'title' || node.runIn || !next || next.blank || heading) return refuse('edit-no-body');
  if (document.zones.roles[node.endLine + 1] !== 'text') return refuse('edit-no-body');
  const from = document.lines.startOf(node.endLine) + scan.end;
  const to = document.lines.startOf(node.endLine + 1) + next.indent;
  const closed = /[。！？：:；!?]$/.test(contentOf(scan));
  return inText(
    [{ span: { start: from, end: to }, text: closed ? '' : '。' }],
    (line) => (line > node.endLine ? line - 1 : line),
    node,
  );
}

/** A buried heading starts a line of its own. Its group is counted anew by whoever parses the result. */
export function splitBuried(
  document: ParsedDocument,
  offset: number,
): { readonly edit: Edit; readonly line: number } | Refusal {
  const line = document.lines.lineAt(offset);
  const start = document.lines.startOf(line);
  const scan = document.scans[line];
  const buried = scan?.buried.find(({ marker }) => start + marker.span.start === offset);
  if (!scan || !buried) return refuse('edit-not-buried');
  const indent = scan.text.slice(0, scan.indent);
  return { edit: { span: { start: offset, end: offset }, text: lineBreakOf(document.text) + indent }, line };
}

function inText(edits: readonly Edit[], lineOf: (line: number) => number, node: HeadingNode): Rearrangement {
  const change = { lineOf, joins: new Map(), forms: new Map(), parents: new Map(), disturbed: new Set<never>() };
  return { ok: true, change, edits, select: [node.index] };
}
