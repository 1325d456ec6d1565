import type { Span } from '../text/span.js';
import type { Figure } from './figure.js';

/** What holds figures together. */
export type RelationKind =
  /** Parts and their whole: 93人：一孩48人、二孩35人… */
  | 'sum'
  /** A share or rate of two figures: 办结76件，办结率91.57% */
  | 'rate'
  /** 增长8% and the two values it is about. */
  | 'growth'
  /** Unit price, number and amount; per head. */
  | 'product'
  /** One figure stated twice. */
  | 'same'
  /** A number of things and the names of them. */
  | 'count';

/** Figures that must fit together, and whether they do. */
export interface Relation {
  readonly kind: RelationKind;
  /** The figure that the others give: the whole, the rate, the statement made later. */
  readonly result: Figure;
  /** What it follows from, in text order; empty for a count. */
  readonly from: readonly Figure[];
  /** The names that a count counts. */
  readonly names?: readonly Span[];
  /** What {@link result} ought to be, in its own unit, as exactly as the others tell. */
  readonly computed: number;
  /** It fits within what rounding and 约, 余 allow. */
  readonly holds: boolean;
  /**
   * The wording leaves nothing out (brackets, 男 and 女, 其余 …): a mismatch is a mistake. Where false, the figures fit,
   * or nearly, and the words alone do not say that they must.
   */
  readonly closed: boolean;
  /** It holds, or a change of one digit in one of the figures would make it hold. */
  readonly explained: boolean;
  /** The arithmetic as a reader would write it: 48+35+10=93, 76÷83=91.57%. */
  readonly arithmetic: string;
  /** One change of a digit makes it hold, and only in this figure: which, and how it must be written then. */
  readonly correction?: { readonly figure: Figure; readonly text: string };
}
