import type { ParsedDocument } from '../../document.js';
import { formatHan, parseHan } from '../../numerals/han.js';
import { message } from '../../messages/message.js';
import type { Span } from '../../text/span.js';
import type { DocumentRule, Report } from '../rule.js';
import { ordinalSpan, ordinalText } from './enumerationReport.js';
import { enumerationsOf } from './enumerations.js';

/** What is announced and counted: 三项措施, 四个方面, 以下三点, 五条意见 */
const NOUN =
  '方面|措施|举措|工作|任务|重点|环节|要求|意见|建议|原则|内容|特点|步骤|阶段|原因|问题|事情|事项|事|机制|目标|转变|难点|短板|不足|成效|变化|亮点|做法|经验|体会|启示|抓手|要点|途径|方式|方法|情形|条件|关系|类型';
/** The number directly before what is counted, at the end of the words before the list. */
const DECLARED = new RegExp(
  `([一二两三四五六七八九十]{1,3}|\\d{1,2})[ \\u3000]?((?:[点条]|[个大]?方面)(?:的?(?:主要|重点|突出|具体)?(?:${NOUN}))?|(?:[项个大种类件]|层)(?:主要|重点|突出|具体|工作|保障|方面的?)?(?:${NOUN}))(?:(?:(?![一二两三四五六七八九十和及与])[\\u4e00-\\u9fff]){0,10}[：:]|。)?[ \\u3000]*$`,
);
/** Behind a full stop the sentence has to announce it. */
const ANNOUNCED =
  /(?:以下|如下|下列|[这讲提谈说]|强调|抓好|做好|做到|把握|突出|落实|体现在|表现在|主要[有是]?|采取了?|分为?)[^，。；：]{0,4}$/;
const COUNTED = /[一二两三四五六七八九十\d][个项条点大种类件]/;

/** What counts the items of a list. */
interface Announced {
  readonly span: Span;
  readonly text: string;
  readonly count: number;
  readonly digits: boolean;
}

/** “三项措施：” before 一是 … 四是, “三点意见” before 一、 to 四、: the number announced is not the number of items. */
export const enumerationCount: DocumentRule = {
  id: 'enumeration-count',
  category: 'numbering',
  severity: 'warning',
  fixable: false,
  *check(document) {
    yield* inProse(document);
    yield* ofHeadings(document);
  },
};

function* inProse(document: ParsedDocument): Iterable<Report> {
  for (const { kind, items, mixed } of enumerationsOf(document)) {
    const [first] = items;
    if (
      !first ||
      mixed ||
      items.length < 2 ||
      items.some(({ relation, word }, i) => relation === 'order' || word.value !== i + 1)
    )
      continue;
    const start = document.lines.startOf(first.line);
    const before = first.word.place === 'line' ? lineAbove(document, first.line) : { start, end: first.span.start };
    const announced = before && announcedIn(document, before, first.word.place === 'line');
    if (!announced || announced.count === items.length) continue;
    const last = items[items.length - 1]?.word.value ?? 0;
    yield report(announced, items.length, ordinalText({ kind }, 1), ordinalText({ kind }, last), ordinalSpan(first));
  }
}

/** Headings right below the words that announce them. */
function* ofHeadings(document: ParsedDocument): Iterable<Report> {
  const { nodes, series } = document.structure;
  const goneOn = new Set(series.map(({ continues }) => continues));
  for (const { index, members, continues } of series) {
    const [first] = members;
    if (!first || continues >= 0 || goneOn.has(index) || members.length < 2 || first.number !== 1) continue;
    if (members.some(({ node, relation }) => node < 0 || relation === 'gap' || relation === 'lost')) continue;
    const marker = nodes[first.node]?.marker;
    const last = nodes[members[members.length - 1]?.node ?? -1]?.marker;
    if (!marker || !last || marker.form === 'tiao' || marker.form === 'dash') continue;
    const before = lineAbove(document, first.line);
    const announced = before && announcedIn(document, before, true);
    if (!announced || announced.count === members.length) continue;
    yield report(announced, members.length, marker.text, last.text, marker.span);
  }
}

/** The content of the line of text above, blank lines between left out. */
function lineAbove({ scans, lines, zones }: ParsedDocument, line: number): Span | undefined {
  let above = line - 1;
  while (scans[above]?.blank) above--;
  const scan = scans[above];
  if (!scan || zones.roles[above] !== 'text') return undefined;
  const start = lines.startOf(above);
  return { start: start + scan.indent, end: start + scan.end };
}

function announcedIn({ text }: ParsedDocument, { start, end }: Span, apart: boolean): Announced | undefined {
  const from = Math.max(start, end - 60);
  const words = text.slice(from, end);
  const match = DECLARED.exec(words);
  if (!match) return undefined;
  const sentence =
    words
      .slice(0, match.index)
      .split(/[。！？；：]/)
      .at(-1) ?? '';
  // 五个方面任务和三项措施: what follows may be either, or both.
  if (COUNTED.test(sentence.slice(-30)) || /[第前后另其十百分之、至到—\d]$/.test(sentence)) return undefined;
  if (!/[：:][ \u3000]*$/.test(words) && !ANNOUNCED.test(sentence) && !(apart && sentence === '')) return undefined;
  const numeral = match[1] ?? '';
  const count = numeral === '两' ? 2 : /\d/.test(numeral) ? Number(numeral) : parseHan(numeral)?.value;
  // 一个问题 introduces, it does not count.
  if (count === undefined || count < 2) return undefined;
  const at = from + match.index;
  return {
    span: { start: at, end: at + numeral.length },
    text: `${numeral}${match[2] ?? ''}`,
    count,
    digits: /\d/.test(numeral),
  };
}

function report({ span, text, digits }: Announced, count: number, first: string, last: string, list: Span): Report {
  const expected = digits ? String(count) : count === 2 ? '两' : formatHan(count);
  return {
    span,
    message: message('enumeration-count', { declared: text, count, first, last }),
    fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: expected }] }],
    related: [{ span: list, message: message('related-enumeration') }],
  };
}
