import {
  lint,
  outline,
  ParsedDocument,
  planEdit,
  RULES,
  type LintConfig,
  type StructuralEdit,
} from '../../server/src/core/index.js';
import { makeReport } from './report.js';

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** What was there before there were rules about anything but numbers. */
const NUMBERING: LintConfig = { categories: ['numbering'] };

/** Milliseconds of parse, outline and rules, warm. */
function measure(text: string, rounds: number, config: LintConfig): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    const document = ParsedDocument.parse(text);
    outline(document);
    lint(document, config);
    times.push(performance.now() - start);
  }
  return median(times.slice(rounds >> 2));
}

/**
 * Milliseconds that each rule takes by itself, warm, the slowest first. What several rules look up together, such as the
 * parts of the document, is counted where it is asked for first.
 */
function measureRules(text: string, rounds: number): { readonly id: string; readonly time: number }[] {
  const silent: LintConfig['rules'] = Object.fromEntries(RULES.map(({ id }) => [id, 'off']));
  const documents = Array.from({ length: rounds }, () => ParsedDocument.parse(text));
  for (const document of documents) lint(document, { categories: ['numbering'] });
  return RULES.filter(({ category }) => category !== 'numbering')
    .map(({ id, severity }) => {
      const config: LintConfig = { rules: { ...silent, [id]: severity } };
      const times = documents.map((document) => {
        const start = performance.now();
        lint(document, config);
        return performance.now() - start;
      });
      return { id, time: median(times) };
    })
    .sort((a, b) => b.time - a.time);
}

/**
 * Milliseconds of planning one structural edit, parse of the document excluded, warm: moving, inserting and demoting
 * in turn, at the beginning, in the middle and at the end.
 */
function measureEdit(text: string, rounds: number): number {
  const document = ParsedDocument.parse(text);
  const candidates = document.structure.nodes.filter(({ level }) => level === 2);
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const node = candidates[1 + Math.floor(((candidates.length - 2) * (i % 3)) / 2)];
    if (!node) continue;
    const edits: readonly StructuralEdit[] = [
      { kind: 'moveUp', nodes: [node] },
      { kind: 'insertSibling', node },
      { kind: 'demote', nodes: [node] },
    ];
    const start = performance.now();
    const plan = planEdit(document, edits[Math.floor(i / 3) % 3] as StructuralEdit);
    if (plan.ok) times.push(performance.now() - start);
  }
  return median(times.slice(times.length >> 2));
}

/** One pass over the text's characters: what nothing can be faster than. */
function floor(text: string): number {
  let sum = 0;
  const start = performance.now();
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  const time = performance.now() - start;
  return sum < 0 ? 0 : time;
}

console.log(
  '解析、大纲和序号检查，以及全部规则（进程内，预热后的中位数）· parse, outline and numbering rules, then all rules, in process, warm, medians',
);
let previous = { numbering: 0, all: 0 };
for (const [megabytes, rounds] of [
  [0.1, 60],
  [1, 40],
  [10, 8],
] as const) {
  const text = makeReport(megabytes * 1e6);
  const time = { numbering: measure(text, rounds, NUMBERING), all: measure(text, rounds, {}) };
  const growth = (now: number, before: number): string => (before > 0 ? `  ×${(now / before).toFixed(1)}` : '');
  const cell = (ms: number): string => `${ms.toFixed(1).padStart(7)} ms`;
  console.log(
    `${String(megabytes).padStart(5)} MB  ${cell(time.numbering)}  (${(time.numbering / megabytes).toFixed(1)} ms/MB, one pass ${floor(text).toFixed(1)} ms)${growth(time.numbering, previous.numbering)}`,
  );
  const more = (100 * (time.all - time.numbering)) / time.numbering;
  console.log(
    `          ${cell(time.all)}  全部规则 all rules, +${more.toFixed(0)} %, ${lint(ParsedDocument.parse(text)).length} 处 findings${growth(time.all, previous.all)}`,
  );
  previous = time;
}

console.log('最慢的规则（1 MB）· the slowest rules, 1 MB');
const rules = measureRules(makeReport(1e6), 9);
for (const { id, time } of rules.slice(0, 10)) console.log(`${time.toFixed(2).padStart(8)} ms  ${id}`);
console.log(
  `${rules
    .reduce((sum, { time }) => sum + time, 0)
    .toFixed(2)
    .padStart(8)} ms  ${rules.length} rules`,
);

console.log(
  '一次结构调整（移动、插入、降级，含引用；进程内，预热后的中位数）· planning one structural edit, references included',
);
for (const [megabytes, rounds] of [
  [0.1, 60],
  [1, 45],
] as const) {
  const time = measureEdit(makeReport(megabytes * 1e6), rounds);
  console.log(`${String(megabytes).padStart(5)} MB  ${time.toFixed(1).padStart(7)} ms`);
}
