import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import {
  characterPitch,
  pageParagraphs,
  STANDARD_LAYOUT,
  type PageLayout,
  type PageParagraph,
  type ParsedDocument,
} from '../core/index.js';
import { habitProperties, type SpacedLine } from './habits.js';
import { bodyPitch, faceOf, normalStyle, paragraphStyles, styleId, twips, twipsOfMm } from './styles.js';

/** What a Word file says of itself. */
export interface DocxOptions {
  readonly layout?: PageLayout;
  /** Its title in the file's properties. */
  readonly title?: string;
  /** Its author in the file's properties. */
  readonly author?: string;
}

/**
 * The document as a Word file, one paragraph a line, set as GB/T 9704-2012 asks: styles with outline levels, a grid of
 * lines and characters, page numbers on the outer side. Numbers are text, as 公文 travel. What a page does not show of the
 * text, blanks at the ends of lines and their breaks, is noted in the file's properties, for the way back.
 *
 * Total: what XML cannot hold becomes U+FFFD.
 */
export async function writeDocx(document: ParsedDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const layout = options.layout ?? STANDARD_LAYOUT;
  const paragraphs = pageParagraphs(document, layout);
  const { paper, margins, sizes } = layout;
  const file = new Document({
    title: options.title ?? '',
    creator: options.author ?? '',
    lastModifiedBy: options.author ?? '',
    description: '',
    customProperties: habitProperties(paragraphs.map((paragraph) => spaced(paragraph, document))),
    evenAndOddHeaderAndFooters: layout.pageNumbers === 'outside',
    styles: {
      default: {
        document: {
          run: { ...faceOf('body', layout, sizes.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        },
      },
      paragraphStyles: [normalStyle(layout), ...paragraphStyles(layout)],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twipsOfMm(paper.width), height: twipsOfMm(paper.height) },
            margin: {
              top: twipsOfMm(margins.top),
              bottom: twipsOfMm(margins.bottom),
              left: twipsOfMm(margins.inner),
              right: twipsOfMm(margins.outer),
              header: twipsOfMm(15),
              footer: twipsOfMm(margins.bottom - 7) - twips(sizes.colophon),
              gutter: 0,
            },
          },
          // Characters are set by their spacing: LibreOffice reads a grid narrower than its characters as a wide one.
          grid: { type: DocumentGridType.LINES, linePitch: bodyPitch(layout) },
        },
        footers: footersOf(layout),
        children: paragraphs.map((paragraph) => paragraphOf(paragraph, layout)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** A paragraph with what the page leaves out of its line. */
function spaced({ style, line, runs }: PageParagraph, document: ParsedDocument): SpacedLine {
  const { start, end } = document.lines.spanOf(line);
  const next = line + 1 < document.lines.count ? document.lines.startOf(line + 1) : end;
  return {
    style,
    text: runs.map(({ text }) => inXml(text)).join(''),
    lead: document.slice({ start, end: runs[0]?.span.start ?? end }),
    trail: document.slice({ start: runs.at(-1)?.span.end ?? end, end }),
    end: document.slice({ start: end, end: next }),
  };
}

function paragraphOf(paragraph: PageParagraph, layout: PageLayout): Paragraph {
  const { style, runs, outlineLevel, endIndent } = paragraph;
  const character = twips(characterPitch(layout));
  const own = runs[0]?.face;
  return new Paragraph({
    style: styleId(style),
    ...(outlineLevel === undefined ? {} : { outlineLevel: outlineLevel - 1 }),
    ...(paragraph.pageBreak ? { pageBreakBefore: true } : {}),
    ...(paragraph.keepNext ? { keepNext: true, keepLines: true } : {}),
    ...(endIndent === undefined ? {} : { indent: { right: Math.round(endIndent * character) } }),
    ...(paragraph.ruleBelow
      ? { border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: 'FF0000', space: 11 } } }
      : {}),
    children: runs.map(
      ({ text, face }) =>
        new TextRun({ children: inRun(text), ...(face === own ? {} : faceOf(face, layout, layout.sizes.body)) }),
    ),
  } satisfies IParagraphOptions);
}

/** What XML cannot hold: control characters, halves of pairs. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function inXml(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd');
}

/** The characters of a run as Word keeps them: tabs are elements of their own. */
function inRun(text: string): (string | Tab)[] {
  return inXml(text)
    .split('\t')
    .flatMap((part, i) => [...(i > 0 ? [new Tab()] : []), ...(part ? [part] : [])]);
}

/** — 1 — in 4号 half-width digits, on the outer side of the sheet one character from the edge (7.5). */
function footersOf(layout: PageLayout): { default?: Footer; even?: Footer } {
  if (layout.pageNumbers === 'none') return {};
  const indent = twips(layout.sizes.colophon);
  const footer = (side: 'left' | 'right' | 'middle'): Footer =>
    new Footer({
      children: [
        new Paragraph({
          alignment:
            side === 'middle' ? AlignmentType.CENTER : side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
          ...(side === 'middle' ? {} : { indent: { [side]: indent } }),
          children: [
            new TextRun({
              children: ['— ', PageNumber.CURRENT, ' —'],
              font: layout.faces.pageNumber,
              size: layout.sizes.colophon * 2,
            }),
          ],
        }),
      ],
    });
  return layout.pageNumbers === 'middle'
    ? { default: footer('middle') }
    : { default: footer('right'), even: footer('left') };
}
