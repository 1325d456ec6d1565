import type { PageLineParagraph } from '../../server/src/lsp/protocol.js';
import { Bar, missingFonts } from './bars.js';
import type { FromView, PageChange, PageDocument, PageFinding, PageSetUp, ToView, Zoom } from './messages.js';
import { Pages } from './pages.js';
import css from './preview.css';
import { printable } from './printable.js';
import { Typesetter } from './typesetter.js';

declare function acquireVsCodeApi(): { postMessage(message: FromView): void; setState(state: unknown): void };

/** White beside the pages, in pixels. */
const BESIDE = 24;
/** White above the first page. */
const ABOVE = 12;
/** Pages kept filled before and behind those in sight. */
const NEAR = 1;
const FAR = 12;
/** How much of the paragraph with the cursor is in sight at least. */
const CURSOR_LINE = 24;
/** A scroll of ours is told by the browser within so many milliseconds. */
const OWN_SCROLL = 150;

const code = acquireVsCodeApi();
/** What the policy of the view lets a style in by: the same as this script. */
const nonce = document.currentScript?.nonce ?? '';
const view = element('view');
const sizer = element('sizer');
const holder = element('pages');
const fonts = element('fonts');
const nothing = element('nothing');

let setUp: PageSetUp | undefined;
let bar: Bar | undefined;
let zoom: Zoom = 'fit';
let scale = 1;
let name = '';
let paragraphs: readonly PageLineParagraph[] = [];
let findings: readonly PageFinding[] = [];
let typesetter: Typesetter | undefined;
let pages: Pages | undefined;
let scrolledByUs = 0;

start();

function start(): void {
  const style = document.createElement('style');
  style.nonce = nonce;
  style.textContent = css;
  document.head.append(style);
  sizer.append(holder);
  view.append(nothing, sizer);
  view.tabIndex = 0;
  view.addEventListener('scroll', () => {
    fillInSight();
    if (pages && performance.now() - scrolledByUs > OWN_SCROLL) {
      post({ type: 'scrolled', line: pages.lineAt((view.scrollTop - ABOVE) / scale) });
    }
  });
  holder.addEventListener('click', ({ target }) => {
    const line = target instanceof Element ? pages?.lineOf(target) : undefined;
    if (line !== undefined && document.getSelection()?.isCollapsed !== false) post({ type: 'reveal', line });
  });
  new ResizeObserver(() => applyZoom()).observe(view);
  window.addEventListener('message', ({ data }: MessageEvent<ToView>) => receive(data));
  post({ type: 'ready' });
}

function receive(message: ToView): void {
  switch (message.type) {
    case 'setUp':
      begin(message);
      break;
    case 'document':
      showDocument(message);
      break;
    case 'change':
      change(message);
      break;
    case 'findings':
      ({ findings } = message);
      pages?.mark(findings);
      fillInSight();
      break;
    case 'scrollTo':
      if (pages) scrollTo(ABOVE + pages.topOf(message.line) * scale);
      break;
    case 'cursor':
      bringIntoSight(message.line);
  }
}

function begin(message: PageSetUp): void {
  setUp = message;
  ({ zoom } = message);
  bar = new Bar(message.words, {
    zoom: (wanted) => {
      zoom = wanted;
      post({ type: 'zoom', zoom });
      applyZoom();
    },
    print,
  });
  document.body.replaceChildren(bar.element, view, fonts);
}

function showDocument(message: PageDocument): void {
  ({ name, paragraphs } = message);
  findings = [];
  code.setState({ uri: message.uri });
  const context = document.createElement('canvas').getContext('2d');
  if (!context || !setUp) return;
  typesetter = new Typesetter(message.layout, message.styles, context);
  holder.replaceChildren();
  pages = new Pages(holder, typesetter);
  for (const [face, { stack, bold }] of typesetter.faces) {
    document.body.style.setProperty(`--face-${face}`, stack);
    document.body.style.setProperty(`--weight-${face}`, bold ? 'bold' : 'normal');
  }
  fonts.textContent = missingFonts(typesetter.faces.values(), setUp.words);
  fonts.title = fonts.textContent;
  nothing.textContent = paragraphs.length === 0 ? setUp.words.nothing : '';
  sizer.hidden = paragraphs.length === 0;
  scrollTo(0);
  render();
}

function change({ start: from, removed, inserted, shift }: PageChange): void {
  const behind = paragraphs.slice(from + removed);
  const moved = shift === 0 ? behind : behind.map((one) => moveBy(one, shift));
  const line = behind[0]?.line ?? Infinity;
  paragraphs = [...paragraphs.slice(0, from), ...inserted, ...moved];
  // Until the new ones come, findings stay beside their paragraphs.
  findings = findings.map((one) => (one.line >= line ? { ...one, line: one.line + shift } : one));
  pages?.mark(findings);
  render();
}

/** Moved in place: an equal paragraph is the same object, so nothing of it is set again. */
function moveBy(paragraph: PageLineParagraph, shift: number): PageLineParagraph {
  (paragraph as { line: number }).line += shift;
  return paragraph;
}

function render(): void {
  if (!pages || !typesetter) return;
  performance.mark('gongwen.render');
  pages.show(typesetter.blocks(paragraphs));
  applyZoom();
  performance.measure('gongwen.rendered', 'gongwen.render');
}

function applyZoom(): void {
  if (!pages) return;
  const before = scale;
  const top = (view.scrollTop - ABOVE) / before;
  scale = zoom === 'fit' ? Math.max(0.1, (view.clientWidth - BESIDE) / pages.width) : zoom;
  holder.style.transform = `scale(${scale})`;
  holder.style.width = `${pages.width}px`;
  sizer.style.width = `${pages.width * scale}px`;
  sizer.style.height = `${pages.count * pages.stride * scale}px`;
  if (before !== scale && top > 0) scrollTo(ABOVE + top * scale);
  bar?.showZoom(zoom, scale);
  fillInSight();
}

function scrollTo(top: number): void {
  scrolledByUs = performance.now();
  view.scrollTop = top;
  fillInSight();
}

function bringIntoSight(line: number): void {
  if (!pages) return;
  const top = ABOVE + pages.topOf(line) * scale;
  const { scrollTop, clientHeight } = view;
  if (top < scrollTop || top + CURSOR_LINE > scrollTop + clientHeight) scrollTo(top - clientHeight / 2);
}

function fillInSight(): void {
  if (!pages) return;
  const stride = pages.stride * scale;
  const first = Math.max(0, Math.floor((view.scrollTop - ABOVE) / stride));
  const last = Math.floor((view.scrollTop + view.clientHeight) / stride);
  pages.fill(first - NEAR, last + NEAR);
  pages.clear(first - FAR, last + FAR);
  const middle = Math.floor((view.scrollTop - ABOVE + view.clientHeight / 3) / stride);
  bar?.showPage(Math.min(pages.count, Math.max(0, middle) + 1), pages.count);
}

function print(): void {
  if (!pages) return;
  pages.fill(0, pages.count);
  post({ type: 'print', html: printable(holder, name) });
  fillInSight();
}

function post(message: FromView): void {
  code.postMessage(message);
}

function element(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}
