import type { PageAnswer, PageLineParagraph } from '../../server/src/lsp/protocol.js';
import { breakLines } from './breakLines.js';
import { chineseFace, fontProbe, latinFace, type SetFace } from './fonts.js';
import type { Block } from './paginate.js';

/** CSS pixels. */
export const PX_PER_MM = 96 / 25.4;
export const PX_PER_POINT = 96 / 72;
/** White between 发文字号 and the red line below it (GB/T 9704-2012 7.2.7), and the line. */
export const RULE_BELOW = { white: 4 * PX_PER_MM, thick: 1.5 * PX_PER_POINT };

/** One line as it is put on a page; pixels. */
export interface SetLine {
  readonly pieces: readonly Piece[];
  /** White before it. */
  readonly indent: number;
  /** White behind every character. */
  readonly spacing: number;
}

/** Characters of one line in one font. */
export interface Piece {
  readonly text: string;
  readonly face: string;
  /** White behind it, between Chinese characters and letters or digits. */
  readonly gap?: number;
}

/** A paragraph broken into lines; pixels. */
export interface SetBlock extends Block {
  readonly paragraph: PageLineParagraph;
  readonly set: readonly SetLine[];
  readonly size: number;
  readonly align: 'both' | 'centre' | 'right';
  readonly red: boolean;
  /** White behind its lines. */
  readonly end: number;
}

/** Letters and digits, which have a font of their own. Marks that Chinese fonts make wide are theirs. */
const LATIN = /[ -~\u00a1-\u00b6\u00b8-\u00d6\u00d8-\u024f]+/g;
/** Word's white between Chinese characters and letters or digits, of their size. */
const GAP = 0.25;
const CHINESE = /[\u3400-\u9fff\uf900-\ufaff]/;
const LETTER = /[0-9A-Za-z\u00c0-\u024f]/;
/** Characters as wide as they are high in every Chinese font. */
const SQUARE = /[\u3000-\u30ff\u3400-\u9fff\uff01-\uff5e]/;
const COLOPHON = new Set(['copies', 'printing']);

/** Breaks paragraphs into lines with the fonts of this machine. */
export class Typesetter {
  readonly faces: ReadonlyMap<string, SetFace>;
  private readonly widths = new Map<string, number>();
  private readonly done = new WeakMap<PageLineParagraph, SetBlock>();

  constructor(
    readonly layout: PageAnswer['layout'],
    private readonly styles: PageAnswer['styles'],
    private readonly context: CanvasRenderingContext2D,
  ) {
    const isThere = fontProbe(context);
    const faces = new Map(Object.entries(layout.faces).map(([face, name]) => [face, chineseFace(name, isThere)]));
    faces.set('latin', latinFace(layout.latinFace, faces.get('body')?.used, isThere));
    this.faces = faces;
  }

  /** The blocks of all paragraphs; those of paragraphs that have been set before are the same objects. */
  blocks(paragraphs: readonly PageLineParagraph[]): SetBlock[] {
    const blocks = paragraphs.map((paragraph) => {
      const known = this.done.get(paragraph);
      if (known) return known;
      const block = this.blockOf(paragraph);
      this.done.set(paragraph, block);
      return block;
    });
    return closeFeet(blocks);
  }

  private blockOf(paragraph: PageLineParagraph): SetBlock {
    const { layout } = this;
    const style = this.styles[paragraph.style] ?? this.styles['body'];
    if (!style) throw new Error(`no style ${paragraph.style}`);
    const size = style.size * PX_PER_POINT;
    const end = (paragraph.endIndent ?? 0) * layout.characterPitch * PX_PER_POINT || style.end * PX_PER_POINT;
    const pitch = style.pitch * PX_PER_POINT;
    const set = this.linesOf(paragraph, { ...style, size, end });
    return {
      paragraph,
      set,
      size,
      pitch,
      end,
      align: style.align,
      red: style.red,
      lines: set.length,
      below: paragraph.ruleBelow ? RULE_BELOW.white + RULE_BELOW.thick : 0,
      pageBreak: paragraph.pageBreak === true,
      keepNext: paragraph.keepNext === true,
      foot: COLOPHON.has(paragraph.style),
      blank: paragraph.runs.length === 0,
    };
  }

  private linesOf(
    { runs, style }: PageLineParagraph,
    { size, end, first, start, align }: PageAnswer['styles'][string] & { size: number },
  ): SetLine[] {
    const { layout } = this;
    const pieces = withGaps(
      runs.flatMap((run) => piecesOf(run.text, run.face)),
      size * GAP,
    );
    const text = pieces.map((piece) => piece.text).join('');
    const spacing = (layout.characterPitch - layout.sizes.body) * PX_PER_POINT;
    const widths = pieces.flatMap((piece) => this.widthsOf(piece, size, spacing));
    const { paper, margins } = layout;
    const whole = (paper.width - margins.inner - margins.outer) * PX_PER_MM;
    const [before, more] = [start * PX_PER_POINT, first * PX_PER_POINT];
    const rest = Math.max(size, whole - before - end);
    const lines = breakLines(text, widths, { first: Math.max(size, rest - more), rest });
    return lines.map((line, i) => {
      const room = i === 0 ? rest - more : rest;
      const full = align === 'both' && i < lines.length - 1 && line.count > 1 && !COLOPHON.has(style);
      // A line that is not quite full is spread to the edge, all between its characters.
      const own = slice(pieces, line.start, line.end);
      const extra = full ? Math.max(0, room - line.width + (own.gapAtEnd ?? 0)) / (line.count - 1) : 0;
      return {
        pieces: own.pieces,
        indent: before + (i === 0 ? more : 0),
        spacing: spacing + Math.min(extra, size / 2),
      };
    });
  }

  /** One number a UTF-16 unit; 0 for the second half of a pair. */
  private widthsOf({ text, face, gap = 0 }: Piece, size: number, spacing: number): number[] {
    const widths = Array.from(text).flatMap((character) => {
      const width = (SQUARE.test(character) ? size : this.measured(character, face, size)) + spacing;
      return character.length === 2 ? [width, 0] : [width];
    });
    const last = widths.length - 1;
    widths[last] = (widths[last] ?? 0) + gap;
    return widths;
  }

  private measured(character: string, face: string, size: number): number {
    const key = `${face} ${size} ${character}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      const { stack = 'serif', bold = false } = this.faces.get(face) ?? {};
      this.context.font = `${bold ? 'bold ' : ''}${size}px ${stack}`;
      this.context.fontKerning = 'none';
      width = this.context.measureText(character).width;
      this.widths.set(key, width);
    }
    return width;
  }
}

/** Letters and digits apart from the rest. */
function piecesOf(written: string, face: string): Piece[] {
  const text = written.replaceAll('\t', '\u3000');
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: latin, index } of text.matchAll(LATIN)) {
    if (index > done) pieces.push({ text: text.slice(done, index), face });
    pieces.push({ text: latin, face: 'latin' });
    done = index + latin.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), face });
  return pieces;
}

/** White where Chinese characters and letters or digits meet. */
function withGaps(pieces: readonly Piece[], gap: number): Piece[] {
  return pieces.map((piece, i) => {
    const [end, start] = [piece.text.slice(-1), pieces[i + 1]?.text.charAt(0) ?? ''];
    const meet = (CHINESE.test(end) && LETTER.test(start)) || (LETTER.test(end) && CHINESE.test(start));
    return meet ? { ...piece, gap } : piece;
  });
}

/** The pieces of one line; there is no white behind the last one, and `gapAtEnd` says how much there would be. */
function slice(all: readonly Piece[], start: number, end: number): { pieces: Piece[]; gapAtEnd: number | undefined } {
  const pieces: Piece[] = [];
  let gapAtEnd: number | undefined;
  let at = 0;
  for (const { text, face, gap } of all) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    if (part) pieces.push({ text: part, face, ...(gap !== undefined && at < end ? { gap } : {}) });
    if (at === end) gapAtEnd = gap;
  }
  return { pieces, gapAtEnd };
}

/** Blank lines inside a 版记 belong to it and take no room. */
function closeFeet(blocks: SetBlock[]): SetBlock[] {
  for (let i = 0, foot = -1; i < blocks.length; i++) {
    const { foot: own, blank } = blocks[i] as SetBlock;
    if (own) {
      for (let j = foot + 1; foot >= 0 && j < i; j++) {
        blocks[j] = { ...(blocks[j] as SetBlock), foot: true, lines: 0, set: [] };
      }
      foot = i;
    } else if (!blank) foot = -1;
  }
  return blocks;
}
