import type { Numeral } from './han.js';

/** Reads ASCII or full-width digits (not regular) from 1 to 9999. Never throws. */
export function parseArabic(text: string): Numeral | undefined {
  let value = 0;
  let regular = true;
  if (text.length === 0 || text.length > 4) return undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) value = value * 10 + code - 0x30;
    else if (code >= 0xff10 && code <= 0xff19) {
      value = value * 10 + code - 0xff10;
      regular = false;
    } else return undefined;
  }
  return value > 0 ? { value, regular: regular && !text.startsWith('0') } : undefined;
}
