import { FORMS, type FormId } from '../markers/forms.js';
import { formatComposite } from '../numerals/composite.js';
import { formatHan } from '../numerals/han.js';
import type { HeadingNode } from '../structure/node.js';
import { UNIT_WORDS, type MentionNumber, type MentionStep, type Unit } from './mention.js';
import type { Places } from './places.js';
import type { Target } from './reference.js';
import type { ReadReference } from './references.js';
import type { TargetMap } from './retarget.js';

/** Says that a reference means this document. */
export const OWN_TEXT = '本文';

/** How a reference writes its numbers. */
interface Manner {
  readonly digits: boolean;
  readonly open: string;
  readonly close: string;
  /** 第（三）项 rather than 第三项. */
  readonly bracket: boolean;
  /** What the document calls its first level: 部分 or 条. */
  readonly top: Unit;
  /** It names the paragraph (款) of an item. */
  readonly paragraph: boolean;
  /** What it calls an item: 项, 点, or a bare bracket. */
  readonly item: Unit;
}

/**
 * Wordings for a reference to new places, the one that changes least first: its own numerals replaced; then the whole
 * path from the outermost step. Whoever asks tries them in turn.
 */
export function* wordings(
  places: Places,
  reference: ReadReference,
  text: string,
  wanted: readonly Target[],
  mapped: TargetMap,
): Iterable<string> {
  const sameWords = renumbered(places, reference, text, wanted, mapped);
  if (sameWords !== undefined) yield sameWords;
  const manner = mannerOf(reference, text);
  const full = fullPath(places, wanted, manner, rangeMark(text));
  if (full !== undefined) {
    yield full;
    // 条 for a first level that the document does not number as articles, and the other way round.
    const other = fullPath(
      places,
      wanted,
      { ...manner, top: manner.top === 'tiao' ? 'bufen' : 'tiao' },
      rangeMark(text),
    );
    if (other !== undefined) yield other;
    // 结果与第二部分的情况挂钩: without the steps that made it one, it has to be said that this is a reference.
    yield OWN_TEXT + full;
    if (other !== undefined) yield OWN_TEXT + other;
  }
}

/** The same steps with other numerals; undefined where a step has no counterpart. */
function renumbered(
  places: Places,
  reference: ReadReference,
  text: string,
  wanted: readonly Target[],
  mapped: TargetMap,
): string | undefined {
  const { steps, span } = reference.mention;
  let out = '';
  let at = 0;
  for (const [i, step] of steps.entries()) {
    const last = i === steps.length - 1;
    const targets = last ? wanted : priorTargets(places, reference, i, wanted, mapped);
    if (!targets) return undefined;
    const from = step.span.start - span.start;
    const to = step.span.end - span.start;
    const own = text.slice(from, to);
    const written = step.back === undefined && step.numbers.length > 0 ? writeStep(places, step, own, targets) : own;
    if (written === undefined) return undefined;
    out += text.slice(at, from) + written;
    at = to;
  }
  return out + text.slice(at);
}

/** What an outer step must name now: the old place where it is still above the new one, else its counterpart there. */
function priorTargets(
  places: Places,
  reference: ReadReference,
  index: number,
  wanted: readonly Target[],
  mapped: TargetMap,
): readonly Target[] | undefined {
  const old = reference.parts[index]?.targets[0];
  const [goal] = wanted;
  if (!old || !goal || goal.kind === 'annex') return old ? [old] : undefined;
  if (old.kind === 'annex') return [old];
  const now = mapped.target(old);
  const chain = pathOf(places, goal);
  if (now?.kind === 'paragraph' && goal.kind === 'heading') {
    // The paragraph that the item belongs to now.
    const article = chain.find((node) => places.formOf(node) === 'tiao');
    const item = places.document.structure.nodes[goal.node];
    const at = article && item ? paragraphAt(places, article, item.line) : -1;
    return article && at >= 0 ? [{ ...now, node: article.index, paragraph: at + 1 }] : undefined;
  }
  const above = now && now.kind !== 'annex' ? chain.find((node) => node.index === now.node) : undefined;
  const form = now && now.kind !== 'annex' ? formAt(places, now.node) : undefined;
  const found = above ?? chain.find((node) => places.formOf(node) === form);
  return found && [{ kind: 'heading', node: found.index, span: found.headingSpan }];
}

function paragraphAt(places: Places, article: HeadingNode, line: number): number {
  return places.paragraphsOf(article).findIndex((one) => one.line <= line && line <= one.endLine);
}

function formAt(places: Places, index: number): FormId | undefined {
  const node = places.document.structure.nodes[index];
  return node && places.formOf(node);
}

/** A target's heading and those above it, outermost first. */
function pathOf(places: Places, target: Exclude<Target, { kind: 'annex' }>): HeadingNode[] {
  const path: HeadingNode[] = [];
  const { nodes } = places.document.structure;
  for (let at = nodes[target.node]; at && at.kind !== 'title'; at = nodes[at.parent]) path.unshift(at);
  return path;
}

/** One step with new numbers, everything else as it was; undefined where the numbers do not fit its words. */
function writeStep(places: Places, step: MentionStep, own: string, targets: readonly Target[]): string | undefined {
  const numbers = targets.map((target) => numberOf(places, target)).sort((a, b) => a.value - b.value || a.sub - b.sub);
  if (step.range) {
    const first = numbers[0];
    const last = numbers[numbers.length - 1];
    if (!first || !last) return undefined;
    return fill(own, step, [first, last]);
  }
  if (numbers.length !== step.numbers.length) return undefined;
  return fill(own, step, numbers);
}

interface Count {
  readonly value: number;
  readonly sub: number;
}

function fill(own: string, step: MentionStep, numbers: readonly Count[]): string | undefined {
  const { start } = step.span;
  let out = '';
  let at = 0;
  for (const [i, slot] of step.numbers.entries()) {
    const number = numbers[i];
    if (!number || number.value < 1) return undefined;
    const from = slot.span.start - start;
    const to = slot.span.end - start;
    out += own.slice(at, from);
    const numeral = numeralOf(step, slot, number.value);
    if (numeral === undefined) return undefined;
    if (slot.sub > 0) {
      // The span of 第十七条之一 holds its unit and 之一.
      const unit = /^[^条之]+(条)?/.exec(own.slice(from, to))?.[1] ?? '条';
      out += `${numeral}${unit}${number.sub > 0 ? `之${formatHan(number.sub)}` : ''}`;
      at = to;
    } else if (number.sub > 0) {
      const rest = /^[）)]?条/.exec(own.slice(to))?.[0];
      if (rest === undefined) return undefined;
      out += `${numeral}${rest}之${formatHan(number.sub)}`;
      at = to + rest.length;
    } else {
      out += numeral;
      at = to;
    }
  }
  return out + own.slice(at);
}

function numeralOf(step: MentionStep, slot: MentionNumber, value: number): string | undefined {
  if (step.unit === 'circled') return formatComposite(value, 'circled');
  return slot.digits ? String(value) : formatHan(value);
}

function numberOf(places: Places, target: Target): Count {
  if (target.kind === 'annex') return { value: Math.max(1, target.number), sub: 0 };
  if (target.kind === 'paragraph') return { value: target.paragraph, sub: 0 };
  const node = places.document.structure.nodes[target.node];
  return node ? places.numberOf(node) : { value: 0, sub: 0 };
}

function mannerOf({ mention }: ReadReference, text: string): Manner {
  const numbers = mention.steps.flatMap((step) => step.numbers);
  const bracketed = numbers.find((number) => number.bracket);
  const first = mention.steps[0]?.unit;
  const units = mention.steps.map((step) => step.unit);
  const last = units[units.length - 1];
  return {
    digits: mention.steps[0]?.numbers[0]?.digits === true && !mention.steps[0].numbers[0].bracket,
    open: text.includes('(') ? '(' : '（',
    close: text.includes('(') ? ')' : '）',
    bracket: bracketed !== undefined,
    paragraph: units.includes('kuan'),
    top: first === 'tiao' ? 'tiao' : 'bufen',
    item: units.includes('bracket')
      ? 'bracket'
      : last === 'xiang' || last === 'dian' || last === 'kuan'
        ? last
        : first === 'tiao'
          ? 'xiang'
          : 'bracket',
  };
}

function rangeMark(text: string): string {
  return /[至到—－~～-]/.exec(text)?.[0] ?? '至';
}

/** The whole path to each place; places with the same path before their last step share it. */
function fullPath(places: Places, wanted: readonly Target[], manner: Manner, mark: string): string | undefined {
  const groups = new Map<string, { readonly words: string; readonly value: number }[]>();
  for (const target of wanted) {
    const path = pathWords(places, target, manner);
    const last = path?.pop();
    if (!path || last === undefined) return undefined;
    const head = path.join('');
    groups.set(head, [...(groups.get(head) ?? []), { words: last, value: numberOf(places, target).value }]);
  }
  return [...groups].map(([head, members]) => head + listWords(members, mark)).join('、');
}

/** 第一项 · 第一项、第三项 · 第一项至第四项 */
function listWords(members: { readonly words: string; readonly value: number }[], mark: string): string {
  const sorted = members.sort((a, b) => a.value - b.value);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  const row = sorted.every(({ value }, i) => value === (first?.value ?? 0) + i);
  return row && sorted.length > 2
    ? `${first?.words}${mark}${last?.words}`
    : sorted.map(({ words }) => words).join('、');
}

/** One word a step: 第十二条 · 第二款 · 第一项. */
function pathWords(places: Places, target: Target, manner: Manner): string[] | undefined {
  if (target.kind === 'annex') return [`附件${target.number}`];
  const path = pathOf(places, target);
  const words: string[] = [];
  let article: HeadingNode | undefined;
  for (const node of path) {
    const form = places.formOf(node);
    if (!form) {
      // Nobody can name an unnumbered heading by its number; below one, what is numbered can still be named.
      if (node.index === target.node) return undefined;
      continue;
    }
    const { value, sub } = places.numberOf(node);
    const numeral = manner.digits ? String(value) : formatHan(value);
    const { kind } = FORMS[form];
    if (form === 'tiao') {
      // Articles are counted through the whole text: nothing above them has to be named.
      words.length = 0;
      words.push(`第${numeral}条${sub > 0 ? `之${formatHan(sub)}` : ''}`);
      article = node;
    } else if (kind === 'part' || kind === 'chapter' || kind === 'section') {
      words.push(`第${numeral}${UNIT_WORDS[form as 'zhang']}`);
    } else if (form === 'han') words.push(`第${numeral}${UNIT_WORDS[manner.top as 'tiao']}`);
    else words.push(itemWords(places, node, form, value, manner, article));
  }
  if (target.kind === 'paragraph') words.push(`第${formatHan(target.paragraph)}款`);
  else if (article && target.node !== article.index)
    nameParagraph(places, words, article, target.node, manner.paragraph);
  return words.includes('') ? undefined : words;
}

function itemWords(
  places: Places,
  node: HeadingNode,
  form: FormId,
  value: number,
  manner: Manner,
  article: HeadingNode | undefined,
): string {
  const bracketed = (numeral: string): string => `${manner.open}${numeral}${manner.close}`;
  if (form === 'hanParen') {
    if (article) return `第${manner.bracket ? bracketed(formatHan(value)) : formatHan(value)}项`;
    if (manner.item === 'bracket') return bracketed(formatHan(value));
    return `第${manner.bracket ? bracketed(formatHan(value)) : formatHan(value)}${UNIT_WORDS[manner.item as 'xiang']}`;
  }
  if (form === 'num' || form === 'numClose') {
    const top = node.parent < 0 || places.document.structure.nodes[node.parent]?.kind === 'title';
    if (top) return `第${formatHan(value)}${UNIT_WORDS[manner.top as 'tiao']}`;
    return article ? `第${value}目` : `第${value}点`;
  }
  if (form === 'numParen') return bracketed(String(value));
  if (form === 'circled') return formatComposite(value, 'circled') ?? '';
  if (form === 'ordinal') return `第${formatHan(value)}点`;
  return '';
}

/** Names the paragraph of an item where the article has items in several of them. */
function nameParagraph(places: Places, words: string[], article: HeadingNode, target: number, always: boolean): void {
  const { nodes } = places.document.structure;
  const paragraphs = places.paragraphsOf(article);
  const holders = new Set(
    article.children.map((index) => paragraphAt(places, article, nodes[index]?.line ?? -1)).filter((at) => at >= 0),
  );
  if (holders.size < 2 && !always) return;
  const at = paragraphAt(places, article, nodes[target]?.line ?? -1);
  if (paragraphs[at]) words.splice(1, 0, `第${formatHan(at + 1)}款`);
}
