import type { Anchor } from '../anchors/anchor.js';
import { anchorText, matchAnchor, type Anchored } from '../anchors/match.js';
import type { Pin } from '../anchors/pin.js';
import type { ParsedDocument } from '../document.js';
import type { HeadingNode } from '../structure/node.js';
import { nodeAtLine } from '../structure/query.js';
import { findPinned, startKey } from '../structure/pinned.js';

/** The anchor of a line: what stands there and under which heading. `line` counts from 0. */
export function anchorOf(document: ParsedDocument, line: number): Anchor {
  const all = anchoredLines(document);
  const own = all[line] ?? { line, text: '', under: '', heading: false };
  const equal = all.filter(
    (other) => other.text === own.text && other.under === own.under && other.heading === own.heading,
  );
  const occurrence = equal.findIndex((other) => other.line === line);
  return {
    text: own.text,
    ...(own.under === '' ? {} : { under: own.under }),
    ...(occurrence > 0 ? { occurrence } : {}),
  };
}

/** The line that an anchor means, counted from 0; undefined where it is gone. Headings are preferred to body text. */
export function findAnchor(document: ParsedDocument, anchor: Anchor): number | undefined {
  const all = anchoredLines(document).filter((line) => !document.isBlankLine(line.line));
  const headings = all.filter((line) => line.heading);
  return matchAnchor(headings, anchor) ?? matchAnchor(all, anchor);
}

/** The pin that holds the number of the heading on a line; undefined where none does. */
export function pinAt(document: ParsedDocument, line: number): Pin | undefined {
  const { pins } = document.options;
  const node = headingOf(document, line);
  if (!pins || pins.length === 0 || !node) return undefined;
  return pins.find((pin) => {
    const { kept, starts } = findPinned([pin], document.structure.nodes, document.scans);
    return kept.has(node.index) || (starts.size > 0 && isStart(document, node, starts));
  });
}

/** The pin that would keep a heading's number, or start its series at it. Undefined for headings without a number. */
export function pinFor(
  document: ParsedDocument,
  node: HeadingNode,
  kind: Pin['kind'],
  number?: number,
): Pin | undefined {
  const series = document.structure.series[node.series];
  const value = number ?? node.marker?.value;
  if (!series || value === undefined || value < 1) return undefined;
  if (kind === 'keep') {
    const sub = number === undefined ? (node.marker?.sub ?? 0) : 0;
    return { kind, at: anchorOf(document, node.line), number: value, ...(sub > 0 ? { sub } : {}) };
  }
  const parent = document.structure.nodes[node.parent];
  return { kind, ...(parent ? { at: anchorOf(document, parent.line) } : {}), form: series.form, number: value };
}

function headingOf(document: ParsedDocument, line: number): HeadingNode | undefined {
  const node = nodeAtLine(document.structure, line);
  return node && line <= node.endLine ? node : undefined;
}

function isStart(document: ParsedDocument, node: HeadingNode, starts: ReadonlyMap<string, number>): boolean {
  const { series } = document.structure;
  const own = series[node.series];
  if (!own || own.members.find((member) => member.node >= 0)?.node !== node.index) return false;
  const first = series.find((other) => other.parent === own.parent && other.form === own.form);
  return first?.index === own.index && starts.has(startKey(own.parent, own.form));
}

interface AnchoredLine extends Anchored {
  readonly heading: boolean;
}

const known = new WeakMap<ParsedDocument, readonly AnchoredLine[]>();

function anchoredLines(document: ParsedDocument): readonly AnchoredLine[] {
  let lines = known.get(document);
  if (!lines) {
    const { nodes } = document.structure;
    const headingAt = new Map(nodes.map((node) => [node.line, node]));
    let above: HeadingNode | undefined;
    lines = document.scans.map((scan, line) => {
      const own = headingAt.get(line);
      if (own) above = own;
      const under = own ? nodes[own.parent] : above;
      return {
        line,
        text: anchorText(scan),
        under: anchorText(document.scans[under?.line ?? -1]),
        heading: own !== undefined,
      };
    });
    known.set(document, lines);
  }
  return lines;
}
