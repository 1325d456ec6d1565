import { FORMS, type FormId } from '../markers/forms.js';
import { COSTS, slipCost } from './costs.js';
import type { Event, LostEvent, MarkEvent, PlainEvent } from './events.js';
import {
  closedOf,
  formBit,
  frame,
  markedRoot,
  withClosed,
  type Closed,
  type Frame,
  type Hypothesis,
  type Memory,
  type Step,
} from './state.js';
import type { NumberRelation } from './structure.js';

/** Takes hypotheses into the next beam. What costs more than `limit` need not be made at all. */
export interface Sink {
  readonly limit: number;
  add(hypothesis: Hypothesis): void;
}

/** What a new member brings to its series. */
interface Joining {
  readonly event: number;
  readonly action: Step['action'];
  readonly form: FormId;
  readonly value: number;
  readonly sub: number;
  readonly path?: readonly number[] | undefined;
  readonly relation: NumberRelation;
  readonly continues?: number;
  readonly fragment?: boolean;
  readonly ahead?: boolean;
}

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
  if (
    shared.value !== at.last + 1 &&
    shared.sub === 0 &&
    FORMS[form].numbered &&
    start + slip + COSTS.swapped > sink.limit
  )
    return;
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
  const cost = COSTS.plainTurnsNumbered + COSTS.plainTurnsNumberedEach * at.count + other;
  join(from, start + cost, at, { ...shared, form, relation: 'next' }, sink);
}

interface Shared {
  readonly event: number;
  readonly action: 'member';
  readonly value: number;
  readonly sub: number;
  readonly path: readonly number[] | undefined;
}

interface NumberOption {
  readonly cost: number;
  readonly relation: NumberRelation;
  /** What the count goes on from. */
  readonly taken: { readonly value: number; readonly sub: number };
  /** It carries the number of the one that should follow. */
  readonly ahead?: boolean;
}

/** How a number can follow another: as expected, mistyped, or with a break that the count then goes on from. */
function numberOptions(
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
    const other = beside === 0 ? 0 : event.colonBefore ? COSTS.openSecondFormInList : COSTS.openSecondForm;
    const prose = meant === 'ordinal' || meant === 'qi' || meant === 'latin' ? COSTS.openProse : 0;
    const cost = slip + nesting + other + prose;
    if (start + cost > sink.limit) continue;
    if (!FORMS[form].numbered) {
      open(from, start + cost, at, { ...shared, form: meant, value: 1, sub: 0, relation: 'next' }, sink);
      continue;
    }
    for (const option of startOptions(from, at, meant, event, second !== 0)) {
      const total = start + cost + option.cost;
      if (total <= sink.limit) open(from, total, at, joiningOf(shared, meant, option, option.taken), sink);
    }
  }
}

interface StartOption extends NumberOption {
  readonly continues?: number;
  readonly fragment?: boolean;
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

/** How a new series can start: at 1, going on from an earlier parent's, in mid-count, or mistyped. */
function startOptions(
  hypothesis: Hypothesis,
  at: Frame,
  form: FormId,
  event: MarkEvent,
  second: boolean,
): StartOption[] {
  const { value, sub } = event.marker;
  const options: StartOption[] = [];
  const asWritten = { value, sub };
  const first = { value: 1, sub: 0 };
  const again = second ? restartCost(hypothesis.top, at, form, event) : 0;
  const closed = closedOf(hypothesis.memory, form);
  const canRunOn = closed !== undefined && (form === 'tiao' || closed.depth === at.depth + 1) && !second;
  if (value === 1 && sub === 0) {
    options.push({
      cost: again + (form === 'tiao' && closed ? COSTS.restartArticles : 0),
      relation: 'next',
      taken: first,
    });
  }
  if (canRunOn && closed.last > 0) {
    const base = COSTS.runOnByForm[form] ?? COSTS.runOn;
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
  if (value > 1) {
    const missing = Math.min(8, value - 1);
    options.push({ cost: again + COSTS.startMistyped, relation: 'order', taken: first, ahead: value === 2 });
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

/** What it costs that a series of this form stands below that frame's last member. */
function nestingCost(at: Frame, form: FormId, event: MarkEvent, path: readonly number[] | undefined): number {
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
  sink.add(plus(hypothesis, event.strength));
  const shared = { event: index, action: 'member' as const, sub: 0, path: undefined };
  let closing = 0;
  for (let at: Frame | undefined = hypothesis.top; at; at = at.below, closing += COSTS.closeSeries) {
    const here = hypothesis.cost + closing;
    if (here > sink.limit) return;
    if (at.depth >= 0 && at.form === 'plain') {
      join(
        hypothesis,
        here + COSTS.continuePlain,
        at,
        { ...shared, form: 'plain', value: at.last + 1, relation: 'next' },
        sink,
      );
    } else if (
      at.depth >= 0 &&
      FORMS[at.form].numbered &&
      FORMS[at.form].rank <= 6 &&
      at.form !== 'tiao' &&
      at.form !== 'decimal'
    ) {
      const unit = FORMS[at.form].rank <= 3;
      if (event.closing && at.form === 'bian') {
        join(
          hypothesis,
          here + COSTS.closingUnit,
          at,
          { ...shared, form: at.form, value: at.last, relation: 'next' },
          sink,
          true,
        );
      } else {
        const torn = unit && at === hypothesis.top && !event.bodyBefore ? COSTS.openPlainBelowChapter : 0;
        const cost = torn + (unit ? COSTS.lostUnit : COSTS.lostOther);
        join(hypothesis, here + cost, at, { ...shared, form: at.form, value: at.last + 1, relation: 'lost' }, sink);
      }
    }
    open(
      hypothesis,
      here + plainOpenCost(at, event, hypothesis),
      at,
      { ...shared, form: 'plain', value: 1, relation: 'next' },
      sink,
    );
  }
}

function plainOpenCost(at: Frame, event: PlainEvent, hypothesis: Hypothesis): number {
  let cost: number = COSTS.openPlain;
  if (at.depth >= 0) {
    const rank = FORMS[at.form].rank;
    if (rank >= 7 || belowArticle(at) || at.childForms & formBit('tiao')) cost += COSTS.openPlainBelowItem;
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

/** One more member of an open series; what is open below it closes. `plainMember` leaves the count as it is. */
function join(start: Hypothesis, cost: number, at: Frame, joining: Joining, sink: Sink, plainMember = false): void {
  if (cost > sink.limit) return;
  const step = makeStep(start, at.below, at.series, at.depth, joining);
  const top = frame({
    below: at.below,
    depth: at.depth,
    form: joining.form,
    last: joining.value,
    sub: joining.sub,
    count: at.count + (plainMember ? 0 : 1),
    path: joining.path,
    ahead: joining.ahead ?? false,
    series: at.series,
    // A buried marker is no heading: what follows still hangs under the member before it.
    member: joining.action === 'buried' ? at.member : step,
    childForms: 0,
  });
  sink.add({ cost, top, memory: remember(start, at), step, started: true });
}

/** The first member of a new series below `at`'s last member. */
function open(start: Hypothesis, cost: number, at: Frame, joining: Joining, sink: Sink): void {
  if (cost > sink.limit) return;
  // One history opens at most one series an event, so the event names it.
  const series = joining.event;
  const marked = at.childForms | formBit(joining.form);
  const parent =
    at.childForms === marked ? at : at.depth < 0 ? markedRoot(at, marked) : frame({ ...at, childForms: marked });
  const step = makeStep(start, parent, series, at.depth + 1, joining);
  const top = frame({
    below: parent,
    depth: at.depth + 1,
    form: joining.form,
    last: joining.value,
    sub: joining.sub,
    count: 1,
    path: joining.path,
    ahead: joining.ahead ?? false,
    series,
    member: step,
    childForms: 0,
  });
  sink.add({ cost, top, memory: remember(start, at), step, started: true });
}

function makeStep(start: Hypothesis, parent: Frame | undefined, series: number, depth: number, joining: Joining): Step {
  return {
    previous: start.step,
    event: joining.event,
    action: joining.action,
    parent: parent?.member,
    series,
    depth,
    relation: joining.relation,
    value: joining.value,
    sub: joining.sub,
    continues: joining.continues ?? -1,
    fragment: joining.fragment ?? false,
  };
}

/** The memory after closing every series above `at`. */
function remember(start: Hypothesis, at: Frame): Memory {
  let memory = start.memory;
  for (
    let closing: Frame | undefined = start.top;
    closing && closing !== at && closing.depth > at.depth;
    closing = closing.below
  ) {
    memory = withClosed(memory, closing.form, asClosed(closing));
  }
  return memory;
}

function asClosed(closing: Frame): Closed {
  return {
    last: closing.last,
    sub: closing.sub,
    depth: closing.depth,
    series: closing.series,
    parentForm: closing.below?.form ?? 'plain',
  };
}

function samePrefix(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  const length = (a?.length ?? 1) - 1;
  for (let i = 0; i < length; i++) if (a?.[i] !== b?.[i]) return false;
  return true;
}

function plus(hypothesis: Hypothesis, cost: number): Hypothesis {
  return cost === 0 ? hypothesis : { ...hypothesis, cost: hypothesis.cost + cost };
}
