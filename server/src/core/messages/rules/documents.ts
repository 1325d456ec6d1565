/** Wording of the rules on titles, 文种, closings, periods, in Chinese. */
export const DOCUMENTS_ZH = {} as const;

/** The same in English, with exactly the keys of the Chinese one. */
export const DOCUMENTS_EN: Record<keyof typeof DOCUMENTS_ZH, string> = {};
