import { PAGE_STYLES, type PageStyle } from '../core/index.js';

/*
 * What a Word file cannot show of a text: the blanks at the ends of its lines and how lines end. It is kept in the
 * file's own properties, so that a file that comes back unchanged gives the same text, and one that was worked on a text
 * in the same manner.
 */

/** One line of a text as the page has it, with what the page leaves out. */
export interface SpacedLine {
  readonly style: PageStyle;
  /** What stands in the file. */
  readonly text: string;
  readonly lead: string;
  readonly trail: string;
  /** Its line break; empty behind the last line. */
  readonly end: string;
}

/** What a file's properties say of the text it was made of. */
export interface Habits {
  /** A check sum of the paragraphs. */
  readonly sum: string;
  readonly end: string;
  /** The blanks that lines of a style usually begin with. */
  readonly leads: ReadonlyMap<PageStyle, string>;
  readonly lines: readonly Pick<SpacedLine, 'lead' | 'trail' | 'end'>[];
}

/** Properties of a file hold 255 characters (MS-OSHARED 2.3.3.2). */
const LONGEST_VALUE = 240;
const NAME = 'gongwen.blanks.';
/** What is noted at most; the habits of longer texts are not kept. */
const MAX_VALUE = 1_000_000;
/** Lines and blanks that are believed; more were written by nobody. */
const MAX_LINES = 1_000_000;
const MAX_BLANKS = 4_000_000;
const MAX_LINE = 100_000;

const ENDS: Readonly<Record<string, string>> = { n: '\n', rn: '\r\n', r: '\r', '-': '' };
const CODES: Readonly<Record<string, string>> = { s: ' ', t: '\t', w: '\u3000' };

/** The properties for a text. */
export function habitProperties(lines: readonly SpacedLine[]): { name: string; value: string }[] {
  const end = mostFrequent(lines.slice(0, -1).map((line) => line.end)) ?? '\n';
  const leads = PAGE_STYLES.flatMap((style) => {
    const lead = mostFrequent(lines.filter((line) => line.style === style).map((line) => line.lead));
    return lead === undefined || style === 'blank' ? [] : [`${style}=${blanksCode(lead)}`];
  });
  const records: string[] = [];
  let count = 0;
  lines.forEach((line, i) => {
    count++;
    const record = recordOf(line, end);
    const next = lines[i + 1];
    if (next && recordOf(next, end) === record) return;
    records.push(count > 1 ? `${count}*${record}` : record);
    count = 0;
  });
  const value = ['1', sumOf(lines.map(({ text }) => text)), codeOfEnd(end), leads.join(','), records.join(',')].join(
    ';',
  );
  if (value.length > MAX_VALUE) return [];
  const parts = value.match(new RegExp(`.{1,${LONGEST_VALUE}}`, 'g')) ?? [];
  return parts.map((part, i) => ({ name: `${NAME}${i + 1}`, value: part }));
}

/** Reads them back. Total: undefined where they are not whole. */
export function readHabits(properties: ReadonlyMap<string, string>): Habits | undefined {
  let value = '';
  for (let i = 1; properties.has(`${NAME}${i}`); i++) {
    value += properties.get(`${NAME}${i}`) ?? '';
    if (value.length > MAX_VALUE) return undefined;
  }
  const [version, sum = '', endCode = '', leadCodes = '', records] = value.split(';');
  const end = ENDS[endCode];
  if (version !== '1' || end === undefined || records === undefined) return undefined;
  const leads = new Map<PageStyle, string>();
  for (const pair of leadCodes.split(',')) {
    const [name, code = ''] = pair.split('=');
    const style = PAGE_STYLES.find((candidate) => candidate === name);
    const lead = blanksOf(code);
    if (style && lead !== undefined) leads.set(style, lead);
  }
  const lines: Pick<SpacedLine, 'lead' | 'trail' | 'end'>[] = [];
  for (const record of records.split(',')) {
    const [, times, leadCode = '', trailCode = '', ownEnd] =
      /^(?:(\d{1,7})\*)?([^~^*]*)(?:~([^~^*]*))?(?:\^([nr-]+))?$/.exec(record) ?? [];
    const [lead, trail] = [blanksOf(leadCode), blanksOf(trailCode)];
    const lineEnd = ownEnd === undefined ? end : ENDS[ownEnd];
    if (lead === undefined || trail === undefined || lineEnd === undefined) return undefined;
    if (lines.length + Number(times ?? 1) > MAX_LINES) return undefined;
    for (let i = Number(times ?? 1); i > 0; i--) lines.push({ lead, trail, end: lineEnd });
  }
  const blanks = lines.reduce((total, { lead, trail }) => total + lead.length + trail.length, 0);
  return blanks > MAX_BLANKS ? undefined : { sum, end, leads, lines };
}

/** True where the paragraphs are those that the habits were noted with. */
export function fits({ sum, lines }: Habits, texts: readonly string[]): boolean {
  return lines.length === texts.length && sumOf(texts) === sum;
}

function recordOf({ lead, trail, end }: SpacedLine, usual: string): string {
  return `${blanksCode(lead)}${trail && `~${blanksCode(trail)}`}${end === usual ? '' : `^${codeOfEnd(end)}`}`;
}

function codeOfEnd(end: string): string {
  return Object.entries(ENDS).find(([, own]) => own === end)?.[0] ?? 'n';
}

/** Blanks in Latin letters, runs with their lengths: two ideographic spaces are w2. */
function blanksCode(blanks: string): string {
  return blanks.replace(/([\s\S])\1*/g, (run, blank: string) => {
    const code = Object.keys(CODES).find((letter) => CODES[letter] === blank);
    return `${code ?? `u${blank.charCodeAt(0).toString(16)}.`}${run.length > 1 ? run.length : ''}`;
  });
}

/** @returns undefined where it is none, or comes to more than a line holds */
function blanksOf(code: string): string | undefined {
  if (!/^(?:(?:[stw]|u[0-9a-f]{1,4}\.)\d{0,4})*$/.test(code)) return undefined;
  let blanks = '';
  for (const [, letter, hex = '', times] of code.matchAll(/(?:([stw])|u([0-9a-f]+)\.)(\d*)/g)) {
    const blank = letter === undefined ? String.fromCharCode(parseInt(hex, 16)) : (CODES[letter] ?? '');
    blanks += blank.repeat(Number(times || 1));
    if (blanks.length > MAX_LINE) return undefined;
  }
  return blanks;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** FNV-1a over the UTF-16 units of all paragraphs. */
function sumOf(texts: readonly string[]): string {
  let sum = 0x811c9dc5;
  const add = (unit: number): void => {
    sum = Math.imul(sum ^ unit, 0x01000193) >>> 0;
  };
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
    add(10);
  }
  return sum.toString(36);
}
