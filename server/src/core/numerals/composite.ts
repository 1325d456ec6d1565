/** Ranges of single characters that stand for a number. Source: Unicode, Enclosed Alphanumerics and Enclosed CJK. */
const RANGES = {
  circled: [
    [0x2460, 1, 20],
    [0x3251, 21, 35],
    [0x32b1, 36, 50],
  ],
  parenArabic: [[0x2474, 1, 20]],
  dotArabic: [[0x2488, 1, 20]],
  parenHan: [[0x3220, 1, 10]],
} as const;

/** Which family of composite characters. ① · ⑴ · ⒈ · ㈠ */
export type CompositeFamily = keyof typeof RANGES;

/** The number a composite character stands for within its family; undefined for any other character. */
export function parseComposite(char: string, family: CompositeFamily): number | undefined {
  const code = char.charCodeAt(0);
  for (const [start, first, last] of RANGES[family]) {
    if (code >= start && code <= start + last - first) return first + code - start;
  }
  return undefined;
}

/** The composite character for a number, undefined beyond the family's range. */
export function formatComposite(value: number, family: CompositeFamily): string | undefined {
  for (const [start, first, last] of RANGES[family]) {
    if (value >= first && value <= last) return String.fromCharCode(start + value - first);
  }
  return undefined;
}
