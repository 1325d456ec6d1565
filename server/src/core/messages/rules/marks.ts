/** Wording of the rules on brackets, quotes, half and full width, in Chinese. */
export const MARKS_ZH = {
  'doubled-punctuation': '标点重复：“{actual}”应只用一个，如“{expected}”。',
} as const;

/** The same in English, with exactly the keys of the Chinese one. */
export const MARKS_EN: Record<keyof typeof MARKS_ZH, string> = {
  'doubled-punctuation': 'Doubled punctuation: “{actual}” should be one mark, for example “{expected}”.',
};
