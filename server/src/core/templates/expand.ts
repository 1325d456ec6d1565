import { dateText, fieldInfo, type Day, type DateUnit, type FieldInfo, type UnitDefaults } from './fields.js';
import { documentLayout, type Layout } from './layout.js';
import type { FieldPart, Template } from './template.js';

/** What is known when a template is filled in. */
export interface ExpandContext {
  /** What the writer has answered, by name of field; an empty answer is none. */
  readonly values?: Readonly<Record<string, string>>;
  readonly unit?: UnitDefaults;
  readonly today?: Day;
}

/** A tab stop: what stands there until the writer fills it in. */
export interface Stop {
  readonly kind: 'stop';
  /** Equal numbers are filled in together; 0 is where the cursor ends up. */
  readonly number: number;
  readonly text: string;
  readonly options: readonly string[];
  /** The calendar's, where the text does not say so already. */
  readonly date: DateUnit | undefined;
}

/** A piece of an expanded template. */
export type Piece = { readonly kind: 'text'; readonly text: string } | Stop;

/** A named field of a template. */
export interface TemplateFieldUse {
  readonly name: string;
  readonly info: FieldInfo | undefined;
  /** What to propose: the unit's, today's, the first choice, the template's own; empty where nothing is known. */
  readonly value: string;
  /** What stands in the text where nothing is filled in. */
  readonly placeholder: string;
  readonly options: readonly string[];
}

/** Types that go to a superior, whose recipients are not those of the unit's other documents. */
const UPWARD: ReadonlySet<string> = new Set(['请示', '报告', '议案']);

/** A whole document of a template. Pure; never throws. */
export function expandDocument(template: Template, context: ExpandContext = {}): readonly Piece[] {
  return expand(template, documentLayout(template.style), context);
}

/** A template's lines, laid out and filled in. */
export function expand(template: Template, layout: Layout, context: ExpandContext): readonly Piece[] {
  const numbers = stopNumbers(template);
  const facts = factsOf(template);
  const pieces: Piece[] = [];
  const write = (text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + text };
    else if (text !== '') pieces.push({ kind: 'text', text });
  };
  template.body.forEach((line, index) => {
    const blank = line.heading === 0 && line.parts.length === 0;
    if (index > 0) write(layout.between(line, blank));
    const [first] = line.parts;
    write(layout.start(line));
    line.parts.forEach((part) => {
      if (part.kind === 'text') {
        write(part === first ? layout.opening(line, part.text) : part.text);
        return;
      }
      const value = context.values?.[part.name ?? '']?.replace(/\s*[\r\n]+\s*/g, '').trim() ?? '';
      const fact = facts.get(part.key) ?? part;
      if (value !== '') write(value);
      else
        pieces.push({
          kind: 'stop',
          number: numbers.get(part.key) ?? 0,
          text: textOf(template, fact, context),
          options: fact.options,
          date: fact.text === undefined ? fieldInfo(part.name ?? '')?.date : undefined,
        });
    });
  });
  return pieces;
}

/** Its text as it stands before anything is filled in: first choices and placeholders in place of tab stops. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** The named fields of a template, in order of appearance. */
export function templateFields(template: Template, context: ExpandContext = {}): readonly TemplateFieldUse[] {
  const uses: TemplateFieldUse[] = [];
  for (const part of factsOf(template).values()) {
    if (part.name === undefined) continue;
    const info = fieldInfo(part.name);
    uses.push({
      name: part.name,
      info,
      value: known(template, part, context) ?? part.options[0] ?? part.text ?? '',
      placeholder: textOf(template, part, context),
      options: part.options,
    });
  }
  return uses;
}

/** The first part of every key, with the text and the options that one of them has. */
function factsOf({ body }: Template): Map<string, FieldPart> {
  const facts = new Map<string, FieldPart>();
  for (const { parts } of body) {
    for (const part of parts) {
      if (part.kind !== 'field') continue;
      const known = facts.get(part.key);
      const text = known?.text ?? part.text;
      const options = known && known.options.length > 0 ? known.options : part.options;
      facts.set(part.key, known ? { ...known, text, options } : part);
    }
  }
  return facts;
}

/** Numbered stops come first, in the order of their numbers; the others in the order of their appearance. */
function stopNumbers(template: Template): Map<string, number> {
  const keys = [...factsOf(template).values()];
  const number = ({ key }: FieldPart): number => Number(key.slice(1));
  const numbered = keys.filter(({ key, final }) => key.startsWith('$') && !final).sort((a, b) => number(a) - number(b));
  const others = keys.filter(({ key }) => !key.startsWith('$'));
  return new Map([...numbered, ...others].map(({ key }, index) => [key, index + 1]));
}

function textOf(template: Template, part: FieldPart, context: ExpandContext): string {
  if (part.final) return part.text ?? '';
  return (
    known(template, part, context) ??
    part.options[0] ??
    part.text ??
    fieldInfo(part.name ?? '')?.example ??
    part.name ??
    ''
  );
}

/** What the unit or the calendar says; the unit's own comes before what a template has in its place. */
function known({ types }: Template, { name, text }: FieldPart, { unit, today }: ExpandContext): string | undefined {
  const info = name === undefined ? undefined : fieldInfo(name);
  const upward = info?.unit === 'recipients' && types.some((type) => UPWARD.has(type));
  const own = info?.unit && unit?.[upward ? 'superior' : info.unit];
  if (own) return own;
  return info?.date && today && text === undefined ? dateText(info.date, today) : undefined;
}
