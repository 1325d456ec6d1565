import type { PageAnswer } from '../../server/src/lsp/protocol.js';
import { PX_PER_MM, PX_PER_POINT, RULE_BELOW, type SetBlock, type SetLine } from './typesetter.js';

/** From the foot of the type area to the page number (GB/T 9704-2012 7.5). */
const ABOVE_NUMBER = 7 * PX_PER_MM;
/** 印发机关 stands on the left and 印发日期 on the right of one line (7.4.3). */
const BOTH_SIDES = 'printing';
const LAST_BLANKS = /^(.*\S)[\s\u3000]+(\S+)$/u;

/** An empty page; the margins are those of the layout. */
export function pageElement({ paper, margins }: PageAnswer['layout'], index: number): HTMLElement {
  const page = document.createElement('section');
  page.className = 'page';
  page.dataset['page'] = String(index + 1);
  const { style } = page;
  style.width = `${paper.width}mm`;
  style.height = `${paper.height}mm`;
  style.setProperty('--area-top', `${margins.top}mm`);
  style.setProperty('--area-left', `${margins.inner}mm`);
  style.setProperty('--area-width', `${paper.width - margins.inner - margins.outer}mm`);
  style.setProperty('--area-height', `${paper.height - margins.top - margins.bottom}mm`);
  return page;
}

/**
 * One line of text.
 *
 * @param top from the upper edge of the type area
 * @param slice which slice of its page it belongs to
 * @param edges classes of the rules above and below it
 */
export function lineElement(
  block: SetBlock,
  line: number,
  top: number,
  slice: number,
  edges: readonly string[],
): HTMLElement {
  const set = block.set[line] as SetLine;
  const element = document.createElement('div');
  element.className = ['line', block.align, ...(block.red ? ['red'] : []), ...edges].join(' ');
  element.dataset['slice'] = String(slice);
  const { style } = element;
  style.top = `${top}px`;
  style.height = `${block.pitch}px`;
  style.lineHeight = `${block.pitch}px`;
  style.fontSize = `${block.size}px`;
  style.letterSpacing = `${set.spacing}px`;
  style.paddingLeft = `${set.indent}px`;
  if (block.end > 0) style.paddingRight = `${block.end}px`;
  const spans = set.pieces.map(({ text, face, gap }) => spanOf(text, face, gap));
  const sides = block.paragraph.style === BOTH_SIDES ? twoSides(set) : undefined;
  if (sides) element.classList.add('sides');
  element.append(...(sides ?? spans));
  if (block.paragraph.ruleBelow && line === block.lines - 1) element.append(rule(block.pitch));
  return element;
}

/** — 1 — on the outer side of the sheet, one character from the edge; undefined where pages have none. */
export function numberElement(layout: PageAnswer['layout'], number: number): HTMLElement | undefined {
  if (layout.pageNumbers === 'none') return undefined;
  const element = document.createElement('div');
  const side = layout.pageNumbers === 'middle' ? 'centre' : number % 2 === 1 ? 'right' : 'left';
  const size = layout.sizes.colophon * PX_PER_POINT;
  element.className = `number ${side}`;
  element.append(spanOf(`— ${number} —`, 'pageNumber'));
  element.style.fontSize = `${size}px`;
  element.style.padding = `0 ${size}px`;
  const { paper, margins } = layout;
  element.style.top = `${(paper.height - margins.bottom) * PX_PER_MM + ABOVE_NUMBER - size / 2}px`;
  return element;
}

function spanOf(text: string, face: string, gap = 0): HTMLElement {
  const span = document.createElement('span');
  span.className = `face-${face}`;
  span.textContent = text;
  if (gap > 0) span.style.marginRight = `${gap}px`;
  return span;
}

function twoSides({ pieces }: SetLine): HTMLElement[] | undefined {
  const whole = pieces.map(({ text }) => text).join('');
  const match = LAST_BLANKS.exec(whole);
  if (!match) return undefined;
  const cut = whole.length - (match[2] ?? '').length;
  const halves = [document.createElement('div'), document.createElement('div')];
  let at = 0;
  for (const { text, face } of pieces) {
    const here = Math.max(0, Math.min(text.length, cut - at));
    if (here > 0) halves[0]?.append(spanOf(text.slice(0, here), face));
    if (here < text.length) halves[1]?.append(spanOf(text.slice(here), face));
    at += text.length;
  }
  return halves;
}

function rule(below: number): HTMLElement {
  const element = document.createElement('div');
  element.className = 'rule';
  element.style.top = `${below + RULE_BELOW.white}px`;
  element.style.height = `${RULE_BELOW.thick}px`;
  return element;
}
