import type { ParsedDocument } from '../document.js';
import { quantitiesOf } from '../figures/quantities.js';
import type { Reference } from '../references/reference.js';
import { references } from '../references/references.js';
import type { HeadingNode } from '../structure/node.js';
import { shift, type Span } from '../text/span.js';
import type { LineRole } from '../zones/zones.js';

/** What passages can be, in the order of the server's legend. */
export const TOKEN_TYPES = [
  'title',
  'heading',
  'marker',
  'documentNumber',
  'recipient',
  'issueDate',
  'annexNote',
  'quantity',
  'reference',
] as const;

/** What can be said of a passage besides: the level of a heading, how it stands, whether a reference finds its place. */
export const TOKEN_MODIFIERS = [
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'runIn',
  'resolved',
  'broken',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A passage of one line and what it is. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const ROLE_TYPES: Readonly<Partial<Record<LineRole, TokenType>>> = {
  documentNumber: 'documentNumber',
  recipient: 'recipient',
  salutation: 'recipient',
  date: 'issueDate',
  annexNote: 'annexNote',
  annexLabel: 'annexNote',
};

/** A heading is short; a longer sentence is body text behind a marker. */
const LONGEST_HEADING = 60;
const LONGEST_RUN_IN = 36;
const DEEPEST = 5;

/**
 * What the passages of a document are, for an editor that colours them: in text order, apart from each other, each
 * within one line. 主送机关 7.3.2, 附件说明 7.3.4, 成文日期 7.3.5, 发文字号 7.2.5 of GB/T 9704-2012.
 *
 * @param from 0-based first line
 * @param to last line, included
 */
export function semanticTokens(
  document: ParsedDocument,
  from = 0,
  to = document.lines.count - 1,
): readonly SemanticToken[] {
  const { lines, scans, zones } = document;
  const { nodes } = document.structure;
  const mentions = references(document);
  let node = firstFrom(nodes, ({ endLine }) => endLine >= from);
  let mention = firstFrom(mentions, ({ line }) => line >= from);
  const found: SemanticToken[] = [];
  for (let line = Math.max(0, from); line <= Math.min(to, lines.count - 1); line++) {
    const scan = scans[line];
    while ((nodes[node]?.endLine ?? Infinity) < line) node++;
    while ((mentions[mention]?.line ?? Infinity) < line) mention++;
    if (!scan || scan.blank) continue;
    const own: SemanticToken[] = [];
    const start = lines.startOf(line);
    const content = { start: start + scan.indent, end: start + scan.end };
    const heading = nodes[node];
    const type = ROLE_TYPES[zones.roles[line] ?? 'text'];
    if (heading && heading.line <= line) addHeading(own, document, heading, content);
    else if (type) own.push({ span: content, type, modifiers: [] });
    for (let next = mentions[mention]; next?.line === line; next = mentions[++mention]) addReference(own, next);
    for (const { span } of quantitiesOf(scan)) add(own, shift(span, start), 'quantity', []);
    if (own.length > 1) own.sort((a, b) => a.span.start - b.span.start);
    found.push(...own);
  }
  return found;
}

function addHeading(into: SemanticToken[], document: ParsedDocument, heading: HeadingNode, content: Span): void {
  if (heading.kind === 'title') {
    const end = Math.min(content.end, heading.headingSpan.end);
    if (content.start < end) into.push({ span: { start: content.start, end }, type: 'title', modifiers: [] });
    return;
  }
  const level = Math.min(DEEPEST, Math.max(1, heading.level));
  const modifiers: readonly TokenModifier[] = [
    `level${level as 1 | 2 | 3 | 4 | 5}`,
    ...(heading.runIn ? (['runIn'] as const) : []),
  ];
  const { marker, headingSpan } = heading;
  if (isHeadingLike(document, heading)) into.push({ span: headingSpan, type: 'heading', modifiers });
  else if (marker) into.push({ span: marker.span, type: 'marker', modifiers: modifiers.slice(0, 1) });
}

/** Articles, their items and long sentences have a marker and no heading. */
function isHeadingLike(document: ParsedDocument, heading: HeadingNode): boolean {
  const { nodes } = document.structure;
  const { kind, headingSpan, titleSpan, runIn } = heading;
  if (kind === 'article' || headingSpan.end <= headingSpan.start) return false;
  if (titleSpan.end - titleSpan.start > (runIn ? LONGEST_RUN_IN : LONGEST_HEADING)) return false;
  for (let above = nodes[heading.parent]; above; above = nodes[above.parent]) {
    if (above.kind === 'article') return false;
  }
  // A whole sentence in a paragraph of its own, and an item that ends with ；, are text.
  const behind = document.text[headingSpan.end];
  const title = document.slice(titleSpan);
  return runIn || !(/[；;]$/.test(title) || (behind === '。' && /[，,；;：:]/.test(title)));
}

function addReference(into: SemanticToken[], { span, state }: Reference): void {
  if (state === 'ignored') return;
  add(into, span, 'reference', state === 'ambiguous' ? [] : [state]);
}

/** Adds a token where nothing stands yet. */
function add(into: SemanticToken[], span: Span, type: TokenType, modifiers: readonly TokenModifier[]): void {
  if (into.some((other) => other.span.start < span.end && span.start < other.span.end)) return;
  into.push({ span, type, modifiers });
}

/** The index of the first item that satisfies what all later ones satisfy too. */
function firstFrom<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
