import type { ParsedDocument } from '../document.js';
import { isHan } from '../text/chars.js';
import { countText } from './wordCount.js';

/** Counts of a document. */
export interface DocumentStats {
  /** Without blanks and line breaks, as Word counts them. */
  readonly characters: number;
  readonly hanCharacters: number;
  readonly lines: number;
  /** Lines that are not blank. */
  readonly paragraphs: number;
  /** Ends of sentences: 。！？ */
  readonly sentences: number;
  readonly headings: number;
  /** Headings by level; index 0 holds titles. */
  readonly headingsByLevel: readonly number[];
  readonly titles: number;
}

/** Counts a document's characters, lines and headings. */
export function stats(document: ParsedDocument): DocumentStats {
  let hanCharacters = 0;
  let sentences = 0;
  for (let i = 0; i < document.text.length; i++) {
    const code = document.text.charCodeAt(i);
    if (isHan(code)) hanCharacters++;
    else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) sentences++;
  }
  const headingsByLevel: number[] = [];
  for (const node of document.structure.nodes) {
    while (headingsByLevel.length <= node.level) headingsByLevel.push(0);
    headingsByLevel[node.level] = (headingsByLevel[node.level] ?? 0) + 1;
  }
  const titles = document.structure.nodes.filter((node) => node.kind === 'title').length;
  return {
    characters: countText(document.text).characters,
    hanCharacters,
    lines: document.lines.count,
    paragraphs: document.scans.filter((scan) => !scan.blank).length,
    sentences,
    headings: document.structure.nodes.length - titles,
    headingsByLevel,
    titles,
  };
}
