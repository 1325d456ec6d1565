import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { Refusal } from './refusal.js';

/** An element; names have the usual prefix of their namespace, whatever the file calls it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Its characters, kept where they are text of the document or a value. */
  text: string;
}

/** Elements of all parts of a file together; a page has a few hundred. What is left out at once counts a quarter. */
const MAX_ELEMENTS = 400_000;
const MAX_DEPTH = 256;
/** Attributes of one element; a drawing has a dozen, a root the names of thirty namespaces. */
const MAX_ATTRIBUTES = 200;

/** By the end of the namespace, which ISO's strict files and Word's own have in common. */
const PREFIXES: readonly (readonly [end: string, prefix: string])[] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/wordprocessingml/main', 'w'],
  ['/markup-compatibility/2006', 'mc'],
  ['/officeDocument/2006/math', 'm'],
  ['/officeDocument/math', 'm'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/officeDocument/relationships', 'r'],
  ['/package/2006/relationships', 'rel'],
  ['/custom-properties', 'cp'],
  ['/officeDocument/customProperties', 'cp'],
  ['/docPropsVTypes', 'vt'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['/drawingml/wordprocessingDrawing', 'wp'],
  ['/XML/1998/namespace', 'xml'],
];

/** Elements whose characters are text or a value; between all others there is only white space. */
const WITH_TEXT: ReadonlySet<string> = new Set(['w:t', 'w:instrText', 'm:t', 'vt:lpwstr']);

/** What counts of the properties of a run; all others, half of what Word writes, are about looks. */
const OF_RUNS: ReadonlySet<string> = new Set(['w:rFonts', 'w:vanish', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

const NO_ATTRIBUTES: Element['attributes'] = {};
/** Stands for what is left out. */
const IGNORED: Element = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '' };

/** Reads XML into elements, within limits; entities that a file declares are not known. */
export class XmlReader {
  private left = MAX_ELEMENTS;
  private readonly names = new Map<string, Map<string, string>>();

  /**
   * The root element of a part.
   *
   * @param part what the part is called, for the refusal
   * @throws Refusal where the part is no well-formed XML, declares a document type, or is too large
   */
  read(bytes: Uint8Array, part: string): Element {
    const stack: Element[] = [];
    let root: Element | undefined;
    let attributesLeft = MAX_ATTRIBUTES;
    const parser = new SaxesParser({ xmlns: true, position: false });
    parser.on('error', () => {
      throw new Refusal('broken', part);
    });
    // Word writes none, and entities are declared nowhere else.
    parser.on('doctype', () => {
      throw new Refusal('broken', part);
    });
    parser.on('attribute', () => {
      if (--attributesLeft < 0) throw new Refusal('too-large', part);
    });
    parser.on('opentag', (tag: SaxesTagNS) => {
      attributesLeft = MAX_ATTRIBUTES;
      const name = this.nameOf(tag.uri, tag.local);
      const parent = stack.at(-1);
      const ignored = parent === IGNORED || (parent?.name === 'w:rPr' && !OF_RUNS.has(name));
      this.left -= ignored ? 0.25 : 1;
      if (this.left < 0 || stack.length >= MAX_DEPTH) throw new Refusal('too-large', part);
      const element: Element = ignored
        ? IGNORED
        : { name, attributes: this.attributesOf(tag.attributes), children: [], text: '' };
      if (!parent) root = element;
      else if (!ignored) parent.children.push(element);
      stack.push(element);
    });
    parser.on('closetag', () => {
      stack.pop();
    });
    const keep = (text: string): void => {
      const parent = stack.at(-1);
      if (parent && WITH_TEXT.has(parent.name)) parent.text += text;
    };
    parser.on('text', keep);
    parser.on('cdata', keep);
    try {
      parser.write(decode(bytes)).close();
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('broken', part);
    }
    if (!root) throw new Refusal('broken', part);
    return root;
  }

  private attributesOf(given: SaxesTagNS['attributes']): Element['attributes'] {
    let attributes: Record<string, string> | undefined;
    for (const key in given) {
      const { uri, local, value } = given[key] as SaxesAttributeNS;
      attributes ??= {};
      attributes[this.nameOf(uri, local)] = value;
    }
    return attributes ?? NO_ATTRIBUTES;
  }

  private nameOf(uri: string, local: string): string {
    const known = this.names.get(uri) ?? new Map<string, string>();
    this.names.set(uri, known);
    let name = known.get(local);
    if (name === undefined) {
      const prefix = PREFIXES.find(([end]) => uri.endsWith(end))?.[1];
      name = prefix === undefined ? local : `${prefix}:${local}`;
      known.set(local, name);
    }
    return name;
  }
}

/** The text of a part: UTF-8, or UTF-16 with its mark (ECMA-376 part 2, 9.1.1). @throws TypeError */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The `w:val` of the first child of a name. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** Whether an on-off property is there and on (ECMA-376 part 1, 17.17.4). */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '1');
}

/** A whole number; undefined where the text is none. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}(?:\.\d*)?$/.test(text) ? Math.trunc(Number(text)) : undefined;
}
