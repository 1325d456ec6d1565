import type { Pin } from '../anchors/pin.js';
import type { LineScan } from '../markers/scan.js';
import type { Profile } from '../profile/profile.js';
import type { LineTable } from '../text/lines.js';
import type { Zones } from '../zones/zones.js';
import { buildStructure } from './build.js';
import { COSTS } from './costs.js';
import { findEvents, type Event } from './events.js';
import { EMPTY_MEMORY, rootFrame, stateKey, type Hypothesis, type Step } from './state.js';
import type { Structure } from './structure.js';
import type { Sink } from './joining.js';
import { expandBuried, expandLost, expandMark, expandPiece, expandPlain } from './transitions.js';

/** How many explanations are kept at most. */
const BEAM_WIDTH = 28;
/**
 * How much dearer than the best explanation the others may be. The longer everything has gone as expected, the less
 * likely an old doubt comes back: [expected events in a row, margin].
 */
const MARGINS: readonly (readonly [number, number])[] = [
  [8, 3.2],
  [4, 6],
  [0, 12],
];
/** What an event may cost the best explanation and still count as expected: opening a usual series does. */
const EXPECTED = 1;

/** What the decoder works on. */
export interface InferenceInput {
  readonly text: string;
  readonly lines: LineTable;
  readonly scans: readonly LineScan[];
  readonly zones: Zones;
  readonly profile: Profile;
  readonly pins?: readonly Pin[] | undefined;
}

/**
 * The structure that explains the markers of a document most cheaply (docs/architecture.md, "Structure inference").
 * Linear in the number of markers. Total: never throws.
 */
export function inferStructure(input: InferenceInput): Structure {
  const events = findEvents(input.scans, input.zones);
  return buildStructure(input, events, decode(events));
}

/** The hypotheses after one event: the cheapest of each state, none much dearer than the best. */
class Beam implements Sink {
  limit = Infinity;
  private readonly states = new Map<number, Hypothesis>();

  constructor(private readonly margin: number) {}

  add(hypothesis: Hypothesis): void {
    if (hypothesis.cost > this.limit) return;
    const key = stateKey(hypothesis);
    const known = this.states.get(key);
    if (known && known.cost <= hypothesis.cost) return;
    this.states.set(key, hypothesis);
    this.limit = Math.min(this.limit, hypothesis.cost + this.margin);
  }

  /** Cheapest first, so that the next event finds its limit early. */
  best(): Hypothesis[] {
    const kept = [...this.states.values()].filter((hypothesis) => hypothesis.cost <= this.limit);
    kept.sort((a, b) => a.cost - b.cost);
    return kept.length > BEAM_WIDTH ? kept.slice(0, BEAM_WIDTH) : kept;
  }
}

/** The steps of the cheapest explanation, in text order. */
export function decode(events: readonly Event[]): Step[] {
  let serial = 0;
  let beam: Hypothesis[] = [
    { cost: 0, top: rootFrame(serial++), memory: EMPTY_MEMORY, step: undefined, started: false },
  ];
  let expectedInARow = 0;
  events.forEach((event, index) => {
    const sink = new Beam(MARGINS.find(([from]) => expectedInARow >= from)?.[1] ?? 0);
    const before = beam[0]?.cost ?? 0;
    const root = rootFrame(serial++);
    for (const hypothesis of beam) {
      switch (event.type) {
        case 'title':
          sink.add(reset(hypothesis, index, root, 0, true));
          break;
        case 'boundary':
          sink.add(reset(hypothesis, index, root, COSTS.boundary, false));
          sink.add({ ...hypothesis, cost: hypothesis.cost + COSTS.boundary });
          break;
        case 'mark':
          expandMark(hypothesis, event, index, sink);
          break;
        case 'piece':
          expandPiece(hypothesis, event, index, sink);
          break;
        case 'plain':
          expandPlain(hypothesis, event, index, sink);
          break;
        case 'lost':
          expandLost(hypothesis, event, index, sink);
          break;
        case 'buried':
          expandBuried(hypothesis, event, index, sink);
          break;
      }
    }
    beam = sink.best();
    expectedInARow = (beam[0]?.cost ?? 0) - before <= EXPECTED ? expectedInARow + 1 : 0;
  });
  const winner = beam.reduce<Hypothesis | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  const steps: Step[] = [];
  for (let step = winner?.step; step; step = step.previous) steps.push(step);
  return steps.reverse();
}

function reset(
  hypothesis: Hypothesis,
  event: number,
  root: Hypothesis['top'],
  cost: number,
  title: boolean,
): Hypothesis {
  const step: Step | undefined = title
    ? {
        previous: hypothesis.step,
        event,
        action: 'reset',
        parent: undefined,
        series: -1,
        depth: -1,
        relation: 'next',
        value: 0,
        sub: 0,
        continues: -1,
        fragment: false,
      }
    : hypothesis.step;
  // The title becomes the root's last member: what follows hangs under it.
  const top = title ? { ...root, member: step } : { ...root, member: bottomMember(hypothesis) };
  return { cost: hypothesis.cost + cost, top, memory: EMPTY_MEMORY, step, started: true };
}

function bottomMember(hypothesis: Hypothesis): Step | undefined {
  let frame = hypothesis.top;
  while (frame.below) frame = frame.below;
  return frame.member;
}
