import type { FormId } from '../markers/forms.js';
import type { HeadingNode } from './node.js';
import type { HouseStyle } from './style.js';

/** How a member's number relates to the one before it, as the decoder explains it. */
export type NumberRelation = 'next' | 'gap' | 'duplicate' | 'order' | 'lost';

/** One place of a series: a heading, or a number known to be buried in a line or lost from one. */
export interface SeriesMember {
  /** Index of its heading; -1 for a buried one, which is no heading. */
  readonly node: number;
  /** 0-based line. */
  readonly line: number;
  readonly relation: NumberRelation;
  /** The number that it should carry. */
  readonly number: number;
  /** 第…条之Y: Y, 0 elsewhere. */
  readonly sub: number;
}

/**
 * Headings that are numbered together: children of one parent with one kind of marker, or, where the numbering
 * runs on across parents, one stretch of the chain.
 */
export interface Series {
  readonly index: number;
  /** The form its members should have, settled by their majority; `plain` where they carry no markers. */
  readonly form: FormId;
  /** 0 = directly under a title or at the top. */
  readonly depth: number;
  /** Index of the parent heading, -1 at the top. */
  readonly parent: number;
  /** The series that this one continues (run-on numbering), -1 where it starts by itself. */
  readonly continues: number;
  readonly members: readonly SeriesMember[];
}

/** The decoded structure of a document. */
export interface Structure {
  readonly nodes: readonly HeadingNode[];
  /** Indices of the nodes without parent. */
  readonly roots: readonly number[];
  readonly series: readonly Series[];
  /** How the document writes its markers. */
  readonly style: HouseStyle;
}
