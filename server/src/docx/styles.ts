import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IRunStylePropertiesOptions } from 'docx';
import {
  characterPitch,
  linePitch,
  styleSetting,
  type Face,
  type PageLayout,
  type PageStyle,
  type StyleSetting,
} from '../core/index.js';

/** Twentieths of a point, the unit of Word's measures. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Twentieths of a point in so many millimetres. */
export function twipsOfMm(millimetres: number): number {
  return Math.round((millimetres * 72 * 20) / 25.4);
}

/** The id of a style in the file: Latin letters only, as some readers want. */
export function styleId(style: PageStyle): string {
  return `Gongwen${style.charAt(0).toUpperCase()}${style.slice(1)}`;
}

/** What writers see in the list of styles. */
const NAMES: Readonly<Record<PageStyle, string>> = {
  serial: '公文版头要素',
  mark: '公文发文机关标志',
  number: '公文发文字号',
  title: '公文标题',
  subtitle: '公文副标题',
  author: '公文作者',
  recipient: '公文主送机关',
  salutation: '公文称呼',
  part: '公文章节标题',
  level1: '公文一级标题',
  level2: '公文二级标题',
  level3: '公文三级标题',
  level4: '公文四级标题',
  body: '公文正文',
  annexNote: '公文附件说明',
  annexNoteItem: '公文附件说明续',
  organ: '公文署名',
  date: '公文成文日期',
  note: '公文附注',
  annexLabel: '公文附件序号',
  copies: '公文抄送',
  printing: '公文印发',
  contents: '公文目录',
  table: '公文表格文字',
  blank: '公文空行',
};

/** The run properties of a face. */
export function faceOf(face: Face, layout: PageLayout, points: number): IRunStylePropertiesOptions {
  const eastAsia = layout.faces[face];
  return {
    font: { ascii: layout.latinFace, hAnsi: layout.latinFace, cs: layout.latinFace, eastAsia },
    size: points * 2,
  };
}

/** Twentieths of a point from line to line, rounded down, so that the last line of a full page has room. */
export function bodyPitch(layout: PageLayout): number {
  return Math.floor(linePitch(layout) * 20);
}

/** What every style is based on. */
export function normalStyle(layout: PageLayout): IParagraphStyleOptions {
  // Rounded down, so that the last character of a full line has room.
  const spacing = Math.floor((characterPitch(layout) - layout.sizes.body) * 20);
  return {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    run: { ...faceOf('body', layout, layout.sizes.body), characterSpacing: spacing },
  };
}

const ALIGNMENT = {
  both: AlignmentType.BOTH,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<StyleSetting['align'], string>;

/** What a style is called. Ids change when other programs save a file, names stay. */
export function styleName(style: PageStyle): string {
  return NAMES[style];
}

/** The paragraph styles of a layout (GB/T 9704-2012 5.2, 7.2–7.4). */
export function paragraphStyles(layout: PageLayout): IParagraphStyleOptions[] {
  const body = bodyPitch(layout);
  return (Object.keys(NAMES) as PageStyle[]).map((style) => {
    const { face, size, pitch, align, first, start, end, red } = styleSetting(style, layout);
    return {
      id: styleId(style),
      name: NAMES[style],
      basedOn: 'Normal',
      next: styleId('body'),
      quickFormat: true,
      run: { ...faceOf(face, layout, size), ...(red ? { color: 'FF0000' } : {}) },
      paragraph: {
        // Offices print full pages: no line is held back for company.
        widowControl: false,
        alignment: ALIGNMENT[align],
        spacing: {
          line: size > layout.sizes.body ? Math.max(body, twips(pitch)) : body,
          lineRule: LineRuleType.EXACTLY,
          before: 0,
          after: 0,
        },
        ...(first > 0 ? { indent: { firstLine: twips(first) } } : {}),
        ...(start > 0 ? { indent: { left: twips(start), ...(end > 0 ? { right: twips(end) } : {}) } } : {}),
      },
    };
  });
}
