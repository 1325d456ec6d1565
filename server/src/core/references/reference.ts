import type { Message } from '../messages/message.js';
import type { Span } from '../text/span.js';

/**
 * What is known about a reference (引用):
 *
 * - `resolved`: it names exactly one place (or one row of places) of this document;
 * - `broken`: it is meant for this document, and there is no such place;
 * - `ambiguous`: several places answer to it, or it is unclear which document is meant: never changed;
 * - `ignored`: it names a place of another document (《…》第三条), and is none of our business.
 */
export type ReferenceState = 'resolved' | 'broken' | 'ambiguous' | 'ignored';

/** A place that references point to. Spans are UTF-16 offsets into the document. */
export type Target =
  /** A heading: 第三章, （二）, 第十二条. `node` is its index in `Structure.nodes`. */
  | { readonly kind: 'heading'; readonly node: number; readonly span: Span }
  /** A paragraph (款) of an article: `node` is the article's index, `paragraph` counts from 1. */
  | { readonly kind: 'paragraph'; readonly node: number; readonly paragraph: number; readonly span: Span }
  /** An annex (附件). `number` is 0 where the only annex has none. */
  | { readonly kind: 'annex'; readonly number: number; readonly span: Span };

/** One step of a reference, outermost first: 第十二条 · 第二款 · 第一项. */
export interface ReferencePart {
  readonly span: Span;
  /** What this step names by itself; empty where it names nothing. Several for lists and ranges: 第（一）至（三）项. */
  readonly targets: readonly Target[];
}

/** One reference in the text: 第二部分（三）, 本办法第十二条第二款第一项, 前款, 附件1—3. */
export interface Reference {
  /** Characters of the reference, without the words before it (本办法, 依照). */
  readonly span: Span;
  /** 0-based. */
  readonly line: number;
  readonly parts: readonly ReferencePart[];
  readonly state: ReferenceState;
  /** What the whole reference names: the targets of its last part. Empty unless resolved or ambiguous. */
  readonly targets: readonly Target[];
  /** Why it is broken or ambiguous, in words for the writer. */
  readonly problem?: Message;
}
