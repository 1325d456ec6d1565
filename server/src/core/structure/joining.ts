import type { FormId } from '../markers/forms.js';
import {
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
export interface Joining {
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

/** One more member of an open series; what is open below it closes. `plainMember` leaves the count as it is. */
export function join(
  start: Hypothesis,
  cost: number,
  at: Frame,
  joining: Joining,
  sink: Sink,
  plainMember = false,
): void {
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
export function open(start: Hypothesis, cost: number, at: Frame, joining: Joining, sink: Sink): void {
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

export function plus(hypothesis: Hypothesis, cost: number): Hypothesis {
  return cost === 0 ? hypothesis : { ...hypothesis, cost: hypothesis.cost + cost };
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
