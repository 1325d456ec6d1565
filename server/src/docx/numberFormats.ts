import { formatComposite, formatHan } from '../core/index.js';

/** Beyond it every form is written in digits: no list is so long, and some forms grow with the number. */
const LARGEST = 9999;

const HAN_DIGITS = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const LEGAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

/** A number in one of the forms of ST_NumberFormat (ECMA-376 part 1, 17.18.59); unknown ones are digits. Total. */
export function formatNumber(value: number, format: string): string {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) return String(value);
  if (format === 'none') return '';
  if (value === 0) return FROM_ZERO[format]?.(value) ?? '0';
  return FORMATS[format]?.(value) ?? String(value);
}

const digits = (value: number): string => String(value).replace(/\d/g, (digit) => HAN_DIGITS.charAt(Number(digit)));
const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const legal = (value: number): string =>
  // 壹拾, where counting says 十.
  formatHan(value)
    .replace(/^十/, '一十')
    .replace(/[^零]/g, (character) => LEGAL[character] ?? character);
/** Japanese leaves the 一 before 百 and 千 out. */
const japanese = (value: number): string => formatHan(value).replace(/一(?=[十百千])|零/g, '');
const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
const circled = (value: number): string | undefined => formatComposite(value, 'circled');

const FROM_ZERO: Readonly<Record<string, ((value: number) => string | undefined) | undefined>> = {
  chineseCounting: digits,
  chineseCountingThousand: digits,
  ideographDigital: digits,
  taiwaneseDigital: digits,
  japaneseDigitalTenThousand: digits,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: () => '00',
};

const FORMATS: Readonly<Record<string, ((value: number) => string | undefined) | undefined>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  chineseCounting: (value) => (value < 100 ? formatHan(value) : digits(value)),
  chineseCountingThousand: formatHan,
  taiwaneseCounting: (value) => (value < 100 ? formatHan(value) : digits(value)),
  taiwaneseCountingThousand: formatHan,
  japaneseCounting: japanese,
  koreanDigital: digits,
  ideographDigital: digits,
  taiwaneseDigital: digits,
  japaneseDigitalTenThousand: digits,
  chineseLegalSimplified: legal,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => formatComposite(value, 'dotArabic'),
  decimalEnclosedParen: (value) => formatComposite(value, 'parenArabic'),
  ideographEnclosedCircle: (value) => (value <= 10 ? String.fromCharCode(0x3280 + value - 1) : undefined),
  ideographTraditional: (value) => STEMS[value - 1],
  ideographZodiac: (value) => BRANCHES[value - 1],
  ideographZodiacTraditional: (value) => `${STEMS.charAt((value - 1) % 10)}${BRANCHES.charAt((value - 1) % 12)}`,
};

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let out = '';
  let rest = value;
  for (const [unit, sign] of ROMAN) {
    while (rest >= unit) {
      out += sign;
      rest -= unit;
    }
  }
  return out;
}

function ordinalEnding(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}
