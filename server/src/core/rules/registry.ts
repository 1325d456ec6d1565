// Written by scripts/generate.mjs from the files of this folder.
import { annexMismatch } from './structure/annexMismatch.js';
import { buriedHeading } from './numbering/buriedHeading.js';
import { doubledPunctuation } from './punctuation/doubledPunctuation.js';
import { enumerationGap } from './numbering/enumerationGap.js';
import { markerKind } from './numbering/markerKind.js';
import { markerNumeral } from './numbering/markerNumeral.js';
import { markerPunctuation } from './numbering/markerPunctuation.js';
import { markerSpacing } from './numbering/markerSpacing.js';
import { markerWidth } from './numbering/markerWidth.js';
import { missingMarker } from './numbering/missingMarker.js';
import { numberingDuplicate } from './numbering/numberingDuplicate.js';
import { numberingGap } from './numbering/numberingGap.js';
import { numberingOrder } from './numbering/numberingOrder.js';
import { referenceAmbiguous } from './structure/referenceAmbiguous.js';
import { referenceBroken } from './structure/referenceBroken.js';
import { RULE_IDS, type RuleId } from './ids.js';
import type { Rule, RuleInfo } from './rule.js';

const BY_ID: Readonly<Record<RuleId, Rule>> = {
  'buried-heading': buriedHeading,
  'enumeration-gap': enumerationGap,
  'marker-kind': markerKind,
  'marker-numeral': markerNumeral,
  'marker-punctuation': markerPunctuation,
  'marker-spacing': markerSpacing,
  'marker-width': markerWidth,
  'missing-marker': missingMarker,
  'numbering-duplicate': numberingDuplicate,
  'numbering-gap': numberingGap,
  'numbering-order': numberingOrder,
  'annex-mismatch': annexMismatch,
  'reference-ambiguous': referenceAmbiguous,
  'reference-broken': referenceBroken,
  'doubled-punctuation': doubledPunctuation,
};

/** Every rule, in the order of {@link RULE_IDS}. The compiler sees to it that none is left out. */
export const RULES: readonly Rule[] = RULE_IDS.map((id) => BY_ID[id]);

/** What a rule says of itself. */
export function ruleInfo(id: RuleId): RuleInfo {
  return BY_ID[id];
}
