import type { ParsedDocument } from '../document.js';
import type { LineRange } from '../numbering/extent.js';
import type { HeadingNode } from '../structure/node.js';
import { documentRange, sectionRanges } from './sections.js';
import { countText } from './wordCount.js';

/** How much stands in a document's sections. */
export class SectionCounts {
  /** The characters (字数) before each line; one more entry than there are lines. */
  private readonly before: readonly number[];

  constructor(private readonly document: ParsedDocument) {
    const before = [0];
    let sum = 0;
    for (const { text } of document.scans) {
      sum += charactersOf(text);
      before.push(sum);
    }
    this.before = before;
  }

  /** The characters of a section, its heading and everything below it included. */
  of(node: HeadingNode): number {
    const range = sectionRanges(this.document)[node.index];
    return range ? this.within(range) : 0;
  }

  /** The characters of the document inside the file that a heading belongs to, annexes excluded. */
  ofDocument(node: HeadingNode): number {
    return this.within(documentRange(this.document, node));
  }

  private within({ start, end }: LineRange): number {
    return (this.before[end + 1] ?? 0) - (this.before[start] ?? 0);
  }
}

/** 字数 of a text as Word counts it, the figure that writers are asked for; it adds up line by line. */
function charactersOf(text: string): number {
  return countText(text).words;
}

const known = new WeakMap<ParsedDocument, SectionCounts>();

/** The counts of a document's sections, all of them in linear time. Computed once a document. */
export function sectionCounts(document: ParsedDocument): SectionCounts {
  let counts = known.get(document);
  if (!counts) {
    counts = new SectionCounts(document);
    known.set(document, counts);
  }
  return counts;
}

/** What a writer wants to know of a section beside its text. */
export interface SectionShare {
  readonly heading: HeadingNode;
  readonly characters: number;
  /** Its part of the document that it stands in, 0 to 1. */
  readonly share: number;
  /** Headings directly below it. */
  readonly subheadings: number;
}

/** The first-level sections of a document, in text order. */
export function sectionShares(document: ParsedDocument): readonly SectionShare[] {
  const counts = sectionCounts(document);
  return document.structure.nodes.flatMap((heading) => {
    if (heading.level !== 1) return [];
    const characters = counts.of(heading);
    const whole = Math.max(characters, counts.ofDocument(heading));
    return { heading, characters, share: whole > 0 ? characters / whole : 0, subheadings: heading.children.length };
  });
}
