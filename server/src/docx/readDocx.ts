import { Archive } from './archive.js';
import { fits, readHabits, type Habits } from './habits.js';
import { LossCounter, type Losses } from './losses.js';
import { Numbering } from './numbering.js';
import { ParagraphReader } from './paragraphs.js';
import { StyleSheet } from './readStyles.js';
import { Refusal, type RefusalKind } from './refusal.js';
import type { DocxParagraph } from './runs.js';
import { child, XmlReader, type Element } from './xml.js';

/** The text of a Word file. */
export interface DocxText {
  readonly text: string;
  readonly losses: Losses;
}

/** Why there is none. */
export interface DocxRefusal {
  readonly refused: RefusalKind;
  /** The part that is to blame; empty where none is. */
  readonly part: string;
}

/**
 * The text of a Word file (.docx): one line a paragraph, automatic numbers and tables as text, tracked changes
 * accepted, an indented first line with two ideographic spaces. A file that {@link writeDocx} made, and whose
 * paragraphs are still the same, gives back the very text.
 *
 * Never throws. Time and memory are bounded whatever the file holds.
 */
export function readDocx(bytes: Uint8Array): DocxText | DocxRefusal {
  try {
    return read(bytes);
  } catch (error) {
    // What is no refusal of ours came of a file that is like none that was thought of.
    return error instanceof Refusal ? { refused: error.kind, part: error.part } : { refused: 'broken', part: '' };
  }
}

function read(bytes: Uint8Array): DocxText {
  refuseOthers(bytes);
  const archive = new Archive(bytes);
  const xml = new XmlReader();
  const rootOf = (name: string | undefined): Element | undefined => {
    const part = name === undefined ? undefined : archive.part(name);
    return part && name !== undefined ? xml.read(part, name) : undefined;
  };
  const packageParts = new Relationships(rootOf('_rels/.rels'), '');
  const main = packageParts.ofType('officeDocument') ?? 'word/document.xml';
  if (!archive.has(main)) throw new Refusal('no-document');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const parts = new Relationships(rootOf(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const body = child(rootOf(main), 'w:body');
  if (!body) throw new Refusal('no-document');
  const styles = new StyleSheet(rootOf(parts.ofType('styles')));
  const numbering = new Numbering(rootOf(parts.ofType('numbering')), (style) => styles.listOf(style));
  const counter = new LossCounter();
  const reader = new ParagraphReader(styles, numbering, counter);
  const paragraphs = reader.blocks(body);
  for (const header of new Set([...reader.headers].map((id) => parts.byId(id)))) {
    const root = rootOf(header);
    if (root && saysSomething(root, styles)) counter.add('headers');
  }
  const properties = new Map<string, string>();
  for (const property of rootOf(packageParts.ofType('custom-properties'))?.children ?? []) {
    properties.set(property.attributes['name'] ?? '', child(property, 'vt:lpwstr')?.text ?? '');
  }
  return { text: textOf(paragraphs, readHabits(properties)), losses: counter.losses };
}

/** The paragraphs as lines, spaced as the text was that the file was made of, else as the page shows them. */
function textOf(paragraphs: readonly DocxParagraph[], habits: Habits | undefined): string {
  if (
    habits &&
    fits(
      habits,
      paragraphs.map(({ text }) => text),
    )
  ) {
    return paragraphs
      .map(({ text }, i) => `${habits.lines[i]?.lead}${text}${habits.lines[i]?.trail}${habits.lines[i]?.end}`)
      .join('');
  }
  const end = habits?.end || '\n';
  const lines = paragraphs.map(({ text, indented, own }) => {
    if (text === '' || /^\s/.test(text)) return text;
    const lead = own === undefined ? undefined : habits?.leads.get(own);
    return `${lead ?? (indented ? '\u3000\u3000' : '')}${text}`;
  });
  const text = lines.join('\n').replace(/\n/g, end);
  return text === '' || text.endsWith(end) ? text : text + end;
}

/** Whether a header or footer holds more than a page number. */
function saysSomething(root: Element, styles: StyleSheet): boolean {
  const reader = new ParagraphReader(styles, new Numbering(undefined, () => undefined), new LossCounter());
  const text = reader
    .blocks(root)
    .map((paragraph) => paragraph.text)
    .join('');
  return /[^\s\d—–\-·第页共/]/.test(text);
}

/** The first bytes of a compound file, which Word before 2007 wrote and which encrypted files are wrapped in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws Refusal where the bytes are of another kind */
function refuseOthers(bytes: Uint8Array): void {
  if (COMPOUND.every((byte, i) => bytes[i] === byte)) {
    if (names(bytes, 'EncryptedPackage')) throw new Refusal('encrypted');
    throw new Refusal(names(bytes, 'WordDocument') ? 'old-word' : 'not-word');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal('not-word');
}

/** Whether a compound file has a stream of a name (MS-CFB 2.6.1: UTF-16). */
function names(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i - 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}

/** Which parts belong to a part (ECMA-376 part 2, 9.3). */
class Relationships {
  private readonly targets = new Map<string, string>();
  private readonly types = new Map<string, string>();

  /** @param folder that targets are seen from, with the stroke behind it */
  constructor(root: Element | undefined, folder: string) {
    for (const { name, attributes } of root?.children ?? []) {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      if (name !== 'rel:Relationship' || mode === 'External') continue;
      const path = target.startsWith('/') ? target.slice(1) : resolved(folder + target);
      this.targets.set(id, path);
      const kind = type.slice(type.lastIndexOf('/') + 1);
      if (!this.types.has(kind)) this.types.set(kind, path);
    }
  }

  /** The first part of a type, by the last word of its address. */
  ofType(type: string): string | undefined {
    return this.types.get(type);
  }

  byId(id: string): string | undefined {
    return this.targets.get(id);
  }
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
