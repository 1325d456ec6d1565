import { byteOrderMark, type Encoding } from './encoding.js';

/** Turns text into GB18030 bytes. */
export type EncodeGb18030 = (text: string) => Uint8Array;

/**
 * The bytes of a text in an encoding, with its mark where the encoding has one.
 *
 * @param encodeGb18030 passed in because its tables are large and most files need none
 * @throws RangeError where the encoding is GB18030 and there is no encoder for it.
 */
export function encode(text: string, encoding: Encoding, encodeGb18030?: EncodeGb18030): Buffer {
  const body = encodeBody(text, encoding, encodeGb18030);
  return encoding.bom ? Buffer.concat([byteOrderMark(encoding), body]) : body;
}

function encodeBody(text: string, { name }: Encoding, encodeGb18030: EncodeGb18030 | undefined): Buffer {
  switch (name) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      if (!encodeGb18030) throw new RangeError('GB18030 needs an encoder');
      return Buffer.from(encodeGb18030(text));
  }
}
