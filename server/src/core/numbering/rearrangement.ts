import { message, type MessageId } from '../messages/message.js';
import type { Edit } from '../edit/edit.js';
import type { OutlineChange } from './assign.js';
import type { Refusal } from './structuralEdit.js';
import type { Swap } from './swap.js';

/** A structural edit before its numbers are counted. */
export interface Rearrangement {
  readonly ok: true;
  readonly change: OutlineChange;
  readonly swap?: Swap;
  /** The line of the new heading: what it replaces, and what stands around its marker. */
  readonly insertion?: {
    readonly start: number;
    readonly end: number;
    readonly before: string;
    /** New lines before the one of the heading. */
    readonly linesBefore: number;
  };
  /** Edits of the text that are neither markers nor references (splitting, joining). */
  readonly edits?: readonly Edit[];
  /** The headings to select afterwards, in text order; the new one where absent. */
  readonly select?: readonly number[];
}

/** Makes a refusal. */
export function refuse(id: MessageId, args: Readonly<Record<string, string | number>> = {}): Refusal {
  return { ok: false, reason: message(id, args) };
}
