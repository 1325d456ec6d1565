// Written by scripts/generate.mjs from the files of this folder.

/** Every rule's id, in the order in which rule pages and settings list them. */
export const RULE_IDS = [
  'buried-heading',
  'enumeration-gap',
  'marker-kind',
  'marker-numeral',
  'marker-punctuation',
  'marker-spacing',
  'marker-width',
  'missing-marker',
  'numbering-duplicate',
  'numbering-gap',
  'numbering-order',
  'annex-mismatch',
  'reference-ambiguous',
  'reference-broken',
  'doubled-punctuation',
] as const;

/** A rule's id. Ids never change their meaning; retired ones are not used again. */
export type RuleId = (typeof RULE_IDS)[number];
