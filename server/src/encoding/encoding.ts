/** How the characters of a file are written as bytes. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** The file begins with a byte order mark. */
  readonly bom: boolean;
}

/** A file's text and how it was written. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** What a reader calls an encoding. */
export function nameOfEncoding({ name }: Encoding): string {
  return name.toUpperCase();
}

/** The bytes of the mark that files of an encoding may begin with; empty where it has none. */
export function byteOrderMark({ name }: Encoding): Uint8Array {
  return MARKS[name];
}

const MARKS: Readonly<Record<Encoding['name'], Uint8Array>> = {
  'utf-8': Uint8Array.of(0xef, 0xbb, 0xbf),
  'utf-16le': Uint8Array.of(0xff, 0xfe),
  'utf-16be': Uint8Array.of(0xfe, 0xff),
  gb18030: new Uint8Array(0),
};
