/**
 * How a page is set: measures, faces and customs. What GB/T 9704-2012 leaves open, and what units do differently, is a
 * value here and no constant elsewhere.
 */
export interface PageLayout {
  /** Millimetres. */
  readonly paper: { readonly width: number; readonly height: number };
  /** Millimetres of white around the type area (版心). */
  readonly margins: { readonly top: number; readonly bottom: number; readonly inner: number; readonly outer: number };
  /** Lines of body text on a page. */
  readonly lines: number;
  /** Characters of body text in a line. */
  readonly characters: number;
  /** Points between the feet of two lines; follows from `lines` where absent. */
  readonly linePitch?: number;
  /** Points. */
  readonly sizes: { readonly title: number; readonly body: number; readonly colophon: number; readonly mark: number };
  readonly faces: Readonly<Record<Face, string>>;
  /** Letters and digits. */
  readonly latinFace: string;
  /** Where page numbers stand: outside on both sides of a sheet (7.5), in the middle, or nowhere. */
  readonly pageNumbers: 'outside' | 'middle' | 'none';
  /** A seal will stand on the date: it is set four characters from the right, the organ centred above (7.3.5.1). */
  readonly seal: boolean;
}

/** The faces that the standard tells apart: 小标宋, 黑体, 楷体, 仿宋 and 宋体. */
export type Face = 'title' | 'level1' | 'level2' | 'body' | 'pageNumber';

/**
 * GB/T 9704-2012: 5.1 paper, 5.2.1 margins (the bottom and the outer one follow from the type area 156 × 225 mm), 5.2.2
 * faces and size (3号 is 16 points), 5.2.3 lines and characters, 7.3.1 title (2号 is 22 points), 7.3.3 levels, 7.4
 * colophon (4号 is 14 points), 7.5 page numbers. The names of the faces are those that offices use.
 */
export const STANDARD_LAYOUT: PageLayout = {
  paper: { width: 210, height: 297 },
  margins: { top: 37, bottom: 35, inner: 28, outer: 26 },
  lines: 22,
  characters: 28,
  sizes: { title: 22, body: 16, colophon: 14, mark: 48 },
  faces: {
    title: '方正小标宋简体',
    level1: '黑体',
    level2: '楷体_GB2312',
    body: '仿宋_GB2312',
    pageNumber: '宋体',
  },
  latinFace: 'Times New Roman',
  pageNumbers: 'outside',
  seal: true,
};

const POINTS_PER_MM = 72 / 25.4;

/** Points between the feet of two lines. */
export function linePitch(layout: PageLayout): number {
  const { paper, margins, lines } = layout;
  return layout.linePitch ?? ((paper.height - margins.top - margins.bottom) * POINTS_PER_MM) / lines;
}

/** Points from the beginning of one character of body text to the next. */
export function characterPitch({ paper, margins, characters }: PageLayout): number {
  return ((paper.width - margins.inner - margins.outer) * POINTS_PER_MM) / characters;
}
