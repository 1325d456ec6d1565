/** Request: a document as its pages show it ({@link PageAnswer}); null where the server does not know the document. */
export const PAGE_REQUEST = 'gongwen/page';

/** Parameters of {@link PAGE_REQUEST}. */
export interface PageParams {
  readonly uri: string;
}

/** What {@link PAGE_REQUEST} answers. */
export interface PageAnswer {
  /** The document version that this belongs to. */
  readonly version: number;
  readonly layout: PageMeasures;
  /** How the paragraphs of each style are set. */
  readonly styles: Readonly<Record<string, PageStyleSetting>>;
  /** In order; one a line of the document. */
  readonly paragraphs: readonly PageLineParagraph[];
}

/** The measures of a page. */
export interface PageMeasures {
  /** Millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  /** Millimetres of white around the type area. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly inner: number; readonly outer: number };
  /** Lines of body text on a page. */
  readonly lines: number;
  /** Points from line to line of body text. */
  readonly linePitch: number;
  /** Points from one character of body text to the next. */
  readonly characterPitch: number;
  /** Points. */
  readonly sizes: { readonly body: number; readonly colophon: number };
  /** Names of fonts for Chinese, by the names that {@link PageLineRun.face} uses; `pageNumber` too. */
  readonly faces: Readonly<Record<string, string>>;
  /** The font of letters and digits. */
  readonly latinFace: string;
  readonly pageNumbers: 'outside' | 'middle' | 'none';
}

/** How the paragraphs of a style are set; points. */
export interface PageStyleSetting {
  readonly size: number;
  readonly pitch: number;
  readonly align: 'both' | 'centre' | 'right';
  /** White before the first line, on top of `start`. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly red: boolean;
}

/** One paragraph. */
export interface PageLineParagraph {
  /** A key of {@link PageAnswer.styles}. */
  readonly style: string;
  /** 0-based line of the document. */
  readonly line: number;
  readonly runs: readonly PageLineRun[];
  /** Its place in the hierarchy, 1 the highest. */
  readonly outlineLevel?: number;
  /** A page begins with it. */
  readonly pageBreak?: true;
  /** It stands on one page with the paragraph behind it. */
  readonly keepNext?: true;
  /** Characters of white at the right. */
  readonly endIndent?: number;
  /** A red line runs below it. */
  readonly ruleBelow?: true;
}

/** Characters in one face. */
export interface PageLineRun {
  readonly text: string;
  readonly face: string;
}
