import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandDocument, ParsedDocument, plainText, type HeadingNode } from '../../server/src/core/index.js';
import { builtinTemplates } from '../../server/src/templates/catalogue.js';
import { findCorpus } from '../helpers/corpus.mjs';

/** A subject: how headings of real documents speak of it, and how those of the template do. */
type Topic = readonly [real: RegExp, template: RegExp];

interface Report {
  readonly name: string;
  readonly file: string;
  /** Of a collection the text, counted from 1. */
  readonly piece?: number;
  readonly template: string;
  readonly topics: readonly Topic[];
  /** What only this place has to report. */
  readonly local?: RegExp;
}

const PUBLICITY: readonly Topic[] = [
  [/上半年工作(?:回顧|總結)/, /工作开展情况/],
  [/下半年工作打算/, /下半年工作思路/],
  [/理論|學習/, /理论/],
  [/導向|宣傳|外宣/, /导向|宣传|舆论/],
  [/文明/, /文明/],
  [/文化/, /文化/],
];

const REPORTS: readonly Report[] = [
  {
    name: 'an official’s half-year summary and plan',
    file: 'seed-000',
    template: '个人工作总结',
    topics: [
      [/学习/, /学习/],
      [/勤奋工作/, /认真履职/],
      [/教育/, /教育工作/],
      [/医疗|养老/, /医疗卫生和养老/],
      [/计划$/, /工作计划/],
      [/就业/, /就业/],
      [/文化体育/, /文化体育/],
      [/驻村/, /联村/],
      [/民政/, /民政/],
      [/社会事业/, /社会事业/],
      [/民生保障/, /民生保障/],
    ],
    local: /计划生育/,
  },
  {
    name: 'a town’s government work report',
    file: 'seed-001',
    template: '政府工作报告',
    topics: [
      [/工作回顾/, /工作回顾/],
      [/拼经济|产业/, /稳增长|产业体系/],
      [/补短板/, /城乡/],
      [/民生|福祉/, /民生|福祉/],
      [/防风险|治理/, /风险/],
      [/转作风/, /自身建设/],
      [/工作安排/, /重点工作/],
      [/政府建设/, /政府自身建设/],
    ],
  },
  { name: 'publicity, first half-year', file: 'seed-003', piece: 1, template: '宣传思想工作总结', topics: PUBLICITY },
  {
    name: 'publicity, plans for the second half-year',
    file: 'seed-003',
    piece: 2,
    template: '宣传思想工作总结',
    topics: PUBLICITY,
    local: /資料整理/,
  },
  { name: 'publicity and culture', file: 'seed-003', piece: 3, template: '宣传思想工作总结', topics: PUBLICITY },
  {
    name: 'a town’s half-year summary',
    file: 'seed-003',
    piece: 4,
    template: '半年工作总结',
    topics: [
      [/經濟/, /产业发展/],
      [/社會事業/, /社会事业/],
      [/民生|實事|社會保障/, /民生/],
      [/平安|穩定/, /稳定/],
      [/專項/, /专项/],
      [/自身建設|作風|管理水平/, /自身建设/],
      [/黨/, /党的建设/],
      [/下半年工作思路/, /下半年工作计划/],
      [/基礎設施/, /项目建设/],
    ],
  },
];

/** The headings of a document, titles left out; of a collection those of one text. */
function headings(text: string, piece?: number): string[] {
  const { nodes } = ParsedDocument.parse(text).structure;
  const isPiece = (node: HeadingNode): boolean => node.marker?.form === 'pian';
  const from = piece === undefined ? 0 : nodes.findIndex((node) => isPiece(node) && node.marker?.value === piece) + 1;
  const next = nodes.findIndex((node) => node.index >= from && isPiece(node));
  return nodes
    .slice(from, next < 0 || piece === undefined ? undefined : next)
    .filter((node) => node.kind !== 'title')
    .map(({ title }) => title);
}

describe.each(REPORTS)('$name', ({ file, piece, template: name, topics, local }) => {
  const real = headings(readFileSync(path.join(findCorpus()!.documents, 'docs', `${file}.txt`), 'utf8'), piece);
  const template = builtinTemplates().find((entry) => entry.id === `builtin/document/${name}`)!.template;
  const sections = headings(plainText(expandDocument(template)));

  it(`can be started from ${name}: it has a section for every heading`, () => {
    expect(real.length).toBeGreaterThan(4);
    const uncovered = real.filter((title) => {
      const about = topics.filter(([words]) => words.test(title));
      return about.length === 0 || !about.some(([, words]) => sections.some((section) => words.test(section)));
    });
    expect(uncovered.filter((title) => !local?.test(title))).toEqual([]);
    expect(uncovered.length).toBeLessThanOrEqual(1);
  });

  it('has every subject that is looked for, so that none is looked for in vain', () => {
    for (const [, words] of topics)
      expect(
        sections.some((section) => words.test(section)),
        `${words}`,
      ).toBe(true);
  });
});
