import type { PageFinding } from './messages.js';
import { lineElement, numberElement, pageElement } from './pageElements.js';
import { paginate, type Page } from './paginate.js';
import { PX_PER_MM, PX_PER_POINT, type SetBlock, type Typesetter } from './typesetter.js';

/** White between two pages, in pixels before zooming. */
export const GAP = 16;

/** One page that has an element. */
interface Sheet {
  readonly element: HTMLElement;
  /** What it shows; undefined while it is empty. */
  shown: readonly string[] | undefined;
}

/**
 * The pages of a document as elements. A page is filled when it comes into sight, and filled anew only where something on
 * it has changed.
 */
export class Pages {
  private blocks: readonly SetBlock[] = [];
  private pages: readonly Page[] = [];
  private readonly sheets: Sheet[] = [];
  private findings: ReadonlyMap<number, readonly PageFinding[]> = new Map();
  /** The page of each block's first line, and where on it that begins. */
  private places: { page: number; top: number }[] = [];
  private readonly keys = new WeakMap<SetBlock, number>();
  private keysGiven = 0;

  /** @param parent holds the pages and nothing else */
  constructor(
    private readonly parent: HTMLElement,
    private readonly typesetter: Typesetter,
  ) {}

  get count(): number {
    return this.pages.length;
  }

  /** Pixels before zooming, from the upper edge of one page to that of the next. */
  get stride(): number {
    return this.height + GAP;
  }

  get height(): number {
    return this.typesetter.layout.paper.height * PX_PER_MM;
  }

  get width(): number {
    return this.typesetter.layout.paper.width * PX_PER_MM;
  }

  /** Shows other blocks. Pages that look the same stay; none is filled here. */
  show(blocks: readonly SetBlock[]): void {
    const { lines, linePitch } = this.typesetter.layout;
    this.blocks = blocks;
    this.pages = paginate(blocks, lines * linePitch * PX_PER_POINT);
    this.places = placesOf(this.pages, blocks.length);
    for (const sheet of this.sheets.splice(this.pages.length)) sheet.element.remove();
    while (this.sheets.length < this.pages.length) {
      const element = pageElement(this.typesetter.layout, this.sheets.length);
      this.parent.append(element);
      this.sheets.push({ element, shown: undefined });
    }
  }

  /** Marks the paragraphs of lines. */
  mark(findings: readonly PageFinding[]): void {
    const byLine = new Map<number, PageFinding[]>();
    for (const finding of findings) byLine.set(finding.line, [...(byLine.get(finding.line) ?? []), finding]);
    this.findings = byLine;
  }

  /** Fills the pages from one to another where they are not what they should be. */
  fill(first: number, last: number): void {
    for (let i = Math.max(0, first); i <= Math.min(last, this.pages.length - 1); i++) {
      const sheet = this.sheets[i] as Sheet;
      const wanted = (this.pages[i] as Page).map((slice) => this.describe(slice));
      if (sheet.shown?.length === wanted.length && sheet.shown.every((one, at) => one === wanted[at])) continue;
      this.fillSheet(sheet, i);
      sheet.shown = wanted;
    }
  }

  /** Empties pages far from sight, so that a long document costs no more than a short one. */
  clear(first: number, last: number): void {
    this.sheets.forEach((sheet, i) => {
      if (!sheet.shown || (i >= first && i <= last)) return;
      sheet.element.replaceChildren();
      sheet.shown = undefined;
    });
  }

  /** Where the paragraph of a line begins, in pixels before zooming; the one before it where the line has none. */
  topOf(line: number): number {
    let found = -1;
    for (const [i, { paragraph }] of this.blocks.entries()) {
      if (paragraph.line > line) break;
      found = i;
    }
    const place = this.places[found];
    // What begins a document is shown with the white above it.
    if (!place || line === 0) return 0;
    return place.page * this.stride + this.typesetter.layout.margins.top * PX_PER_MM + place.top;
  }

  /** The line whose paragraph is the first below a height, in pixels before zooming. */
  lineAt(top: number): number {
    const index = Math.min(this.pages.length - 1, Math.max(0, Math.floor(top / this.stride)));
    const inside = top - index * this.stride - this.typesetter.layout.margins.top * PX_PER_MM;
    for (const page of this.pages.slice(index)) {
      for (const slice of page) {
        const { pitch, paragraph } = this.blocks[slice.block] as SetBlock;
        if (page !== this.pages[index] || slice.top + (slice.to - slice.from) * pitch > inside + 1) {
          return paragraph.line;
        }
      }
    }
    return this.blocks.at(-1)?.paragraph.line ?? 0;
  }

  /** The line of the document that something on a page was made of. */
  lineOf(element: Element): number | undefined {
    const own = element.closest<HTMLElement>('[data-slice]');
    const index = this.sheets.findIndex((sheet) => own && sheet.element.contains(own));
    const slice = this.pages[index]?.[Number(own?.dataset['slice'])];
    return slice && this.blocks[slice.block]?.paragraph.line;
  }

  private fillSheet({ element }: Sheet, index: number): void {
    const { layout } = this.typesetter;
    const area = document.createElement('div');
    area.className = 'area';
    const page = this.pages[index] as Page;
    page.forEach((slice, at) => {
      const block = this.blocks[slice.block] as SetBlock;
      for (let line = slice.from; line < slice.to; line++) {
        const top = slice.top + (line - slice.from) * block.pitch;
        area.append(lineElement(block, line, top, at, this.edgesAt(slice.block, line)));
      }
      const findings = this.findings.get(block.paragraph.line);
      if (findings) area.append(findingElement(findings, slice.top, (slice.to - slice.from) * block.pitch, at));
    });
    const number = numberElement(layout, index + 1);
    element.replaceChildren(area, ...(number ? [number] : []));
  }

  /** The rules of a 版记 above and below a line of it (7.4.1). */
  private edgesAt(index: number, line: number): string[] {
    const block = this.blocks[index] as SetBlock;
    if (!block.foot) return [];
    const first = line === 0;
    const last = line === block.lines - 1 && !this.blocks.slice(index + 1).find(({ lines }) => lines > 0)?.foot;
    const before = this.blocks.slice(0, index).findLast(({ lines }) => lines > 0);
    return [...(first ? [before?.foot ? 'thin-above' : 'thick-above'] : []), ...(last ? ['thick-below'] : [])];
  }

  /** What makes a slice look as it does. */
  private describe({ block: index, from, to, top }: Page[number]): string {
    const block = this.blocks[index] as SetBlock;
    let key = this.keys.get(block);
    if (key === undefined) {
      key = this.keysGiven++;
      this.keys.set(block, key);
    }
    const findings = this.findings.get(block.paragraph.line);
    return `${key} ${from} ${to} ${top}${findings ? JSON.stringify(findings.map((one) => ({ ...one, line: 0 }))) : ''}`;
  }
}

const SIGNS = { error: '✕', warning: '!', information: 'i', hint: '·' } as const;
const ORDER = ['error', 'warning', 'information', 'hint'] as const;

/** A bar and a sign in the margin: neither colour nor shape alone. */
function findingElement(findings: readonly PageFinding[], top: number, height: number, slice: number): HTMLElement {
  const severity = ORDER.find((one) => findings.some((finding) => finding.severity === one)) ?? 'hint';
  const element = document.createElement('div');
  element.className = `finding ${severity}`;
  element.dataset['slice'] = String(slice);
  element.style.top = `${top}px`;
  element.style.height = `${height}px`;
  element.title = findings.map(({ message }) => message).join('\n');
  element.setAttribute('role', 'note');
  element.setAttribute('aria-label', element.title);
  const sign = document.createElement('span');
  sign.textContent = SIGNS[severity];
  element.append(sign);
  return element;
}

function placesOf(pages: readonly Page[], blocks: number): { page: number; top: number }[] {
  const places: { page: number; top: number }[] = [];
  pages.forEach((page, index) => {
    for (const { block, from, top } of page) if (from === 0) places[block] = { page: index, top };
  });
  // Blocks without a line of their own, such as blank ones at the end, are where the one before them is.
  for (let i = 0; i < blocks; i++) places[i] ??= places[i - 1] ?? { page: 0, top: 0 };
  return places;
}
