import { strFromU8, unzipSync } from 'fflate';

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
