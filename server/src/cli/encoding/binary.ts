import type { CliMessageId } from '../messages/say.js';

/** Files that writers pass in place of text, by their first bytes (Latin-1). */
const SIGNATURES: readonly (readonly [start: string, message: CliMessageId])[] = [
  ['%PDF-', 'binary-pdf'],
  ['{\\rtf', 'binary-rtf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'binary-ole'],
];

/** The name of a first entry tells apart what is packed as ZIP. Names stand uncompressed near the head and in the tail. */
const ZIP_START = 'PK\x03\x04';
const ZIP_ENTRIES: readonly (readonly [name: string, message: CliMessageId])[] = [
  ['word/', 'binary-word'],
  ['OFD.xml', 'binary-ofd'],
];

/**
 * What to tell the user of a file that is of a well-known kind and no text; undefined for every other file. Looks at
 * signatures alone: bytes that are no text for another reason are for the decoder to find.
 */
export function recogniseBinary(bytes: Buffer): CliMessageId | undefined {
  const head = bytes.toString('latin1', 0, 8);
  const known = SIGNATURES.find(([start]) => head.startsWith(start));
  if (known) return known[1];
  if (!head.startsWith(ZIP_START)) return undefined;
  return ZIP_ENTRIES.find(([name]) => bytes.includes(name, 0, 'latin1'))?.[1] ?? 'binary-zip';
}
