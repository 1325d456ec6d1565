const DIGITS = '零一二三四五六七八九';

/** What a numeral says, and whether it is written as the standards have it. */
export interface Numeral {
  readonly value: number;
  readonly regular: boolean;
}

/**
 * Reads a Chinese numeral from 1 to 9999: 十二, 二十, 一百零一. Irregular writings are read as well and marked
 * so: 一十一, 廿三, 一百十条's 一百十, positional 二一 and 一〇, digits mixed in (二0).
 *
 * @returns undefined where the text is no numeral or stands for 0. Never throws.
 */
export function parseHan(text: string): Numeral | undefined {
  if (text.length === 0 || text.length > 9) return undefined;
  let value = 0;
  let digit = -1;
  let units = 0;
  let positional = '';
  for (const char of text) {
    const code = digitOf(char);
    if (code >= 0) {
      positional += code;
      digit = digit > 0 ? digit * 10 + code : code;
    } else if (char === '廿' || char === '卅') {
      value += char === '廿' ? 20 : 30;
      units++;
      digit = -1;
      positional = 'x';
    } else {
      const unit = char === '十' ? 10 : char === '百' ? 100 : char === '千' ? 1000 : 0;
      if (unit === 0) return undefined;
      units++;
      positional = 'x';
      value += (digit > 0 ? digit : 1) * unit;
      digit = -1;
    }
  }
  if (units === 0) value = Number(positional);
  else if (digit > 0) value += digit;
  if (value < 1 || value > 9999) return undefined;
  return { value, regular: formatHan(value) === text };
}

/** Writes 1 to 9999 as the standards have it: 十, 十一, 二十, 一百零一, 一百一十, 二千零三. */
export function formatHan(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  let out = '';
  let rest = value;
  let zero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit > 0) {
      if (zero) out += '零';
      // 十 to 十九 stand without 一, and only there.
      out += unit === 10 && digit === 1 && value < 20 ? name : `${DIGITS[digit] ?? ''}${name}`;
      zero = false;
    } else if (out !== '') zero = rest > 0;
  }
  if (rest > 0) out += `${zero ? '零' : ''}${DIGITS[rest] ?? ''}`;
  return out;
}

function digitOf(char: string): number {
  if (char === '〇' || char === '○') return 0;
  const han = DIGITS.indexOf(char);
  if (han >= 0) return han;
  const code = char.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}
