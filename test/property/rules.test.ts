import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  fixAll,
  lint,
  ParsedDocument,
  PROFILES,
  RULES,
  safeEdits,
  type Finding,
  type LintConfig,
  type RuleId,
} from '../../server/src/core/index.js';
import { IntlSegmenter } from '../../server/src/words/intlSegmenter.js';
import { DOCUMENTS } from '../planted/documents.js';
import type { Plant } from '../planted/plant.js';

/** Every rule, also those that are off unless somebody switches them on. */
const ALL: LintConfig = {
  rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])),
  words: new IntlSegmenter(),
};

/** Rules whose safe fixes take a line break away or put one in. */
const ABOUT_LINES: readonly RuleId[] = [];

const PLANTS = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'planted', 'plants');
const plants: readonly Plant[] = (
  await Promise.all(
    readdirSync(PLANTS).map((file) => import(path.join(PLANTS, file)) as Promise<Record<string, readonly Plant[]>>),
  )
).flatMap((module) => Object.values(module).flat());

/** What rules look for, and what they must not stumble over. */
const SIGNS = Array.from(
  '，。、；：？！…—－-–～~·•.,;:?!()（）[]［］【】〔〕{}《》〈〉<>“”‘’「」"\'0123456789０１２９一二三十百千万亿零〇○年月日号第章条是等约余多%％‰℃元吨个×xXＡaZ&#;/\\|_*@=+',
);
const ODD = [
  '\ud800',
  '\udc00',
  '\0',
  '\t',
  ' ',
  '　',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\r',
  '\u2028',
  '😀',
  '𠮷',
];
const SLIPS = plants.flatMap(({ right, wrong }) => [right, wrong]);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SLIPS) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(DOCUMENTS).flatMap((text) => text.split('\n'))) },
  // Cut anywhere: half a pair, half a date.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...SLIPS), fc.nat(60), fc.nat(60))
      .map(([text, from, length]) => text.slice(from % text.length).slice(0, length)),
  },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...SIGNS, ...ODD), maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', '', '\n', '\n', '\n\n', '\r\n')), { maxLength: 16 })
  .map((parts) => parts.map(([words, end]) => words + end).join(''));
const options = fc.constantFrom(undefined, ...PROFILES).map((profile) => (profile ? { profile } : {}));

const isInside = (source: string, { start, end }: Finding['span']) =>
  Number.isInteger(start) && start >= 0 && start <= end && end <= source.length;

describe('all rules together', () => {
  it('never throw, and what they say lies inside the text', () => {
    fc.assert(
      fc.property(text, options, (source, parse) => {
        for (const { span, fixes, related = [] } of lint(ParsedDocument.parse(source, parse), ALL)) {
          expect(isInside(source, span)).toBe(true);
          expect(related.every((other) => isInside(source, other.span))).toBe(true);
          // Throws where edits overlap or lie outside.
          for (const { edits } of fixes) applyEdits(source, edits);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('find the same in a document that was edited as in one that was parsed', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(30), (source, put, at, length) => {
        const start = at % (source.length + 1);
        const span = { start, end: Math.min(source.length, start + length) };
        const edited = ParsedDocument.parse(source).update({ span, text: put.slice(0, 40) });
        expect(lint(edited, ALL)).toEqual(lint(ParsedDocument.parse(edited.text), ALL));
      }),
      { numRuns: 400 },
    );
  });

  it('mend safely: fixes fit together, and mending twice is mending once', () => {
    fc.assert(
      fc.property(text, options, (source, parse) => {
        const { text: mended } = fixAll(source, { ...ALL, ...parse });
        expect(fixAll(mended, { ...ALL, ...parse }).text).toBe(mended);
      }),
      { numRuns: 600 },
    );
  });

  it('leave the line breaks alone, unless that is what they are about', () => {
    fc.assert(
      fc.property(text, (source) => {
        const findings = lint(ParsedDocument.parse(source), ALL).filter(({ rule }) => !ABOUT_LINES.includes(rule));
        const { edits } = safeEdits(findings);
        const breaks = edits.filter(({ span, text: put }) => /[\r\n]/.test(source.slice(span.start, span.end) + put));
        expect(breaks).toEqual([]);
        expect(applyEdits(source, edits).split('\n')).toHaveLength(source.split('\n').length);
      }),
      { numRuns: 600 },
    );
  });
});

describe('a line of 50,000 characters', () => {
  const LENGTH = 50_000;
  const units = [
    ...SIGNS,
    ...ODD,
    '一、',
    '（一）',
    '“”',
    '《》、',
    '2025年',
    '1.2',
    '12%—',
    '一是',
    '&nbsp;',
    '的',
    '约3',
  ];

  it.each(units.map((unit) => [unit]))('of %j takes no more than a moment', (unit) => {
    const source = `${unit.repeat(LENGTH / unit.length)}结束`;
    const start = performance.now();
    lint(ParsedDocument.parse(source), ALL);
    // A pattern that tries every pair of places would take far longer.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
