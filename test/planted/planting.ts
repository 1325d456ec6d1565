import {
  anchorOf,
  fixAll,
  lint,
  ParsedDocument,
  ruleInfo,
  RULES,
  type Finding,
  type LintConfig,
  type RuleId,
} from '../../server/src/core/index.js';
import { IntlSegmenter } from '../../server/src/words/intlSegmenter.js';
import { DOCUMENTS } from './documents.js';
import type { Plant } from './plant.js';

/** A document with a slip in it, and as it was before. */
interface Planted {
  readonly right: string;
  readonly wrong: string;
  /** The lines of `wrong` that hold the slip, 0-based, both included. */
  readonly from: number;
  readonly to: number;
}

/** What became of one slip. */
export interface Outcome {
  /** What the rule says of the document without the slip: nothing. */
  readonly alarms: readonly Finding[];
  /** What it says of the slip; a rule over single lines says it on the line of the slip. */
  readonly found: readonly Finding[];
  /** Some finding of the slip has a safe fix. */
  readonly mendable: boolean;
  /** The text after all safe fixes of all rules. */
  readonly mended: string;
  readonly right: string;
  /** Findings that are still heard where the writer has silenced the rule at their place, or in the document. */
  readonly unsilenced: readonly Finding[];
}

const WORDS = new IntlSegmenter();

/**
 * Plants a slip, looks for it and mends it.
 *
 * @param seed chooses the place of a slip that belongs into no certain document
 * @throws Error where the document that a slip belongs into does not have the right passage exactly once
 */
export function tryOut(plant: Plant, seed: number): Outcome {
  const { rule } = plant;
  const { right, wrong, from, to } = planted(plant, seed);
  const config: LintConfig = { rules: { [rule]: ruleInfo(rule).severity }, words: WORDS };
  const document = ParsedDocument.parse(wrong);
  const find = (where: ParsedDocument, more: LintConfig = {}): Finding[] =>
    lint(where, { ...config, ...more }).filter((finding) => finding.rule === rule);
  const lineOf = ({ span }: Finding): number => document.lines.lineAt(span.start);
  const isNear = (line: number): boolean => !isLineRule(rule) || (line >= from && line <= to);
  const found = find(document).filter((finding) => isNear(lineOf(finding)));
  return {
    right,
    found,
    alarms: find(ParsedDocument.parse(right)),
    mendable: found.some(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')),
    mended: fixAll(wrong, config).text,
    unsilenced: [
      ...find(document, { suppressions: [{ rule }] }),
      ...found.flatMap((finding) => {
        const line = lineOf(finding);
        // A blank line has no words to be told by.
        if (document.isBlankLine(line)) return [];
        const left = find(document, { suppressions: [{ rule, at: anchorOf(document, line) }] });
        return left.filter((other) => lineOf(other) === line);
      }),
    ],
  };
}

function planted({ rule, right, wrong, in: place }: Plant, seed: number): Planted {
  if (place) {
    const text = DOCUMENTS[place];
    const at = text.indexOf(right);
    if (right === '' || at < 0 || text.includes(right, at + 1)) {
      throw new Error(`${rule}: the document "${place}" does not have exactly once: ${right}`);
    }
    return between(text.slice(0, at), { right, wrong }, text.slice(at + right.length));
  }
  const text = DOCUMENTS.summary;
  // Behind a paragraph of text: a heading and its text stay together.
  const gaps = [...text.matchAll(/。\n/g)].map(({ index }) => index + 2);
  const at = gaps[(seed * 7 + right.length) % gaps.length] ?? 0;
  return between(text.slice(0, at), { right: `${right}\n`, wrong: `${wrong}\n` }, text.slice(at));
}

function between(before: string, { right, wrong }: Pick<Plant, 'right' | 'wrong'>, behind: string): Planted {
  const from = before.split('\n').length - 1;
  return {
    right: before + right + behind,
    wrong: before + wrong + behind,
    from,
    to: from + wrong.replace(/\n$/, '').split('\n').length - 1,
  };
}

function isLineRule(id: RuleId): boolean {
  return RULES.some((rule) => rule.id === id && 'checkLine' in rule);
}
