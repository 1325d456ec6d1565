import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, fixAll, lint, outline, ParsedDocument, renumber, stats } from '../../server/src/core/index.js';
import { formatHan } from '../../server/src/core/numerals/han.js';

/** A line of a document as people write it: a heading with a right or wrong marker, a paragraph, an odd line. */
const number = fc.integer({ min: 1, max: 13 });
const marker = fc.oneof(
  number.map((n) => `${formatHan(n)}、`),
  number.map((n) => `（${formatHan(n)}）`),
  number.map((n) => `(${formatHan(n)})`),
  number.map((n) => `（${formatHan(n)}）、`),
  number.map((n) => `${n}.`),
  number.map((n) => `${n}、`),
  number.map((n) => `（${n}）`),
  number.map((n) => `第${formatHan(n)}章　`),
  number.map((n) => `第${formatHan(n)}条　`),
  number.map((n) => `第${formatHan(n)}，`),
  number.map((n) => `${formatHan(n)}是`),
  number.map((n) => `${n}.${n} `),
  fc.constantFrom('——', '①', '㈡', '附件', '附件1', '## 一、', '　　（三） '),
);
const words = fc.constantFrom(
  '加强领导',
  '总体要求。',
  '抓好落实；',
  '今年以来各项工作平稳推进，群众满意度持续提高，任务全部完成。',
  '',
  '附则',
  '二是抓考核；',
  '2025年3月1日',
  '下列事项：',
  '完成。（三）另行安排。',
);
const line = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(marker, words).map(([m, w]) => m + w) },
  { weight: 2, arbitrary: words },
);
const text = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, eol, final]) => lines.join(eol) + (final ? eol : ''));
const anything = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      '一',
      '二',
      '十',
      '（',
      '）',
      '(',
      ')',
      '、',
      '.',
      '1',
      '第',
      '章',
      '条',
      '是',
      '—',
      '\n',
      '\r',
      ' ',
      '　',
      '附',
      '件',
      '\ud800',
    ),
    maxLength: 80,
  }),
);

const value = (document: ParsedDocument) => ({
  structure: document.structure,
  zones: document.zones,
  profile: document.profile,
});
const shape = (document: ParsedDocument) => document.structure.nodes.map((node) => [node.line, node.level]);
/** Everything that no repair of a number may touch. */
const withoutMarkers = (content: string) =>
  content.replace(/[一二三四五六七八九十百千零〇\d０-９（()）、.．,，。：: \t\u3000①-⑳㈠-㈩⑴-⒇第章条]/g, '');

describe('every string', () => {
  it('gives a document, an outline, findings and counts', () => {
    fc.assert(
      fc.property(anything, (content) => {
        const document = ParsedDocument.parse(content);
        outline(document);
        stats(document);
        for (const finding of lint(document)) {
          expect(finding.span.start).toBeGreaterThanOrEqual(0);
          expect(finding.span.end).toBeLessThanOrEqual(content.length);
          for (const fix of finding.fixes) applyEdits(content, fix.edits);
        }
        for (const node of document.structure.nodes) {
          expect(node.sectionEndLine).toBeGreaterThanOrEqual(node.endLine);
          expect(node.parent).toBeLessThan(node.index);
          expect(content.slice(node.titleSpan.start, node.titleSpan.end).length).toBe(
            node.titleSpan.end - node.titleSpan.start,
          );
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('an incremental update', () => {
  it('equals a fresh parse', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(
          fc.tuple(fc.nat(), fc.nat(12), fc.oneof(words, marker, fc.constantFrom('\n', '\r\n', '\ud83d\ude00'))),
          { maxLength: 8 },
        ),
        (content, changes) => {
          let document = ParsedDocument.parse(content);
          for (const [at, length, inserted] of changes) {
            const start = at % (document.text.length + 1);
            const end = Math.min(document.text.length, start + length);
            document = document.update({ span: { start, end }, text: inserted });
          }
          const fresh = ParsedDocument.parse(document.text);
          expect(value(document)).toEqual(value(fresh));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the repair', () => {
  it('is stable: a second run changes nothing', () => {
    fc.assert(
      fc.property(text, (content) => {
        const once = fixAll(content).text;
        expect(fixAll(once).text).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it('touches nothing but marker characters, and no line break', () => {
    fc.assert(
      fc.property(text, (content) => {
        const fixed = fixAll(content).text;
        expect(withoutMarkers(fixed)).toBe(withoutMarkers(content));
        expect(fixed.match(/\r?\n/g)).toEqual(content.match(/\r?\n/g));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the shape of the outline', () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(shape(ParsedDocument.parse(fixAll(content).text))).toEqual(shape(ParsedDocument.parse(content)));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves lines without a finding as they are', () => {
    fc.assert(
      fc.property(text, (content) => {
        const document = ParsedDocument.parse(content);
        const edits = renumber(document, { kind: 'document' });
        const touched = new Set(edits.map((edit) => document.lines.lineAt(edit.span.start)));
        const headings = new Set(document.structure.nodes.map((node) => node.line));
        for (const line of touched) expect(headings.has(line)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of a section stays inside it', () => {
    fc.assert(
      fc.property(text, (content) => {
        const document = ParsedDocument.parse(content);
        for (const node of document.structure.nodes) {
          for (const edit of renumber(document, { kind: 'section', node })) {
            expect(document.lines.lineAt(edit.span.start)).toBeGreaterThanOrEqual(node.line);
            expect(document.lines.lineAt(edit.span.start)).toBeLessThanOrEqual(node.sectionEndLine);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a document that is right', () => {
  /** 一、 （一） 1. numbered as they should be, with random sizes. */
  const tree = fc.array(fc.array(fc.nat(4), { maxLength: 5 }), { minLength: 2, maxLength: 8 });
  const write = (sizes: readonly (readonly number[])[]) =>
    sizes
      .flatMap((sections, i) => [
        `${formatHan(i + 1)}、抓好第${i + 1}项重点工作`,
        ...sections.flatMap((items, j) => [
          `（${formatHan(j + 1)}）推进任务落实。今年以来各项工作平稳推进，群众满意度持续提高。`,
          ...Array.from({ length: items }, (_, k) => `${k + 1}.明确责任分工。`),
        ]),
      ])
      .join('\n');

  it('has no finding and is left alone', () => {
    fc.assert(
      fc.property(tree, (sizes) => {
        const content = write(sizes);
        expect(lint(ParsedDocument.parse(content))).toEqual([]);
        expect(fixAll(content).text).toBe(content);
      }),
      { numRuns: 200 },
    );
  });

  it('is restored when one number of a longer series is mistyped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 9 }), fc.nat(), fc.integer({ min: 1, max: 3 }), (count, at, by) => {
        const content = write(Array.from({ length: count }, () => [1, 0]));
        const index = (at % (count - 2)) + 1;
        const damaged = content.replace(`${formatHan(index + 1)}、抓好`, `${formatHan(index + 1 + by)}、抓好`);
        expect(fixAll(damaged).text).toBe(content);
      }),
      { numRuns: 100 },
    );
  });
});
