import type { PageWords, Zoom } from './messages.js';
import type { SetFace } from './fonts.js';

/** What the buttons do. */
export interface BarActions {
  readonly zoom: (zoom: Zoom) => void;
  readonly print: () => void;
}

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 3];

/** The bar above the pages: where one is, how large it is, printing. */
export class Bar {
  readonly element = document.createElement('div');
  private readonly page = document.createElement('span');
  private readonly factor = document.createElement('span');
  private readonly fit: HTMLButtonElement;
  private scale = 1;

  constructor(
    private readonly words: PageWords,
    actions: BarActions,
  ) {
    this.element.className = 'bar';
    this.element.setAttribute('role', 'toolbar');
    this.page.className = 'pageOf';
    this.factor.className = 'factor';
    const space = document.createElement('span');
    space.className = 'space';
    this.fit = button('fit', words.fitWidth, words.fitWidth, () => actions.zoom('fit'));
    this.element.append(
      this.page,
      space,
      this.fit,
      button('out', '−', words.zoomOut, () => actions.zoom(stepFrom(this.scale, -1))),
      this.factor,
      button('in', '+', words.zoomIn, () => actions.zoom(stepFrom(this.scale, 1))),
      button('print', words.print, words.print, () => actions.print()),
    );
  }

  /** @param page counted from 1 */
  showPage(page: number, pages: number): void {
    this.page.textContent = fill(this.words.pageOf, { page: String(page), pages: String(pages) });
  }

  showZoom(zoom: Zoom, scale: number): void {
    this.scale = scale;
    this.factor.textContent = `${Math.round(scale * 100)}%`;
    this.fit.setAttribute('aria-pressed', String(zoom === 'fit'));
  }
}

/** The next larger or smaller of the usual factors. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  const found =
    direction > 0 ? STEPS.find((step) => step > scale + 0.005) : STEPS.findLast((step) => step < scale - 0.005);
  return found ?? (direction > 0 ? 3 : 0.25);
}

/** The fonts that are not there, and what stands in for each; empty where all are. */
export function missingFonts(faces: Iterable<SetFace>, words: PageWords): string {
  const missing = new Map<string, string>();
  for (const { wanted, used } of faces) {
    if (used !== wanted)
      missing.set(wanted, fill(words.substitute, { font: wanted, substitute: used ?? words.anyFont }));
  }
  return missing.size === 0 ? '' : words.missingFonts + [...missing.values()].join('；');
}

function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function button(name: string, text: string, title: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.className = name;
  element.textContent = text;
  element.title = title;
  element.addEventListener('click', act);
  return element;
}
