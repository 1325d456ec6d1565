import { describe, expect, it } from 'vitest';
import {
  foldingRanges,
  ParsedDocument,
  planEdit,
  sectionCounts,
  sectionRanges,
  sectionShares,
  selectionSpans,
  stats,
  type HeadingNode,
} from '../../../server/src/core/index.js';
import { NOTICE, PLAN, REGULATION } from '../../protocol/samples.js';
import { parseMarks } from '../../helpers/marks.js';

function heading(document: ParsedDocument, title: string): HeadingNode {
  const found = document.structure.nodes.find((node) => node.title.startsWith(title));
  if (!found) throw new Error(`no heading ${title}`);
  return found;
}

function lastLineOf(text: string, title: string): string {
  const document = ParsedDocument.parse(text);
  const range = sectionRanges(document)[heading(document, title).index];
  return document.slice(document.lines.spanOf(range?.end ?? -1));
}

describe('sections as a writer sees them', () => {
  it.each([
    [
      'end before closing words, note of annexes and sign-off',
      NOTICE,
      '加强保障',
      '各乡镇于3月底前报送方案，参照本通知第九部分办理。',
    ],
    ['of a title end with the sign-off, before the annexes', NOTICE, '青禾县人民政府办公室关于', '2026年3月8日'],
    ['of an annex end before the next one', NOTICE, '农村道路养护实施方案', '2.编外人员。按村聘用。'],
    ['of the last annex end before the colophon', NOTICE, '养护路段登记表', '路段、长度、责任人。'],
    [
      'hold 责任单位 in brackets',
      '某镇方案\n\n一、甲\n正文甲。\n（责任单位：农业办）\n正文乙。\n二、丙\n丁。\n',
      '甲',
      '正文乙。',
    ],
    [
      'hold lines such as 时间：…',
      '某镇活动方案\n\n一、安排\n时间：上午九点。\n地点：会议室。\n二、要求\n准时到场。\n',
      '安排',
      '地点：会议室。',
    ],
    [
      'end before 附注',
      '某镇通知\n\n一、甲\n正文。\n二、乙\n正文乙。\n（联系人：某某，电话：123）\n',
      '乙',
      '正文乙。',
    ],
  ])('%s', (_name, text, title, last) => {
    expect(lastLineOf(text, title)).toBe(last);
  });

  it('move with the lines that they hold', () => {
    const document = ParsedDocument.parse(
      '某镇方案\n\n一、甲\n正文甲。\n（责任单位：农业办）\n正文乙。\n二、丙\n丁。\n',
    );
    const plan = planEdit(document, { kind: 'moveDown', nodes: [heading(document, '甲')] });
    expect(plan.ok && plan.document.text).toBe(
      '某镇方案\n\n一、丙\n丁。\n二、甲\n正文甲。\n（责任单位：农业办）\n正文乙。\n',
    );
  });
});

describe('counts', () => {
  it('leave out blanks and line breaks, and hold everything below a heading', () => {
    const document = ParsedDocument.parse(
      '　某村总结\r\n\r\n一、 甲乙 丙\r\n丁 戊。\r\n（一）己。\u3000庚𠮷。\r\n二、辛\r\n',
    );
    const counts = sectionCounts(document);
    expect(counts.of(heading(document, '甲乙'))).toBe(Array.from('一、甲乙丙丁戊。（一）己。庚𠮷。').length);
    expect(counts.of(heading(document, '己'))).toBe(Array.from('（一）己。庚𠮷。').length);
    expect(counts.of(heading(document, '某村'))).toBe(stats(document).characters);
  });

  it('of first-level sections are shares of the document that they stand in', () => {
    const document = ParsedDocument.parse(NOTICE);
    const shares = sectionShares(document);
    expect(shares.map(({ heading: { title }, subheadings }) => [title, subheadings])).toEqual([
      ['明确任务', 2],
      ['加强保障', 0],
      ['养护范围', 2],
    ]);
    // The annex is a document of its own: its only section is nearly all of it.
    expect(shares[2]?.share).toBeGreaterThan(0.7);
    expect((shares[0]?.share ?? 1) + (shares[1]?.share ?? 1)).toBeLessThan(1);
    const untitled = sectionShares(ParsedDocument.parse('一、甲乙\n丙丁。\n二、戊\n己。\n'));
    expect(untitled.map(({ share }) => share)).toEqual([7 / 12, 5 / 12]);
  });
});

describe('folding', () => {
  it.each([
    ['a notice', NOTICE],
    ['a plan', PLAN],
    ['a regulation', REGULATION],
    [
      'an annex whose label and title share a line',
      '某镇通知\n\n一、甲\n乙。\n\n某镇政府\n2026年1月2日\n\n附件1 某镇方案\n\n一、丙\n丁。\n二、戊\n己。\n',
    ],
    ['a contents list', '某镇规划\n\n目录\n一、甲事……1\n二、乙事……2\n\n一、甲事\n丙。\n二、乙事\n丁。\n'],
  ])('of %s: ranges nest or stand apart, and none begins twice', (_name, text) => {
    const ranges = foldingRanges(ParsedDocument.parse(text));
    expect(ranges.length).toBeGreaterThan(2);
    const open: number[] = [];
    let last = -1;
    for (const { startLine, endLine, depth } of ranges) {
      expect(startLine).toBeGreaterThan(last);
      expect(endLine).toBeGreaterThan(startLine);
      while (open.length > 0 && open.at(-1)! < startLine) open.pop();
      if (open.length > 0) expect(endLine).toBeLessThanOrEqual(open.at(-1)!);
      expect(depth).toBe(open.length);
      open.push(endLine);
      last = startLine;
    }
  });

  it('takes a contents list together', () => {
    const text = '某镇规划\n\n目录\n一、甲事……1\n二、乙事……2\n\n一、甲事\n丙。\n二、乙事\n丁。\n';
    expect(foldingRanges(ParsedDocument.parse(text)).filter(({ kind }) => kind === 'part')).toMatchObject([
      { startLine: 2, endLine: 4 },
    ]);
  });

  it('does not take 抄送 in the middle of a text for a colophon', () => {
    const text = '某镇通知\n\n一、甲\n抄送：各村。\n主送：各科室。\n乙丙丁。\n二、戊\n己。\n';
    expect(foldingRanges(ParsedDocument.parse(text)).filter(({ kind }) => kind === 'part')).toEqual([]);
  });
});

describe('growing a selection', () => {
  const grow = (marked: string): string[] => {
    const { text, cursor, spans } = parseMarks(marked);
    const document = ParsedDocument.parse(text);
    return selectionSpans(document, cursor ?? -1, spans[0]).map((span) => document.slice(span));
  };

  it('goes from the word over sentence, paragraph, section and sections above to everything', () => {
    const body = '    修建水渠。清理$0⟦河道⟧，到年底完成；其余明年办。再看。';
    expect(grow(`某村总结\n\n一、甲\n乙。\n（一）丙\n${body}\n丁。\n二、戊\n`)).toEqual([
      '河道',
      '清理河道，到年底完成；',
      '修建水渠。清理河道，到年底完成；其余明年办。再看。',
      '    修建水渠。清理河道，到年底完成；其余明年办。再看。',
      '    修建水渠。清理河道，到年底完成；其余明年办。再看。\n丁。',
      '（一）丙\n    修建水渠。清理河道，到年底完成；其余明年办。再看。\n丁。',
      '一、甲\n乙。\n（一）丙\n    修建水渠。清理河道，到年底完成；其余明年办。再看。\n丁。',
      '某村总结\n\n一、甲\n乙。\n（一）丙\n    修建水渠。清理河道，到年底完成；其余明年办。再看。\n丁。\n二、戊',
      '某村总结\n\n一、甲\n乙。\n（一）丙\n    修建水渠。清理河道，到年底完成；其余明年办。再看。\n丁。\n二、戊\n',
    ]);
  });

  it('takes an annex with its label', () => {
    const text = NOTICE.replace('共12条', '共$012条');
    expect(grow(text)).toContain(
      '附件1\n农村道路养护实施方案\n\n一、养护范围\n1.县乡道路。共12条。\n2.编外人员。按村聘用。',
    );
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(grow('某村总结\n\n一、甲\n他说：“$0好。”大家同意。\n')[0]).toBe('他说：“好。”');
  });

  it('is something everywhere, each span strictly inside the next', () => {
    for (const text of [NOTICE, REGULATION, '', '\n', '　　\n甲']) {
      const document = ParsedDocument.parse(text);
      for (let offset = -1; offset <= text.length + 1; offset++) {
        const spans = selectionSpans(document, offset);
        const at = Math.max(0, Math.min(offset, text.length));
        expect(spans.length, `offset ${offset}`).toBeGreaterThan(0);
        spans.forEach((span, i) => {
          expect(span.start <= at && at <= span.end).toBe(true);
          const outer = spans[i + 1];
          if (!outer) return;
          expect(outer.start <= span.start && span.end <= outer.end).toBe(true);
          expect(outer.end - outer.start).toBeGreaterThan(span.end - span.start);
        });
      }
    }
  });
});
