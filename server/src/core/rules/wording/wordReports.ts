import type { ParsedDocument } from '../../document.js';
import type { Edit } from '../../edit/edit.js';
import { message } from '../../messages/message.js';
import { isProse } from '../lintLines.js';
import type { Report, RuleContext } from '../rule.js';
import { AROUND, type WordRule } from '../../wording/entry.js';
import { isInside } from '../../wording/inside.js';
import { lineWords, type LineWords, type WordHit } from '../../wording/match.js';
import { meetsNoWord } from '../../wording/boundaries.js';

/** A line in which the tables or a search for repetitions find something. */
export interface WordedLine extends LineWords {
  readonly line: number;
  readonly text: string;
  /** Its first character in the document. */
  readonly start: number;
}

const known = new WeakMap<ParsedDocument, readonly WordedLine[]>();

/** The lines of written text in which something is found. Computed once a document, for all rules. */
export function wordedLines(document: ParsedDocument): readonly WordedLine[] {
  let found = known.get(document);
  if (!found) {
    const { scans, lines } = document;
    found = scans.flatMap((scan, line) => {
      if (scan.blank) return NONE;
      const words = lineWords(scan);
      if (words.hits.length === 0 && words.repeats.length === 0) return NONE;
      return isProse(document, line) ? [{ ...words, line, text: scan.text, start: lines.startOf(line) }] : NONE;
    });
    known.set(document, found);
  }
  return found;
}

const NONE: readonly WordedLine[] = [];

/** What one of the rules that read the tables reports. */
export function* wordReports(
  document: ParsedDocument,
  { words }: RuleContext,
  rule: WordRule,
  mild: Report['severity'] = 'information',
): Iterable<Report> {
  for (const { text, start, hits } of wordedLines(document)) {
    for (const hit of hits) {
      if (hit.entry.rule !== rule) continue;
      if (hit.entry.meets && !(words && meetsNoWord(words, text, hit))) continue;
      yield { ...reportOf(rule, text, start, hit), ...(hit.entry.mild && mild ? { severity: mild } : {}) };
    }
  }
}

function reportOf(rule: WordRule, text: string, from: number, hit: WordHit): Report {
  const { wrong: actual, right: expected, safe, before } = hit.entry;
  const span = { start: from + hit.start, end: from + hit.end };
  if (expected === '') {
    const said = before?.exec(text.slice(Math.max(0, hit.start - AROUND), hit.start))?.[1] ?? '';
    const title = message('fix-delete', { actual });
    return {
      span,
      message: message('redundant-words-extra', { actual, before: said }),
      fixes: [{ kind: 'suggested', title, edits: [{ span, text: '' }] }],
    };
  }
  return {
    span,
    message: message(rule, { actual, expected }),
    fixes: [
      {
        // In a quotation somebody else may have written so.
        kind: safe && !isInside(text, hit.start, '“', '”') ? 'safe' : 'suggested',
        title: message('fix-replace', { expected }),
        edits: [leastEdit(actual, expected, span.start)],
      },
    ],
  };
}

/** Only the characters that differ. */
function leastEdit(actual: string, expected: string, start: number): Edit {
  let head = 0;
  const least = Math.min(actual.length, expected.length);
  while (head < least && actual[head] === expected[head]) head++;
  let tail = 0;
  while (tail < least - head && actual.at(-1 - tail) === expected.at(-1 - tail)) tail++;
  return {
    span: { start: start + head, end: start + actual.length - tail },
    text: expected.slice(head, expected.length - tail),
  };
}
