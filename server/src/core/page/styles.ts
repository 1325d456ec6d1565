import { characterPitch, linePitch, type Face, type PageLayout } from './layout.js';
import type { PageStyle } from './paragraph.js';

/** How the paragraphs of a style are set, the same in Word and in the preview. All measures in points. */
export interface StyleSetting {
  readonly face: Face;
  readonly size: number;
  /** From the foot of one line to the next. */
  readonly pitch: number;
  readonly align: 'both' | 'centre' | 'right';
  /** White before the first line, on top of `start`. */
  readonly first: number;
  /** White before every line. */
  readonly start: number;
  /** White behind every line. */
  readonly end: number;
  readonly red: boolean;
}

/** Every style, once. */
export const PAGE_STYLES: readonly PageStyle[] = Object.keys({
  serial: 0,
  mark: 0,
  number: 0,
  title: 0,
  subtitle: 0,
  author: 0,
  recipient: 0,
  salutation: 0,
  part: 0,
  level1: 0,
  level2: 0,
  level3: 0,
  level4: 0,
  body: 0,
  annexNote: 0,
  annexNoteItem: 0,
  organ: 0,
  date: 0,
  note: 0,
  annexLabel: 0,
  copies: 0,
  printing: 0,
  contents: 0,
  table: 0,
  blank: 0,
} satisfies Record<PageStyle, 0>) as PageStyle[];

const CENTRED: ReadonlySet<PageStyle> = new Set<PageStyle>(['mark', 'number', 'title', 'subtitle', 'author', 'part']);
const RIGHT: ReadonlySet<PageStyle> = new Set<PageStyle>(['organ', 'date']);
/** Characters of white before the first line (7.3.3, 7.3.4, 7.3.6). */
const INDENTED: Readonly<Partial<Record<PageStyle, number>>> = {
  level1: 2,
  level2: 2,
  level3: 2,
  level4: 2,
  body: 2,
  annexNote: 2,
  note: 2,
};
/** Characters of white before an item of 附件说明: as wide as 附件： and the indentation (7.3.4). */
const BELOW_ANNEX_NOTE = 5;

/** How a style is set on pages of a layout (GB/T 9704-2012 5.2, 7.2–7.4). */
export function styleSetting(style: PageStyle, layout: PageLayout): StyleSetting {
  const size = sizeOf(style, layout);
  const character = characterPitch(layout);
  const body = linePitch(layout);
  const colophon = style === 'copies' || style === 'printing' ? layout.sizes.colophon : 0;
  return {
    face: faceOfStyle(style),
    size,
    // A title's lines are farther apart, because its characters are taller.
    pitch: size > layout.sizes.body ? Math.max(body, size * 1.4) : body,
    align: CENTRED.has(style) ? 'centre' : RIGHT.has(style) ? 'right' : 'both',
    first: (INDENTED[style] ?? 0) * character,
    start: style === 'annexNoteItem' ? BELOW_ANNEX_NOTE * character : colophon,
    end: colophon,
    red: style === 'mark',
  };
}

/** The face of a style (5.2.2, 7.2.4, 7.3.1, 7.3.3). */
export function faceOfStyle(style: PageStyle): Face {
  switch (style) {
    case 'title':
    case 'mark':
      return 'title';
    case 'level1':
    case 'part':
    case 'annexLabel':
    case 'serial':
      return 'level1';
    case 'level2':
    case 'author':
    case 'subtitle':
      return 'level2';
    default:
      return 'body';
  }
}

function sizeOf(style: PageStyle, { sizes }: PageLayout): number {
  switch (style) {
    case 'mark':
      return sizes.mark;
    case 'title':
      return sizes.title;
    case 'copies':
    case 'printing':
      return sizes.colophon;
    default:
      return sizes.body;
  }
}
