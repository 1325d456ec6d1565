import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expandDocument,
  learnTemplate,
  ParsedDocument,
  parseTemplates,
  plainText,
  planSection,
  snippetText,
} from '../../server/src/core/index.js';
import { textAfter } from '../helpers/edited.js';
import { insertSnippet } from '../helpers/snippet.js';

/** Pieces of template files, right and wrong. */
const piece = fc.constantFrom(
  ...[
    '---\n',
    '名称: 甲\n',
    '类别: 章节\n',
    '体式: 规章\n',
    '位置: 结尾\n',
    '# 标题\n',
    '## 小标题。正文。\n',
    '#坏\n',
  ],
  ...[
    '${',
    '}',
    '${机关}',
    '${日期}',
    '${结语|甲,乙|}',
    '${1:',
    '${|',
    '|}',
    '\\',
    '$0',
    '$',
    '，',
    '\n',
    '　　',
    ':',
    '：',
  ],
  ...['关于', '的通知', '附件1\n', '##### 五\n'],
);
const file = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 20 }).map((pieces) => `---\n名称: 甲\n---\n${pieces.join('')}`),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

/** Lines of documents. */
const line = fc.constantFrom(
  ...[
    '××工作总结',
    '',
    '各单位：',
    '　　一、主要工作',
    '　　二、下一步',
    '　　（一）抓落实。任务全部完成。',
    '　　1.入户',
  ],
  ...[
    '　　2026年完成3.5亿元，比2025年增长5%。',
    '第一条　为了规范。',
    '附件1',
    '××县人民政府',
    '2026年1月5日',
    '# $机关 \\',
  ],
  ...['　　见第一部分（一）。', '成　员：×××', '——三个坚持', '---'],
);
const text = fc
  .tuple(fc.array(line, { maxLength: 15 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, eol]) => lines.join(eol));

const SECTION = parseTemplates('---\n名称: 甲\n类别: 章节\n---\n# 存在问题\n## 不足。说明。\n　　正文。\n')
  .templates[0]!;

describe('any template file', () => {
  it('is read without an exception; what is read expands, and its snippet is the same text', () => {
    fc.assert(
      fc.property(file, (source) => {
        const { templates, problems } = parseTemplates(source);
        const count = source.split(/\r\n?|\n/).length;
        for (const problem of problems) expect(problem.line).toBeLessThan(count);
        for (const template of templates) {
          const pieces = expandDocument(template, { today: { year: 2026, month: 1, day: 5 } });
          expect(insertSnippet(snippetText(pieces)).text).toBe(plainText(pieces));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('any document', () => {
  it('becomes a template that can be read and gives its lines back', () => {
    fc.assert(
      fc.property(text, (source) => {
        const learned = learnTemplate(ParsedDocument.parse(source));
        if (!learned.ok) {
          expect(source.trim()).toBe('');
          return;
        }
        const { templates, problems } = parseTemplates(learned.text, 'document');
        expect(problems).toEqual([]);
        const again = plainText(expandDocument(templates[0]!))
          .split('\n')
          .filter((one) => one.trim() !== '');
        expect(again.length).toBe(source.split(/\r?\n/).filter((one) => one.trim() !== '').length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a section, or refuses it, and keeps every line but for markers and references', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (source, at) => {
        const document = ParsedDocument.parse(source);
        const plan = planSection(document, Math.min(at, document.lines.count - 1), SECTION);
        if (!plan.ok) return;
        const bare = (value: string) => value.replace(/[（）一二三四五六七八九十\d、.]/g, '').split(/\r?\n/);
        const after = bare(textAfter(source, plan));
        let from = 0;
        for (const kept of bare(source).filter((one) => one.trim() !== '')) {
          const found = after.indexOf(kept, from);
          expect(found, kept).toBeGreaterThanOrEqual(0);
          from = found + 1;
        }
      }),
      { numRuns: 300 },
    );
  });
});
