/** One line of a paragraph: where it begins and ends in the text. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  /** Its width without blanks at the end and without a mark that hangs over the edge. */
  readonly width: number;
  /** Characters that `width` counts. */
  readonly count: number;
}

/** Marks that begin no line (GB/T 15834-2011 5.1). */
const NOT_FIRST = new Set('!%),.:;?]}°·’”…‰′″℃∶、。〃〉》」』】〕〗！％），．：；？］｝～');
/** Marks that end no line. */
const NOT_LAST = new Set('([{‘“〈《「『【〔〖（［｛￥＄');
/** Marks that may stand over the edge of the type area, as in Word. */
const HANGING = new Set('、。，．');
const BLANK = /[ \t]/;
/** Letters, digits and what stands between them: words stay whole. */
const WORD = /[!-~\u00a1-\u024f]/;
/** Two of them are one mark. */
const PAIRED = new Set('—…');
/** Widths are sums of fractions. */
const TOLERANCE = 0.01;

/**
 * Breaks a paragraph into lines, each as full as it gets. Pure.
 *
 * @param widths the width of each UTF-16 unit of `text`, 0 for the second half of a pair, in any unit
 * @param room the width of the first line and of the others, in the same unit
 */
export function breakLines(
  text: string,
  widths: readonly number[],
  room: { readonly first: number; readonly rest: number },
): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  do {
    const line = nextLine(text, widths, start, start === 0 ? room.first : room.rest);
    lines.push(line);
    start = line.end;
  } while (start < text.length);
  return lines;
}

function nextLine(text: string, widths: readonly number[], start: number, room: number): TextLine {
  let width = 0;
  let count = 0;
  let solid = { width: 0, count: 0 };
  let last: TextLine | undefined;
  for (let i = start; i < text.length; i++) {
    const character = text.charAt(i);
    if (i > start && mayBreak(text, i)) last = { start, end: i, ...solid };
    const blank = BLANK.test(character);
    const full = width + (widths[i] ?? 0) > room + TOLERANCE;
    if (full && !blank) {
      if (HANGING.has(character) && !NOT_FIRST.has(text.charAt(i + 1))) return { start, end: i + 1, ...solid };
      // Nothing fits, not even one character; or a word longer than a line.
      return last ?? { start, end: Math.max(i, start + lengthAt(text, start)), ...solid };
    }
    width += widths[i] ?? 0;
    if (!isSecondHalf(text, i)) count++;
    if (!blank) solid = { width, count };
  }
  return { start, end: text.length, ...solid };
}

/** Whether a line may end before the character at `index`. */
function mayBreak(text: string, index: number): boolean {
  const [before, behind] = [text.charAt(index - 1), text.charAt(index)];
  if (isSecondHalf(text, index) || BLANK.test(behind)) return false;
  if (NOT_FIRST.has(behind) || NOT_LAST.has(before)) return false;
  if (PAIRED.has(before) && before === behind) return false;
  return !(WORD.test(before) && WORD.test(behind));
}

function isSecondHalf(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && index > 0;
}

function lengthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
