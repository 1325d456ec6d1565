import { FORM_IDS, type FormId } from '../markers/forms.js';
import type { NumberRelation } from './structure.js';

const INDEX = Object.fromEntries(FORM_IDS.map((id, i) => [id, i])) as Readonly<Record<FormId, number>>;

/**
 * One open series of a hypothesis. Frames are immutable and shared between hypotheses; the stack is the chain
 * through `below`, ending in a root frame.
 */
export interface Frame {
  readonly below: Frame | undefined;
  /** -1 for the root, 0 for series at the top. */
  readonly depth: number;
  /** `plain` until a marker shows what its members carry. The root's form means nothing. */
  readonly form: FormId;
  readonly last: number;
  readonly sub: number;
  readonly count: number;
  /** Decimal series: the components of the last member's number. */
  readonly path: readonly number[] | undefined;
  /** The last member carries the number that the next one should have: the two may have changed places. */
  readonly ahead: boolean;
  readonly series: number;
  /** The step that made the last member; undefined for the root. */
  readonly member: Step | undefined;
  /** Which forms have had a series below the last member, as bits. */
  readonly childForms: number;
  /** Equal for frames that the future cannot tell apart: two 32-bit lanes of one hash. */
  readonly key: number;
  readonly key2: number;
}

/** What a hypothesis remembers of a closed series, so that a later one may continue it. */
export interface Closed {
  readonly last: number;
  readonly sub: number;
  readonly depth: number;
  readonly series: number;
  readonly parentForm: FormId;
}

/** The last closed series of each form. */
export interface Memory {
  /** By place in {@link FORM_IDS}: an array, because it is copied at nearly every step. */
  readonly closed: readonly (Closed | undefined)[];
  /** Equal for memories that the future cannot tell apart. */
  readonly key: number;
}

/** The memory with one more closed series. */
export function withClosed(memory: Memory, form: FormId, series: Closed): Memory {
  const closed = memory.closed.slice();
  closed[INDEX[form]] = series;
  let key = 1;
  for (const at of RUN_ON) {
    const last = closed[at];
    key = mix(key, last ? last.last * 64 + last.sub * 8 + last.depth + 1 : 0);
  }
  return { closed, key };
}

/** The forms whose numbers run on across parents often enough to keep explanations apart for it. */
const RUN_ON: readonly number[] = (['tiao', 'hanParen', 'han', 'zhang'] as const).map((form) => INDEX[form]);

/** The last closed series of a form. */
export function closedOf(memory: Memory, form: FormId): Closed | undefined {
  return memory.closed[INDEX[form]];
}

/** One decision that is not "body text"; the chain through `previous` is a hypothesis' history. */
export interface Step {
  readonly previous: Step | undefined;
  /** Index of the event. */
  readonly event: number;
  readonly action: 'reset' | 'member' | 'buried';
  readonly parent: Step | undefined;
  readonly series: number;
  readonly depth: number;
  readonly relation: NumberRelation;
  /** Number and sub that the decoder believes in for what follows. */
  readonly value: number;
  readonly sub: number;
  /** The series that this one continues from an earlier parent, where the step opens one; else -1. */
  readonly continues: number;
  /** The step opens its series in mid-count and that is accepted (an excerpt). */
  readonly fragment: boolean;
}

/** One explanation of the events so far. */
export interface Hypothesis {
  readonly cost: number;
  readonly top: Frame;
  readonly memory: Memory;
  readonly step: Step | undefined;
  /** A title has been seen, or any heading. */
  readonly started: boolean;
}

export const EMPTY_MEMORY: Memory = { closed: new Array<undefined>(FORM_IDS.length).fill(undefined), key: 0 };

const BITS: Readonly<Record<FormId, number>> = Object.fromEntries(FORM_IDS.map((id, i) => [id, 1 << i])) as Record<
  FormId,
  number
>;

/** The bit of a form in {@link Frame.childForms}. */
export function formBit(form: FormId): number {
  return BITS[form];
}

/** The bottom of a stack: a new document, or the start of all. */
export function rootFrame(serial: number): Frame {
  return {
    below: undefined,
    depth: -1,
    form: 'plain',
    last: 0,
    sub: 0,
    count: 0,
    path: undefined,
    ahead: false,
    series: -1,
    member: undefined,
    childForms: 0,
    key: mix(7, serial),
    key2: mix(31, serial),
  };
}

/** The root with a note of which forms have had series at the top. */
export function markedRoot(root: Frame, childForms: number): Frame {
  return { ...root, childForms, key: mix(root.key, childForms), key2: mix(root.key2, childForms) };
}

/** A frame with its key. */
export function frame(fields: Omit<Frame, 'key' | 'key2'>): Frame {
  let state = formBit(fields.form) * 31 + fields.childForms;
  state = mix(state, fields.last * 128 + fields.sub * 2 + (fields.ahead ? 1 : 0));
  if (fields.form === 'plain') state = mix(state, fields.count);
  if (fields.path) for (const part of fields.path) state = mix(state, part);
  return {
    below: fields.below,
    depth: fields.depth,
    form: fields.form,
    last: fields.last,
    sub: fields.sub,
    count: fields.count,
    path: fields.path,
    ahead: fields.ahead,
    series: fields.series,
    member: fields.member,
    childForms: fields.childForms,
    key: mix(fields.below?.key ?? 7, state),
    key2: mix(fields.below?.key2 ?? 31, state + 0x51ed),
  };
}

/** One number for a whole hypothesis: 53 bits, so that two states never meet by accident. */
export function stateKey({ top, memory }: Hypothesis): number {
  return (mix(top.key, memory.key) >>> 0) * 0x200000 + (mix(top.key2, memory.key) >>> 11);
}

/** A 32-bit hash of two numbers. Constants: MurmurHash3's finalizer. */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  h ^= h >>> 15;
  return Math.imul(h, 0x27d4eb2f) ^ b;
}
