import type { ParsedDocument } from '../document.js';
import type { LineRange } from '../numbering/extent.js';
import { sectionAtLine } from '../numbering/extent.js';
import { ancestors } from '../structure/query.js';
import type { Span } from '../text/span.js';
import { partLists, rangeAt } from '../documents/parts.js';
import { sectionRanges } from './sections.js';

/** Where a sentence ends, with the quotation marks and brackets that close behind it. */
const SENTENCE_END = /[。！？；!?;]+[”’」』）)》]*/g;

/**
 * What a selection around an offset grows to, the smallest first: the word, the sentence (up to 。！？；), the
 * paragraph, the text of the section, the section, the sections above it, the annex, the document, everything. Each
 * span holds the one before it and more.
 *
 * @param offset clamped to the text
 * @param word what the caller takes for the word there
 */
export function selectionSpans(document: ParsedDocument, offset: number, word?: Span): readonly Span[] {
  const at = Math.max(0, Math.min(offset, document.text.length));
  const line = document.lines.lineAt(at);
  const found: Span[] = [];
  const add = (span: Span | undefined): void => {
    if (!span || span.start > at || span.end < at || span.end <= span.start) return;
    const last = found[found.length - 1] ?? { start: at, end: at };
    if (span.start > last.start || span.end < last.end) return;
    if (span.start === last.start && span.end === last.end) return;
    found.push(span);
  };
  add(word);
  const paragraph = contentSpan(document, line);
  add(sentenceSpan(document, paragraph, at));
  add(paragraph);
  add(document.lines.spanOf(line));
  const ranges = sectionRanges(document);
  const node = sectionAtLine(document, line);
  const own = node && ranges[node.index];
  if (node && own && line > node.endLine && line <= own.end) {
    const firstChild = document.structure.nodes[node.children[0] ?? -1];
    if (!firstChild || line < firstChild.line)
      add(linesSpan(document, { start: node.endLine + 1, end: (firstChild?.line ?? own.end + 1) - 1 }));
  }
  for (const section of node ? [node, ...ancestors(document.structure, node)] : []) {
    const range = ranges[section.index];
    if (range && range.start <= line && line <= range.end) add(linesSpan(document, range));
  }
  for (const list of partLists(document)) {
    const range = rangeAt(list, line);
    if (range) add(linesSpan(document, range));
  }
  add({ start: 0, end: document.text.length });
  return found.length > 0 ? found : [{ start: at, end: at }];
}

/** The characters of a line without the blanks around them. */
function contentSpan({ lines, scans }: ParsedDocument, line: number): Span {
  const start = lines.startOf(line);
  const scan = scans[line];
  return scan ? { start: start + scan.indent, end: start + scan.end } : { start, end: start };
}

/** The sentence of a paragraph at an offset; between two of them, the one that begins there. */
function sentenceSpan(document: ParsedDocument, { start, end }: Span, at: number): Span {
  const text = document.text.slice(start, end);
  let from = start;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    const stop = start + match.index + match[0].length;
    if (at < stop || stop === end) return { start: from, end: stop };
    from = stop;
  }
  return { start: from, end };
}

/** The characters of whole lines, from the first that is not blank to the last. */
function linesSpan(document: ParsedDocument, { start, end }: LineRange): Span {
  let first = start;
  while (first < end && document.isBlankLine(first)) first++;
  let last = end;
  while (last > first && document.isBlankLine(last)) last--;
  return { start: document.lines.startOf(first), end: document.lines.endOf(last) };
}
