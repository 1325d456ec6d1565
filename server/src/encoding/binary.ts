/** Why bytes are no text: of a well-known other kind, no text at all, or in an encoding that is not supported. */
export type NoText =
  'binary' | 'binary-pdf' | 'binary-rtf' | 'binary-ole' | 'binary-word' | 'binary-ofd' | 'binary-zip' | 'undecodable';

/** Files that writers pass in place of text, by their first bytes (Latin-1). */
const SIGNATURES: readonly (readonly [start: string, kind: NoText])[] = [
  ['%PDF-', 'binary-pdf'],
  ['{\\rtf', 'binary-rtf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'binary-ole'],
];

/** The name of a first entry tells apart what is packed as ZIP. Names stand uncompressed near the head and in the tail. */
const ZIP_START = 'PK\x03\x04';
const ZIP_ENTRIES: readonly (readonly [name: string, kind: NoText])[] = [
  ['word/', 'binary-word'],
  ['OFD.xml', 'binary-ofd'],
];

/**
 * What a file is that is of a well-known kind and no text; undefined for every other file. Looks at signatures alone:
 * bytes that are no text for another reason are for the decoder to find.
 */
export function recogniseBinary(bytes: Uint8Array): NoText | undefined {
  const known = SIGNATURES.find(([start]) => standsAt(bytes, start, 0));
  if (known) return known[1];
  if (!standsAt(bytes, ZIP_START, 0)) return undefined;
  return ZIP_ENTRIES.find(([name]) => contains(bytes, name))?.[1] ?? 'binary-zip';
}

function contains(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, text, at)) return true;
  }
  return false;
}

function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
