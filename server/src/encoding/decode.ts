import { recogniseBinary, type NoText } from './binary.js';
import { byteOrderMark, type Decoded, type Encoding } from './encoding.js';
import { chineseShare, frequentShare } from './plausible.js';

/** Encodings whose files say so by a mark. */
const MARKED: readonly Encoding[] = [
  { name: 'utf-8', bom: true },
  { name: 'utf-16le', bom: true },
  { name: 'utf-16be', bom: true },
];

/** Without a mark UTF-16 must be unmistakable: nearly all of it Chinese or ASCII in one byte order, little in the other. */
const UTF16_SHARE = 0.9;
const UTF16_OTHER_SHARE = 0.5;

/** How much of GB18030 text must be frequent characters. Official documents have 0.95 and more; names bring it down. */
const GB18030_SHARE = 0.7;

/**
 * Finds out how a file is written and reads it. Bytes that are no valid text are refused, never replaced: what was
 * read must be what is written back. Needs no file system and nothing of Node.
 *
 * @returns `refused` where the bytes are no text or their encoding is none of the supported ones.
 * @throws Error with the code ERR_STRING_TOO_LONG where the text is longer than a string can be.
 */
export function decode(bytes: Uint8Array): Decoded | { readonly refused: NoText } {
  const binary = recogniseBinary(bytes);
  if (binary) return { refused: binary };
  const marked = MARKED.find((encoding) => startsWith(bytes, byteOrderMark(encoding)));
  const decoded = marked ? read(bytes.subarray(byteOrderMark(marked).length), marked) : decodeUnmarked(bytes);
  if (!decoded) return { refused: !marked && bytes.includes(0) ? 'binary' : 'undecodable' };
  // Text never holds NUL; where it survives decoding the bytes only look like text (UTF-32, a database).
  return decoded.text.includes('\0') ? { refused: 'binary' } : decoded;
}

function startsWith(bytes: Uint8Array, mark: Uint8Array): boolean {
  return bytes.length >= mark.length && mark.every((byte, i) => bytes[i] === byte);
}

function decodeUnmarked(bytes: Uint8Array): Decoded | undefined {
  // UTF-16 of short Chinese text can be valid UTF-8, but hardly without a NUL.
  const utf8 = bytes.includes(0) ? undefined : read(bytes, { name: 'utf-8', bom: false });
  return utf8 ?? decodeUtf16(bytes) ?? decodeGb18030(bytes);
}

function decodeUtf16(bytes: Uint8Array): Decoded | undefined {
  const [little, big] = (['utf-16le', 'utf-16be'] as const).map((name) => {
    const decoded = read(bytes, { name, bom: false });
    return { decoded, share: decoded ? chineseShare(decoded.text) : 0 };
  });
  if (!little || !big) return undefined;
  const [better, worse] = little.share >= big.share ? [little, big] : [big, little];
  return better.share >= UTF16_SHARE && worse.share <= UTF16_OTHER_SHARE ? better.decoded : undefined;
}

function decodeGb18030(bytes: Uint8Array): Decoded | undefined {
  const decoded = read(bytes, { name: 'gb18030', bom: false });
  return decoded && frequentShare(bytes) >= GB18030_SHARE && !hasControls(decoded.text) ? decoded : undefined;
}

/** Control characters that no text holds. 0x1A is allowed: DOS editors end a file with it. */
function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/.test(text);
}

function read(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding.name, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding };
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === 'ERR_STRING_TOO_LONG') throw error;
    return undefined;
  }
}
