import { message } from '../../messages/message.js';
import type { Span } from '../../text/span.js';
import { TRAIT } from '../../text/traits.js';
import type { LineText } from '../lineText.js';
import type { Fix, LineRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';
import { PAIR } from '../../text/neighbours.js';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };
const HAN = /[\u4e00-\u9fff\u3400-\u4dbf〇]/;
/** Chinese characters, and what stands at the edges of Chinese words. */
const CHINESE = /[\u4e00-\u9fff\u3400-\u4dbf〇“”‘’（）《》〈〉【】〔〕…—％×]/;
/** A line with more of them is told of once. */
const MANY = 3;

interface Slip {
  /** The mark, with the blanks around it that go with it. */
  readonly span: Span;
  readonly expected: string;
  readonly kind: Fix['kind'];
}

/** , ; : ? ! in the middle of Chinese, and . behind its last word. */
export const halfWidthPunctuation: LineRule = {
  id: 'half-width-punctuation',
  category: 'punctuation',
  severity: 'error',
  fixable: true,
  norm: 'GB/T 15834-2011 5.1',
  needs: 0,
  any: TRAIT.halfMark | TRAIT.dot,
  near: PAIR.hanHalf | PAIR.halfHan,
  *checkLine(line) {
    const slips = slipsOf(line);
    const safe = slips.filter(({ kind }) => kind === 'safe');
    if (safe.length > MANY) yield manyReport(safe);
    for (const slip of slips) if (slip.kind !== 'safe' || safe.length <= MANY) yield report(line.text, slip);
  },
  keep({ zones, text, scans, lines }, line, { span: { start } }) {
    const role = zones.roles[line] ?? 'blank';
    if (['table', 'contents', 'credit', 'annexNote', 'annexLabel'].includes(role)) return false;
    // The colon behind the recipients is an element of the document and has a rule of its own.
    return role !== 'recipient' || text[start] !== ':' || start + 1 < lines.startOf(line) + (scans[line]?.end ?? 0);
  },
};

function slipsOf(line: LineText): readonly Slip[] {
  const { text, start, end } = line;
  const slips: Slip[] = [];
  for (const { 0: actual, index: at } of matchesOf(text, /[,;:?!.]/g)) {
    if (at <= start || at >= end) continue;
    const kind = kindOf(text, at, end) ?? (isSpaced(text, at, start) ? 'suggested' : undefined);
    if (!kind || line.isQuiet(at)) continue;
    const from = text.charAt(at - 1) === ' ' ? at - 1 : at;
    const to = kind === 'suggested' && text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
    slips.push({ span: { start: from, end: Math.min(to, end) }, expected: FULL[actual] ?? actual, kind });
  }
  return slips;
}

/** How sure it is that a mark belongs to the Chinese beside it; undefined where it may well not. */
function kindOf(text: string, at: number, end: number): Fix['kind'] | undefined {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const behind = at + 1 >= end ? '' : text.charAt(at + 1);
  // At the end of a sentence; elsewhere a point may belong to a name or an ordinal.
  if (mark === '.')
    return /^(?:|[”）])$/.test(behind) && HAN.test(before) && HAN.test(text.charAt(at - 2)) && at > 5
      ? 'suggested'
      : undefined;
  // 附件: has a rule of its own.
  if (mark === ':' && /附件\d*$/.test(text.slice(Math.max(0, at - 5), at))) return undefined;
  // Behind another mark of pause stands no second one: 、?水 has lost a character.
  const chinese = CHINESE.test(before);
  if (chinese && (behind === '' || CHINESE.test(behind)))
    return mark === '?' && HAN.test(behind) ? 'suggested' : 'safe';
  // 其中,24人 is no number; 姓名,name may be a table.
  if (chinese && /\d/.test(behind) && mark !== '?') return 'safe';
  if (chinese && /[,;:]/.test(mark) && /[A-Za-z_*]/.test(behind))
    return HAN.test(text.charAt(at - 2)) ? 'suggested' : undefined;
  if (!CHINESE.test(behind)) return undefined;
  if (/[%)\]]/.test(before)) return 'safe';
  return /\d/.test(before) && /[,;]/.test(mark) ? 'suggested' : undefined;
}

/** 各村 , 各组: a comma or semicolon with blanks beside it. */
function isSpaced(text: string, at: number, start: number): boolean {
  if (!/[,;]/.test(text.charAt(at))) return false;
  const from = text.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  const to = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
  return from >= start && HAN.test(text.charAt(from)) && HAN.test(text.charAt(to));
}

function manyReport(safe: readonly Slip[]): Report {
  const count = safe.length;
  const edits = safe.map(({ span, expected }) => ({ span, text: expected }));
  return {
    span: safe[0]?.span ?? { start: 0, end: 0 },
    message: message('half-width-punctuation-many', { count }),
    fixes: [{ kind: 'safe', title: message('fix-marks-all', { count }), edits }],
  };
}

function report(text: string, { span, expected, kind }: Slip): Report {
  return {
    span,
    ...(kind === 'safe' ? {} : { severity: 'warning' }),
    message: message('half-width-punctuation', { actual: text.slice(span.start, span.end).trim(), expected }),
    fixes: [{ kind, title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }],
  };
}
