import {
  CodeAction,
  DiagnosticSeverity,
  FoldingRangeKind,
  Range,
  SymbolKind,
  type CodeActionKind,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange as LspFoldingRange,
  type Position,
  type SymbolInformation,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  formatMessage,
  type Edit,
  type Finding,
  type FoldingRange,
  type HeadingKind,
  type HeadingNode,
  type LineTable,
  type Locale,
  type OutlineNode,
  type ParsedDocument,
  type Severity,
  type Span,
} from '../core/index.js';

/*
 * The only place that knows lines and characters: the core counts UTF-16 offsets, the protocol 0-based lines and
 * UTF-16 characters.
 */

/** The position of an offset. An offset inside a CRLF belongs to the end of its line. */
export function positionOf(lines: LineTable, offset: number): Position {
  const line = lines.lineAt(offset);
  return { line, character: Math.max(0, Math.min(offset, lines.endOf(line)) - lines.startOf(line)) };
}

/** The range of a span. */
export function rangeOf(lines: LineTable, span: Span): Range {
  return { start: positionOf(lines, span.start), end: positionOf(lines, span.end) };
}

/** The offset of a position; positions outside the text are moved to its nearest end. */
export function offsetOf(lines: LineTable, position: Position): number {
  if (position.line >= lines.count) return lines.endOf(lines.count - 1);
  if (position.line < 0) return 0;
  const start = lines.startOf(position.line);
  return Math.max(start, Math.min(start + position.character, lines.endOf(position.line)));
}

/** The span of a range, in text order even where the range is not. */
export function spanOf(lines: LineTable, range: Range): Span {
  const a = offsetOf(lines, range.start);
  const b = offsetOf(lines, range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** True for a change with a text and, where it has a range, one of whole non-negative numbers. */
export function isContentChange(value: unknown): value is TextDocumentContentChangeEvent {
  if (typeof value !== 'object' || value === null) return false;
  const { text, range } = value as { text?: unknown; range?: unknown };
  return typeof text === 'string' && (range === undefined || Range.is(range));
}

/** True for a change that replaces the whole text. */
export function isFullChange(change: TextDocumentContentChangeEvent): boolean {
  return !('range' in change) || change.range === undefined;
}

/**
 * A change whose range lies inside the text and runs forward. TextDocument takes such ranges alone: others leave
 * its line offsets with holes.
 */
export function clampChange(
  content: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (isFullChange(change) || !('range' in change)) return { text: change.text };
  const offsets = [content.offsetAt(change.range.start), content.offsetAt(change.range.end)].sort((a, b) => a - b);
  const [start = 0, end = 0] = offsets;
  return { text: change.text, range: { start: content.positionAt(start), end: content.positionAt(end) } };
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic needs beside its finding. */
export interface DiagnosticContext {
  readonly uri: string;
  readonly document: ParsedDocument;
  readonly locale: Locale;
  /** The client shows related places. */
  readonly related: boolean;
  /** Uri of what is written about the rule. */
  readonly page: string | undefined;
}

/** A finding as a diagnostic; the clause it stands on is named behind the message. */
export function diagnosticOf(
  finding: Finding,
  { uri, document, locale, related, page }: DiagnosticContext,
): Diagnostic {
  const text = formatMessage(finding.message, locale);
  const norm = finding.norm && (locale === 'en' ? ` (${finding.norm})` : `（依据：${finding.norm}）`);
  const diagnostic: Diagnostic = {
    range: rangeOf(document.lines, finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: 'gongwen',
    message: text + (norm ?? ''),
  };
  if (related && finding.related?.length) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: { uri, range: rangeOf(document.lines, place.span) },
      message: formatMessage(place.message, locale),
    }));
  }
  return diagnostic;
}

/** Edits as text edits of the protocol. */
export function textEditsOf(lines: LineTable, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(lines, edit.span), newText: edit.text }));
}

/** A code action with its edit, where that is known already, and the diagnostics it mends. */
export function codeActionOf(
  title: string,
  kind: CodeActionKind,
  edit: WorkspaceEdit | undefined,
  { diagnostics = [], preferred = false }: { diagnostics?: Diagnostic[]; preferred?: boolean } = {},
): CodeAction {
  return {
    ...(edit ? CodeAction.create(title, edit, kind) : { title, kind }),
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
    ...(preferred ? { isPreferred: true } : {}),
  };
}

/** Symbol kinds never change: clients colour, sort and filter by them. */
const SYMBOL_KIND: Readonly<Record<HeadingKind, SymbolKind>> = {
  title: SymbolKind.File,
  part: SymbolKind.Module,
  chapter: SymbolKind.Namespace,
  section: SymbolKind.Package,
  article: SymbolKind.Class,
  numbered: SymbolKind.String,
  dash: SymbolKind.Constant,
  ordinal: SymbolKind.EnumMember,
};

/** Marker and title as one name: 一、总体要求 · 第一章 总则. Never empty: clients refuse empty names. */
export function headingName(heading: HeadingNode): string {
  const marker = heading.marker?.text ?? '';
  // 第一章 and 1.1 end without punctuation of their own and want a blank before the title.
  const blank = marker && heading.title && /[\p{Script=Han}\p{L}\p{Nd}]$/u.test(marker) ? ' ' : '';
  return `${marker}${blank}${heading.title}`.trim() || '—';
}

/** The outline as nested symbols. `detail` says what stands beside a heading's name. */
export function symbolsOf(
  nodes: readonly OutlineNode[],
  lines: LineTable,
  detail: (heading: HeadingNode) => string,
): DocumentSymbol[] {
  return nodes.map(({ heading, children }) => ({
    name: headingName(heading),
    detail: detail(heading),
    kind: SYMBOL_KIND[heading.kind],
    range: rangeOf(lines, sectionSpan(heading, lines)),
    selectionRange: rangeOf(lines, heading.headingSpan),
    children: symbolsOf(children, lines, detail),
  }));
}

/** The outline as a flat list, for clients that know no nested symbols. */
export function flatSymbolsOf(
  nodes: readonly OutlineNode[],
  lines: LineTable,
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return nodes.flatMap(({ heading, children }) => [
    {
      name: headingName(heading),
      kind: SYMBOL_KIND[heading.kind],
      location: { uri, range: rangeOf(lines, sectionSpan(heading, lines)) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...flatSymbolsOf(children, lines, uri, headingName(heading)),
  ]);
}

/** A heading with its body and everything below it. */
export function sectionSpan(heading: HeadingNode, lines: LineTable): Span {
  return {
    start: heading.headingSpan.start,
    end: Math.max(heading.headingSpan.end, lines.endOf(heading.sectionEndLine)),
  };
}

/** Folding ranges of the protocol; where the client limits their number, those that stand in fewest others. */
export function foldingRangesOf(ranges: readonly FoldingRange[], limit = Infinity): LspFoldingRange[] {
  const kept =
    ranges.length <= limit ? undefined : new Set([...ranges].sort((a, b) => a.depth - b.depth).slice(0, limit));
  return ranges
    .filter((range) => !kept || kept.has(range))
    .map(({ startLine, endLine, kind }) => ({
      startLine,
      endLine,
      ...(kind === 'part' ? { kind: FoldingRangeKind.Region } : {}),
    }));
}
