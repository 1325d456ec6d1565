/** Every rule's id, in the order in which rule pages and settings list them. */
export const RULE_IDS = [
  'numbering-gap',
  'numbering-duplicate',
  'numbering-order',
  'marker-kind',
  'marker-width',
  'marker-punctuation',
  'marker-spacing',
  'marker-numeral',
  'missing-marker',
  'enumeration-gap',
  'buried-heading',
  'reference-broken',
  'reference-ambiguous',
  'annex-mismatch',
] as const;

/** A rule's id. Ids never change their meaning; retired ones are not used again. */
export type RuleId = (typeof RULE_IDS)[number];
