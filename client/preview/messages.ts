import type { PageAnswer, PageLineParagraph } from '../../server/src/lsp/protocol.js';

/** A finding beside the text. */
export interface PageFinding {
  /** 0-based line of the document. */
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
}

/** What stands around the pages, in the editor's language; `{page}` and the like are filled in. */
export interface PageWords {
  readonly pageOf: string;
  readonly fitWidth: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly print: string;
  readonly missingFonts: string;
  readonly substitute: string;
  readonly anyFont: string;
  readonly nothing: string;
}

/** `fit` is as wide as the view; a number is a factor. */
export type Zoom = 'fit' | number;

/** Paragraphs in the place of others: all that is sent after a keystroke. */
export interface PageChange {
  readonly type: 'change';
  /** The first that is replaced. */
  readonly start: number;
  readonly removed: number;
  readonly inserted: readonly PageLineParagraph[];
  /** How many lines those behind have moved. */
  readonly shift: number;
}

/** The words of the view and what the writer last chose: sent once. */
export interface PageSetUp {
  readonly type: 'setUp';
  readonly words: PageWords;
  readonly zoom: Zoom;
}

/** A document from its beginning. `paragraphs` is empty where there is nothing to show. */
export interface PageDocument extends Pick<PageAnswer, 'layout' | 'styles' | 'paragraphs'> {
  readonly type: 'document';
  readonly uri: string;
  readonly name: string;
}

/** What the extension tells the view. */
export type ToView =
  | PageSetUp
  | PageDocument
  | PageChange
  | { readonly type: 'findings'; readonly findings: readonly PageFinding[] }
  /** The first line in sight of the editor. */
  | { readonly type: 'scrollTo'; readonly line: number }
  /** The line of the cursor: it comes into sight if it is not. */
  | { readonly type: 'cursor'; readonly line: number };

/** What the view tells the extension. */
export type FromView =
  | { readonly type: 'ready' }
  /** The writer has scrolled: the line whose paragraph is the first in sight. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** The writer has clicked the paragraph of a line. */
  | { readonly type: 'reveal'; readonly line: number }
  | { readonly type: 'zoom'; readonly zoom: Zoom }
  /** The pages as a file of their own, for a browser to print. */
  | { readonly type: 'print'; readonly html: string };
