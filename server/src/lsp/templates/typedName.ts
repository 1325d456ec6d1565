import type { ParsedDocument, Span } from '../../core/index.js';
import { mayName } from '../../templates/match.js';

/** Longer words are no names of templates: 党风廉政建设责任制落实情况报告 in pinyin is not typed in full. */
const LONGEST = 40;

/** What is typed of a template's name before an offset. */
export interface TypedName {
  readonly span: Span;
  readonly text: string;
  /** It is all that stands in the line, or nothing does; otherwise it goes on a sentence. */
  readonly alone: boolean;
}

/**
 * The name that is being typed at an offset: alone in its line, where it may be empty, or as letters behind a
 * punctuation mark inside a paragraph. Undefined where the characters before the offset can be no name.
 */
export function typedNameAt({ lines, text }: ParsedDocument, offset: number): TypedName | undefined {
  const { start: from, end: to } = lines.spanOf(lines.lineAt(offset));
  const before = text.slice(from, offset);
  const blank = /^\s*/.exec(before)?.[0].length ?? 0;
  const typed = before.slice(blank);
  const inside = insideAt(before, from, offset);
  if (inside || typed.length > LONGEST || text.slice(offset, to).trim() !== '') return inside;
  const alone = typed === '' || mayName(typed);
  return alone ? { span: { start: from + blank, end: offset }, text: typed, alone } : undefined;
}

function insideAt(before: string, from: number, offset: number): TypedName | undefined {
  const typed = /[，。；：、！？][ \u3000]*([a-z]{2,40})$/i.exec(before)?.[1];
  return typed === undefined
    ? undefined
    : { span: { start: from + before.length - typed.length, end: offset }, text: typed, alone: false };
}
