import type { ParsedDocument } from '../document.js';
import type { LineScan } from '../markers/scan.js';
import type { Span } from '../text/span.js';
import { pairsOf } from '../text/neighbours.js';
import { traitsOf } from '../text/traits.js';
import { RULE_IDS, type RuleId } from './ids.js';
import { LineText } from './lineText.js';
import type { LineRule, Report } from './rule.js';

/** What is known of a line by its characters alone, for every document that it stands in. */
interface LineFacts {
  readonly traits: number;
  readonly pairs: number;
  readonly text: LineText;
  /** The rules that have looked at it, a bit each. */
  readonly looked: Uint32Array;
  /** What they found; most find nothing in most lines. */
  found: Map<RuleId, readonly Report[]> | undefined;
}

/** The place of each rule's bit. */
const BITS = new Map(RULE_IDS.map((id, i) => [id, i]));

const known = new WeakMap<LineScan, LineFacts>();

/** What line rules find in a document, rule by rule for each line. Equal lines are looked at once. */
export function* lintLines(document: ParsedDocument, rules: readonly LineRule[]): Iterable<[LineRule, Report]> {
  if (rules.length === 0) return;
  const { scans, lines } = document;
  const places = rules.map(({ id }) => BITS.get(id) ?? 0);
  for (let line = 0; line < scans.length; line++) {
    const scan = scans[line];
    // A blank line can hold nothing but blanks, which trimming editors take away.
    if (!scan || scan.blank) continue;
    const facts = factsOf(scan);
    let start = -1;
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i] as LineRule;
      if ((facts.traits & rule.needs) !== rule.needs) continue;
      if (rule.any !== undefined && (facts.traits & rule.any) === 0) continue;
      if (rule.near !== undefined && (facts.pairs & rule.near) === 0) continue;
      const reports = reportsOf(facts, rule, places[i] as number);
      if (!reports) continue;
      if (start < 0) start = lines.startOf(line);
      for (const report of reports) {
        const placed = shifted(report, start);
        if (rule.keep ? rule.keep(document, line, placed) : isProse(document, line)) yield [rule, placed];
      }
    }
  }
}

/** The line is written text: no cell of a table, no line of a contents list, no credit of a web page. */
export function isProse(document: ParsedDocument, line: number): boolean {
  const role = document.zones.roles[line];
  return role !== 'table' && role !== 'contents' && role !== 'credit';
}

/** A line as line rules see it, for rules over documents that look at single ones. */
export function lineTextOf(scan: LineScan): LineText {
  return factsOf(scan).text;
}

function factsOf(scan: LineScan): LineFacts {
  let facts = known.get(scan);
  if (!facts) {
    const looked = new Uint32Array((RULE_IDS.length + 31) >> 5);
    facts = {
      traits: traitsOf(scan.text),
      pairs: pairsOf(scan.text),
      text: new LineText(scan),
      looked,
      found: undefined,
    };
    known.set(scan, facts);
  }
  return facts;
}

function reportsOf(facts: LineFacts, rule: LineRule, place: number): readonly Report[] | undefined {
  const word = place >> 5;
  const bit = 1 << (place & 31);
  if (((facts.looked[word] ?? 0) & bit) !== 0) return facts.found?.get(rule.id);
  facts.looked[word] = (facts.looked[word] ?? 0) | bit;
  let reports: Report[] | undefined;
  for (const report of rule.checkLine(facts.text)) (reports ??= []).push(report);
  if (reports) (facts.found ??= new Map<RuleId, readonly Report[]>()).set(rule.id, reports);
  return reports;
}

function shifted(report: Report, by: number): Report {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...report,
    span: move(report.span),
    fixes: report.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ span, text }) => ({ span: move(span), text })),
    })),
    ...(report.related ? { related: report.related.map(({ span, message }) => ({ span: move(span), message })) } : {}),
  };
}
