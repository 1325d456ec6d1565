/** Wording of the rules on wording, in Chinese. */
export const WORDING_ZH = {} as const;

/** The same in English, with exactly the keys of the Chinese one. */
export const WORDING_EN: Record<keyof typeof WORDING_ZH, string> = {};
