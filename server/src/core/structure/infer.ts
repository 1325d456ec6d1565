import type { LineScan } from '../markers/scan.js';
import type { Profile } from '../profile/profile.js';
import type { LineTable } from '../text/lines.js';
import type { Zones } from '../zones/zones.js';
import { buildStructure } from './build.js';
import { COSTS } from './costs.js';
import { findEvents, type Event } from './events.js';
import { EMPTY_MEMORY, rootFrame, type Hypothesis, type Step } from './state.js';
import type { Structure } from './structure.js';
import { expandBuried, expandLost, expandMark, expandPiece, expandPlain, type Emit } from './transitions.js';

/** How many explanations are kept at most, and how much dearer than the best one they may be. */
const BEAM_WIDTH = 24;
const BEAM_MARGIN = 14;

/** What the decoder works on. */
export interface InferenceInput {
  readonly text: string;
  readonly lines: LineTable;
  readonly scans: readonly LineScan[];
  readonly zones: Zones;
  readonly profile: Profile;
}

/**
 * The structure that explains the markers of a document most cheaply (docs/architecture.md, "Structure inference").
 * Linear in the number of markers. Total: never throws.
 */
export function inferStructure(input: InferenceInput): Structure {
  const events = findEvents(input.scans, input.zones);
  return buildStructure(input, events, decode(events));
}

/** The steps of the cheapest explanation, in text order. */
export function decode(events: readonly Event[]): Step[] {
  let serial = 0;
  let beam: Hypothesis[] = [
    { cost: 0, top: rootFrame(serial++), memory: EMPTY_MEMORY, step: undefined, started: false },
  ];
  events.forEach((event, index) => {
    const next = new Map<string, Hypothesis>();
    let best = Infinity;
    const emit: Emit = (hypothesis) => {
      if (hypothesis.cost > best + BEAM_MARGIN) return;
      if (hypothesis.cost < best) best = hypothesis.cost;
      const known = next.get(hypothesis.top.key);
      if (!known || hypothesis.cost < known.cost) next.set(hypothesis.top.key, hypothesis);
    };
    const root = rootFrame(serial++);
    for (const hypothesis of beam) {
      switch (event.type) {
        case 'title':
          emit(reset(hypothesis, index, root, 0, true));
          break;
        case 'boundary':
          emit(reset(hypothesis, index, root, COSTS.boundary, false));
          emit({ ...hypothesis, cost: hypothesis.cost + COSTS.boundary });
          break;
        case 'mark':
          expandMark(hypothesis, event, index, emit);
          break;
        case 'piece':
          expandPiece(hypothesis, event, index, emit);
          break;
        case 'plain':
          expandPlain(hypothesis, event, index, emit);
          break;
        case 'lost':
          expandLost(hypothesis, event, index, emit);
          break;
        case 'buried':
          expandBuried(hypothesis, event, index, emit);
          break;
      }
    }
    beam = [...next.values()].filter((hypothesis) => hypothesis.cost <= best + BEAM_MARGIN);
    if (beam.length > BEAM_WIDTH) beam = beam.sort((a, b) => a.cost - b.cost).slice(0, BEAM_WIDTH);
  });
  const winner = beam.reduce<Hypothesis | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  const steps: Step[] = [];
  for (let step = winner?.step; step; step = step.previous) steps.push(step);
  return steps.reverse();
}

function reset(hypothesis: Hypothesis, event: number, root: Hypothesis['top'], cost: number, title: boolean): Hypothesis {
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
