import { FORMS, type FormId } from '../markers/forms.js';
import { COSTS, slipCost } from './costs.js';
import type { Event, LostEvent, MarkEvent, PlainEvent } from './events.js';
import { join, open, plus, type Joining, type Sink } from './joining.js';
import { nestingCost, plainOpenCost, samePrefix } from './nesting.js';
import { numberOptions, startOptions, type NumberOption, type StartOption } from './numberOptions.js';
import { formBit, type Frame, type Hypothesis } from './state.js';

/** No new series costs less than this. */
const CHEAPEST_OPEN = 0.3;

/** A line with a marker: body text, one more of an open series, or the first of a new one. */
export function expandMark(hypothesis: Hypothesis, event: MarkEvent, index: number, sink: Sink): void {
  const { marker, doubt } = event;
  const { form } = marker;
  const base = COSTS.bodyByForm[form] ?? COSTS.bodyWithMarker;
  const bodyCost = Math.max(COSTS.bodyFloor, base - doubt);
  if (doubt < 9) expandMarkAsHeading(hypothesis, event, index, sink);
  // Last, because the usual explanation has set the limit by now.
  if (hypothesis.cost + bodyCost <= sink.limit) sink.add(plus(hypothesis, bodyCost));
}

function expandMarkAsHeading(hypothesis: Hypothesis, event: MarkEvent, index: number, sink: Sink): void {
  const { marker, doubt } = event;
  const { value, sub, path } = marker;
  const doubted = hypothesis.cost + doubt * COSTS.doubtAsHeading;
  const shared = { event: index, action: 'member' as const, value, sub, path };

  let closing = 0;
  for (let at: Frame | undefined = hypothesis.top; at; at = at.below, closing += COSTS.closeSeries) {
    const here = doubted + closing;
    if (here > sink.limit) return;
    if (at.depth >= 0) continueSeries(hypothesis, here, at, event, shared, sink);
    if (here + CHEAPEST_OPEN <= sink.limit) openSeries(hypothesis, here, at, event, shared, sink);
  }
}

function continueSeries(
  from: Hypothesis,
  start: number,
  at: Frame,
  event: MarkEvent,
  shared: Shared,
  sink: Sink,
): void {
  const { form } = event.marker;
  if (at.form === 'plain') {
    plainTurnsNumbered(from, start, at, event, shared, sink);
    return;
  }
  const slip = slipCost(at.form, form);
  if (start + slip > sink.limit) return;
  let prefix = 0;
  if (form === 'decimal' && at.form === 'decimal') {
    if ((shared.path?.length ?? 1) !== (at.path?.length ?? 1)) return;
    prefix = samePrefix(shared.path, at.path) ? 0 : COSTS.prefix;
  }
  if (slip === 0 && shared.value === at.last + 1 && shared.sub === 0) {
    if (start + prefix <= sink.limit)
      join(from, start + prefix, at, joiningOf(shared, form, AS_EXPECTED, shared), sink);
    return;
  }
  // Whatever else its number says costs at least this much.
  const least = at.ahead ? COSTS.swapped : COSTS.gap;
  const expected = shared.value === at.last + 1;
  if (!expected && shared.sub === 0 && FORMS[form].numbered && start + slip + least > sink.limit) return;
  for (const option of numberOptions(at, shared.value, shared.sub, FORMS[form].numbered)) {
    const cost = start + slip + prefix + option.cost;
    if (cost > sink.limit) continue;
    join(from, cost, at, joiningOf(shared, at.form, option, option.taken), sink);
    // The series may have been of the other form all along.
    if (slip > 0) join(from, cost, at, joiningOf(shared, form, option, option.taken), sink);
  }
}

const AS_EXPECTED = { cost: 0, relation: 'next' } as const;

/** 总则 … 规划管理 … 第三章: the row of unnumbered headings was numbered all along. */
function plainTurnsNumbered(
  from: Hypothesis,
  start: number,
  at: Frame,
  event: MarkEvent,
  shared: Shared,
  sink: Sink,
): void {
  const { form } = event.marker;
  const rank = FORMS[form].rank;
  if (!FORMS[form].numbered || rank > 5 || form === 'tiao' || form === 'decimal' || shared.value !== at.count + 1)
    return;
  const other = rank <= 3 ? 0 : COSTS.plainTurnsNumberedOther;
  // What stands below them already is not of their own form.
  const nested = at.childForms & formBit(form) ? COSTS.openSameForm : 0;
  const cost = COSTS.plainTurnsNumbered + COSTS.plainTurnsNumberedEach * at.count + other + nested;
  join(from, start + cost, at, { ...shared, form, relation: 'next' }, sink);
}

interface Shared {
  readonly event: number;
  readonly action: 'member';
  readonly value: number;
  readonly sub: number;
  readonly path: readonly number[] | undefined;
}

/** Opens a series below a frame's last member (or at the top, below the root). */
function openSeries(from: Hypothesis, start: number, at: Frame, event: MarkEvent, shared: Shared, sink: Sink): void {
  const { form } = event.marker;
  const second = at.childForms & formBit(form);
  for (const meant of meantForms(form)) {
    if (meant !== form && start + COSTS.slipAtStart * 3 > sink.limit) break;
    // A slip in the very first marker of a series is likelier a member of the series above.
    const slip = slipCost(meant, form) * COSTS.slipAtStart;
    const nesting = nestingCost(at, meant, event, shared.path);
    const beside = at.childForms & ~formBit(meant) & ~formBit('dash');
    const other = beside === 0 ? 0 : secondFormCost(event, meant, beside);
    const prose = meant === 'ordinal' || meant === 'qi' || meant === 'latin' ? COSTS.openProse : 0;
    const cost = slip + nesting + other + prose;
    if (start + cost > sink.limit) continue;
    if (!FORMS[form].numbered) {
      open(from, start + cost, at, { ...shared, form: meant, value: 1, sub: 0, relation: 'next' }, sink);
      continue;
    }
    for (const option of startOptions(from, at, meant, event, second !== 0, sink.limit - start - cost)) {
      const total = start + cost + option.cost;
      if (total <= sink.limit) open(from, total, at, joiningOf(shared, meant, option, option.taken), sink);
    }
  }
}

function joiningOf(
  shared: Shared,
  form: FormId,
  option: Omit<StartOption, 'taken'>,
  taken: NumberOption['taken'],
): Joining {
  return {
    event: shared.event,
    action: shared.action,
    form,
    value: taken.value,
    sub: taken.sub,
    path: shared.path,
    relation: option.relation,
    continues: option.continues ?? -1,
    fragment: option.fragment ?? false,
    ahead: option.ahead ?? false,
  };
}

/** The same marker may be meant for one of its neighbours in shape: （1） for （一）, 1、 for 一、. */
function meantForms(form: FormId): readonly FormId[] {
  switch (form) {
    case 'numParen':
      return ['numParen', 'hanParen'];
    case 'hanParen':
      return ['hanParen', 'numParen'];
    case 'num':
      return ['num', 'han'];
    default:
      return [form];
  }
}

/** A text of a collection closes everything. */
export function expandPiece(
  hypothesis: Hypothesis,
  event: Extract<Event, { type: 'piece' }>,
  index: number,
  sink: Sink,
): void {
  const shared = {
    event: index,
    action: 'member' as const,
    form: 'piece' as const,
    value: event.value,
    sub: 0,
    relation: 'next' as const,
  };
  for (let at: Frame | undefined = hypothesis.top; at; at = at.below) {
    if (at.form === 'piece' && at.depth >= 0) {
      join(hypothesis, hypothesis.cost + (at.last + 1 === event.value ? 0 : 1), at, shared, sink);
      return;
    }
    if (at.depth < 0) open(hypothesis, hypothesis.cost + 0.5, at, shared, sink);
  }
}

/** A short line: body text, an unnumbered heading, or a numbered one that lost its marker. */
export function expandPlain(hypothesis: Hypothesis, event: PlainEvent, index: number, sink: Sink): void {
  let closing = 0;
  for (let at: Frame | undefined = hypothesis.top; at; at = at.below, closing += COSTS.closeSeries) {
    const here = hypothesis.cost + closing;
    if (here > sink.limit) break;
    joinPlain(hypothesis, here, at, event, index, sink);
    const cost = here + plainOpenCost(at, event, hypothesis);
    if (cost <= sink.limit) open(hypothesis, cost, at, unmarked(index, 'plain', 1, 'next'), sink);
  }
  if (hypothesis.cost + event.strength <= sink.limit) sink.add(plus(hypothesis, event.strength));
}

/** One more of a row of unnumbered headings, or a numbered sibling without its marker. */
function joinPlain(
  hypothesis: Hypothesis,
  here: number,
  at: Frame,
  event: PlainEvent,
  index: number,
  sink: Sink,
): void {
  if (at.depth < 0) return;
  if (at.form === 'plain') {
    const cost = here + COSTS.continuePlain;
    if (cost <= sink.limit) join(hypothesis, cost, at, unmarked(index, 'plain', at.last + 1, 'next'), sink);
    return;
  }
  const { numbered, rank } = FORMS[at.form];
  if (!numbered || rank > 6 || at.form === 'tiao' || at.form === 'decimal') return;
  if (event.closing && at.form === 'bian') {
    join(hypothesis, here + COSTS.closingUnit, at, unmarked(index, at.form, at.last, 'next'), sink, true);
    return;
  }
  const unit = rank <= 3;
  const torn = unit && at === hypothesis.top && !event.bodyBefore ? COSTS.openPlainBelowChapter : 0;
  const sentence = event.sentence ? COSTS.lostSentence : 0;
  const cost = here + torn + sentence + (unit ? COSTS.lostUnit : COSTS.lostOther);
  if (cost <= sink.limit) join(hypothesis, cost, at, unmarked(index, at.form, at.last + 1, 'lost'), sink);
}

function unmarked(event: number, form: FormId, value: number, relation: 'next' | 'lost'): Joining {
  return { event, action: 'member', form, value, sub: 0, relation };
}

/** A line that fills a gap exactly. */
export function expandLost(hypothesis: Hypothesis, event: LostEvent, index: number, sink: Sink): void {
  sink.add(plus(hypothesis, COSTS.bodyInGap));
  const joining: Joining = {
    event: index,
    action: 'member',
    form: event.form,
    value: event.value,
    sub: 0,
    relation: 'lost',
  };
  for (let at: Frame | undefined = hypothesis.top; at; at = at.below) {
    if (at.depth >= 0 && at.form === event.form && at.last + 1 === event.value) {
      join(hypothesis, hypothesis.cost + COSTS.lostInGap, at, joining, sink);
      return;
    }
    if (event.value === 1 && at.form !== event.form) {
      const steps = at.depth < 0 ? 1 : FORMS[event.form].rank - FORMS[at.form].rank;
      if (steps > 0 || at.form === 'plain') {
        open(hypothesis, hypothesis.cost + COSTS.lostInGap + COSTS.open, at, joining, sink);
        return;
      }
    }
  }
}

/** A marker inside a line may be the next member of an open series; it is counted, but it is no heading. */
export function expandBuried(
  hypothesis: Hypothesis,
  event: Extract<Event, { type: 'buried' }>,
  index: number,
  sink: Sink,
): void {
  sink.add(hypothesis);
  const { form, value, sub } = event.marker;
  for (let at: Frame | undefined = hypothesis.top; at; at = at.below) {
    if (at.depth >= 0 && at.form === form && at.last + 1 === value) {
      join(
        hypothesis,
        hypothesis.cost + COSTS.buried[event.before],
        at,
        { event: index, action: 'buried', form, value, sub, relation: 'lost' },
        sink,
      );
      return;
    }
  }
}

/** What it costs that a heading gets children of a second form. */
function secondFormCost(event: MarkEvent, form: FormId, beside: number): number {
  if (event.colonBefore) return COSTS.openSecondFormInList;
  return form === 'jie' && beside === formBit('tiao') ? COSTS.openUnitBesideArticles : COSTS.openSecondForm;
}
