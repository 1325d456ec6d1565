import type { FormId } from '../markers/forms.js';
import type { HeadingNode } from '../structure/node.js';
import type { Span } from '../text/span.js';
import { isSure, type Mention, type MentionNumber, type MentionStep, type Unit } from './mention.js';
import type { Places } from './places.js';
import type { Target } from './reference.js';

/** What a step names, number by number: several candidates are an ambiguity, none a gap. */
export interface Resolution {
  readonly found: readonly (readonly Target[])[];
  /** The place where the step was looked up has such things at all: a number beyond them is a mistake. */
  readonly expected: boolean;
}

const NOTHING: Resolution = { found: [], expected: false };
const UNIT_FORM: Partial<Record<Unit, FormId>> = {
  bian: 'bian',
  pian: 'pian',
  bufen: 'bufen',
  zhang: 'zhang',
  jie: 'jie',
  tiao: 'tiao',
};
/** The forms that 项 and 点 are written in, the likeliest first. */
const ITEM_FORMS: readonly FormId[] = ['hanParen', 'num', 'numParen', 'numClose'];

/** Where a step is looked up. */
export interface Context {
  readonly places: Places;
  /** 0-based line of the mention. */
  readonly line: number;
  readonly mention: Mention;
  /** What the step before it names. */
  readonly prior: Target | undefined;
}

/** Looks a step of a mention up in the document. Total. */
export function resolveStep(context: Context, step: MentionStep): Resolution {
  if (step.unit === 'annex') return annex(context, step);
  if (step.back !== undefined) return relative(context, step);
  const numbers = step.range ? rangeOf(step.numbers) : step.numbers;
  const looked = numbers.map((number) => lookUp(context, step.unit, number));
  return { found: looked.map((one) => one.targets), expected: looked.some((one) => one.expected) };
}

/** The numbers between the ends of a range, both included. */
function rangeOf(ends: readonly MentionNumber[]): MentionNumber[] {
  const [first, last] = ends;
  if (!first || !last || last.value < first.value || last.value - first.value > 200) return [...ends];
  const numbers: MentionNumber[] = [];
  for (let value = first.value; value <= last.value; value++) {
    numbers.push(value === first.value ? first : value === last.value ? last : { ...first, value, sub: 0 });
  }
  return numbers;
}

interface LookUp {
  readonly targets: readonly Target[];
  readonly expected: boolean;
}

function lookUp(context: Context, unit: Unit, number: MentionNumber): LookUp {
  if (unit === 'kuan') return paragraph(context, number);
  const form = UNIT_FORM[unit];
  return form ? unitOf(context, unit, form, number) : item(context, unit, number);
}

/** 第三章, 第二节, 第十二条, 第二部分 */
function unitOf(context: Context, unit: Unit, form: FormId, number: MentionNumber): LookUp {
  const { places, prior, line } = context;
  // An annex that is another file has places that nobody here knows.
  if (prior?.kind === 'annex' && !isPresent(places, prior)) return NO_TARGET;
  const scope = prior ? places.scopeOf(lineOf(context, prior)) : places.scopeOf(line);
  const tally = places.tally(scope, form);
  if (tally.count === 0) {
    if (unit !== 'tiao' && unit !== 'bufen') return NO_TARGET;
    // 第二部分第（三）条: an item under another name.
    if (prior?.kind === 'heading' || number.bracket) return item(context, 'dian', number);
    return prior ? NO_TARGET : topHeading(context, number);
  }
  const named = places.named(scope, form, number.value, number.sub);
  const holder = prior?.kind === 'heading' ? nodeOf(places, prior.node) : undefined;
  const inside = holder ? named.filter((node) => isWithin(places, node, holder)) : near(context, named);
  return {
    targets: inside.map(headingTarget),
    // An excerpt names what stands in its missing parts.
    expected: tally.count >= 2 && tally.first === 1 && !places.tornOff,
  };
}

/** Of several 第一节 the one in the chapter at hand; of several 第一章 the one in the part at hand. */
function near({ places, line }: Context, named: readonly HeadingNode[]): readonly HeadingNode[] {
  // Two that carry the same number below one parent: nobody can say which is meant.
  if (named.length < 2 || named.every((node) => node.parent === named[0]?.parent)) return named;
  for (let at = places.nodeAt(line); at; at = nodeOf(places, at.parent)) {
    const here = at;
    const inside = named.filter((node) => node.parent === here.index || node.index === here.index);
    if (inside.length > 0) return inside;
  }
  return named;
}

/** Reports call 二、 the second part and notices call it 第二条. */
function topHeading(context: Context, number: MentionNumber): LookUp {
  const { places, line, mention } = context;
  if (!isSure(mention) || number.sub > 0) return NO_TARGET;
  const top = places.top(places.scopeOf(line));
  const named = top.filter((node) => places.numberOf(node).value === number.value);
  return {
    targets: near(context, named).map(headingTarget),
    expected: mention.pointed && top.length >= 2 && !places.tornOff,
  };
}

/** 第二款 of an article; （二） where a document without articles says 第（二）款. */
function paragraph(context: Context, number: MentionNumber): LookUp {
  const { places, line, prior, mention } = context;
  const own = places.nodeAt(line);
  const article = prior?.kind === 'heading' ? nodeOf(places, prior.node) : places.within(own, 'tiao');
  if (!article || places.formOf(article) !== 'tiao')
    return number.bracket || prior ? item(context, 'dian', number) : NO_TARGET;
  // 第二款 is never written in digits or brackets where it means a paragraph.
  if (number.bracket || number.digits) {
    const items = item({ ...context, prior: prior ?? headingTarget(article) }, 'dian', number);
    if (items.targets.length > 0 || number.bracket) return { ...items, expected: false };
  }
  const paragraphs = places.paragraphsOf(article);
  const found = paragraphs[number.value - 1];
  return {
    targets: found ? [paragraphTarget(places, article, number.value)] : [],
    expected: isSure(mention) && !places.document.zones.hardWrapped && !places.tornOff,
  };
}

/** 第一项, 第（三）点, （三） */
function item(context: Context, unit: Unit, number: MentionNumber): LookUp {
  const { places, prior, line, mention } = context;
  const forms = formsOf(unit, number);
  if (prior) {
    const holder = prior.kind === 'annex' ? undefined : nodeOf(places, prior.node);
    if (!holder) return NO_TARGET;
    const inside = below(places, holder, forms, number.value, prior);
    // Items are counted where there are any; a list that is not taken for headings cannot be counted.
    const inline = places.document.scans[holder.line]?.buried.length ?? 0;
    const countable = inline === 0 && holder.children.length > 0 && below(places, holder, forms, 1, prior).length > 0;
    return { targets: inside.map(headingTarget), expected: countable && !places.tornOff };
  }
  if (!isSure(mention)) return NO_TARGET;
  for (let at = places.nodeAt(line); at; at = nodeOf(places, at.parent)) {
    const inside = places.childrenNamed(at, forms, number.value);
    const kind = places.formOf(at);
    const here = kind === 'tiao' ? sameParagraph(places, at, inside, line) : inside;
    if (here.length > 0) return { targets: here.map(headingTarget), expected: false };
    // An item is one of its own article; beyond that it would have to be named with it.
    if (kind === 'tiao') return NO_TARGET;
  }
  const top = places.childrenNamed(undefined, forms, number.value);
  return { targets: (top.length > 0 ? top : runningOn(context, forms, number)).map(headingTarget), expected: false };
}

/** Where （一）… runs on through all 一、, （四） is one wherever it is named. */
function runningOn({ places, line }: Context, forms: readonly FormId[], number: MentionNumber): readonly HeadingNode[] {
  const { series } = places.document.structure;
  const scope = places.scopeOf(line);
  for (const form of forms) {
    const named = places.named(scope, form, number.value);
    const [only] = named;
    const own = series[only?.series ?? -1];
    if (named.length !== 1 || !only || !own) continue;
    if (own.continues >= 0 || series.some((other) => other.continues === own.index)) return [only];
  }
  return [];
}

function below(
  places: Places,
  holder: HeadingNode,
  forms: readonly FormId[],
  value: number,
  prior: Target,
): readonly HeadingNode[] {
  const inside = places.childrenNamed(holder, forms, value);
  if (prior.kind !== 'paragraph') return inside;
  const paragraph = places.paragraphsOf(holder)[prior.paragraph - 1];
  return paragraph ? inside.filter((node) => node.line >= paragraph.line && node.line <= paragraph.endLine) : [];
}

/** Of the items of an article those that belong to the paragraph of a line, where any do. */
function sameParagraph(
  places: Places,
  article: HeadingNode,
  items: readonly HeadingNode[],
  line: number,
): readonly HeadingNode[] {
  if (items.length < 2) return items;
  const own = places.paragraphsOf(article).find((one) => one.line <= line && line <= one.endLine);
  const inside = own ? items.filter((node) => node.line >= own.line && node.line <= own.endLine) : [];
  return inside.length > 0 ? inside : items;
}

function formsOf(unit: Unit, number: MentionNumber): readonly FormId[] {
  if (unit === 'circled') return ['circled'];
  if (number.bracket) return number.digits ? ['numParen'] : ['hanParen'];
  if (unit === 'mu') return ['num', 'numParen'];
  if (unit === 'dian') return number.digits ? ['num', 'numParen'] : ['hanParen', 'han', 'num', 'ordinal'];
  return ITEM_FORMS;
}

/** 本条, 前款, 前两条, 本章 */
function relative(context: Context, step: MentionStep): Resolution {
  const { places, line, mention } = context;
  if (!isSure(mention)) return NOTHING;
  const own = places.nodeAt(line);
  const back = step.back ?? 0;
  if (step.unit === 'kuan') {
    const article = places.within(own, 'tiao');
    if (!article) return NOTHING;
    const at = places.paragraphsOf(article).findIndex((one) => one.line <= line && line <= one.endLine);
    if (back === 0) return { found: [[paragraphTarget(places, article, at + 1)]], expected: false };
    if (at < back) return NOTHING;
    return {
      found: Array.from({ length: back }, (_, i) => [paragraphTarget(places, article, at - back + i + 1)]),
      expected: false,
    };
  }
  const form = UNIT_FORM[step.unit];
  const here =
    form === undefined
      ? own && places.formOf(own) !== 'tiao'
        ? own
        : undefined
      : (places.within(own, form) ?? (form === 'bufen' || form === 'tiao' ? topAbove(places, own) : undefined));
  if (!here) return NOTHING;
  if (back === 0) return { found: [[headingTarget(here)]], expected: false };
  const row = places.rowOf(here);
  const at = places.placeInRow(here);
  if (at < back) return NOTHING;
  return { found: row.slice(at - back, at).map((node) => [headingTarget(node)]), expected: false };
}

/** The numbered heading of the highest level above a heading, where the document has no articles and parts. */
function topAbove(places: Places, node: HeadingNode | undefined): HeadingNode | undefined {
  let top: HeadingNode | undefined;
  for (let at = node; at; at = nodeOf(places, at.parent)) if (places.formOf(at) === 'han') top = at;
  return top;
}

/** 附件2; 附件 alone where there is only one. */
function annex({ places, line }: Context, step: MentionStep): Resolution {
  const { word } = step;
  const annexes = places.annexesAt(line).filter(({ note, label }) => {
    const own = (label ?? note)?.word ?? '';
    return own === word || (own === '附' && word === '附件');
  });
  if (annexes.length === 0) return NOTHING;
  const targetOf = (number: number): Target[] =>
    annexes.flatMap(({ note, label }): Target[] => {
      const known = label ?? note;
      if (!known || Math.max(1, known.number) !== number) return [];
      const span = known.nameSpan.end > known.nameSpan.start ? known.nameSpan : known.numberSpan;
      return [{ kind: 'annex', number: known.number, span }];
    });
  if (step.numbers.length === 0) return annexes.length === 1 ? { found: [targetOf(1)], expected: false } : NOTHING;
  const numbers = step.range ? rangeOf(step.numbers) : step.numbers;
  return { found: numbers.map((number) => targetOf(number.value)), expected: true };
}

const NO_TARGET: LookUp = { targets: [], expected: false };

function headingTarget(node: HeadingNode): Target {
  return { kind: 'heading', node: node.index, span: node.headingSpan };
}

/** A paragraph of an article as a target. */
export function paragraphTarget(places: Places, article: HeadingNode, paragraph: number): Target {
  const line = places.paragraphsOf(article)[paragraph - 1]?.line ?? article.line;
  return { kind: 'paragraph', node: article.index, paragraph, span: contentSpan(places, line) };
}

function contentSpan({ document }: Places, line: number): Span {
  const scan = document.scans[line];
  const start = document.lines.startOf(line);
  return { start: start + (scan?.indent ?? 0), end: start + (scan?.end ?? 0) };
}

/** The annex's own text is in the file, not just its name in the note. */
function isPresent(places: Places, target: Extract<Target, { kind: 'annex' }>): boolean {
  return places.annexes.some(({ label }) => label?.nameSpan.start === target.span.start);
}

function nodeOf(places: Places, index: number): HeadingNode | undefined {
  return places.document.structure.nodes[index];
}

function lineOf({ places, line }: Context, target: Target): number {
  if (target.kind !== 'annex') return nodeOf(places, target.node)?.line ?? line;
  return places.document.lines.lineAt(target.span.start);
}

function isWithin(places: Places, node: HeadingNode, holder: HeadingNode): boolean {
  for (let at: HeadingNode | undefined = node; at; at = nodeOf(places, at.parent))
    if (at.index === holder.index) return true;
  return false;
}
