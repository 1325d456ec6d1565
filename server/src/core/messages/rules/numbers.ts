/** Wording of the rules on how numbers are written, in Chinese. */
export const NUMBERS_ZH = {} as const;

/** The same in English, with exactly the keys of the Chinese one. */
export const NUMBERS_EN: Record<keyof typeof NUMBERS_ZH, string> = {};
