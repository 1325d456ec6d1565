import type { ParsedDocument } from '../../document.js';
import { contentStart, firstParagraphs } from '../../documents/closings.js';
import { issuedOn } from '../../documents/issued.js';
import { contentSpan, officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { DocumentRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** What looks back on the year of its title. A 工作报告 may be named after the year it is given in. */
const LOOKS_BACK = /^(?:工作总结|总结|小结|述职报告|述职述廉报告|汇报|汇报材料)$/;
const OF_A_YEAR = /\d{4}年度?[^会]*(?:情况|总结)的?报告$/;
/** Several years, or one that begins or ends something: 2021—2025年, 2030年前, 近三年. */
const SPAN = /\d{4}年?[-—～至到]|\d{4}年[以之]?[前后来起]|[几两三四五六七八九十]年|届/;
const DONE = /回顾|完成情况|开展情况|工作情况|履职情况|总结|成效|主要工作|所做工作/;
const PLANNED = /计划|打算|安排|思路|目标|重点工作|重点任务/;
/** 2022年问题整改情况 has its place in the summary of 2023. */
const OLDER = /整改|反馈|遗留|对比|相比|较|比/;

/** The year that a document is about, and the one it plans for. */
interface Years {
  readonly done: number;
  readonly planned: number;
}

/**
 * A summary of one year with a heading or an opening about another: 2022年工作回顾 in a summary of 2023. Plans for the
 * year itself and the next are as they should be. Silent where the title names a range of years or a congress.
 */
export const yearMismatch: DocumentRule = {
  id: 'year-mismatch',
  category: 'structure',
  severity: 'warning',
  fixable: false,
  *check(document) {
    for (const official of officialDocuments(document)) {
      const years = yearsOf(official);
      if (!years) continue;
      yield* headings(document, official, years);
      yield* opening(document, official, years);
      yield* issued(document, official, years);
    }
  },
};

function yearsOf({ type, titleText }: OfficialDocument): Years | undefined {
  if (!type || SPAN.test(titleText)) return undefined;
  if (!LOOKS_BACK.test(type) && !OF_A_YEAR.test(titleText)) return undefined;
  const years = [...matchesOf(titleText, /(?<!\d)((?:19|20)\d{2})(?=年)/g)].map(([year]) => Number(year));
  const [done, planned = (done ?? 0) + 1] = years;
  return done !== undefined && years.length <= 2 && planned - done <= 1 && planned >= done
    ? { done, planned }
    : undefined;
}

function* headings(document: ParsedDocument, official: OfficialDocument, years: Years): Iterable<Report> {
  for (const { kind, line, title, titleSpan } of document.structure.nodes) {
    if (kind === 'title' || line <= official.lines.start || line > official.lines.end) continue;
    const found = [...matchesOf(title, /(?<!\d)((?:19|20)\d{2})年(?!以来|[前后末底])/g)];
    const [only] = found;
    if (found.length !== 1 || !only || OLDER.test(title)) continue;
    const year = Number(only[1]);
    const plan = PLANNED.test(title);
    if (!plan && !DONE.test(title)) continue;
    const fits = plan ? year >= years.done : year === years.done || year === years.planned;
    if (fits) continue;
    yield report(official, titleSpan.start + only.index, `${year}年`, years, plan ? years.planned : years.done);
  }
}

function* opening(document: ParsedDocument, official: OfficialDocument, years: Years): Iterable<Report> {
  for (const { line, text } of firstParagraphs(document, official, 4)) {
    const match = /现(?:将|就|把)[^。；\d]{0,12}((?:19|20)\d{2})年[^。；\d]{0,24}(?:总结|汇报|报告)如下/.exec(text);
    if (!match?.[1] || Number(match[1]) === years.done || Number(match[1]) === years.planned) continue;
    const at = contentStart(document, line) + match.index + match[0].indexOf(match[1]);
    yield report(official, at, `${match[1]}年`, years, years.done);
  }
}

function* issued(document: ParsedDocument, official: OfficialDocument, { done }: Years): Iterable<Report> {
  const date = issuedOn(document, official);
  if (!date || (date.year >= done && date.year <= done + 1)) return;
  yield {
    span: contentSpan(document, date.line),
    // A summary may be late; it cannot be early.
    severity: date.year < done ? 'warning' : 'information',
    message: message('year-mismatch-issued', { title: String(done), actual: String(date.year) }),
    fixes: [],
    related: titleOf(official),
  };
}

function report(official: OfficialDocument, start: number, actual: string, { done }: Years, expected: number): Report {
  const span = { start, end: start + actual.length };
  const text = `${expected}年`;
  return {
    span,
    message: message('year-mismatch', { title: String(done), actual }),
    fixes: [{ kind: 'suggested', title: message('fix-replace', { expected: text }), edits: [{ span, text }] }],
    related: titleOf(official),
  };
}

function titleOf({ titleSpan }: OfficialDocument): NonNullable<Report['related']> {
  return titleSpan ? [{ span: titleSpan, message: message('related-title') }] : [];
}
