import type { ParsedDocument } from '../document.js';
import { message } from '../messages/message.js';
import { squash } from '../text/chars.js';
import { shift } from '../text/span.js';
import { mentionsOf } from './findMentions.js';
import { isSure, type Mention, type MentionStep, type Unit } from './mention.js';
import { placesOf, type Places } from './places.js';
import type { Reference, ReferencePart, Target } from './reference.js';
import { resolveStep, type Resolution } from './resolve.js';

/** A reference with the mention that it was read from, for whoever rewrites it. */
export interface ReadReference extends Reference {
  readonly mention: Mention;
  /** The reference whose first steps this one shares: 第三条第一项、第二项. */
  readonly shares: ReadReference | undefined;
}

const known = new WeakMap<ParsedDocument, readonly ReadReference[]>();

/**
 * All references of a document in text order. Passages that only look like one (第三条生产线) are left out; those
 * of other documents are in with the state `ignored`. Never throws.
 */
export function references(document: ParsedDocument): readonly Reference[] {
  return readReferences(document);
}

/** {@link references} with what they were read from. Computed once a document. */
export function readReferences(document: ParsedDocument): readonly ReadReference[] {
  let found = known.get(document);
  if (!found) {
    found = findReferences(document);
    known.set(document, found);
  }
  return found;
}

/** The reference under an offset, and the step of it; undefined where there is none. */
export function referenceAt(
  document: ParsedDocument,
  offset: number,
): { readonly reference: Reference; readonly part: ReferencePart } | undefined {
  for (const reference of readReferences(document)) {
    if (reference.span.start > offset) break;
    if (offset > reference.span.end) continue;
    const part =
      reference.parts.find(({ span }) => span.start <= offset && offset < span.end) ??
      reference.parts[reference.parts.length - 1];
    if (part) return { reference, part };
  }
  return undefined;
}

/** The resolved references with a step that names a place. */
export function referencesTo(document: ParsedDocument, target: Target): readonly Reference[] {
  return readReferences(document).filter(
    ({ state, parts }) =>
      state === 'resolved' && parts.some((part) => part.targets.some((one) => sameTarget(one, target))),
  );
}

/** The place under an offset: a heading's own line, an annex's label or note, or what the reference there names. */
export function targetAt(document: ParsedDocument, offset: number): Target | undefined {
  const at = referenceAt(document, offset);
  if (at) return at.part.targets.length === 1 ? at.part.targets[0] : undefined;
  const line = document.lines.lineAt(offset);
  for (const { note, label } of placesOf(document).annexes) {
    const own = [note, label].find((one) => one?.line === line);
    const named = label ?? note;
    if (!own || !named) continue;
    const span = named.nameSpan.end > named.nameSpan.start ? named.nameSpan : named.numberSpan;
    return { kind: 'annex', number: named.number, span };
  }
  const node = document.structure.nodes.find((one) => one.line <= line && line <= one.endLine);
  return node && offset <= node.headingSpan.end
    ? { kind: 'heading', node: node.index, span: node.headingSpan }
    : undefined;
}

/** True where two targets of one document are the same place. */
export function sameTarget(a: Target, b: Target): boolean {
  if (a.kind === 'annex' || b.kind === 'annex') {
    return a.kind === 'annex' && b.kind === 'annex' && a.span.start === b.span.start;
  }
  return (
    a.kind === b.kind &&
    a.node === b.node &&
    (a.kind === 'heading' || b.kind === 'heading' || a.paragraph === b.paragraph)
  );
}

function findReferences(document: ParsedDocument): ReadReference[] {
  let places: Places | undefined;
  const found: ReadReference[] = [];
  const markerEnds = new Map<number, number>();
  document.scans.forEach((scan, line) => {
    const mentions = mentionsOf(scan);
    if (mentions.length === 0 || !mayRefer(document, line)) return;
    places ??= placesOf(document);
    if (markerEnds.size === 0) {
      for (const node of document.structure.nodes) {
        if (node.marker) markerEnds.set(node.line, node.marker.span.end - document.lines.startOf(node.line));
      }
    }
    const own = markerEnds.get(line) ?? 0;
    let previous: ReadReference | undefined;
    for (const mention of mentions) {
      if (mention.span.start < own) continue;
      // 第三条之一 at the head of a line that is no heading: a marker gone wrong rather than a reference.
      if (mention.span.start === scan.marker?.span.start && !mention.cued) continue;
      const reference = readOne(places, line, mention, mention.continues ? previous : undefined);
      previous = reference;
      if (reference) found.push(reference);
    }
  });
  return found;
}

/** Contents lists, annex notes and labels name places and refer to none. */
function mayRefer(document: ParsedDocument, line: number): boolean {
  const role = document.zones.roles[line];
  return role === 'text' || role === 'note' || role === 'recipient' || role === 'salutation';
}

/**
 * Reads one mention as a reference at a line of a document.
 *
 * @param listed the reference before it in the same list
 * @returns undefined where the mention is no reference
 */
export function readOne(
  places: Places,
  line: number,
  mention: Mention,
  listed: ReadReference | undefined,
): ReadReference | undefined {
  const offset = places.document.lines.startOf(line);
  const span = shift(mention.span, offset);
  const foreign = mention.owner === 'foreign' && !isOwnTitle(places, line, mention.title);
  if (foreign) {
    const parts = mention.steps.map((step) => ({ span: shift(step.span, offset), targets: [] }));
    return { span, line, parts, state: 'ignored', targets: [], mention, shares: undefined };
  }
  const shares = listed && sharedSteps(listed, mention) > 0 ? listed : undefined;
  let prior = shares ? sharedPrior(shares, mention) : undefined;
  const parts: ReferencePart[] = [];
  let last: Resolution = { found: [], expected: false };
  let step: MentionStep | undefined;
  for (step of mention.steps) {
    last = resolveStep({ places, line, mention, prior }, step);
    const targets = last.found.every((one) => one.length === 1) ? last.found.flat() : [];
    parts.push({ span: shift(step.span, offset), targets });
    prior = targets.length === 1 ? targets[0] : undefined;
    if (targets.length === 0) break;
  }
  for (const rest of mention.steps.slice(parts.length)) parts.push({ span: shift(rest.span, offset), targets: [] });
  const base = { span, line, parts, mention, shares };
  return judge(places, base, last);
}

/** Decides the state; undefined for what is no reference. */
function judge(
  places: Places,
  base: Pick<ReadReference, 'span' | 'line' | 'parts' | 'mention' | 'shares'>,
  last: Resolution,
): ReadReference | undefined {
  const { mention } = base;
  const text = places.document.slice(base.span);
  const ambiguous = last.found.some((one) => one.length > 1);
  const missing = last.found.length === 0 || last.found.some((one) => one.length === 0);
  const annex = mention.steps[0]?.unit === 'annex';
  const article = mention.steps[0]?.unit === 'tiao' && places.document.profile === 'regulation';
  const sure = isSure(mention) || (annex && mention.steps[0]?.numbers.length !== 0) || article;
  if (!sure) return undefined;
  if (mention.owner === 'unclear' && !mention.pointed && !annex && places.document.profile !== 'regulation') {
    if (missing) return undefined;
    const targets = last.found.flat();
    return {
      ...base,
      state: 'ambiguous',
      targets,
      problem: message('reference-unclear', { text, title: mention.title ?? '' }),
    };
  }
  if (ambiguous) {
    const targets = last.found.flat();
    return {
      ...base,
      state: 'ambiguous',
      targets,
      problem: message('reference-ambiguous', { text, count: targets.length }),
    };
  }
  if (missing) {
    // What was looked for in the wrong place is no mistake of the writer's: only a count that exists can be exceeded.
    const certain = last.expected && (isSure(mention) || annex) && last.found.length > 0;
    if (!certain) return { ...base, state: 'ignored', targets: [] };
    return { ...base, state: 'broken', targets: [], problem: message('reference-broken', { text }) };
  }
  return { ...base, state: 'resolved', targets: last.found.flat() };
}

/** A step of a reference with what it names, the steps included that it shares with the one before it in its list. */
interface KnownStep {
  readonly unit: Unit;
  readonly targets: readonly Target[];
}

function knownSteps({ mention, parts, shares }: ReadReference): readonly KnownStep[] {
  const own = mention.steps.map(({ unit }, i) => ({ unit, targets: parts[i]?.targets ?? [] }));
  return shares ? [...knownSteps(shares).slice(0, sharedSteps(shares, mention)), ...own] : own;
}

/** How many steps of the reference before a list member goes on from: 第三条第一项、第二项 shares 第三条. */
function sharedSteps(listed: ReadReference, mention: Mention): number {
  const first = mention.steps[0];
  if (!first || first.back !== undefined) return 0;
  return Math.max(
    0,
    knownSteps(listed).findIndex(({ unit }) => unit === first.unit),
  );
}

function sharedPrior(listed: ReadReference, mention: Mention): Target | undefined {
  const step = knownSteps(listed)[sharedSteps(listed, mention) - 1];
  return step?.targets.length === 1 ? step.targets[0] : undefined;
}

/** 《本办法的名称》第三条 is one of our own places. */
function isOwnTitle(places: Places, line: number, title: string | undefined): boolean {
  if (!title) return false;
  const { nodes } = places.document.structure;
  const scope = places.scopeOf(line);
  return nodes.some(
    (node) => node.kind === 'title' && places.scopeOf(node.line) === scope && squash(node.title) === squash(title),
  );
}
