import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a Word file that tests look at. */
export interface DocxParts {
  /** word/document.xml */
  readonly body: string;
  readonly styles: string;
  readonly names: readonly string[];
}

/** Opens a Word file. @throws where it is none */
export function openDocx(bytes: Uint8Array): DocxParts {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const file = files[name];
    if (!file) throw new Error(`no ${name}`);
    return strFromU8(file);
  };
  return { body: part('word/document.xml'), styles: part('word/styles.xml'), names: Object.keys(files) };
}

/** One paragraph of a Word file. */
export interface DocxParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

/** The paragraphs of a body, in order. */
export function paragraphsOf(body: string): DocxParagraph[] {
  return [...body.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
    text: [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)].map(([, text]) => text ?? '\t').join(''),
    xml,
  }));
}

/** Parts of a Word file written by hand: their XML without the roots. */
export interface HandMade {
  readonly numbering?: string;
  readonly styles?: string;
  /** Other parts whole, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the document, without the root. */
  readonly relations?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
/** Names of the namespaces that Word's parts use. */
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${TYPE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

/** A Word file around a body. */
export function handMade(body: string, { numbering, styles, parts, relations }: HandMade = {}): Uint8Array {
  const root = (name: string, inner: string) => `${HEAD}<w:${name} ${NAMESPACES}>${inner}</w:${name}>`;
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': `${HEAD}<Relationships ${RELATIONS}><Relationship Id="r1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships ${RELATIONS}><Relationship Id="n" Type="${TYPE}/numbering" Target="numbering.xml"/><Relationship Id="s" Type="${TYPE}/styles" Target="/word/styles.xml"/>${relations ?? ''}</Relationships>`,
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/numbering.xml': root('numbering', numbering ?? ''),
    'word/styles.xml': root('styles', styles ?? ''),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** A paragraph of one run; properties are the inside of `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
