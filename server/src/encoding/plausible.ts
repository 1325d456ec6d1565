/**
 * Share of a text's UTF-16 units that Chinese documents are made of, 0 to 1. Bytes read in the wrong width or order
 * scatter over all of Unicode, of which these are a third.
 */
export function chineseShare(text: string): number {
  let usual = 0;
  for (let i = 0; i < text.length; i++) if (isUsual(text.charCodeAt(i))) usual++;
  return text.length === 0 ? 0 : usual / text.length;
}

function isUsual(code: number): boolean {
  // ASCII letters read in the wrong byte order: they would be Chinese characters, but hardly any has this low byte.
  if ((code & 0xff) === 0) return code === 0x3000 || code === 0x4e00;
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2010 && code <= 0x2030) ||
    (code >= 0x20 && code <= 0x7e) ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x09
  );
}

/**
 * Share of the multi-byte characters of GB18030 bytes that a Chinese text is usually written with, 0 to 1: punctuation,
 * fullwidth letters, and the 3,755 frequent characters that the code puts in rows of their own. Text in another
 * double-byte code, or noise, lands mostly elsewhere, though its bytes may be valid. 0 where there is no such character.
 */
export function frequentShare(bytes: Uint8Array): number {
  let all = 0;
  let frequent = 0;
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const trail = bytes[i + 1] ?? 0;
    all++;
    if (trail >= 0xa1 && isFrequentRow(lead)) frequent++;
    // The second byte of a four-byte character is a digit.
    i += trail >= 0x30 && trail <= 0x39 ? 4 : 2;
  }
  return all === 0 ? 0 : frequent / all;
}

function isFrequentRow(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa3) || lead === 0xa9 || (lead >= 0xb0 && lead <= 0xd7);
}
