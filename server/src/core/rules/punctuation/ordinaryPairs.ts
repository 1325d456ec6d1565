/** Full-width pairs, opening and closing halves in turn; all other marks that pair are worth a closer look. */
const PAIRS = '（）【】〔〕“”《》〈〉';
const ODD = '()［］[]「」『』';
/** What {@link CODES} has for a mark that is odd by itself. */
const ALWAYS_ODD = 255;
const DEEPEST = 16;

const CODES = makeCodes();
/** The halves that are open; kept between calls to save making it. */
const open = new Uint8Array(DEEPEST);

function makeCodes(): Uint8Array {
  const codes = new Uint8Array(0x10000);
  // Odd codes open, the even one behind each closes.
  for (let i = 0; i < PAIRS.length; i++) codes[PAIRS.charCodeAt(i)] = i + 1;
  for (let i = 0; i < ODD.length; i++) codes[ODD.charCodeAt(i)] = ALWAYS_ODD;
  return codes;
}

/** Every mark of the line that pairs has its other half, and no pair stands inside its like. One pass, no allocation. */
export function isOrdinaryLine(line: string): boolean {
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const code = CODES[line.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    if (code === ALWAYS_ODD) return false;
    if (code % 2 === 0) {
      if (depth === 0 || open[depth - 1] !== code - 1) return false;
      depth--;
      continue;
    }
    for (let i = 0; i < depth; i++) if (open[i] === code) return false;
    if (depth === DEEPEST) return false;
    open[depth++] = code;
  }
  return depth === 0;
}
