import type { ParsedDocument } from '../document.js';
import type { LineScan } from '../markers/scan.js';
import type { Span } from '../text/span.js';
import { traitsOf } from '../text/traits.js';
import type { RuleId } from './ids.js';
import { LineText } from './lineText.js';
import type { LineRule, Report } from './rule.js';

/** What is known of a line by its characters alone, for every document that it stands in. */
interface LineFacts {
  readonly traits: number;
  /** What the rules that looked at it found. */
  readonly reports: Map<RuleId, readonly Report[]>;
}

const known = new WeakMap<LineScan, LineFacts>();

/** What line rules find in a document, rule by rule for each line. Equal lines are looked at once. */
export function* lintLines(document: ParsedDocument, rules: readonly LineRule[]): Iterable<[LineRule, Report]> {
  if (rules.length === 0) return;
  const { scans, lines } = document;
  for (let line = 0; line < scans.length; line++) {
    const scan = scans[line];
    // A blank line can hold nothing but blanks, which trimming editors take away.
    if (!scan || scan.blank) continue;
    const facts = factsOf(scan);
    let start = -1;
    for (const rule of rules) {
      if ((facts.traits & rule.needs) !== rule.needs) continue;
      if (rule.any !== undefined && (facts.traits & rule.any) === 0) continue;
      const reports = reportsOf(scan, facts, rule);
      if (reports.length === 0) continue;
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

function factsOf(scan: LineScan): LineFacts {
  let facts = known.get(scan);
  if (!facts) {
    facts = { traits: traitsOf(scan.text), reports: new Map() };
    known.set(scan, facts);
  }
  return facts;
}

const NONE: readonly Report[] = [];

function reportsOf(scan: LineScan, facts: LineFacts, rule: LineRule): readonly Report[] {
  let reports = facts.reports.get(rule.id);
  if (!reports) {
    const found = [...rule.checkLine(new LineText(scan))];
    reports = found.length > 0 ? found : NONE;
    facts.reports.set(rule.id, reports);
  }
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
