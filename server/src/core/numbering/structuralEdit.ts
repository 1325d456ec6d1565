import type { ParsedDocument } from '../document.js';
import type { Edit } from '../edit/edit.js';
import type { Message } from '../messages/message.js';
import type { HeadingNode } from '../structure/node.js';
import type { Span } from '../text/span.js';
import type { RenumberScope } from './renumber.js';

/** Where sections are moved to, seen from another section. */
export type Place = 'before' | 'after' | 'firstChild' | 'lastChild';

/** A change of the outline that the writer asks for. Headings are nodes of the document that is edited. */
export type StructuralEdit =
  /** Numbers, kinds and writing of the markers of a scope put right. */
  | { readonly kind: 'renumber'; readonly scope: RenumberScope }
  /** Sections with all that stands below them: one level up, behind their parent. The nodes are neighbouring siblings. */
  | { readonly kind: 'promote'; readonly nodes: readonly HeadingNode[] }
  /** One level down: they become the last sections below the sibling before them. */
  | { readonly kind: 'demote'; readonly nodes: readonly HeadingNode[] }
  /** Past the sibling before them. */
  | { readonly kind: 'moveUp'; readonly nodes: readonly HeadingNode[] }
  /** Past the sibling behind them. */
  | { readonly kind: 'moveDown'; readonly nodes: readonly HeadingNode[] }
  /** Anywhere. */
  | {
      readonly kind: 'move';
      readonly nodes: readonly HeadingNode[];
      readonly place: Place;
      readonly target: HeadingNode;
    }
  /** A new heading behind the whole section, with the next marker. */
  | { readonly kind: 'insertSibling'; readonly node: HeadingNode }
  /** A new heading below the section: its first. */
  | { readonly kind: 'insertChild'; readonly node: HeadingNode }
  /** 第X条之一 behind an article: no other number changes. */
  | { readonly kind: 'insertSub'; readonly node: HeadingNode }
  /** The marker that completion offered is put at an empty line. */
  | { readonly kind: 'complete'; readonly line: number; readonly choice: MarkerChoice }
  /** A run-in heading becomes a heading and a paragraph. */
  | { readonly kind: 'split'; readonly node: HeadingNode }
  /** A buried heading starts a line of its own; `offset` is where its marker begins. */
  | { readonly kind: 'splitBuried'; readonly offset: number }
  /** A heading and the paragraph behind it become one paragraph: the opposite of `split`. */
  | { readonly kind: 'join'; readonly node: HeadingNode };

/** A marker that can be written at an empty line. */
export interface MarkerChoice {
  /** What is written: （三） */
  readonly marker: string;
  /** The next of the open series here, the first below the heading above, or the next of a series further up. */
  readonly relation: 'sibling' | 'child' | 'ancestor';
  /** Nesting depth as in {@link HeadingNode.level}. */
  readonly level: number;
  /** Index of the heading that it comes behind (`sibling`, `ancestor`) or below (`child`). */
  readonly node: number;
}

/** A structural edit worked out: everything it changes, as one step. */
export interface EditPlan {
  readonly ok: true;
  /** In text order, offsets into the old text; none overlaps another. An insertion may touch a replacement. */
  readonly edits: readonly Edit[];
  /** Those of {@link edits} that change nothing but a reference. */
  readonly references: readonly Edit[];
  /** How many markers get another number or form. */
  readonly markers: number;
  /** How many references are rewritten, those inside moved text included. */
  readonly retargeted: number;
  /** The document after the edit. */
  readonly document: ParsedDocument;
  /** What to select in the new text: the heading that was moved, or where to write on. */
  readonly selection: Span;
}

/** Why a structural edit cannot be made. Nothing is changed. */
export interface Refusal {
  readonly ok: false;
  readonly reason: Message;
}
