/** Wording of the rules on enumerations, connectors and house style, in Chinese. */
export const ENUMERATIONS_ZH = {} as const;

/** The same in English, with exactly the keys of the Chinese one. */
export const ENUMERATIONS_EN: Record<keyof typeof ENUMERATIONS_ZH, string> = {};
