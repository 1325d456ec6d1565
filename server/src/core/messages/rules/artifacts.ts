/** Wording of the rules on what programs and copying leave behind, in Chinese. */
export const ARTIFACTS_ZH = {} as const;

/** The same in English, with exactly the keys of the Chinese one. */
export const ARTIFACTS_EN: Record<keyof typeof ARTIFACTS_ZH, string> = {};
