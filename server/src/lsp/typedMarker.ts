import type { ParsedDocument, Span } from '../core/index.js';

/** More characters than any marker has: 第一百二十三条之十二 */
const LONGEST = 12;

/**
 * What is typed of a marker before an offset: the characters from the line's indentation to there, empty on a blank
 * line, with the bracket that an editor closes by itself behind them. Undefined where the line holds anything else.
 */
export function typedMarkerAt({ lines, text }: ParsedDocument, offset: number): Span | undefined {
  const { start: from, end: to } = lines.spanOf(lines.lineAt(offset));
  const closing = /^[）)](?=\s*$)/u.exec(text.slice(offset, to))?.[0].length ?? 0;
  if (/\S/u.test(text.slice(offset + closing, to))) return undefined;
  const before = text.slice(from, offset);
  const start = from + (before.length - before.trimStart().length);
  return offset - start <= LONGEST ? { start, end: offset + closing } : undefined;
}

/** The typed characters without the closing bracket: what the writer has got to. */
export function writtenOf(document: ParsedDocument, typed: Span): string {
  return document.slice(typed).replace(/[）)]$/u, '');
}

/**
 * True where a marker may be what somebody begins to write with these characters: 一 for 三、, ( for （三）, 1 for 4.
 * The number that was typed need not be the one that is due; its kind must be.
 */
export function mayBecome(typed: string, marker: string): boolean {
  return shapeOf(marker).startsWith(shapeOf(typed));
}

/** What an editor is to compare with the typed characters: the marker, beginning as they do. */
export function filterTextOf(typed: string, marker: string): string {
  return narrow(marker).startsWith(narrow(typed)) ? typed + marker.slice(typed.length) : typed;
}

/** A marker without its width and with every numeral alike: （三） → (一), １２． → 0. */
function shapeOf(marker: string): string {
  return narrow(marker)
    .replace(/[〇零一二三四五六七八九十百千两廿卅]+/gu, '一')
    .replace(/\d+/g, '0');
}

/** Full-width letters, digits and punctuation as half-width ones. */
function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
