import type { ParsedDocument } from '../document.js';
import type { Span } from '../text/span.js';
import { lineContent, type OfficialDocument } from './officialDocuments.js';

/** What closing words (结语) do: name their 文种 (特此通知), ask a superior (妥否，请批示) or order (请遵照执行). */
export type ClosingKind = 'named' | 'request' | 'order';

/** Closing words of a document. */
export interface Closing {
  readonly kind: ClosingKind;
  /** 通知 of 特此通知, 批示 of 请批示, 遵照执行 of 请遵照执行. */
  readonly word: string;
  /** The sentence without its final mark. */
  readonly span: Span;
  readonly line: number;
  /** It is a paragraph of its own. */
  readonly alone: boolean;
  /** The final mark; empty where there is none. */
  readonly mark: string;
}

const NAMED =
  /^(?:特此|专此|谨此|现予)(通知|通报|通告|公告|报告|请示|批复|答复|函复|复函|函告|函达|函商|函询)$|^(此复)$/;
/** 请于5月10日前报县政府审批 asks nobody for approval: only whoever is asked and a polite word stand between. */
const REQUEST =
  /^(?:(?:以上|上述)[^，。；]{0,16}[，,]?)?(?:(?:妥否|当否|可否|是否妥当|可行否|是否可行|如无不妥|如可行)[，,]?)?(?:恳请|敬请|特请|请|望|盼)[省市州县区镇乡局厅委党组政府领导上级公司集团]{0,8}(?:予以|给予|予|及时|尽快|早日|研究|审核){0,2}(批示|指示|批复|批准|审批|核准|审定|批转[^。；]{0,24})$/;
const ORDER =
  /^(?:以上[^，。；]{0,8}[，,])?(?:请|望)(?:各[^，。；]{1,12}|贵[^，。；]{1,6}|你[^，。；]{1,6})?(?:认真|严格|一并)?(遵照执行|贯彻执行|照此执行)$/;
const MARKS = /[。.！!，,；;：:、]+$/;
const LONGEST = 60;

/**
 * The closing words of a document, in text order: paragraphs that hold nothing else, and the last sentence of its last
 * paragraph. Empty where it has none. Never throws.
 */
export function closingsOf(document: ParsedDocument, official: OfficialDocument): readonly Closing[] {
  const found: Closing[] = [];
  const last = lastBodyLine(official);
  // 特此通知 right above the date, without its full stop, looks like the organ that signs.
  for (const line of [...official.body, ...official.organs].sort((a, b) => a - b)) {
    const scan = document.scans[line];
    if (!scan || scan.marker) continue;
    const short = scan.end - scan.indent <= LONGEST;
    if (!short && line !== last) continue;
    const whole = short ? readClosing(scan.text.slice(scan.indent, scan.end)) : undefined;
    const from = whole ? scan.indent : line === last ? lastSentence(scan.text, scan.indent, scan.end) : scan.indent;
    const closing = whole ?? (from > scan.indent ? readClosing(scan.text.slice(from, scan.end)) : undefined);
    if (!closing) continue;
    const { length, ...words } = closing;
    const start = document.lines.startOf(line) + from;
    found.push({ ...words, line, alone: whole !== undefined, span: { start, end: start + length } });
  }
  return found;
}

/** The last line of the body above 附件说明, 署名 and 成文日期; -1 for a document without body. */
export function lastBodyLine({ body, organs, dates, annexNotes, colophon }: OfficialDocument): number {
  const first = body[0] ?? -1;
  const end = Math.min(...[...organs, ...dates, ...annexNotes, ...colophon].filter((line) => line > first));
  return body.findLast((line) => line < end) ?? -1;
}

/** A document whose end is there: a signing organ or a date stands below its body. */
export function isSigned({ body, organs, dates }: OfficialDocument): boolean {
  const first = body[0];
  return first !== undefined && [...organs, ...dates].some((line) => line > first);
}

/** The first paragraphs of the body, at most `count`, each with its line. */
export function firstParagraphs(
  document: ParsedDocument,
  { body }: OfficialDocument,
  count: number,
): readonly { readonly line: number; readonly text: string }[] {
  return body.slice(0, count).map((line) => ({ line, text: lineContent(document, line) }));
}

/** The last paragraphs of the body, at most `count`, each with its line. */
export function lastParagraphs(
  document: ParsedDocument,
  official: OfficialDocument,
  count: number,
): readonly { readonly line: number; readonly text: string }[] {
  const last = lastBodyLine(official);
  const lines = official.body.filter((line) => line <= last).slice(-count);
  return lines.map((line) => ({ line, text: lineContent(document, line) }));
}

/** The type where it is one of the 15 that have closings of their own; 复函 is a 函. Undefined for all others. */
export function statutoryType({ type }: OfficialDocument): string | undefined {
  if (type === '复函') return '函';
  return /^(?:通知|通报|公告|通告|报告|请示|批复|函)$/.test(type ?? '') ? type : undefined;
}

/** Where in the text the content of a line begins. */
export function contentStart({ lines, scans }: ParsedDocument, line: number): number {
  return lines.startOf(line) + (scans[line]?.indent ?? 0);
}

function readClosing(
  content: string,
): (Pick<Closing, 'kind' | 'word' | 'mark'> & { readonly length: number }) | undefined {
  if (content.length > LONGEST) return undefined;
  const mark = MARKS.exec(content)?.[0] ?? '';
  const words = content.slice(0, content.length - mark.length);
  const { length } = words;
  const named = NAMED.exec(words);
  if (named) return { kind: 'named', word: named[1] ?? named[2] ?? '', mark, length };
  const request = REQUEST.exec(words);
  if (request) return { kind: 'request', word: request[1] ?? '', mark, length };
  const order = ORDER.exec(words);
  return order ? { kind: 'order', word: order[1] ?? '', mark, length } : undefined;
}

/** Where the last sentence of a line begins: behind the last 。 ； or ！ that is not its end. */
function lastSentence(text: string, start: number, end: number): number {
  for (let at = end - 2; at >= start; at--) if (/[。；！]/.test(text.charAt(at))) return at + 1;
  return start;
}
