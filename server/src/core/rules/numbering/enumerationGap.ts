import type { ParsedDocument } from '../../document.js';
import { formatHan } from '../../numerals/han.js';
import { message } from '../../messages/message.js';
import type { Report, Rule } from '../rule.js';

const MAX_DEPTH = 6;

/** An enumeration in progress: 一是, 二是 … */
interface Enumeration {
  last: number;
  /** It began at the start of a paragraph, so later paragraphs may go on with it. */
  readonly paragraphs: boolean;
  /** 首先, 其次 take part in it: authors mix them with 三是. */
  mixed: boolean;
  line: number;
}

/**
 * 一是…二是…四是: a step of an enumeration in prose is missing. Lists may stand inside steps of other lists and may
 * stretch over the paragraphs of one section.
 */
export const enumerationGap: Rule = {
  id: 'enumeration-gap',
  category: 'numbering',
  severity: 'warning',
  fixable: false,
  *check(document) {
    const headings = new Set(document.structure.nodes.map((node) => node.line));
    let open: Enumeration[] = [];
    for (let line = 0; line < document.scans.length; line++) {
      if (headings.has(line)) open = [];
      yield* checkLine(document, line, open);
    }
  },
};

function* checkLine(document: ParsedDocument, line: number, open: Enumeration[]): Iterable<Report> {
  const scan = document.scans[line];
  if (!scan || scan.steps.length === 0) return;
  const offset = document.lines.startOf(line);
  for (const step of scan.steps) {
    const mixed = step.word === 'first';
    const at = open.findLastIndex((list) => list.last === step.value - 1);
    if (step.value > 1 && at >= 0) {
      const list = open[at] as Enumeration;
      list.last = step.value;
      list.line = line;
      list.mixed ||= mixed;
      open.length = at + 1;
      continue;
    }
    if (step.value === 1) {
      if (step.place === 'line') open.length = 0;
      // Nobody nests deeper; what is older is not gone on with any more.
      if (open.length >= MAX_DEPTH) open.shift();
      open.push({ last: 1, paragraphs: step.place === 'line', mixed, line });
      continue;
    }
    if (mixed || step.place === 'text') continue;
    const list = open.findLast(
      (candidate) =>
        candidate.last < step.value - 1 && (candidate.line === line || (candidate.paragraphs && step.place === 'line')),
    );
    if (!list) continue;
    if (!list.mixed) {
      yield {
        span: { start: offset + step.start, end: offset + step.end },
        message: message('enumeration-gap', {
          actual: `${formatHan(step.value)}是`,
          previous: `${formatHan(list.last)}是`,
          expected: `${formatHan(list.last + 1)}是`,
        }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-marker', { expected: `${formatHan(list.last + 1)}是` }),
            edits: [
              { span: { start: offset + step.start, end: offset + step.end - 1 }, text: formatHan(list.last + 1) },
            ],
          },
        ],
      };
    }
    list.last = step.value;
    list.line = line;
  }
}
