import { PAGE_STYLES, type PageStyle } from '../core/index.js';
import { styleName } from './styles.js';
import { child, isOn, valueOf, type Element } from './xml.js';

/** Styles that styles are based on; a chain that is longer leads in a circle. */
const LONGEST_CHAIN = 32;

interface Style {
  readonly id: string;
  readonly basedOn: string | undefined;
  readonly paragraph: Element | undefined;
  /** The style of ours that has its name. */
  readonly own: PageStyle | undefined;
}

const OURS = new Map(PAGE_STYLES.map((style) => [styleName(style), style]));

/** The paragraph styles of a file. */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly numbering = new Map<string, string>();
  private standard: string | undefined;

  /** @param root of the part styles.xml, where there is one */
  constructor(root: Element | undefined) {
    for (const element of root?.children ?? []) {
      if (element.name !== 'w:style') continue;
      const id = element.attributes['w:styleId'] ?? '';
      const paragraph = child(element, 'w:pPr');
      const list = valueOf(child(paragraph, 'w:numPr'), 'w:numId');
      if (element.attributes['w:type'] === 'numbering' && list !== undefined) this.numbering.set(id, list);
      if (element.attributes['w:type'] !== 'paragraph') continue;
      if (/^(?:1|true|on)$/.test(element.attributes['w:default'] ?? '')) this.standard ??= id;
      const own = OURS.get(valueOf(element, 'w:name') ?? '');
      this.styles.set(id, { id, basedOn: valueOf(element, 'w:basedOn'), paragraph, own });
    }
  }

  /** The list that a style of numbering stands for. */
  listOf(style: string): string | undefined {
    return this.numbering.get(style);
  }

  /** The styles that make up a paragraph's, the one that all are based on first. */
  chain(id: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    let next = id !== undefined && this.styles.has(id) ? id : this.standard;
    while (next !== undefined && chain.length < LONGEST_CHAIN) {
      const style = this.styles.get(next);
      if (!style) break;
      chain.unshift(style);
      next = style.basedOn;
    }
    return chain;
  }
}

/** Twentieths of a point: more than one small character. */
const INDENT_TWIPS = 300;
/** Hundredths of a character. */
const INDENT_CHARACTERS = 150;

/** The attributes of `w:ind` and the alignment, as they add up from style to style. */
export class Indent {
  private readonly values: Record<string, string> = {};
  private align = '';

  add(paragraph: Element | undefined): void {
    Object.assign(this.values, child(paragraph, 'w:ind')?.attributes);
    this.align = valueOf(paragraph, 'w:jc') ?? this.align;
  }

  /** True where the first line begins two characters or so behind the others, in text that is set from the left. */
  get first(): boolean {
    if (/^(?:center|right|end)$/.test(this.align)) return false;
    const of = (name: string): number => Number(this.values[`w:${name}`] ?? 0);
    if (of('hangingChars') > 0 || (of('hanging') > 0 && of('firstLineChars') <= 0)) return false;
    return of('firstLineChars') >= INDENT_CHARACTERS || (of('firstLineChars') <= 0 && of('firstLine') >= INDENT_TWIPS);
  }
}

/** Whether the mark at a paragraph's end was taken out by a tracked change: the next paragraph goes on in it. */
export function endIsDeleted(paragraph: Element | undefined): boolean {
  const mark = child(paragraph, 'w:rPr');
  return isOn(mark, 'w:del') || isOn(mark, 'w:moveFrom');
}
