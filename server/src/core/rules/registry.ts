import { annexMismatch } from './annexMismatch.js';
import { buriedHeading } from './buriedHeading.js';
import { enumerationGap } from './enumerationGap.js';
import { RULE_IDS, type RuleId } from './ids.js';
import { markerKind } from './markerKind.js';
import { markerNumeral } from './markerNumeral.js';
import { markerPunctuation } from './markerPunctuation.js';
import { markerSpacing } from './markerSpacing.js';
import { markerWidth } from './markerWidth.js';
import { missingMarker } from './missingMarker.js';
import { numberingDuplicate } from './numberingDuplicate.js';
import { numberingGap } from './numberingGap.js';
import { numberingOrder } from './numberingOrder.js';
import { referenceAmbiguous } from './referenceAmbiguous.js';
import { referenceBroken } from './referenceBroken.js';
import type { Rule, RuleInfo } from './rule.js';

const BY_ID: Readonly<Record<RuleId, Rule>> = {
  'numbering-gap': numberingGap,
  'numbering-duplicate': numberingDuplicate,
  'numbering-order': numberingOrder,
  'marker-kind': markerKind,
  'marker-width': markerWidth,
  'marker-punctuation': markerPunctuation,
  'marker-spacing': markerSpacing,
  'marker-numeral': markerNumeral,
  'missing-marker': missingMarker,
  'enumeration-gap': enumerationGap,
  'buried-heading': buriedHeading,
  'reference-broken': referenceBroken,
  'reference-ambiguous': referenceAmbiguous,
  'annex-mismatch': annexMismatch,
};

/** Every rule, in the order of {@link RULE_IDS}. The compiler sees to it that none is left out. */
export const RULES: readonly Rule[] = RULE_IDS.map((id) => BY_ID[id]);

/** What a rule says of itself. */
export function ruleInfo(id: RuleId): RuleInfo {
  return BY_ID[id];
}
