import type { PageStyle } from '../core/index.js';
import { Fields } from './fields.js';
import type { LossCounter } from './losses.js';
import { symbolOf } from './symbols.js';
import { child, isOn, type Element } from './xml.js';

/** One paragraph, or line of a table, of a Word file. */
export interface DocxParagraph {
  /** With its number; soft line breaks are LF. */
  readonly text: string;
  /** Its first line is set in. */
  readonly indented: boolean;
  /** The style of ours that it has. */
  readonly own: PageStyle | undefined;
}

/** A break of page or column, until the paragraph is whole; XML cannot hold it. */
const PAGE_BREAK = '\f';

/** Elements that hold nothing of the text. */
export const SILENT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:rt',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
]);

/** Reads what stands inside paragraphs. Fields go on from one to the next. */
export class RunReader {
  private fields = new Fields();
  private boxes: DocxParagraph[] = [];

  /**
   * @param charge told how many characters were added
   * @param blocks reads the paragraphs of a text box
   */
  constructor(
    private readonly counter: LossCounter,
    private readonly charge: (characters: number) => void,
    private readonly blocks: (container: Element) => DocxParagraph[],
  ) {}

  /** The text of a paragraph, and the paragraphs of the text boxes that hang on it. */
  read(paragraph: Element): { text: string; boxes: readonly DocxParagraph[] } {
    const outer = this.boxes;
    this.boxes = [];
    const pieces: string[] = [];
    this.inline(paragraph, pieces, false);
    this.fields.endOfParagraph();
    const boxes = this.boxes;
    this.boxes = outer;
    return { text: withoutPageBreaks(pieces.join('')), boxes };
  }

  /** Counts a bookmark that somebody has set. */
  bookmark({ attributes }: Element): void {
    // Word's own begin with a line: the place of the last edit, the aims of a contents list.
    if (!attributes['w:name']?.startsWith('_')) this.counter.add('bookmarks');
  }

  /** Adds what stands below an element to a paragraph's text; of what is `hidden` only the marks of fields count. */
  private inline(container: Element, pieces: string[], hidden: boolean): void {
    const put = (piece: string): void => {
      if (hidden) return;
      this.charge(piece.length);
      pieces.push(piece);
    };
    for (const element of container.children) {
      const { name, attributes } = element;
      switch (name) {
        case 'w:r': {
          const out = isOn(child(element, 'w:rPr'), 'w:vanish');
          if (out && element.children.some((part) => part.name === 'w:t' && part.text.trim())) {
            this.counter.add('hidden');
          }
          this.inline(element, pieces, hidden || out);
          break;
        }
        case 'w:t':
          put(shown(element));
          break;
        case 'm:t':
          put(element.text);
          break;
        case 'w:tab':
        case 'w:ptab':
          put('\t');
          break;
        case 'w:cr':
          put('\n');
          break;
        case 'w:br':
          put(/^(?:page|column)$/.test(attributes['w:type'] ?? '') ? PAGE_BREAK : '\n');
          break;
        case 'w:noBreakHyphen':
          put('-');
          break;
        case 'w:sym': {
          const character = String.fromCharCode(parseInt(attributes['w:char'] ?? '', 16) || 0xfffd);
          const known = symbolOf(character, attributes['w:font']);
          if (known === undefined) this.counter.add('symbols');
          put(known ?? '\ufffd');
          break;
        }
        case 'w:instrText':
          this.fields.instruct(element.text);
          break;
        case 'w:fldChar':
          if (this.fields.outside && attributes['w:fldCharType'] === 'begin') this.counter.add('fields');
          this.fields.mark(element, pieces);
          break;
        case 'w:fldSimple':
          this.counter.add('fields');
          this.inline(element, pieces, hidden);
          break;
        case 'w:hyperlink':
          if (attributes['r:id'] !== undefined) this.counter.add('links');
          this.inline(element, pieces, hidden);
          break;
        case 'w:ins':
        case 'w:moveTo':
          this.counter.add('insertions');
          this.inline(element, pieces, hidden);
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.counter.add('deletions');
          break;
        case 'w:footnoteReference':
          this.counter.add('footnotes');
          break;
        case 'w:endnoteReference':
          this.counter.add('endnotes');
          break;
        case 'w:commentReference':
          this.counter.add('comments');
          break;
        case 'w:bookmarkStart':
          this.bookmark(element);
          break;
        case 'm:oMath':
          this.counter.add('formulas');
          this.inline(element, pieces, hidden);
          break;
        case 'w:subDoc':
          this.counter.add('embedded');
          break;
        case 'w:object':
          this.counter.add('objects');
          break;
        case 'w:drawing':
        case 'w:pict':
          this.drawing(element);
          break;
        case 'mc:AlternateContent': {
          const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
          if (choice) this.inline(choice, pieces, hidden);
          break;
        }
        default:
          if (!SILENT.has(name)) this.inline(element, pieces, hidden);
      }
    }
  }

  /** A picture, or text boxes, whose paragraphs come behind the one that they hang on. */
  private drawing(element: Element): void {
    let boxes = false;
    let picture = false;
    const look = (part: Element): void => {
      if (part.name === 'w:txbxContent') {
        boxes = true;
        this.counter.add('textBoxes');
        const fields = this.fields;
        this.fields = new Fields();
        const paragraphs = this.blocks(part);
        this.fields = fields;
        for (const paragraph of paragraphs) if (paragraph.text) this.boxes.push(paragraph);
        return;
      }
      if (/^(?:blip|chart|relIds|v:imagedata)$/.test(part.name)) picture = true;
      if (part.name === 'mc:AlternateContent') {
        const choice = child(part, 'mc:Choice') ?? child(part, 'mc:Fallback');
        if (choice) look(choice);
      } else part.children.forEach(look);
    };
    look(element);
    if (picture && !boxes) this.counter.add('images');
  }
}

/** Characters as they are shown: white space at the ends counts where the file says so, a line break is a blank. */
function shown({ text, attributes }: Element): string {
  const kept = attributes['xml:space'] === 'preserve' ? text : within(text, ' \t\r\n');
  return kept.replace(/[\r\n]+/g, ' ');
}

/** Breaks at the ends of a paragraph are the page's; one inside begins a line. */
function withoutPageBreaks(text: string): string {
  return within(text, PAGE_BREAK).replaceAll(PAGE_BREAK, '\n');
}

/** A text without some characters at its ends. A pattern would try at every one of them inside. */
function within(text: string, taken: string): string {
  let [start, end] = [0, text.length];
  while (start < end && taken.includes(text.charAt(start))) start++;
  while (end > start && taken.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
