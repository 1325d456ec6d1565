import { ParsedDocument } from '../document.js';
import { documentType } from '../documents/documentType.js';
import type { FormId } from '../markers/forms.js';
import { message, type Message } from '../messages/message.js';
import { contentOf } from '../markers/scan.js';
import { squash } from '../text/chars.js';
import { expandDocument, plainText } from './expand.js';
import { HEADING_FORMS } from './layout.js';
import { factsIn, type LearnContext } from './learnText.js';
import { parseTemplates } from './parse.js';
import type { TemplateStyle } from './template.js';

/** A template made of a document, as the text of its file. */
export interface LearnedTemplate {
  readonly ok: true;
  readonly text: string;
  readonly name: string;
  /** What was replaced by which field, in order of appearance. */
  readonly replaced: readonly { readonly field: string; readonly text: string }[];
}

/**
 * Makes a template of a document: wording and headings stay, what is a fact of this one document becomes a field —
 * the organ and its place, the matter of the title, recipients, dates, years, figures, document numbers, telephone
 * numbers, and names of persons where the text says that they are. Nothing of these is kept as a default. Pure; never
 * throws.
 */
export function learnTemplate(
  document: ParsedDocument,
  name?: string,
): LearnedTemplate | { readonly ok: false; readonly reason: Message } {
  if (document.scans.every(({ blank }) => blank)) return { ok: false, reason: message('template-nothing') };
  const written = write(document, name, true);
  // Markers of a kind, or counted in a way, that templates do not have stay as they are.
  return keepsMarkers(document, written.text) ? written : write(document, name, false);
}

function write(document: ParsedDocument, given: string | undefined, signs: boolean): LearnedTemplate {
  const { scans, zones, structure, lines } = document;
  const context = contextOf(document);
  const style: TemplateStyle = document.profile === 'regulation' ? 'regulation' : 'gongwen';
  const headings = new Map(structure.nodes.map((node) => [node.line, node]));
  const names = new Map<string, number>();
  const replaced: { field: string; text: string }[] = [];
  const replace = (text: string): string => {
    let out = '';
    let from = 0;
    for (const fact of factsIn(text, context)) {
      const count = (names.get(fact.name) ?? 0) + 1;
      if (!fact.linked) names.set(fact.name, count);
      // 日期 is the one that the document is signed with.
      const plain = fact.linked || (count === 1 && fact.name !== '日期');
      const field = plain ? fact.name : `${fact.name}${count}`;
      out += escape(text.slice(from, fact.start)) + `\${${field}${fact.text === undefined ? '' : `:${fact.text}`}}`;
      replaced.push({ field, text: text.slice(fact.start, fact.end) });
      from = fact.end;
    }
    return out + escape(text.slice(from));
  };
  const body = scans.map((scan, line) => {
    if (scan.blank) return '';
    const node = headings.get(line);
    const depth = node?.marker && signs ? signsOf(style, node.marker.form) : 0;
    if (node?.marker && depth > 0) {
      const start = node.marker.spaceAfter.end - lines.startOf(line);
      return `${'#'.repeat(depth)} ${replace(scan.text.slice(start, scan.end))}`;
    }
    if (zones.roles[line] === 'recipient') {
      replaced.push({ field: '主送', text: contentOf(scan).replace(/[：:]$/, '') });
      return `${scan.text.slice(0, scan.indent)}\${主送}：`;
    }
    const from = node?.marker ? node.marker.spaceAfter.end - lines.startOf(line) : 0;
    const whole = escape(scan.text.slice(0, from)) + replace(scan.text.slice(from, scan.end));
    return whole.replace(/^(#|-{3,}$)/, '\\$1');
  });
  const type = documentType(document);
  const name = singleLine(given ?? '') || titleWithout(document, context) || type || '模板';
  const head = ['---', `名称: ${name}`];
  if (type) head.push(`文种: ${type}`);
  if (style === 'regulation') head.push('体式: 规章');
  return { ok: true, text: `${[...head, '---', ...body].join('\n').trimEnd()}\n`, name, replaced };
}

/** How many signs a heading of a form begins with; 0 for forms that templates write out. */
function signsOf(style: TemplateStyle, form: FormId): number {
  return HEADING_FORMS[style].indexOf(form) + 1;
}

/** The template gives the document's own markers back, as they should be. */
function keepsMarkers(document: ParsedDocument, text: string): boolean {
  const [template] = parseTemplates(text, 'document').templates;
  if (!template) return false;
  const again = ParsedDocument.parse(plainText(expandDocument(template)));
  const markers = ({ structure }: ParsedDocument): string =>
    structure.nodes
      .flatMap((node) => (node.marker ? [`${node.level}${squash(node.expected ?? node.marker.text)}`] : []))
      .join(' ');
  return markers(again) === markers(document);
}

const TITLE = /^(.*?)关于(.{2,40})的([\u4e00-\u9fff（）()]{1,12})$/;
const PLACE = /^[\u4e00-\u9fff]{2,6}?(?:自治州|自治县|省|市|县|区|州|旗|镇|乡|街道)/;

function contextOf(document: ParsedDocument): LearnContext {
  const { scans, zones } = document;
  const title = titleOf(document);
  const [, titleOrgan = '', matter = ''] = TITLE.exec(title) ?? [];
  const ofRole = (role: string): string[] =>
    scans.flatMap((scan, line) => (zones.roles[line] === role ? [squash(contentOf(scan))] : []));
  const organs = [...new Set([...ofRole('organ'), titleOrgan])].filter((text) => text.length >= 3 && text.length <= 30);
  const places = [...new Set(organs.flatMap((organ) => PLACE.exec(organ)?.[0] ?? []))];
  const [organ, ...others] = organs;
  const head = scans.slice(0, zones.bodyStart).map((scan) => scan.text);
  // A speech has its date below the title.
  const date = ofRole('date').at(-1) ?? /\d{4}年\d{1,2}月\d{1,2}日/.exec(head.join('\n'))?.[0];
  const words = [
    ...(organ ? [{ text: organ, field: '机关' }] : []),
    ...others.map((text, i) => ({ text, field: `机关${i + 2}`, example: '××单位' })),
    ...places.map((text, i) => ({ text, field: i === 0 ? '地名' : `地名${i + 1}`, example: `××${suffixOf(text)}` })),
    ...(matter.length >= 4 && !/\d/.test(matter) ? [{ text: matter, field: '事项' }] : []),
  ].sort((a, b) => b.text.length - a.text.length);
  const year = /(\d{4})年/.exec(date ?? '')?.[1] ?? /((?:19|20)\d{2})年/.exec(title)?.[1];
  return { words, year: year === undefined ? undefined : Number(year), date };
}

function titleOf({ structure }: ParsedDocument): string {
  return structure.nodes.find(({ kind }) => kind === 'title')?.title ?? '';
}

/** The title without organ and year, as a name for the template. */
function titleWithout(document: ParsedDocument, { words }: LearnContext): string {
  const organs = words.filter(({ field }) => /^(?:机关|地名)/.test(field));
  const bare = organs.reduce((text, { text: word }) => text.replaceAll(word, ''), titleOf(document));
  return singleLine(bare.replace(/(?:19|20)\d{2}年(?:度)?/g, '')).slice(0, 40);
}

function suffixOf(place: string): string {
  return /(?:自治州|自治县|省|市|县|区|州|旗|镇|乡|街道)$/.exec(place)?.[0] ?? '';
}

function singleLine(text: string): string {
  return text.replace(/[\s\u3000]+/g, '').replace(/^-+/, '');
}

function escape(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}
