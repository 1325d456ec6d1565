import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyEdits, lint, ParsedDocument, type RuleId } from '../../server/src/core/index.js';
import { CHOICES } from '../../server/src/core/wording/choices.js';
import { CONFUSABLES } from '../../server/src/core/wording/confusables.js';
import { REDUNDANCIES } from '../../server/src/core/wording/redundancies.js';
import { RETIRED } from '../../server/src/core/wording/retired.js';
import { SLIPS } from '../../server/src/core/wording/slips.js';
import { TERMS } from '../../server/src/core/wording/terms.js';
import { VARIANT_WORDS } from '../../server/src/core/wording/variantWords.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const ENTRIES = [...SLIPS, ...CONFUSABLES, ...CHOICES, ...VARIANT_WORDS, ...REDUNDANCIES];
const WORDING: readonly RuleId[] = ['confusable-word', 'word-choice', 'variant-word', 'redundant-words', 'fixed-term'];

const findings = (text: string) =>
  lint(ParsedDocument.parse(text), { categories: ['wording'] }).filter(({ rule }) => WORDING.includes(rule));

describe('the tables of words', () => {
  it('say everything once', () => {
    const all = ENTRIES.map(({ wrong }) => wrong);
    // 过渡 and 过度 are each the other's slip; one form may have two guards, never two of the same.
    expect(all.filter((wrong, i) => all.indexOf(wrong) !== i)).toEqual([]);
  });

  it('have two characters at least, and a right form that is another', () => {
    expect(ENTRIES.filter(({ wrong, right }) => wrong.length < 2 || wrong === right)).toEqual([]);
  });

  it('find each slip that needs no surroundings, and repair it to what nobody objects to', () => {
    const bare = ENTRIES.filter(({ before, after, meets }) => !before && !after && !meets);
    expect(bare.length).toBeGreaterThan(400);
    for (const { wrong, right } of bare) {
      const text = `会上提到“${wrong}”一词。`;
      const [first] = findings(text);
      expect(first && applyEdits(text, first.fixes[0]?.edits ?? []), wrong).toBe(`会上提到“${right}”一词。`);
      expect(findings(`会上提到“${right}”一词。`), right).toEqual([]);
    }
  });

  it('are silent about the terms themselves, and about retired ones without a date', () => {
    for (const { term } of [...TERMS, ...RETIRED]) expect(findings(`会上提到“${term}”一词。`), term).toEqual([]);
  });

  it('have dates as years, months or days', () => {
    for (const { term, since, until } of [...TERMS, ...RETIRED]) {
      for (const day of [since, until]) expect(day ?? '2000', term).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
    }
  });

  it('of characters are what their program makes', () => {
    execFileSync(process.execPath, ['scripts/characters.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' });
  });
});
