/** Wording of the rules on the elements of a document (发文字号 … 版记), in Chinese. */
export const ELEMENTS_ZH = {} as const;

/** The same in English, with exactly the keys of the Chinese one. */
export const ELEMENTS_EN: Record<keyof typeof ELEMENTS_ZH, string> = {};
