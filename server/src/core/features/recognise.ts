import type { ParsedDocument } from '../document.js';
import { isHan, squash } from '../text/chars.js';
import { textOf } from '../zones/titles.js';
import { DEGREES, KEPT, NEEDED, WEIGHTS, type Sign } from './recognition/weights.js';
import * as words from './recognition/words.js';

/** Whether a text looks like 公文, and what speaks for it and against it. */
export interface Recognition {
  readonly gongwen: boolean;
  /** Not clearly something else: a text that looked like 公文 before still passes for one. */
  readonly kept: boolean;
  /** The sum of all signs; 3 and more count as 公文. 0 where a text is not mostly Chinese. */
  readonly score: number;
  readonly reasons: readonly Sign[];
}

/** So many characters are looked at, however long the text is. */
const SAMPLE = 6000;
/** So many lines, at most, stand above the title: what a web page leaves there. */
const HEAD_LINES = 40;
/** So many characters of a line are looked at. The longest 主送机关 have them. */
const SHOWN = 200;
/** Fewer Chinese characters than these, which a title has, say nothing. */
const LEAST = 8;
/** A text with fewer letters is a mere beginning, and nothing clearly; so few words make no rate. */
const BEGINNING = 60;
/** What is rare in every text is counted as if a text had so many characters, and lines, at least. */
const RATE_CHARACTERS = 300;
const RATE_LINES = 10;

type Add = (sign: keyof typeof WEIGHTS, holds: boolean) => void;

/**
 * Whether a plain text looks like a Chinese official document, going by its beginning: cheap enough to ask on every
 * change, however large the text. Pure; never throws.
 */
export function looksLikeGongwen(document: ParsedDocument): Recognition {
  const sample = document.text.slice(0, SAMPLE);
  const { han, latin } = countLetters(sample);
  if (han < LEAST || han < latin * 2) {
    return { gongwen: false, kept: latin < BEGINNING, score: 0, reasons: [] };
  }
  const signs = new Map<Sign, number>();
  const lastLine = document.lines.lineAt(sample.length);
  const text = words.simplified(sample);
  const add: Add = (sign, holds) => {
    if (holds) signs.set(sign, WEIGHTS[sign]);
  };
  lookAtZones(document, lastLine, add);
  lookAtHeadings(document, lastLine, add);
  lookAtWording(text, add);
  weighDegrees(text, han, latin, signs);
  let score = 0;
  for (const weight of signs.values()) score += weight;
  const gongwen = score >= NEEDED;
  return { gongwen, kept: score >= KEPT || han < BEGINNING, score, reasons: [...signs.keys()] };
}

function countLetters(sample: string): { han: number; latin: number } {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (isHan(code)) han++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
  }
  return { han, latin };
}

/** Title, 发文字号, 主送机关 and sign-off: what the lines are for. */
function lookAtZones({ scans, zones }: ParsedDocument, lastLine: number, add: Add): void {
  const { roles, titles } = zones;
  let titled = false;
  for (const block of titles) {
    if (block.line > Math.min(HEAD_LINES, lastLine)) break;
    const title = words.simplified(squash(textOf(scans, block)));
    const official = words.OFFICIAL_TITLE.test(title);
    const kind = words.KIND_TITLE.test(title);
    titled ||= official || kind;
    add('officialTitle', official);
    add('kindTitle', kind && !official);
  }
  let seen = 0;
  for (let line = 0; line <= lastLine; line++) {
    const scan = scans[line];
    const role = roles[line];
    if (!scan || role === 'blank') continue;
    seen++;
    const end = Math.min(scan.end, scan.indent + SHOWN);
    const content = (): string => words.simplified(squash(scan.text.slice(scan.indent, end)));
    add('documentNumber', role === 'documentNumber');
    add('salutation', role === 'salutation');
    // Without a title above it the line must be the first: 下载中心： further down has no reader.
    if (role === 'recipient' && (titles.length > 0 || seen === 1)) add('recipient', words.RECIPIENT.test(content()));
    if (role === 'organ') add('signOff', words.ORGAN.test(content()));
    if (role === 'text' && seen <= 3 && !titled) add('runInTitle', words.RUN_IN_TITLE.test(content()));
  }
}

/** Chapters, articles and headings that count on. */
function lookAtHeadings({ structure }: ParsedDocument, lastLine: number, add: Add): void {
  const members = new Map<number, number>();
  let articles = 0;
  let nested = 0;
  for (const node of structure.nodes) {
    if (node.line > lastLine) break;
    if (node.kind === 'article') articles++;
    const form = node.marker?.form;
    if (form === 'han' || form === 'hanParen') members.set(node.series, (members.get(node.series) ?? 0) + 1);
    if (form === 'hanParen' && structure.nodes[node.parent]?.marker?.form === 'han') nested++;
  }
  add('articles', articles >= 2);
  add('headings', Math.max(0, ...members.values()) >= 2);
  add('nestedHeadings', nested >= 2);
}

/** Formulas and single words. */
function lookAtWording(text: string, add: Add): void {
  add('citedNumber', words.CITED_NUMBER.test(text));
  add(
    'opening',
    words.OPENINGS.some((pattern) => pattern.test(text)),
  );
  add(
    'phrasing',
    words.PHRASING.some((pattern) => pattern.test(text)),
  );
  add(
    'closing',
    words.CLOSINGS.some((pattern) => pattern.test(text)),
  );
  add('adoption', words.ADOPTION.test(text));
  add('generalProvisions', words.GENERAL_PROVISIONS.test(text));
  add('thesis', words.ABSTRACT.test(text) && words.KEYWORDS.test(text));
  add('news', words.NEWS.test(text));
}

/** What is a matter of degree. */
function weighDegrees(text: string, han: number, latin: number, signs: Map<Sign, number>): void {
  const weigh = (sign: keyof typeof DEGREES, rate: number): void => {
    const { from, to, weight } = DEGREES[sign];
    const part = Math.min(1, Math.max(0, (rate - from) / (to - from)));
    if (part > 0) signs.set(sign, part * weight);
  };
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const vocabulary = (count(words.VOCABULARY) * 1000) / Math.max(han, BEGINNING);
  weigh('vocabulary', vocabulary);
  if (han >= BEGINNING) weigh('plainWords', vocabulary);
  const thousands = Math.max(han, RATE_CHARACTERS) / 1000;
  weigh('latin', latin / thousands);
  for (const [sign, pattern] of words.RARE_WORDS) weigh(sign, count(pattern) / thousands);
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const technical = lines.filter((line) => words.TECHNICAL.test(line.slice(0, SHOWN))).length;
  weigh('technical', (technical * 100) / Math.max(lines.length, RATE_LINES));
}
