import type { ParsedDocument } from '../document.js';
import { FORMS, type FormId } from '../markers/forms.js';
import type { HeadingNode } from '../structure/node.js';
import { nodeAtLine } from '../structure/query.js';
import type { SeriesMember } from '../structure/structure.js';
import type { Annex } from './annexes.js';
import { annexesOf, annexSets } from './annexSets.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';

/** The places of a document that references can name, ready to be looked up. Computed once a document. */
export class Places {
  private readonly scopeStarts: readonly number[];
  private readonly byNumber = new Map<string, HeadingNode[]>();
  private readonly members = new Map<number, SeriesMember>();
  private readonly paragraphs = new Map<number, readonly Paragraph[]>();
  private tops: ReadonlyMap<number, readonly HeadingNode[]> | undefined;
  private readonly rows = new Map<string, HeadingNode[]>();
  private readonly placesInRows = new Map<number, number>();
  private readonly counts = new Map<string, { count: number; first: number; last: number }>();
  /** The annexes of each document inside the file, with the first line that mentions them. */
  private readonly sets: readonly { readonly line: number; readonly annexes: readonly Annex[] }[];
  /** The text stops in mid-sentence: what it names may stand in the part that is missing. */
  readonly tornOff: boolean;

  constructor(readonly document: ParsedDocument) {
    const { structure, zones } = document;
    // A title and the end of a signed document begin numbering, and so naming, anew.
    this.scopeStarts = [...new Set([...zones.titles.map((title) => title.line), ...zones.boundaries])].sort(
      (a, b) => a - b,
    );
    for (const series of structure.series) for (const member of series.members) this.members.set(member.node, member);
    for (const node of structure.nodes) {
      const form = this.formOf(node);
      if (!form) continue;
      const key = this.rowKey(node);
      const row = this.rows.get(key) ?? [];
      this.placesInRows.set(node.index, row.length);
      row.push(node);
      this.rows.set(key, row);
      const { value, sub } = this.numberOf(node);
      if (value < 1) continue;
      const scope = this.scopeOf(node.line);
      const name = `${scope} ${form} ${value} ${sub}`;
      const known = this.byNumber.get(name);
      if (known) known.push(node);
      else this.byNumber.set(name, [node]);
      const tally = this.counts.get(`${scope} ${form}`) ?? { count: 0, first: value, last: 0 };
      tally.count++;
      tally.last = Math.max(tally.last, value);
      tally.first = Math.min(tally.first, value);
      this.counts.set(`${scope} ${form}`, tally);
    }
    this.sets = annexSets(document).map((set) => ({
      line: (set.notes[0] ?? set.labels[0])?.line ?? 0,
      annexes: annexesOf(set),
    }));
    this.tornOff = isTornOff(document);
  }

  /** All annexes of the file. */
  get annexes(): readonly Annex[] {
    return this.sets.flatMap(({ annexes }) => annexes);
  }

  /** The annexes that a text on a line can name: of the note that follows it, or of the last one. */
  annexesAt(line: number): readonly Annex[] {
    return (this.sets.find((set) => set.line >= line) ?? this.sets[this.sets.length - 1])?.annexes ?? [];
  }

  /** Which of the documents inside the file a line belongs to; within one, a unit's number names one place. */
  scopeOf(line: number): number {
    let low = 0;
    let high = this.scopeStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.scopeStarts[middle] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The form that a heading is counted in. */
  formOf(node: HeadingNode): FormId | undefined {
    const form = this.document.structure.series[node.series]?.form;
    return form && FORMS[form].numbered ? form : undefined;
  }

  /** The number by which a text can name a heading: the written one, or the one that it lost. */
  numberOf(node: HeadingNode): { readonly value: number; readonly sub: number } {
    if (node.marker) return { value: node.marker.value, sub: node.marker.sub };
    const member = this.members.get(node.index);
    return { value: member?.number ?? 0, sub: member?.sub ?? 0 };
  }

  /** All headings of a form with a number in a scope. */
  named(scope: number, form: FormId, value: number, sub = 0): readonly HeadingNode[] {
    return this.byNumber.get(`${scope} ${form} ${value} ${sub}`) ?? [];
  }

  /** The headings 一、 of the highest level at which a scope has them. */
  top(scope: number): readonly HeadingNode[] {
    this.tops ??= this.findTops();
    return this.tops.get(scope) ?? [];
  }

  /** {@link top} of every scope. */
  private findTops(): Map<number, readonly HeadingNode[]> {
    const found = new Map<number, HeadingNode[]>();
    for (const node of this.document.structure.nodes) {
      if (this.formOf(node) !== 'han') continue;
      const scope = this.scopeOf(node.line);
      const highest = found.get(scope);
      if (!highest || node.level < (highest[0]?.level ?? 0)) found.set(scope, [node]);
      else if (node.level === highest[0]?.level) highest.push(node);
    }
    return found;
  }

  /** The headings counted together with one, in text order: articles through all chapters, others below one parent. */
  rowOf(node: HeadingNode): readonly HeadingNode[] {
    return this.rows.get(this.rowKey(node)) ?? [];
  }

  /** Where a heading stands in its row, from 0. */
  placeInRow(node: HeadingNode): number {
    return this.placesInRows.get(node.index) ?? -1;
  }

  private rowKey(node: HeadingNode): string {
    const form = this.formOf(node);
    return `${this.scopeOf(node.line)} ${form} ${form === 'tiao' ? '' : node.parent}`;
  }

  /** How many headings of a form a scope has, and the smallest and largest of their numbers. */
  tally(scope: number, form: FormId): { readonly count: number; readonly first: number; readonly last: number } {
    return this.counts.get(`${scope} ${form}`) ?? { count: 0, first: 0, last: 0 };
  }

  /** The headings directly below a heading that have a number, in the first of these forms in which there are any. */
  childrenNamed(parent: HeadingNode | undefined, forms: readonly FormId[], value: number): HeadingNode[] {
    const { nodes, roots } = this.document.structure;
    const numbered = (parent ? parent.children : roots).flatMap((index) => {
      const node = nodes[index];
      return node && this.numberOf(node).value === value ? [node] : [];
    });
    for (const form of forms) {
      const found = numbered.filter((node) => this.formOf(node) === form);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The innermost heading whose section holds a line; the heading itself on its own line. */
  nodeAt(line: number): HeadingNode | undefined {
    const node = nodeAtLine(this.document.structure, line);
    return node && this.scopeOf(node.line) === this.scopeOf(line) ? node : undefined;
  }

  /** The nearest heading of a form at or above a heading. */
  within(node: HeadingNode | undefined, form: FormId): HeadingNode | undefined {
    for (let at = node; at; at = this.document.structure.nodes[at.parent]) if (this.formOf(at) === form) return at;
    return undefined;
  }

  /** The paragraphs (款) of an article. */
  paragraphsOf(article: HeadingNode): readonly Paragraph[] {
    let found = this.paragraphs.get(article.index);
    if (!found) {
      found = paragraphsOf(this.document, article);
      this.paragraphs.set(article.index, found);
    }
    return found;
  }
}

const known = new WeakMap<ParsedDocument, Places>();

/** The places of a document. */
export function placesOf(document: ParsedDocument): Places {
  let places = known.get(document);
  if (!places) {
    places = new Places(document);
    known.set(document, places);
  }
  return places;
}

function isTornOff(document: ParsedDocument): boolean {
  for (let line = document.scans.length - 1; line >= 0; line--) {
    const scan = document.scans[line];
    if (!scan || scan.blank) continue;
    if (document.zones.roles[line] !== 'text') return false;
    return !/[。！？!?；;：:）)”」》]$/.test(scan.text.slice(0, scan.end));
  }
  return false;
}
