import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  fixAll,
  formatMessage,
  lint,
  ParsedDocument,
  RULE_IDS,
  ruleInfo,
  type Finding,
  type ParseOptions,
  type RuleId,
  type Severity,
} from '../../server/src/core/index.js';
import { drawMarks, parseMarks } from './marks.js';

/** A text in which the rule has nothing to say. */
export interface ValidCase extends ParseOptions {
  /** The test's name; the text itself where absent. */
  readonly name?: string;
  readonly text: string;
}

/** A text in which the rule speaks. */
export interface InvalidCase extends ValidCase {
  /** With `⟦…⟧` around exactly what each finding marks. */
  readonly text: string;
  /** The findings' wording in Chinese, in text order. */
  readonly messages?: readonly string[];
  /** The text after the rule's safe fixes; the text itself where it has none. */
  readonly output: string;
  /** The text after its suggested fixes, taken one after another from the first. */
  readonly suggested?: string;
}

/** What a rule is held to. */
export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

/**
 * Registers the tests of one rule. Beyond the cases themselves every invalid case shows that after the safe fixes
 * nothing fixable is left, that fixing twice is fixing once, and that a text with CRLF is treated alike.
 */
export function checkRule(rule: RuleId, { valid, invalid }: RuleCases): void {
  const options = { rules: only(rule) };

  describe(`${rule}: silent`, () => {
    for (const { name, text, ...parse } of valid) {
      it(name ?? headline(text), () => {
        expect(parseMarks(text).spans, 'a valid case has no marks').toEqual([]);
        expect(show(text, find(rule, text, parse))).toBe(text);
      });
    }
  });

  describe(`${rule}: speaks`, () => {
    for (const { name, text: marked, messages, output, suggested, ...parse } of invalid) {
      const { text, spans } = parseMarks(marked);
      const title = name ?? headline(text);

      it(`${title} · where and what`, () => {
        expect(spans.length, 'an invalid case marks its findings').toBeGreaterThan(0);
        const findings = find(rule, text, parse);
        expect(show(text, findings)).toBe(drawMarks(text, spans));
        const wording = findings.map((finding) => formatMessage(finding.message, 'zh-cn'));
        for (const words of wording) expect(words, 'every argument is filled in').not.toMatch(/\{\w+\}/);
        if (messages) expect(wording).toEqual(messages);
        const safe = findings.flatMap((finding) => finding.fixes).filter((fix) => fix.kind === 'safe');
        if (!ruleInfo(rule).fixable) expect(safe, 'safe fixes of a rule that says it has none').toEqual([]);
      });

      it(`${title} · repair`, () => {
        const fixed = fixAll(text, { ...parse, ...options });
        expect(fixed.text).toBe(output);
        const left = find(rule, output, parse);
        expect(left.flatMap((finding) => finding.fixes).filter((fix) => fix.kind === 'safe')).toEqual([]);
        expect(fixAll(output, { ...parse, ...options }).text).toBe(output);
        if (suggested !== undefined) expect(takeSuggestions(rule, output, parse)).toBe(suggested);
      });

      it(`${title} · CRLF`, () => {
        const crlf = toCrlf(text);
        expect(show(crlf, find(rule, crlf, parse))).toBe(toCrlf(drawMarks(text, spans)));
        expect(fixAll(crlf, { ...parse, ...options }).text).toBe(toCrlf(output));
      });
    }
  });
}

/** The findings of one rule alone, also of one that is off by default. */
export function find(rule: RuleId, text: string, parse: ParseOptions = {}): Finding[] {
  return lint(ParsedDocument.parse(text, parse), { rules: only(rule) });
}

function takeSuggestions(rule: RuleId, text: string, parse: ParseOptions): string {
  let current = text;
  for (let pass = 0; pass < 20; pass++) {
    const fix = find(rule, current, parse)
      .flatMap((finding) => finding.fixes)
      .find((candidate) => candidate.kind === 'suggested');
    if (!fix) return current;
    current = applyEdits(current, fix.edits);
  }
  throw new Error(`the suggested fixes of ${rule} never end`);
}

function only(rule: RuleId): Partial<Record<RuleId, Severity | 'off'>> {
  return Object.fromEntries(RULE_IDS.map((id) => [id, id === rule ? ruleInfo(id).severity : 'off']));
}

function show(text: string, findings: readonly Finding[]): string {
  return drawMarks(
    text,
    findings.map((finding) => finding.span),
  );
}

function headline(text: string): string {
  const first = parseMarks(text).text.trim().replace(/\s+/g, ' ');
  return first.length > 40 ? `${first.slice(0, 40)}…` : first;
}

function toCrlf(text: string): string {
  return text.replace(/\n/g, '\r\n');
}
