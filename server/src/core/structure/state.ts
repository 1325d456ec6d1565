import { FORM_IDS, type FormId } from '../markers/forms.js';
import type { NumberRelation } from './structure.js';

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
  /** Equal for frames that the future cannot tell apart. */
  readonly key: string;
}

/** What a hypothesis remembers of a closed series, so that a later one may continue it. */
export interface Closed {
  readonly last: number;
  readonly sub: number;
  readonly depth: number;
  readonly series: number;
  readonly parentForm: FormId;
}

export type Memory = Readonly<Partial<Record<FormId, Closed>>>;

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

export const EMPTY_MEMORY: Memory = {};

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
    key: `#${serial}`,
  };
}

/** A frame with its key. */
export function frame(fields: Omit<Frame, 'key'>): Frame {
  const path = fields.path ? fields.path.join('.') : '';
  return { ...fields, key: `${fields.below?.key ?? ''}/${fields.form}${fields.last},${fields.sub}${path}${fields.ahead ? '^' : ''}:${fields.childForms}` };
}
