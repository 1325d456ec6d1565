import { pairMarksOf, type Family, type PairMark, type Shape } from './pairMarks.js';

/** Two marks that belong together; `outer` opens the pair of the same family that both stand in, on the same line. */
export interface MarkPair {
  readonly open: PairMark;
  readonly close: PairMark;
  readonly outer: PairMark | undefined;
}

/** What a line says of its pairs by itself. */
export interface LinePairs {
  readonly marks: readonly PairMark[];
  /** In the order of their second halves; the two may differ in width or shape. */
  readonly pairs: readonly MarkPair[];
  /** Halves without the other one on this line, in order; those that close come before those that open. */
  readonly open: readonly PairMark[];
  readonly closed: readonly PairMark[];
}

/** The pairs of a line. One pass over its marks. */
export function linePairs(line: string): LinePairs {
  return pairUp(line, pairMarksOf(line));
}

const torn = new WeakMap<LinePairs, ReadonlySet<Family>>();

/** Some half of a pair of this family is alone on the line. */
export function isTorn(pairs: LinePairs, family: Family): boolean {
  let families = torn.get(pairs);
  if (!families) torn.set(pairs, (families = new Set([...pairs.open, ...pairs.closed].map((mark) => mark.family))));
  return families.has(family);
}

function pairUp(text: string, marks: readonly PairMark[]): LinePairs {
  const stack: PairMark[] = [];
  const waiting = new Map<Shape, number>();
  const count = (shape: Shape, by: number): number => {
    const now = (waiting.get(shape) ?? 0) + by;
    waiting.set(shape, now);
    return now;
  };
  const pairs: MarkPair[] = [];
  const open: PairMark[] = [];
  const closed: PairMark[] = [];
  let ordinals = 0;
  for (const mark of marks) {
    if (mark.opens) {
      stack.push(mark);
      count(mark.shape, 1);
      continue;
    }
    const ordinal = isOrdinal(text, mark);
    let top = stack.at(-1);
    if (count(mark.shape, 0) === 0) {
      if (ordinal || isFace(text, mark)) continue;
      if (top?.family !== mark.family) {
        closed.push(mark);
        continue;
      }
    } else {
      // What was opened in between, and not closed, is left alone. Each mark leaves the stack once.
      while (top && top.shape !== mark.shape) {
        open.push(top);
        count(top.shape, -1);
        stack.pop();
        top = stack.at(-1);
      }
    }
    if (!top) continue;
    if (ordinal) ordinals++;
    stack.pop();
    count(top.shape, -1);
    pairs.push({ open: top, close: mark, outer: nearest(stack, mark) });
  }
  const left = [...open, ...stack].sort((a, b) => a.at - b.at);
  return { marks, pairs: withPairedOuter(pairs), ...withoutCrossings(left, closed, ordinals) };
}

/** What is open around and never closed holds nothing. */
function withPairedOuter(pairs: readonly MarkPair[]): readonly MarkPair[] {
  if (pairs.every(({ outer }) => !outer)) return pairs;
  const paired = new Set(pairs.map(({ open }) => open));
  return pairs.map((pair) => (pair.outer && !paired.has(pair.outer) ? { ...pair, outer: undefined } : pair));
}

/** The mark of the same family that is open around; brackets more than six deep do not occur. */
function nearest(stack: readonly PairMark[], { family }: PairMark): PairMark | undefined {
  for (let i = stack.length - 1; i >= 0 && i > stack.length - 7; i--) if (stack[i]?.family === family) return stack[i];
  return undefined;
}

/** “（…”…） is crossed, not unpaired; and of （…：1）…） the last is no more alone than the ordinal is a pair. */
function withoutCrossings(
  open: readonly PairMark[],
  closed: readonly PairMark[],
  ordinals: number,
): Pick<LinePairs, 'open' | 'closed'> {
  if (open.length === 0 && closed.length === 0) return { open, closed };
  const crossed = new Set<PairMark>();
  const byShape = new Map<Shape, PairMark[]>();
  let extra = ordinals;
  for (const mark of [...open, ...closed].sort((a, b) => a.at - b.at)) {
    let waiting = byShape.get(mark.shape);
    if (!waiting) byShape.set(mark.shape, (waiting = []));
    if (mark.opens) {
      waiting.push(mark);
      continue;
    }
    const partner = waiting.pop();
    if (partner) crossed.add(partner).add(mark);
    else if (mark.shape === 'round' && extra-- > 0) crossed.add(mark);
  }
  return { open: open.filter((mark) => !crossed.has(mark)), closed: closed.filter((mark) => !crossed.has(mark)) };
}

/** 1） a) 一）: a bracket behind an ordinal at the head of a clause opens nowhere. */
function isOrdinal(text: string, { at, shape }: PairMark): boolean {
  return (
    shape === 'round' &&
    /(?:^|[\s　：:；;，,。、])(?:[0-9A-Za-z①-⑳]{1,2}|[一二三四五六七八九十]{1,2})$/.test(
      text.slice(Math.max(0, at - 3), at),
    )
  );
}

/** :) is a face. */
function isFace(text: string, { at, char }: PairMark): boolean {
  return char === ')' && /[:;][-^]?$/.test(text.slice(Math.max(0, at - 2), at));
}
