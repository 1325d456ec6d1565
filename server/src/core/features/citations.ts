import type { ParsedDocument } from '../document.js';
import { annexesOf, annexSets } from '../references/annexSets.js';
import { squash } from '../text/chars.js';
import { shift, type Span } from '../text/span.js';

/** The name of a document between 《 and 》. */
export interface CitedName {
  /** The characters between the brackets. */
  readonly span: Span;
  readonly name: string;
}

/** A name in the note of annexes (附件说明, GB/T 9704-2012 7.3.4). */
export interface NotedAnnex {
  /** The characters of the name. */
  readonly span: Span;
  readonly name: string;
  /** 0 where it has none. */
  readonly number: number;
  /** What the note calls it: 附件, 附表, 附录. */
  readonly word: string;
  /** 0-based line of the label above the annex; undefined where the annex is not in this text. */
  readonly labelLine: number | undefined;
}

/** A longer passage between brackets is no name; most names have less than 60 characters. */
const LONGEST_NAME = 120;

/** The names between 《 and 》 in text order, an outer one before those inside it. Names over several lines are left out. */
export function citedNames({ scans, lines }: ParsedDocument): CitedName[] {
  return scans.flatMap(({ text, blank }, line) => {
    if (blank || !text.includes('》')) return [];
    const start = lines.startOf(line);
    return bracketed(text).map((span) => ({ span: shift(span, start), name: text.slice(span.start, span.end) }));
  });
}

function bracketed(text: string): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '《') open.push(at + 1);
    if (character !== '》') continue;
    const start = open.pop();
    if (start === undefined || at - start > LONGEST_NAME || squash(text.slice(start, at)) === '') continue;
    found.push({ start, end: at });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * What names are compared by: without blanks and line breaks, full width and half width alike, and with one kind of
 * brackets, because 《》 inside 《》 is written 〈〉 (GB/T 15834-2011 4.15).
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]+/g, '')
    .replace(/[《〈]/g, '<')
    .replace(/[》〉]/g, '>');
}

/** The annexes that the notes of a document list by name, in text order. */
export function notedAnnexes(document: ParsedDocument): NotedAnnex[] {
  return annexSets(document)
    .flatMap(annexesOf)
    .flatMap(({ note, label }) => {
      if (!note || note.name === '') return [];
      const { nameSpan: span, name, number, word } = note;
      return [{ span, name, number, word, labelLine: label?.line }];
    });
}
