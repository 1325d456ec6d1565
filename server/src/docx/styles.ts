import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IRunStylePropertiesOptions } from 'docx';
import { characterPitch, linePitch, type Face, type PageLayout, type PageStyle } from '../core/index.js';

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

const CENTRED: ReadonlySet<PageStyle> = new Set<PageStyle>(['mark', 'number', 'title', 'subtitle', 'author', 'part']);
const RIGHT: ReadonlySet<PageStyle> = new Set<PageStyle>(['organ', 'date']);
/** Characters of white before the first line. */
const INDENTED: Readonly<Partial<Record<PageStyle, number>>> = {
  level1: 2,
  level2: 2,
  level3: 2,
  level4: 2,
  body: 2,
  annexNote: 2,
  note: 2,
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

/** The paragraph styles of a layout (GB/T 9704-2012 5.2, 7.2–7.4). */
export function paragraphStyles(layout: PageLayout): IParagraphStyleOptions[] {
  const body = bodyPitch(layout);
  const character = twips(characterPitch(layout));
  return (Object.keys(NAMES) as PageStyle[]).map((style) => {
    const points = pointsOf(style, layout);
    // A title's lines are farther apart, because its characters are taller.
    const line = points > layout.sizes.body ? Math.max(body, twips(points * 1.4)) : body;
    const first = INDENTED[style] ?? 0;
    return {
      id: styleId(style),
      name: NAMES[style],
      basedOn: 'Normal',
      next: styleId('body'),
      quickFormat: true,
      run: { ...faceOf(faceOfStyle(style), layout, points), ...(style === 'mark' ? { color: 'FF0000' } : {}) },
      paragraph: {
        // Offices print full pages: no line is held back for company.
        widowControl: false,
        alignment: CENTRED.has(style)
          ? AlignmentType.CENTER
          : RIGHT.has(style)
            ? AlignmentType.RIGHT
            : AlignmentType.BOTH,
        spacing: { line, lineRule: LineRuleType.EXACTLY, before: 0, after: 0 },
        ...(first > 0 ? { indent: { firstLine: first * character } } : {}),
        ...(style === 'annexNoteItem' ? { indent: { left: 5 * character } } : {}),
        ...(style === 'copies' || style === 'printing'
          ? { indent: { left: twips(layout.sizes.colophon), right: twips(layout.sizes.colophon) } }
          : {}),
      },
    };
  });
}

function pointsOf(style: PageStyle, { sizes }: PageLayout): number {
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

function faceOfStyle(style: PageStyle): Face {
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
    case 'subtitle':
    case 'author':
      return 'level2';
    default:
      return 'body';
  }
}
