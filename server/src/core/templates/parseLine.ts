import { message, type Message } from '../messages/message.js';
import type { FieldPart, TemplateLine, TemplatePart } from './template.js';

/** A line of a body read, and the first thing that is wrong with it. */
export interface ReadLine extends TemplateLine {
  readonly problem: Message | undefined;
}

/** Names longer than this are a forgotten }. */
const LONGEST_NAME = 30;

/**
 * Reads one line of a template's body: heading signs, `${…}`, `$0`, escapes. Pure; never throws.
 *
 * @param line its 0-based number, which tells choices without a name apart
 */
export function parseLine(text: string, line: number): ReadLine {
  const signs = /^#+/.exec(text)?.[0].length ?? 0;
  const title = signs > 0 ? text.slice(signs).replace(/^[ \u3000\t]+/, '') : text;
  let problem: Message | undefined;
  if (signs > 4) problem = message('template-heading-depth');
  else if (signs > 0 && (title === '' || title.length === text.length - signs)) problem = message('template-heading');
  const { parts, problem: inside } = parseParts(title, line);
  return { heading: Math.min(signs, 4), parts, problem: problem ?? inside };
}

function parseParts(text: string, line: number): { parts: TemplatePart[]; problem: Message | undefined } {
  const parts: TemplatePart[] = [];
  let plain = '';
  let problem: Message | undefined;
  const flush = (): void => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length; at++) {
    const rest = text.slice(at);
    const escaped = /^\\[$}|\\#,-]/.exec(rest);
    const stop = /^\$(\d+)/.exec(rest);
    if (escaped) {
      plain += text[++at] ?? '';
    } else if (stop) {
      flush();
      parts.push(stopOf(stop[1] ?? '0', undefined, []));
      at += stop[0].length - 1;
    } else if (rest.startsWith('${')) {
      const end = closingBrace(text, at + 2);
      const source = text.slice(at + 2, end < 0 ? undefined : end);
      const field = end < 0 ? undefined : readField(source, `${line}:${at}`);
      if (field && 'kind' in field) {
        flush();
        parts.push(field);
      } else {
        problem ??= field ?? message('template-brace', { text: text.slice(at, at + 16) });
      }
      if (end < 0) break;
      at = end;
    } else {
      plain += text[at] ?? '';
    }
  }
  flush();
  return { parts, problem };
}

/** The offset of the } that ends a field; -1 where there is none. */
function closingBrace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '}') return at;
  }
  return -1;
}

/** What stands between `${` and `}`: 机关, 事项:默认文字, 结语|甲,乙|, |甲,乙|, 1, 1:默认文字, 1|甲,乙| */
function readField(source: string, place: string): FieldPart | Message {
  if (/\$\{/.test(source)) return message('template-nested', { text: source });
  const choice = /^([^:：|｜\\]*)[|｜]([^]*)$/.exec(source);
  if (choice) {
    const list = /^([^]*[^\\]|)[|｜]$/.exec(choice[2] ?? '')?.[1];
    const options = list === undefined ? [] : splitOptions(list);
    if (options.length === 0) return message('template-choice', { text: source });
    return named(choice[1] ?? '', undefined, options, place);
  }
  const [, name = '', text] = /^([^:：\\]*)(?:[:：]([^]*))?$/.exec(source) ?? [];
  if (name.trim() === '' || name.length > LONGEST_NAME || /[{}$\\]/.test(name))
    return message('template-name', { text: source });
  return named(name, text === undefined ? undefined : unescape(text), [], place);
}

function named(name: string, text: string | undefined, options: readonly string[], place: string): FieldPart {
  const key = name.trim();
  if (/^\d+$/.test(key)) return stopOf(key, text, options);
  return {
    kind: 'field',
    key: key === '' ? `@${place}` : key,
    name: key === '' ? undefined : key,
    final: false,
    text,
    options,
  };
}

function stopOf(number: string, text: string | undefined, options: readonly string[]): FieldPart {
  const final = Number(number) === 0;
  return { kind: 'field', key: `$${Number(number)}`, name: undefined, final, text, options };
}

/** 甲,乙 with halfwidth commas: those of Chinese sentences belong to the options. */
function splitOptions(list: string): string[] {
  const options: string[] = [''];
  for (let at = 0; at < list.length; at++) {
    if (list[at] === '\\') options[options.length - 1] += list[++at] ?? '';
    else if (list[at] === ',') options.push('');
    else options[options.length - 1] += list[at] ?? '';
  }
  return options.map((option) => option.trim()).filter((option) => option !== '');
}

function unescape(text: string): string {
  return text.replace(/\\([$}|\\#,-])/g, '$1');
}
