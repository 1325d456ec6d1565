import { parseHan } from '../numerals/han.js';
import type { Marker } from './marker.js';
import { readMarker } from './read.js';

/** A marker inside a line, behind the end of a sentence or clause. */
export interface BuriedMarker {
  readonly marker: Marker;
  /** What stands before it: the end of a sentence (。！？；), a colon, or text that runs straight into it. */
  readonly before: 'sentence' | 'colon' | 'text';
}

/** One step of an enumeration in prose: 一是, 二是, also 首先, 其次. */
export interface Step {
  readonly value: number;
  /** Characters of the step, line offsets. */
  readonly start: number;
  readonly end: number;
  /** It begins the line, or a clause behind a punctuation mark. */
  readonly place: 'line' | 'clause' | 'text';
  readonly word: 'shi' | 'first';
}

const CANDIDATE =
  /([。；;！!？?：:口][”’」』"]?[ \u3000]*|(?<=[\u4e00-\u9fff]))(?=[（(][一二三四五六七八九十\d]{1,3}[）)])|([。；;！!？?：:口][”’」』"]?[ \u3000]*)(?=[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百零]{1,6}条|\d{1,2}[.、．，。](?!\d))/g;

/**
 * Markers inside a line, `from` on. What merely mentions a marker（第（二）项) is left out by {@link readMarker}'s doubt.
 * Offsets count from the start of the line.
 */
export function findBuried(text: string, from: number): BuriedMarker[] {
  const found: BuriedMarker[] = [];
  if (text.length - from < 6) return found;
  CANDIDATE.lastIndex = from;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const lead = match[1] ?? match[2] ?? '';
    const at = match.index + lead.length;
    if (lead === '') CANDIDATE.lastIndex = at + 1;
    if (at <= from) continue;
    const reading = readMarker(text, at);
    if (!reading || reading.doubt >= 4 || reading.marker.span.end >= text.length - 2) continue;
    const before = lead === '' || lead.startsWith('口') ? 'text' : /^[：:]/.test(lead) ? 'colon' : 'sentence';
    // 第一部分（三）, 第二条（一）, 见（二）: a reference.
    if (
      before === 'text' &&
      /(?:[第款条项点章节编前述上见按照]|部分|附件\d?)$/.test(text.slice(Math.max(0, at - 4), at))
    )
      continue;
    found.push({ marker: reading.marker, before });
  }
  return found;
}

const STEP = /(?<![十百之其唯第统万同单专])([一二三四五六七八九十]{1,2})是|(首先|其次|再次)[，,]?/g;
const WORDS = /[\u4e00-\u9fff“《‘（]/y;
const BEFORE_STEP = /[。；;，,：:！!？?、”）)]\s*$/;

/** The steps 一是, 二是 … of a line, in order. `indent` is where the line's text begins. */
export function findSteps(text: string, indent: number): Step[] {
  const found: Step[] = [];
  STEP.lastIndex = indent;
  for (let match = STEP.exec(text); match; match = STEP.exec(text)) {
    const numeral = match[1];
    const value = numeral ? parseHan(numeral)?.value : { 首先: 1, 其次: 2, 再次: 3 }[match[2] ?? ''];
    if (value === undefined || value > 20) continue;
    const start = match.index;
    const place =
      start === indent ? 'line' : BEFORE_STEP.test(text.slice(Math.max(0, start - 2), start)) ? 'clause' : 'text';
    // Behind a mark a step may still be without words: 二是××；三是
    WORDS.lastIndex = start + match[0].length;
    if (numeral && place === 'text' && !WORDS.test(text)) continue;
    found.push({ value, start, end: start + match[0].length, place, word: numeral ? 'shi' : 'first' });
  }
  return found;
}
