import { SHARED, TRADITIONAL } from './characters.js';

/** What a character says about the script of its text. */
const FOREIGN = 1;
const STANDARD = 2;

let table: Uint8Array | undefined;
const toSimplified = new Map<string, string>();
const toTraditional = new Map<string, string>();

/** The two scripts of Chinese; variant characters count as traditional ones. */
export type Script = 'simplified' | 'traditional';

/** One character that belongs to the other script; the offset counts from the text's start. */
export interface ForeignCharacter {
  readonly at: number;
  readonly actual: string;
  readonly expected: string;
}

/** Below this share of the characters that tell, those of one script are slips in a text of the other. */
const MINORITY = 0.3;

/**
 * The characters of a text that are not of its script, in text order: traditional and variant ones in a simplified text,
 * simplified ones in a traditional text. None where both are so frequent that neither is a slip. Linear.
 */
export function foreignCharacters(text: string): {
  readonly script: Script;
  readonly found: readonly ForeignCharacter[];
} {
  table ??= build();
  const traditional = offsetsOf(text, table, FOREIGN, text.length);
  if (traditional.length === 0) return { script: 'simplified', found: [] };
  const simplified = offsetsOf(text, table, STANDARD, text.length);
  const most = (traditional.length + simplified.length) * MINORITY;
  if (traditional.length <= most) return { script: 'simplified', found: exchanged(text, traditional, toSimplified) };
  if (simplified.length <= most) return { script: 'traditional', found: exchanged(text, simplified, toTraditional) };
  return { script: 'simplified', found: [] };
}

function exchanged(text: string, offsets: readonly number[], map: ReadonlyMap<string, string>): ForeignCharacter[] {
  return offsets.flatMap((at) => {
    const actual = text.charAt(at);
    const expected = map.get(actual);
    return expected === undefined ? [] : [{ at, actual, expected }];
  });
}

function offsetsOf(text: string, kinds: Uint8Array, wanted: number, end: number): number[] {
  const out: number[] = [];
  for (let at = 0; at < end; at++) if (kinds[text.charCodeAt(at)] === wanted) out.push(at);
  return out;
}

function build(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let i = 0; i < TRADITIONAL.length; i += 2) {
    const from = TRADITIONAL.charAt(i);
    const to = TRADITIONAL.charAt(i + 1);
    kinds[from.charCodeAt(0)] = FOREIGN;
    toSimplified.set(from, to);
    if (SHARED.includes(to)) continue;
    kinds[to.charCodeAt(0)] = STANDARD;
    // Of two traditional forms nobody knows which is meant.
    toTraditional.set(to, toTraditional.has(to) ? '' : from);
  }
  for (const [to, from] of toTraditional) if (from === '') toTraditional.delete(to);
  return kinds;
}
