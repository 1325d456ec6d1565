import { lint, outline, ParsedDocument, planEdit, type StructuralEdit } from '../../server/src/core/index.js';
import { makeReport } from './report.js';

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Milliseconds of parse, outline and numbering rules, warm. */
function measure(text: string, rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    const document = ParsedDocument.parse(text);
    outline(document);
    lint(document, { categories: ['numbering'] });
    times.push(performance.now() - start);
  }
  return median(times.slice(rounds >> 2));
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
  '解析、大纲和序号检查（进程内，预热后的中位数）· parse, outline and numbering rules, in process, warm, medians',
);
let previous = 0;
for (const [megabytes, rounds] of [
  [0.1, 60],
  [1, 40],
  [10, 8],
] as const) {
  const text = makeReport(megabytes * 1e6);
  const time = measure(text, rounds);
  const growth = previous > 0 ? `  ×${(time / previous).toFixed(1)}` : '';
  console.log(
    `${String(megabytes).padStart(5)} MB  ${time.toFixed(1).padStart(7)} ms  (${(time / megabytes).toFixed(1)} ms/MB, one pass ${floor(text).toFixed(1)} ms)${growth}`,
  );
  previous = time;
}

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
