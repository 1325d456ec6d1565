import type { ParsedDocument } from '../../document.js';
import { officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { Span } from '../../text/span.js';
import { LineText } from '../lineText.js';
import type { DocumentRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** What nobody writes on purpose in a finished text: fields of templates, notes to oneself, an empty 〔 〕. */
const SURE =
  /\$\{[^{}\n]{0,40}\}|\{\{[^{}\n]{0,40}\}\}|【(?:待(?:补充|填写|定|核实|确认|补)|请(?:填写|补充|注明|核实|在此)|此处)[^】\n]{0,20}】|〔[ \u3000_]{0,6}〕/;
/** ××, XXX, 20××年, ×月×日, __镇: stands for what is not known yet, or not to be known. A surname before it makes it a name. */
const CROSSES =
  /(?<![A-Za-z\d])(?:20(?:[×Ｘ]{2}|XX|xx|_{2,})年|[×Ｘ]{1,4}年|[×Ｘ]{1,2}月[×Ｘ]{1,2}日|(?<![×Ｘ赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张曹严金魏姜谢邹范彭鲁马方任袁柳唐罗郝于傅顾孟黄萧尹姚汪熊杜郭林徐高夏蔡田胡邱程陆刘苏丁邓梁叶余潘戴石董])[×Ｘ]{2,}|X{2,}|x{2,}|(?<!_)_{2,}(?=[镇乡村县市区省局年月日号]))(?![A-Za-z×Ｘ])/;
const ANY = new RegExp(`${SURE.source}|${CROSSES.source}`, 'g');
/** What each of them contains: looking for these first is cheap. */
const NEEDLES = ['×', 'Ｘ', 'XX', 'xx', '__', '${', '{{', '【', '〔'] as const;
/** More crosses than these are a habit: names are hidden throughout, or the text is a draft. */
const FEW = 2;
/** Shorter texts are pieces of writing, which say nothing about habits. */
const FINISHED = 400;

/**
 * What is still to be filled in. A text full of ×× is a draft, or hides its names on purpose: that is said once, as a
 * hint. Silent in tables, addresses and English, in templates (which begin with ---), and where ×× is somebody's name.
 */
export const placeholderLeft: DocumentRule = {
  id: 'placeholder-left',
  category: 'artifact',
  severity: 'warning',
  fixable: false,
  unfixable: true,
  *check(document) {
    const lines = linesWithNeedles(document);
    if (lines.length === 0 || /^---[ \t]*[\r\n]/.test(document.text)) return;
    let at = 0;
    for (const official of officialDocuments(document)) {
      const from = at;
      while ((lines[at] ?? Infinity) <= official.lines.end) at++;
      const crosses: Span[] = [];
      const sure: Span[] = [];
      for (const span of placeholders(document, lines.slice(from, at))) {
        (SURE.test(document.slice(span)) ? sure : crosses).push(span);
      }
      yield* say(document, sure, sure.length > FEW ? 'collapse' : 'each');
      const long = official.body.length >= 5 && lengthOf(document, official) >= FINISHED;
      // ____ is also what forms have.
      const blanks = crosses.some((span) => document.text.charAt(span.start) === '_');
      yield* say(document, crosses, long && crosses.length <= FEW && !blanks ? 'each' : 'hint');
    }
  },
};

function* say(document: ParsedDocument, spans: readonly Span[], how: 'each' | 'collapse' | 'hint'): Iterable<Report> {
  const [first] = spans;
  if (how === 'each') {
    for (const span of spans) {
      yield { span, message: message('placeholder-left', { actual: document.slice(span) }), fixes: [] };
    }
  } else if (first) {
    yield {
      span: first,
      severity: how === 'hint' ? 'hint' : 'warning',
      message: message('placeholder-left-many', { count: spans.length, actual: document.slice(first) }),
      fixes: [],
    };
  }
}

function placeholders({ scans, lines, zones }: ParsedDocument, found: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (const line of found) {
    const scan = scans[line];
    const role = zones.roles[line];
    if (!scan || role === 'table' || role === 'contents' || role === 'credit' || role === 'author') continue;
    const content = new LineText(scan);
    const start = lines.startOf(line);
    for (const { 0: words, index } of matchesOf(scan.text, ANY)) {
      if (!content.isQuiet(index)) spans.push({ start: start + index, end: start + index + words.length });
    }
  }
  return spans;
}

/** The lines that hold one of the needles, in text order. */
function linesWithNeedles({ text, lines }: ParsedDocument): readonly number[] {
  const found = new Set<number>();
  for (const needle of NEEDLES) {
    for (let at = text.indexOf(needle); at >= 0;) {
      const line = lines.lineAt(at);
      found.add(line);
      at = text.indexOf(needle, lines.endOf(line));
    }
  }
  return [...found].sort((a, b) => a - b);
}

function lengthOf(document: ParsedDocument, { lines }: OfficialDocument): number {
  return document.lines.endOf(lines.end) - document.lines.startOf(lines.start);
}
