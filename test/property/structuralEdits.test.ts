import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  lint,
  ParsedDocument,
  planEdit,
  references,
  type EditPlan,
  type HeadingNode,
  type StructuralEdit,
} from '../../server/src/core/index.js';
import { namedTitles, report, sectionsOf, wordsOfLines, type Generated, type Section } from './sections.js';

/** The document, where it is read as it was meant: other texts are other tests' business. */
function read({ text, sections }: Generated): ParsedDocument {
  const document = ParsedDocument.parse(text);
  fc.pre(JSON.stringify(sectionsOf(document)) === JSON.stringify(sections));
  fc.pre(lint(document, { categories: ['numbering'] }).length === 0);
  return document;
}

function plan(document: ParsedDocument, edit: StructuralEdit): EditPlan | undefined {
  const result = planEdit(document, edit);
  if (!result.ok) return undefined;
  expect(applyEdits(document.text, result.edits)).toBe(result.document.text);
  return result;
}

function titled(document: ParsedDocument, title: string): HeadingNode {
  return document.structure.nodes.find((node) => node.title === title)!;
}

function headings(document: ParsedDocument): readonly HeadingNode[] {
  return document.structure.nodes.filter((node) => node.kind !== 'title');
}

/** The tree without a section, and the section. */
function without(list: readonly Section[], title: string): { rest: readonly Section[]; taken: Section | undefined } {
  let taken: Section | undefined;
  const rest = list.flatMap((section) => {
    if (section.title === title) {
      taken = section;
      return [];
    }
    const below = without(section.children, title);
    taken ??= below.taken;
    return [{ title: section.title, children: below.rest }];
  });
  return { rest, taken };
}

/** The tree with a section put beside another one. */
function beside(list: readonly Section[], title: string, section: Section, after: boolean): readonly Section[] {
  return list.flatMap((one) => {
    const own = { title: one.title, children: beside(one.children, title, section, after) };
    if (one.title !== title) return [own];
    return after ? [own, section] : [section, own];
  });
}

/** The tree with a section put below another one, as its last. */
function below(list: readonly Section[], title: string, section: Section): readonly Section[] {
  return list.map((one) =>
    one.title === title
      ? { title, children: [...one.children, section] }
      : { title: one.title, children: below(one.children, title, section) },
  );
}

const RUNS = { numRuns: 150 };

describe('a structural edit', () => {
  it('keeps every line but for markers and references, and every reference at its section', () => {
    const kinds = fc.constantFrom('promote', 'demote', 'moveUp', 'moveDown', 'move');
    const places = fc.constantFrom('before', 'after', 'firstChild', 'lastChild');
    let done = 0;
    fc.assert(
      fc.property(report, kinds, places, fc.nat(), fc.nat(), (generated, kind, place, a, b) => {
        const document = read(generated);
        const all = headings(document);
        const node = all[a % all.length]!;
        const target = all[b % all.length]!;
        const result = plan(
          document,
          kind === 'move' ? { kind, nodes: [node], place, target } : { kind, nodes: [node] },
        );
        if (!result) return;
        done++;
        expect(wordsOfLines(result.document)).toEqual(wordsOfLines(document));
        expect(namedTitles(result.document)).toEqual(namedTitles(document));
        expect(lint(result.document, { categories: ['numbering'] })).toEqual([]);
        expect(result.document.text.includes('\r')).toBe(document.text.includes('\r'));
        expect(/[\r\n]$/.test(result.document.text)).toBe(/[\r\n]$/.test(document.text));
      }),
      RUNS,
    );
    expect(done, 'edits that were possible').toBeGreaterThan(50);
  });

  it('moves a section where it was to go, and nothing else', () => {
    fc.assert(
      fc.property(report, fc.boolean(), fc.nat(), fc.nat(), (generated, after, a, b) => {
        const document = read(generated);
        const all = headings(document);
        const node = all[a % all.length]!;
        const target = all[b % all.length]!;
        const result = plan(document, { kind: 'move', nodes: [node], place: after ? 'after' : 'before', target });
        if (!result) return;
        const { rest, taken } = without(generated.sections, node.title);
        expect(sectionsOf(result.document)).toEqual(beside(rest, target.title, taken!, after));
      }),
      RUNS,
    );
  });

  it('demotes a section below the one before it, and promoting restores every byte', () => {
    let done = 0;
    fc.assert(
      fc.property(report, fc.nat(), (generated, a) => {
        const document = read(generated);
        const all = headings(document);
        const node = all[a % all.length]!;
        const result = plan(document, { kind: 'demote', nodes: [node] });
        if (!result) return;
        done++;
        const row = all.filter((other) => other.parent === node.parent);
        const above = row[row.findIndex((other) => other.index === node.index) - 1]!;
        const { rest, taken } = without(generated.sections, node.title);
        expect(sectionsOf(result.document)).toEqual(below(rest, above.title, taken!));
        const back = plan(result.document, { kind: 'promote', nodes: [titled(result.document, node.title)] });
        expect(back?.document.text).toBe(document.text);
      }),
      RUNS,
    );
    expect(done, 'edits that were possible').toBeGreaterThan(30);
  });

  it('promotes a last section behind its parent, and demoting restores every byte', () => {
    let done = 0;
    fc.assert(
      fc.property(report, fc.nat(), (generated, a) => {
        const document = read(generated);
        const last = headings(document).filter((node) => {
          const parent = document.structure.nodes[node.parent];
          return parent && parent.kind !== 'title' && parent.children.at(-1) === node.index;
        });
        const node = last[a % Math.max(1, last.length)];
        const result = node && plan(document, { kind: 'promote', nodes: [node] });
        if (!result) return;
        done++;
        const { rest, taken } = without(generated.sections, node.title);
        const parent = document.structure.nodes[node.parent]!;
        expect(sectionsOf(result.document)).toEqual(beside(rest, parent.title, taken!, true));
        const back = plan(result.document, { kind: 'demote', nodes: [titled(result.document, node.title)] });
        expect(back?.document.text).toBe(document.text);
      }),
      RUNS,
    );
    expect(done, 'edits that were possible').toBeGreaterThan(30);
  });

  it.each(['moveUp', 'moveDown'] as const)('%s and back restores every byte', (kind) => {
    let done = 0;
    fc.assert(
      fc.property(report, fc.nat(), (generated, a) => {
        const document = read(generated);
        const all = headings(document);
        const node = all[a % all.length]!;
        const there = plan(document, { kind, nodes: [node] });
        if (!there) return;
        done++;
        const back = kind === 'moveUp' ? 'moveDown' : 'moveUp';
        expect(plan(there.document, { kind: back, nodes: [titled(there.document, node.title)] })?.document.text).toBe(
          document.text,
        );
      }),
      RUNS,
    );
    expect(done, 'edits that were possible').toBeGreaterThan(50);
  });

  it('inserts one line and leaves every other section where it was', () => {
    fc.assert(
      fc.property(report, fc.constantFrom('insertSibling', 'insertChild'), fc.nat(), (generated, kind, a) => {
        const document = read(generated);
        const all = headings(document);
        const node = all[a % all.length]!;
        const result = plan(document, { kind, node });
        if (!result) return;
        const { start } = result.selection;
        const text = `${result.document.text.slice(0, start)}抓好新增工作${result.document.text.slice(start)}`;
        const titledDocument = ParsedDocument.parse(text);
        const { rest, taken } = without(sectionsOf(titledDocument), '抓好新增工作');
        expect(taken).toEqual({ title: '抓好新增工作', children: [] });
        expect(rest).toEqual(generated.sections);
        expect(namedTitles(titledDocument)).toEqual(namedTitles(document));
        expect(lint(titledDocument, { categories: ['numbering'] })).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('any text', () => {
  const line = fc
    .tuple(
      fc.constantFrom(
        '一、',
        '二、',
        '二、',
        '四、',
        '（一）',
        '(二)',
        '（三）',
        '1.',
        '2、',
        '（1）',
        '第一章　',
        '第二条　',
        '第三条之一 ',
        '第一，',
        '——',
        '',
        '附件1',
        '　　',
        '1.2 ',
        '①',
      ),
      fc.constantFrom(
        '加强领导',
        '抓落实。各组负责。',
        '见第二部分（一）。',
        '依照第二条第一款、前款规定办理。',
        '',
        '完成。（三）另行安排。',
        '附件：1.计划',
        '2026年3月1日',
        '特此通知。',
      ),
    )
    .map(([marker, words]) => marker + words);
  const text = fc
    .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([lines, eol]) => lines.join(eol));

  it('is never damaged: an edit is refused, or keeps all that is neither marker nor reference', () => {
    const kinds = fc.constantFrom('promote', 'demote', 'moveUp', 'moveDown', 'move');
    fc.assert(
      fc.property(text, kinds, fc.nat(), fc.nat(), (content, kind, a, b) => {
        const document = ParsedDocument.parse(content);
        const all = document.structure.nodes;
        fc.pre(all.length > 0);
        const node = all[a % all.length]!;
        const target = all[b % all.length]!;
        const result = planEdit(
          document,
          kind === 'move' ? { kind, nodes: [node], place: 'after', target } : { kind, nodes: [node] },
        );
        if (!result.ok) return;
        // By the plan itself: what stands outside of its edits is untouched, what is moved is moved whole.
        expect(applyEdits(content, result.edits)).toBe(result.document.text);
        // A marker inside a line that its series counts is a marker like the others.
        const words = (one: ParsedDocument): string[] =>
          wordsOfLines(one).map((text) => text.replace(/[（(][一二三四五六七八九十]+[）)](?=另行)/, '').trim());
        expect(words(result.document).sort()).toEqual(words(document).sort());
        const names = (one: ParsedDocument): number =>
          references(one).filter(({ state }) => state === 'resolved').length;
        expect(names(result.document)).toBeGreaterThanOrEqual(names(document));
      }),
      { numRuns: 400 },
    );
  });
});
