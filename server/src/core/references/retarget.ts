import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import { minimalEdit } from '../edit/minimal.js';
import type { LineScan } from '../markers/scan.js';
import { findMentions, mentionsOf } from './findMentions.js';
import type { Mention } from './mention.js';
import { placesOf } from './places.js';
import { readMention } from './readMention.js';
import type { Target } from './reference.js';
import { paragraphTarget } from './resolve.js';
import { readOne, readReferences, sameTarget, type ReadReference } from './references.js';
import { OWN_TEXT, wordings } from './words.js';

/** What became of the references of a document after its headings moved or got other numbers. */
export interface Retargeting {
  /** Edits of references, offsets into the old text. */
  readonly edits: readonly Edit[];
  /** How many references are rewritten. */
  readonly count: number;
  /** References that no wording could keep at their place. */
  readonly lost: readonly ReadReference[];
}

/**
 * The edits that keep every resolved reference pointing to its place.
 *
 * @param before the document whose references are kept
 * @param after the same document with new markers and lines in their new order, its references still the old ones
 * @param lineOf the line in `after` of a line in `before`
 */
export function retarget(before: ParsedDocument, after: ParsedDocument, lineOf: (line: number) => number): Retargeting {
  const old = readReferences(before);
  if (!old.some(({ parts }) => parts.some(({ targets }) => targets.length > 0)))
    return { edits: [], count: 0, lost: [] };
  const places = placesOf(after);
  const mapped = new TargetMap(before, after, lineOf);
  const edits: Edit[] = [];
  const lost: ReadReference[] = [];
  let count = 0;
  // In list order, because 第二项 of 第三条第一项、第二项 is read from what stands before it.
  const rewritten = new Map<ReadReference, ReadReference>();
  let previous: ReadReference | undefined;
  for (const whole of old) {
    const line = lineOf(whole.line);
    const found = mentionIn(after, before, whole, line);
    const reference = whole.state === 'resolved' ? whole : headOf(whole);
    const mention = found && (reference === whole ? found : withSteps(found, reference.parts.length));
    if (!mention) {
      if (reference.state === 'resolved') lost.push(reference);
      continue;
    }
    const listed = mention.continues && previous?.line === whole.line ? rewritten.get(previous) : undefined;
    previous = whole;
    const as = (words: Mention): ReadReference | undefined => readOne(places, line, words, listed);
    const unchanged = as(mention);
    const wanted = reference.state === 'resolved' ? mapped.all(reference.targets) : undefined;
    if (unchanged) rewritten.set(whole, unchanged);
    if (reference.state !== 'resolved') continue;
    if (!wanted) {
      lost.push(reference);
      continue;
    }
    if (unchanged && mapped.reaches([unchanged], wanted)) continue;
    const text = before.slice(reference.span);
    let done = false;
    for (const words of wordings(places, reference, text, wanted, mapped)) {
      const read = readWords(words, mention, listed, (one, before) => readOne(places, line, one, before));
      const last = read?.[read.length - 1];
      if (!read || !last || !mapped.reaches(read, wanted)) continue;
      if (!readsSo(after.scans[line], mention, words, read)) continue;
      const edit = minimalEdit(reference.span.start, text, words);
      if (edit) edits.push(edit);
      rewritten.set(whole, last);
      count++;
      done = true;
      break;
    }
    if (!done) lost.push(reference);
  }
  return { edits, count, lost };
}

/**
 * The outer steps that are known of a reference whose inner ones are not: 第三条 of 第三条第2款 where the document shows
 * no such 款. They follow their places; what they say about the inside of them stays as it is.
 */
function headOf(reference: ReadReference): ReadReference {
  const unknown = reference.parts.findIndex(({ targets }) => targets.length === 0);
  const parts = reference.parts.slice(0, Math.max(0, unknown));
  const last = parts[parts.length - 1];
  if (!last || reference.mention.owner === 'foreign') return reference;
  return {
    ...reference,
    parts,
    span: { start: reference.span.start, end: last.span.end },
    state: 'resolved',
    targets: last.targets,
    mention: withSteps(reference.mention, parts.length),
  };
}

/** The first steps of a mention. That it had more of them made it a reference. */
function withSteps(mention: Mention, count: number): Mention {
  const steps = mention.steps.slice(0, count);
  const end = steps[steps.length - 1]?.span.end ?? mention.span.end;
  return { ...mention, steps, span: { start: mention.span.start, end }, cued: true };
}

/** In their line the words are read as they are meant: 第1目 before 的 could have become 目的. */
function readsSo(
  scan: LineScan | undefined,
  { span }: Mention,
  words: string,
  read: readonly ReadReference[],
): boolean {
  if (!scan) return false;
  const text = scan.text.slice(0, span.start) + words + scan.text.slice(span.end);
  const end = span.start + words.length;
  const found = findMentions(text, scan.indent).filter((one) => one.span.start >= span.start && one.span.start < end);
  const last = found[found.length - 1];
  const steps = found.reduce((sum, one) => sum + one.steps.length, 0);
  return (
    last !== undefined && last.span.end >= end && steps >= read.reduce((sum, one) => sum + one.mention.steps.length, 0)
  );
}

/** Reads new words in the place of a mention: one reference, or a list of them. */
function readWords(
  words: string,
  mention: Mention,
  listed: ReadReference | undefined,
  read: (mention: Mention, listed: ReadReference | undefined) => ReadReference | undefined,
): ReadReference[] | undefined {
  const found: ReadReference[] = [];
  const own = words.startsWith(OWN_TEXT);
  for (let at = own ? OWN_TEXT.length : 0; at < words.length;) {
    // What stands before the words is not seen here: a bare bracket is one where it was one before.
    const bare = readMention(words, at, mention.steps[0]?.unit === 'bracket');
    const first = found.length === 0;
    const reference =
      bare &&
      read(
        { ...mention, ...bare, cued: mention.cued || own, continues: !first || mention.continues },
        found[found.length - 1] ?? listed,
      );
    if (!reference) return undefined;
    found.push(reference);
    // The words of a list are joined by 、.
    at = bare.span.end + 1;
  }
  return found;
}

/** The mention as it stands in the new text, where it is the same one in its line as before. */
function mentionIn(
  after: ParsedDocument,
  before: ParsedDocument,
  reference: ReadReference,
  line: number,
): Mention | undefined {
  const oldScan = before.scans[reference.line];
  const scan = after.scans[line];
  if (!oldScan || !scan) return undefined;
  const own = mentionsOf(oldScan);
  const now = mentionsOf(scan);
  // A marker that is a mention as well (第三条) stands before all others: counting from the end is sure.
  const fromEnd = own.length - own.indexOf(reference.mention);
  return now[now.length - fromEnd] ?? reference.mention;
}

/** Places of the old document found again in the new one. */
export class TargetMap {
  private readonly byLine = new Map<number, number>();
  private readonly known = new Set<number>();

  constructor(
    private readonly before: ParsedDocument,
    readonly after: ParsedDocument,
    private readonly lineOf: (line: number) => number,
  ) {
    for (const node of after.structure.nodes) this.byLine.set(node.line, node.index);
    for (const node of before.structure.nodes) {
      const index = this.byLine.get(lineOf(node.line));
      if (index !== undefined) this.known.add(index);
    }
  }

  /** A heading's new index. */
  node(index: number): number | undefined {
    const old = this.before.structure.nodes[index];
    return old && this.byLine.get(this.lineOf(old.line));
  }

  /** A place in the new document; undefined where it is gone. */
  target(target: Target): Target | undefined {
    if (target.kind === 'annex') {
      const line = this.lineOf(this.before.lines.lineAt(target.span.start));
      for (const { note, label } of placesOf(this.after).annexes) {
        const named = [label, note].find(
          (one) => one && (one.line === line || this.after.lines.lineAt(one.nameSpan.start) === line),
        );
        const best = label ?? note;
        if (named && best) return { kind: 'annex', number: best.number, span: best.nameSpan };
      }
      return undefined;
    }
    if (target.kind === 'paragraph') return this.paragraph(target);
    const node = this.node(target.node);
    const heading = node === undefined ? undefined : this.after.structure.nodes[node];
    return heading && { ...target, node: heading.index, span: heading.headingSpan };
  }

  /** A paragraph is found by its line: a new article before it makes it a paragraph of that one. */
  private paragraph(target: Extract<Target, { kind: 'paragraph' }>): Target | undefined {
    const line = this.lineOf(this.before.lines.lineAt(target.span.start));
    const places = placesOf(this.after);
    const article = places.within(places.nodeAt(line), 'tiao');
    const at = article ? places.paragraphsOf(article).findIndex((one) => one.line === line) : -1;
    return article && at >= 0 ? paragraphTarget(places, article, at + 1) : undefined;
  }

  /** All of them, or undefined where one is gone. */
  all(targets: readonly Target[]): readonly Target[] | undefined {
    const mapped = targets.map((target) => this.target(target));
    return mapped.every((target) => target !== undefined) ? mapped : undefined;
  }

  /** References name these places together and no other that existed before: what was put between the ends of a range is new. */
  reaches(references: readonly ReadReference[], wanted: readonly Target[]): boolean {
    if (references.some(({ state }) => state !== 'resolved')) return false;
    const targets = references.flatMap((reference) => reference.targets);
    return (
      wanted.every((target) => targets.some((one) => sameTarget(one, target))) &&
      targets.every(
        (one) =>
          wanted.some((target) => sameTarget(one, target)) || (one.kind === 'heading' && !this.known.has(one.node)),
      )
    );
  }
}
