import iconv from 'iconv-lite';

/** The GB18030 bytes of a text. */
export function encodeGb18030(text: string): Uint8Array {
  return iconv.encode(text, 'gb18030');
}
