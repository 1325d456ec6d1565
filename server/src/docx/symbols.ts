/** Signs of the fonts of symbols that documents use, as text (Microsoft's charts of the fonts). */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '□',
  0x75: '◆',
  0x76: '◆',
  0x77: '◆',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '□',
  0xab: '★',
  0xb2: '☆',
  0xd8: '➢',
  0xe0: '→',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const WINGDINGS2: Readonly<Record<number, string>> = { 0x50: '✓', 0x52: '☑', 0x54: '☒', 0xa3: '□' };
const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xab: '↔',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
};

/** Letters of the font Symbol are Greek. */
const LATIN = 'ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcyw';
const GREEK = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω';

function ofSymbol(sign: number): string | undefined {
  const known = SYMBOL[sign];
  if (known !== undefined || sign < 0x20 || sign > 0x7e) return known;
  const character = String.fromCharCode(sign);
  const letter = LATIN.indexOf(character);
  return letter >= 0 ? GREEK.charAt(letter) : /[A-Za-z"$'@\\^`]/.test(character) ? undefined : character;
}

/**
 * A character of a font of symbols as text. Such fonts put their signs into the private area from U+F000 on.
 *
 * @returns the character itself where it is none of the private area; undefined where the sign is not known
 */
export function symbolOf(character: string, font: string | undefined): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const named = /^(?:wingdings|symbol|webdings)/i.test(font ?? '');
  if (!named && (code < 0xe000 || code > 0xf8ff)) return character;
  const sign = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings ?2/i.test(font ?? '')) return WINGDINGS2[sign];
  if (/^symbol/i.test(font ?? '')) return ofSymbol(sign);
  // Lists that name no font mean one of the two.
  return WINGDINGS[sign] ?? SYMBOL[sign];
}
