import type { ParsedDocument } from '../../document.js';
import { RETIRED } from '../../wording/retired.js';
import { withOwnTerms, type Term } from '../../wording/term.js';
import { TermIndex, type TermHit } from '../../wording/termIndex.js';
import { TERMS } from '../../wording/terms.js';
import { isProse } from '../lintLines.js';
import type { RuleContext } from '../rule.js';

/** A term in a document; offsets of the document. */
export interface PlacedTerm extends TermHit {
  readonly line: number;
  readonly text: string;
}

interface Known {
  readonly own: readonly Term[] | undefined;
  readonly hits: readonly PlacedTerm[];
}

const known = new WeakMap<ParsedDocument, Known>();
const indexes = new WeakMap<readonly Term[], TermIndex>();
const ALL: readonly Term[] = [...TERMS, ...RETIRED];

/** Where terms stand in a document, the product's and the unit's. Computed once a document. */
export function termHits(document: ParsedDocument, { terms: own }: RuleContext): readonly PlacedTerm[] {
  let found = known.get(document);
  if (!found || found.own !== own) {
    found = { own, hits: find(document, indexOf(own)) };
    known.set(document, found);
  }
  return found.hits;
}

function find(document: ParsedDocument, index: TermIndex): readonly PlacedTerm[] {
  const out: PlacedTerm[] = [];
  document.scans.forEach((scan, line) => {
    if (scan.blank) return;
    const hits = index.hits(scan);
    if (hits.length === 0 || !isProse(document, line)) return;
    const from = document.lines.startOf(line);
    for (const { start, end, ...hit } of hits) {
      out.push({ ...hit, start: from + start, end: from + end, line, text: scan.text.slice(start, end) });
    }
  });
  return out;
}

function indexOf(own: readonly Term[] | undefined): TermIndex {
  const key = own ?? ALL;
  let index = indexes.get(key);
  if (!index) {
    index = new TermIndex(withOwnTerms(ALL, own));
    indexes.set(key, index);
  }
  return index;
}
