const DIGITS = '〇一二三四五六七八九';

/** The year that four Chinese digits write: 二〇二四 is 2024. Zeros of any kind (○, 零, 0) count as 〇. */
export function hanYear(digits: string): number {
  let year = 0;
  for (let i = 0; i < digits.length; i++) year = year * 10 + Math.max(0, DIGITS.indexOf(digits.charAt(i)));
  return year;
}
