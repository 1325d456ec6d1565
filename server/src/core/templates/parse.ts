import { message, type Message } from '../messages/message.js';
import { squash } from '../text/chars.js';
import { LineTable } from '../text/lines.js';
import { parseLine } from './parseLine.js';
import {
  TEMPLATE_PLACES,
  type ParsedTemplates,
  type Template,
  type TemplateKind,
  type TemplateLine,
  type TemplatePlace,
  type TemplateProblem,
} from './template.js';

/** The keys of the head of a template (docs/templates-format.md). */
const KEYS = ['名称', '别名', '说明', '类别', '文种', '位置', '体式', '英文', '英文说明'] as const;
type Key = (typeof KEYS)[number];

const KIND_OF_CATEGORY: Readonly<Record<string, TemplateKind>> = { 章节: 'section', 用语: 'phrase' };
const CATEGORY_OF_KIND: Readonly<Record<TemplateKind, string>> = { document: '文件', section: '章节', phrase: '用语' };
const STYLES: Readonly<Record<string, Template['style']>> = { 公文: 'gongwen', 规章: 'regulation' };

/** A line of its own that opens or closes a head. */
const isRule = (line: string): boolean => /^-{3,}\s*$/.test(line);

/**
 * Reads a template file: one template or several, each with a head between two lines `---`. Pure; never throws. A
 * template with a problem is left out.
 *
 * @param kind what they are, where the place of the file says so; otherwise their 类别 does
 */
export function parseTemplates(text: string, kind?: TemplateKind): ParsedTemplates {
  const lines = linesOf(text);
  const templates: Template[] = [];
  const problems: TemplateProblem[] = [];
  let at = 0;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at++;
  if (at >= lines.length || !isRule(lines[at] ?? '')) {
    return { templates, problems: [{ line: Math.min(at, lines.length - 1), message: message('template-head') }] };
  }
  while (at < lines.length) {
    const head = at;
    let close = head + 1;
    while (close < lines.length && !isRule(lines[close] ?? '')) close++;
    let end = close + 1;
    while (end < lines.length && !isRule(lines[end] ?? '')) end++;
    if (close >= lines.length) {
      problems.push({ line: head, message: message('template-head-open') });
      break;
    }
    const read = readTemplate(lines, { head, close, end }, kind);
    if ('name' in read) templates.push(read);
    else problems.push(...read);
    at = end;
  }
  return { templates, problems };
}

interface Extent {
  /** The `---` that opens the head, the one that closes it, and the line behind the body. */
  readonly head: number;
  readonly close: number;
  readonly end: number;
}

function readTemplate(lines: readonly string[], extent: Extent, given?: TemplateKind): Template | TemplateProblem[] {
  const { head, close, end } = extent;
  const problems: TemplateProblem[] = [];
  const values = new Map<Key, { readonly value: string; readonly line: number }>();
  const report = (line: number, what: Message): void => void problems.push({ line, message: what });
  for (let line = head + 1; line < close; line++) {
    const source = lines[line] ?? '';
    if (source.trim() === '' || /^\s*[#＃]/.test(source)) continue;
    const [, name, value] = /^([^:：]*)[:：]([^]*)$/.exec(source) ?? [];
    const key = KEYS.find((one) => one === squash(name ?? ''));
    if (name === undefined) report(line, message('template-key-value', { text: source.trim() }));
    else if (!key) report(line, message('template-key', { key: name.trim(), known: KEYS.join(' ') }));
    else if (values.has(key)) report(line, message('template-key-twice', { key }));
    else values.set(key, { value: (value ?? '').trim(), line });
  }
  const valueOf = (key: Key): string => values.get(key)?.value ?? '';
  const lineOf = (key: Key): number => values.get(key)?.line ?? head;
  if (valueOf('名称') === '') report(lineOf('名称'), message('template-nameless'));
  const kind = given ?? KIND_OF_CATEGORY[valueOf('类别')] ?? 'document';
  const style = valueOf('体式') === '' ? 'gongwen' : STYLES[valueOf('体式')];
  if (!style) report(lineOf('体式'), message('template-style', { text: valueOf('体式') }));
  const places = listOf(valueOf('位置'));
  const strange = places.find((place) => !TEMPLATE_PLACES.includes(place as TemplatePlace));
  if (strange !== undefined)
    report(lineOf('位置'), message('template-place', { text: strange, known: TEMPLATE_PLACES.join(' ') }));
  const body = readBody(lines, close + 1, end, report);
  checkHeadings(kind, body, report);
  if (problems.length > 0) return problems.sort((a, b) => a.line - b.line);
  return {
    kind,
    name: valueOf('名称'),
    aliases: listOf(valueOf('别名')),
    description: valueOf('说明'),
    category: valueOf('类别') || CATEGORY_OF_KIND[kind],
    types: listOf(valueOf('文种')).filter((type) => type !== '无'),
    places: places as TemplatePlace[],
    style: style ?? 'gongwen',
    english: { name: valueOf('英文'), description: valueOf('英文说明') },
    body: body.map(({ heading, parts }) => ({ heading, parts })),
    line: head,
  };
}

interface BodyLine extends TemplateLine {
  readonly line: number;
}

function readBody(
  lines: readonly string[],
  from: number,
  to: number,
  report: (line: number, what: Message) => void,
): BodyLine[] {
  let first = from;
  let last = to - 1;
  while (first <= last && (lines[first] ?? '').trim() === '') first++;
  while (last >= first && (lines[last] ?? '').trim() === '') last--;
  if (first > last) report(Math.min(from, lines.length - 1), message('template-empty'));
  const body: BodyLine[] = [];
  for (let line = first; line <= last; line++) {
    const { heading, parts, problem } = parseLine((lines[line] ?? '').trimEnd(), line);
    if (problem) report(line, problem);
    body.push({ heading, parts, line });
  }
  return body;
}

/** A section is one section: its heading comes first, and no other one stands beside it. A phrase has none. */
function checkHeadings(
  kind: TemplateKind,
  body: readonly BodyLine[],
  report: (line: number, what: Message) => void,
): void {
  if (kind === 'document') return;
  const headings = body.filter(({ heading }) => heading > 0);
  const [first] = headings;
  if (!first) return;
  const second = headings.find((line) => line !== first && line.heading === 1);
  if (kind === 'phrase') report(first.line, message('template-phrase-heading'));
  else if (first !== body[0] || first.heading !== 1) report(first.line, message('template-section-heading'));
  else if (second) report(second.line, message('template-section-second'));
}

/** 甲，乙、丙 and 甲, 乙 */
function listOf(value: string): string[] {
  return value
    .split(/[,，、;；]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function linesOf(text: string): string[] {
  const table = LineTable.of(text.replace(/^\ufeff/, ''));
  const content = text.replace(/^\ufeff/, '');
  return Array.from({ length: table.count }, (_, line) => {
    const { start, end } = table.spanOf(line);
    return content.slice(start, end);
  });
}
