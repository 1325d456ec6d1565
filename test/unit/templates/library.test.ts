import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  documentType,
  expandDocument,
  lint,
  looksLikeGongwen,
  ParsedDocument,
  plainText,
  SEVERITIES,
  snippetText,
  suits,
  templateFields,
  templateOutline,
  type Template,
} from '../../../server/src/core/index.js';
import { builtinTemplates } from '../../../server/src/templates/catalogue.js';
import { findTemplate, matchOf } from '../../../server/src/templates/match.js';
import { insertSnippet } from '../../helpers/snippet.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const TODAY = { year: 2026, month: 1, day: 5 };
const entries = builtinTemplates();
const named = (kind: Template['kind']) =>
  entries.filter(({ template }) => template.kind === kind).map(({ template }) => [template.name, template] as const);
const all = entries.map(({ template }) => [`${template.kind} ${template.name}`, template] as const);
const textOf = (template: Template) => plainText(expandDocument(template, { today: TODAY }));

/** Findings that a reader would call mistakes. */
function mistakes(text: string): string[] {
  const document = ParsedDocument.parse(text);
  const graver = SEVERITIES.slice(0, SEVERITIES.indexOf('warning') + 1);
  return lint(document)
    .filter(({ severity }) => graver.includes(severity))
    .map(({ rule, span }) => `${rule}: ${document.slice(span)}`);
}

describe('the library', () => {
  it('has every statutory 文种, and the working documents that writers spend their days on', () => {
    const types = new Set(named('document').map(([, template]) => template.types[0] ?? ''));
    const statutory = '决议 决定 令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要'.split(' ');
    const working =
      '工作总结 工作计划 工作要点 实施方案 工作方案 应急预案 述职述廉报告 政府工作报告 调研报告 讲话 主持词 汇报 简报 倡议书 办法 制度 实施细则 会议纪要';
    expect([...statutory, ...working.split(' ')].filter((type) => !types.has(type))).toEqual([]);
  });

  it('has no name twice', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each([
    ['gzzj', '工作总结'],
    ['gongzuozongjie', '工作总结'],
    ['qs', '请示'],
    ['tz', '通知'],
    ['ztyq', '总体要求'],
    ['czwt', '存在问题'],
    ['ljzl', '廉洁自律'],
    ['tctz', '特此通知'],
    ['总体', '总体要求'],
  ])('is found by what is typed: %s', (typed, name) => {
    const found = entries.filter((entry) => matchOf(entry, typed) !== undefined);
    expect(found.some(({ template }) => template.name.includes(name) || template.types.includes(name))).toBe(true);
  });

  it.each(['请示', 'qs', 'qingshi', 'builtin/document/请示'])('is looked up by name, pinyin and id: %s', (wanted) => {
    expect(findTemplate(entries, wanted)?.template.name).toMatch(/^请示/);
  });
});

describe.each(all)('%s', (_, template) => {
  const pieces = expandDocument(template, { today: TODAY });

  it('is the same as a snippet and as plain text', () => {
    expect(insertSnippet(snippetText(pieces)).text).toBe(plainText(pieces));
  });

  it('asks for each thing once and writes it wherever it stands', () => {
    const fields = templateFields(template).map(({ name }) => name);
    expect(new Set(fields).size).toBe(fields.length);
    const values = Object.fromEntries(fields.map((name, i) => [name, `〈${i}〉`]));
    const filled = expandDocument(template, { values });
    expect(filled.filter((piece) => piece.kind === 'stop' && piece.text !== '' && piece.options.length === 0)).toEqual(
      [],
    );
    const text = plainText(filled);
    for (const value of Object.values(values)) expect(text).toContain(value);
  });

  it('has nothing to mend', () => {
    expect(mistakes(plainText(pieces))).toEqual([]);
  });

  it('speaks English, too', () => {
    expect(template.english.name).not.toBe('');
    expect(template.description).not.toBe('');
  });
});

describe.each(named('document'))('the document %s', (name, template) => {
  const document = ParsedDocument.parse(textOf(template));

  it('looks like 公文 and is of the sort it says', () => {
    expect(looksLikeGongwen(document).gongwen).toBe(true);
    expect(template.types).toHaveLength(1);
    expect(suits(template, documentType(document) ?? 'none')).toBe(true);
  });

  it('is numbered right, and has the outline that docs/templates.md shows', () => {
    expect(document.structure.nodes.flatMap(({ expected }) => expected ?? [])).toEqual([]);
    const page = readFileSync(path.join(ROOT, 'docs/templates.md'), 'utf8');
    expect(page).toContain(`### ${name}`);
    expect(page).toContain(templateOutline(template));
  });
});

describe('the parts of statutory documents fit together', () => {
  const rows: readonly (readonly [type: string, closing: RegExp, never: RegExp])[] = [
    ['请示', /(?:妥否|当否|可否|请示)[^。]*请[^。]*(?:批示|批复|批准|审批)。/, /特此报告|特此通知/],
    ['报告', /报告/, /(?:妥否|当否|可否)，?请|请批复|请批准/],
    ['批复', /批复|此复/, /妥否|特此通知/],
    ['函', /函|为盼|支持/, /必须|不得|严禁|特此通知|遵照执行/],
    ['通知', /./, /妥否|特此报告/],
    ['议案', /审议/, /特此通知/],
  ];

  it.each(rows)('%s', (type, closing, never) => {
    const documents = named('document').filter(([, template]) => template.types[0] === type);
    expect(documents.length).toBeGreaterThan(0);
    for (const [name, template] of documents) {
      const text = textOf(template);
      expect(text, name).toMatch(closing);
      expect(text, name).not.toMatch(never);
    }
  });

  it.each(['请示', '报告'])('%s goes to one superior', (type) => {
    for (const [name, template] of named('document').filter(([, { types }]) => types[0] === type)) {
      const document = ParsedDocument.parse(textOf(template));
      const recipients = document.zones.roles.flatMap((role, line) =>
        role === 'recipient' ? [document.scans[line]?.text ?? ''] : [],
      );
      expect(recipients, name).toHaveLength(1);
      expect(recipients[0], name).not.toMatch(/[，、]/);
    }
  });
});
