import type { FormId } from '../markers/forms.js';
import { COSTS } from './costs.js';
import type { MarkEvent } from './events.js';
import { closedOf, type Frame, type Hypothesis } from './state.js';
import type { NumberRelation } from './structure.js';

export interface NumberOption {
  readonly cost: number;
  readonly relation: NumberRelation;
  /** What the count goes on from. */
  readonly taken: { readonly value: number; readonly sub: number };
  /** It carries the number of the one that should follow. */
  readonly ahead?: boolean;
}

/** How a number can follow another: as expected, mistyped, or with a break that the count then goes on from. */
export function numberOptions(
  { last, sub: lastSub, ahead }: { readonly last: number; readonly sub: number; readonly ahead?: boolean },
  value: number,
  sub: number,
  numbered: boolean,
): NumberOption[] {
  if (!numbered) return [{ cost: 0, relation: 'next', taken: { value: last + 1, sub: 0 } }];
  const expected = last + 1;
  const asWritten = { value, sub };
  if (value === expected && sub === 0) return [{ cost: 0, relation: 'next', taken: asWritten }];
  // 第十七条之一 follows 第十七条, 之二 follows 之一; neither takes a number of its own.
  if (value === last && sub === lastSub + 1) return [{ cost: 0.2, relation: 'next', taken: asWritten }];
  if (sub > 0) return [{ cost: COSTS.back, relation: 'order', taken: asWritten }];
  const mistyped = {
    cost: Math.abs(value - expected) > 2 ? COSTS.mistypedFar : COSTS.mistyped,
    taken: { value: expected, sub: 0 },
  };
  if (ahead && value === last) {
    return [{ cost: COSTS.swapped, relation: 'order', taken: { value: expected, sub: 0 } }];
  }
  if (value === last) {
    return [
      { ...mistyped, relation: 'duplicate' },
      { cost: COSTS.repeat, relation: 'duplicate', taken: asWritten },
    ];
  }
  if (value > expected) {
    const missing = Math.min(8, value - expected);
    return [
      { ...mistyped, relation: 'order', ahead: value === expected + 1 },
      { cost: COSTS.gap + COSTS.gapEach * missing, relation: 'gap', taken: asWritten },
    ];
  }
  return [
    { ...mistyped, relation: 'order' },
    { cost: COSTS.back, relation: 'order', taken: asWritten },
  ];
}

export interface StartOption extends NumberOption {
  readonly continues?: number;
  readonly fragment?: boolean;
}

/**
 * How a new series can start: at 1, going on from an earlier parent's, in mid-count, or mistyped. Options that cost more
 * than `budget` need not be given.
 */
export function startOptions(
  hypothesis: Hypothesis,
  at: Frame,
  form: FormId,
  event: MarkEvent,
  second: boolean,
  budget: number,
): StartOption[] {
  const { value, sub } = event.marker;
  const options: StartOption[] = [];
  const again = second ? restartCost(hypothesis.top, at, form, event) : 0;
  const closed = closedOf(hypothesis.memory, form);
  const canRunOn = closed !== undefined && (form === 'tiao' || closed.depth === at.depth + 1) && !second;
  if (value === 1 && sub === 0) {
    options.push({
      cost: again + (form === 'tiao' && closed ? COSTS.restartArticles : 0),
      relation: 'next',
      taken: { value: 1, sub: 0 },
    });
  }
  const asWritten = { value, sub };
  const belowPlain = at.depth >= 0 && at.form === 'plain' && form !== 'tiao' ? COSTS.runOnBelowPlain : 0;
  const base = (COSTS.runOnByForm[form] ?? COSTS.runOn) + belowPlain;
  const exact = sub > 0 || value === (closed?.last ?? 0) + 1;
  if (canRunOn && closed.last > 0 && budget >= base + (exact ? 0 : COSTS.runOnBreak)) {
    for (const option of numberOptions(closed, value, sub, true)) {
      options.push({ ...option, cost: base + option.cost, continues: closed.series });
    }
    // A small break where one parent's children end is usual once numbers run on: sections come and go.
    const missing = value - closed.last - 1;
    if (form !== 'tiao' && sub === 0 && value > 1 && (missing === -1 || (missing > 0 && missing <= 3))) {
      options.push({
        cost: base + (missing < 0 ? COSTS.runOnRepeat : COSTS.runOnBreak + COSTS.gapEach * missing),
        relation: missing < 0 ? 'duplicate' : 'gap',
        taken: asWritten,
        continues: closed.series,
      });
    }
  }
  if (value > 1 && budget >= Math.min(COSTS.fragment, COSTS.startGap)) {
    const missing = Math.min(8, value - 1);
    options.push({
      cost: again + COSTS.startMistyped,
      relation: 'order',
      taken: { value: 1, sub: 0 },
      ahead: value === 2,
    });
    options.push({ cost: again + COSTS.startGap + COSTS.gapEach * missing, relation: 'gap', taken: asWritten });
    if (!hypothesis.started && at.depth < 0)
      options.push({ cost: COSTS.fragment, relation: 'next', taken: asWritten, fragment: true });
  }
  return options;
}

function restartCost(top: Frame, at: Frame, form: FormId, event: MarkEvent): number {
  if (event.marker.value !== 1) return COSTS.restart;
  if (event.bodyBefore && event.colonBefore) return COSTS.restartBehindColon;
  let lonely = 0;
  for (let above: Frame | undefined = top; above && above.depth > at.depth; above = above.below) {
    if (above.depth === at.depth + 1 && above.form === form && above.count === 1) lonely = COSTS.restartBehindOne;
  }
  return lonely + (event.bodyBefore ? COSTS.restartBehindBody : COSTS.restart);
}
