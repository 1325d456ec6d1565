import { FORMS, type FormId } from '../markers/forms.js';
import { COSTS } from './costs.js';
import type { MarkEvent, PlainEvent } from './events.js';
import { closedOf, formBit, type Frame, type Hypothesis } from './state.js';

/** What it costs that a series of this form stands below that frame's last member. */
export function nestingCost(at: Frame, form: FormId, event: MarkEvent, path: readonly number[] | undefined): number {
  if (form === 'decimal') return decimalNesting(at, path);
  if (at.depth < 0) return COSTS.open;
  const parent = at.form;
  let sameFormAbove = false;
  for (let frameAbove: Frame | undefined = at; frameAbove && frameAbove.depth >= 0; frameAbove = frameAbove.below) {
    if (frameAbove.form === form) sameFormAbove = true;
  }
  const list = event.colonBefore && event.marker.value === 1;
  if (sameFormAbove) return COSTS.openSameForm - (list ? COSTS.openListDiscount : 0);
  if (parent === 'plain' || parent === 'piece') return COSTS.open;
  if (parent === 'dash') return FORMS[form].rank > 5 ? COSTS.open + 0.6 : COSTS.openInverse;
  if (form === 'dash') return FORMS[parent].rank >= 7 ? COSTS.openInverse : COSTS.open;
  if (FORMS[form].rank <= FORMS.jie.rank && FORMS[parent].rank >= FORMS.tiao.rank) return COSTS.openUnitBelowItem;
  const steps = FORMS[form].rank - FORMS[parent].rank;
  if (steps <= 0) return COSTS.openInverse - (list ? COSTS.openListDiscount : 0);
  return COSTS.open + COSTS.openSkip * Math.max(0, Math.min(4, Math.ceil(steps) - 1));
}

/** 1.2 stands below 1, 1.2.1 below 1.2. */
function decimalNesting(at: Frame, path: readonly number[] | undefined): number {
  const length = path?.length ?? 1;
  if (length === 1) return at.depth < 0 ? COSTS.open : COSTS.openInverse;
  if (at.depth < 0) return COSTS.openInverse;
  if (at.form === 'decimal') {
    if ((at.path?.length ?? 1) !== length - 1) return COSTS.openInverse + COSTS.prefix;
    return path?.slice(0, -1).every((part, i) => part === at.path?.[i]) ? 0.3 : COSTS.prefix;
  }
  if (length === 2 && FORMS[at.form].numbered) return path?.[0] === at.last ? COSTS.open : COSTS.prefix;
  return COSTS.openInverse;
}

export function samePrefix(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  const length = (a?.length ?? 1) - 1;
  for (let i = 0; i < length; i++) if (a?.[i] !== b?.[i]) return false;
  return true;
}

export function plainOpenCost(at: Frame, event: PlainEvent, hypothesis: Hypothesis): number {
  const before = closedOf(hypothesis.memory, 'plain');
  const again = before?.depth === at.depth + 1 && before.parentForm === at.form && at.depth >= 0;
  let cost: number = again ? COSTS.openPlainAgain : COSTS.openPlain;
  if (at.depth >= 0) {
    const rank = FORMS[at.form].rank;
    if (belowArticle(at) || at.childForms & formBit('tiao')) cost += COSTS.openPlainBelowItem;
    else if (rank >= 7) cost += COSTS.openPlainBelowLow;
    if (at.form === 'plain') cost += 1;
    if (at === hypothesis.top && !event.bodyBefore && rank >= 1 && rank <= 3) cost += COSTS.openPlainBelowChapter;
  }
  if (at.childForms & ~formBit('plain')) cost += COSTS.openPlainBesideNumbered;
  if (at.childForms & (formBit('zhang') | formBit('jie') | formBit('bian'))) cost += COSTS.openPlainBesideUnits;
  return cost;
}

function belowArticle(at: Frame): boolean {
  for (let above: Frame | undefined = at; above; above = above.below) if (above.form === 'tiao') return true;
  return false;
}
