import { ParsedDocument, type ParseOptions } from '../document.js';
import { lint, type LintConfig } from '../rules/lint.js';
import { retarget } from '../references/retarget.js';
import type { Finding } from '../rules/rule.js';
import { applyEdits, mergeEditGroups, type Edit } from './edit.js';

/** What {@link fixAll} may be told. */
export interface FixAllOptions extends ParseOptions, LintConfig {
  /** How often to look again after applying fixes; the repair is stable long before. */
  readonly maxPasses?: number;
}

/** The text after all safe fixes. */
export interface FixAllResult {
  readonly text: string;
  /** Findings that were mended, of all passes, in the order of mending. */
  readonly mended: readonly Finding[];
  readonly passes: number;
}

/**
 * Applies the safe fixes until none is left (or `maxPasses`, 10).
 *
 * Every pass is checked: edits after which the outline would have another shape are not taken, because a repair that
 * changes what stands below what has misunderstood the document; nor are those that would leave a reference behind.
 * Pure; never throws.
 */
export function fixAll(text: string, options: FixAllOptions = {}): FixAllResult {
  const mended: Finding[] = [];
  let document = ParsedDocument.parse(text, options);
  let passes = 0;
  for (; passes < (options.maxPasses ?? 10); passes++) {
    const pass = fixOnce(document, lint(document, options), options);
    if (pass.document === document) break;
    mended.push(...pass.mended);
    document = pass.document;
  }
  return { text: document.text, mended, passes };
}

/** The edits of all safe fixes that fit together, in text order, and the findings they mend. */
export function safeEdits(findings: readonly Finding[]): { edits: Edit[]; findings: Finding[] } {
  const fixable = findings.flatMap((finding) => {
    const fix = finding.fixes.find((candidate) => candidate.kind === 'safe');
    return fix ? [{ finding, edits: fix.edits }] : [];
  });
  const { edits, taken } = mergeEditGroups(fixable.map((entry) => entry.edits));
  return { edits, findings: fixable.flatMap((entry, i) => (taken[i] ? [entry.finding] : [])) };
}

function fixOnce(
  document: ParsedDocument,
  findings: readonly Finding[],
  options: ParseOptions,
): { readonly document: ParsedDocument; readonly mended: readonly Finding[] } {
  const all = safeEdits(findings);
  if (all.edits.length === 0) return { document, mended: [] };
  const shape = shapeOf(document);
  const apply = (edits: readonly Edit[]): ParsedDocument | undefined => {
    const after = ParsedDocument.parse(applyEdits(document.text, edits), options);
    return after.text !== document.text && shapeOf(after) === shape
      ? withReferences(document, after, edits, options)
      : undefined;
  };
  const whole = apply(all.edits);
  if (whole) return { document: whole, mended: all.findings };
  // Some fix changes the outline or leaves a reference behind: each is tried by itself, and the first that does
  // neither is taken.
  for (const finding of all.findings) {
    const single = apply(safeEdits([finding]).edits);
    if (single) return { document: single, mended: [finding] };
  }
  return { document, mended: [] };
}

/**
 * References to headings that got other numbers follow them; undefined where one cannot. No line comes or goes, so lines
 * are the same in both.
 */
function withReferences(
  before: ParsedDocument,
  after: ParsedDocument,
  edits: readonly Edit[],
  options: ParseOptions,
): ParsedDocument | undefined {
  const { edits: references, lost } = retarget(before, after, (line) => line);
  if (lost.length > 0) return undefined;
  if (references.length === 0) return after;
  return ParsedDocument.parse(applyEdits(before.text, [...edits, ...references]), options);
}

/** Which lines are headings, and how deep. */
function shapeOf(document: ParsedDocument): string {
  return document.structure.nodes.map((node) => `${node.line}:${node.level}`).join(' ');
}
