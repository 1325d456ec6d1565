// Written by scripts/generate.mjs from the files of this folder.
import { adjacentHabit } from './punctuation/adjacentHabit.js';
import { annexLabel } from './format/annexLabel.js';
import { annexMismatch } from './structure/annexMismatch.js';
import { annexNoteNumber } from './format/annexNoteNumber.js';
import { annexNotePunctuation } from './format/annexNotePunctuation.js';
import { annexNoteTitleMarks } from './format/annexNoteTitleMarks.js';
import { approximateNumber } from './figures/approximateNumber.js';
import { approximationDoubled } from './figures/approximationDoubled.js';
import { bracketMixed } from './punctuation/bracketMixed.js';
import { bracketNested } from './punctuation/bracketNested.js';
import { bracketUnpaired } from './punctuation/bracketUnpaired.js';
import { buriedHeading } from './numbering/buriedHeading.js';
import { closingDoubled } from './structure/closingDoubled.js';
import { closingMark } from './structure/closingMark.js';
import { closingMismatch } from './structure/closingMismatch.js';
import { colophonCopies } from './format/colophonCopies.js';
import { colophonPrinting } from './format/colophonPrinting.js';
import { commaBeforeEtc } from './punctuation/commaBeforeEtc.js';
import { confusableWord } from './wording/confusableWord.js';
import { dashForm } from './punctuation/dashForm.js';
import { dateAfterIssue } from './structure/dateAfterIssue.js';
import { dateComma } from './punctuation/dateComma.js';
import { dateFormMixed } from './figures/dateFormMixed.js';
import { dateImpossible } from './format/dateImpossible.js';
import { dateLeadingZero } from './format/dateLeadingZero.js';
import { dateNumeral } from './format/dateNumeral.js';
import { dateYearShort } from './format/dateYearShort.js';
import { decimalZero } from './figures/decimalZero.js';
import { digitGrouping } from './figures/digitGrouping.js';
import { directionOfAddress } from './wording/directionOfAddress.js';
import { documentNumber } from './format/documentNumber.js';
import { doubleConnector } from './punctuation/doubleConnector.js';
import { doubledPunctuation } from './punctuation/doubledPunctuation.js';
import { ellipsisEtc } from './punctuation/ellipsisEtc.js';
import { ellipsisForm } from './punctuation/ellipsisForm.js';
import { enumerationCount } from './numbering/enumerationCount.js';
import { enumerationDuplicate } from './numbering/enumerationDuplicate.js';
import { enumerationGap } from './numbering/enumerationGap.js';
import { enumerationMarks } from './punctuation/enumerationMarks.js';
import { enumerationMixed } from './numbering/enumerationMixed.js';
import { enumerationOrder } from './numbering/enumerationOrder.js';
import { eventDate } from './figures/eventDate.js';
import { figuresCount } from './figures/figuresCount.js';
import { figuresGrowth } from './figures/figuresGrowth.js';
import { figuresProduct } from './figures/figuresProduct.js';
import { figuresRate } from './figures/figuresRate.js';
import { figuresRepeated } from './figures/figuresRepeated.js';
import { figuresSum } from './figures/figuresSum.js';
import { fixedTerm } from './wording/fixedTerm.js';
import { flatDocument } from './artifact/flatDocument.js';
import { fullWidthCharacter } from './figures/fullWidthCharacter.js';
import { halfWidthBracket } from './punctuation/halfWidthBracket.js';
import { halfWidthPunctuation } from './punctuation/halfWidthPunctuation.js';
import { headingPunctuation } from './punctuation/headingPunctuation.js';
import { headingStopHabit } from './punctuation/headingStopHabit.js';
import { htmlLeftover } from './artifact/htmlLeftover.js';
import { impossibleComparison } from './figures/impossibleComparison.js';
import { invisibleCharacter } from './artifact/invisibleCharacter.js';
import { itemBrackets } from './structure/itemBrackets.js';
import { letterCommanding } from './structure/letterCommanding.js';
import { lineStartMark } from './punctuation/lineStartMark.js';
import { listColon } from './punctuation/listColon.js';
import { lostCharacter } from './artifact/lostCharacter.js';
import { markerKind } from './numbering/markerKind.js';
import { markerNumeral } from './numbering/markerNumeral.js';
import { markerPunctuation } from './numbering/markerPunctuation.js';
import { markerSpacing } from './numbering/markerSpacing.js';
import { markerWidth } from './numbering/markerWidth.js';
import { mastheadElements } from './format/mastheadElements.js';
import { middleDot } from './punctuation/middleDot.js';
import { missingMarker } from './numbering/missingMarker.js';
import { missingStop } from './punctuation/missingStop.js';
import { mojibake } from './artifact/mojibake.js';
import { namesTwoWays } from './wording/namesTwoWays.js';
import { noteBrackets } from './format/noteBrackets.js';
import { numberPunctuation } from './figures/numberPunctuation.js';
import { numberRange } from './figures/numberRange.js';
import { numberSplit } from './figures/numberSplit.js';
import { numberingDuplicate } from './numbering/numberingDuplicate.js';
import { numberingGap } from './numbering/numberingGap.js';
import { numberingOrder } from './numbering/numberingOrder.js';
import { numeralMixed } from './figures/numeralMixed.js';
import { obsoleteElement } from './format/obsoleteElement.js';
import { ocrDebris } from './artifact/ocrDebris.js';
import { openingMismatch } from './structure/openingMismatch.js';
import { ordinalPunctuation } from './numbering/ordinalPunctuation.js';
import { pageNumber } from './artifact/pageNumber.js';
import { pairedPhrase } from './numbering/pairedPhrase.js';
import { percentForm } from './figures/percentForm.js';
import { periodMismatch } from './structure/periodMismatch.js';
import { placeholderLeft } from './artifact/placeholderLeft.js';
import { quoteCorner } from './punctuation/quoteCorner.js';
import { quoteDirection } from './punctuation/quoteDirection.js';
import { quoteNested } from './punctuation/quoteNested.js';
import { quoteStraight } from './punctuation/quoteStraight.js';
import { quoteUnpaired } from './punctuation/quoteUnpaired.js';
import { rangeConnector } from './punctuation/rangeConnector.js';
import { rangeHabit } from './punctuation/rangeHabit.js';
import { recipientColon } from './format/recipientColon.js';
import { recipientPerson } from './format/recipientPerson.js';
import { recipientsSeveral } from './format/recipientsSeveral.js';
import { redundantWords } from './wording/redundantWords.js';
import { referenceAmbiguous } from './structure/referenceAmbiguous.js';
import { referenceBroken } from './structure/referenceBroken.js';
import { relativeTime } from './wording/relativeTime.js';
import { repealedBasis } from './format/repealedBasis.js';
import { repeatedParagraph } from './artifact/repeatedParagraph.js';
import { repeatedWord } from './wording/repeatedWord.js';
import { requestClosing } from './structure/requestClosing.js';
import { requestInReport } from './structure/requestInReport.js';
import { requestMatters } from './structure/requestMatters.js';
import { retiredTerm } from './wording/retiredTerm.js';
import { sectionsMissing } from './structure/sectionsMissing.js';
import { sentenceLength } from './wording/sentenceLength.js';
import { signOffDivision } from './format/signOffDivision.js';
import { signOffIncomplete } from './format/signOffIncomplete.js';
import { signOffOrder } from './format/signOffOrder.js';
import { signOffOrgan } from './format/signOffOrgan.js';
import { signerMissing } from './format/signerMissing.js';
import { spaceInText } from './punctuation/spaceInText.js';
import { stopInBracket } from './punctuation/stopInBracket.js';
import { termQuotes } from './wording/termQuotes.js';
import { titleBreak } from './format/titleBreak.js';
import { titleEndMark } from './format/titleEndMark.js';
import { titleMarkForm } from './punctuation/titleMarkForm.js';
import { titleMarkMisused } from './punctuation/titleMarkMisused.js';
import { titleMarkNested } from './punctuation/titleMarkNested.js';
import { titleMarkUnpaired } from './punctuation/titleMarkUnpaired.js';
import { titleOfOf } from './format/titleOfOf.js';
import { titleTypeDoubled } from './format/titleTypeDoubled.js';
import { titleTypeMissing } from './format/titleTypeMissing.js';
import { tornLine } from './artifact/tornLine.js';
import { variantCharacters } from './wording/variantCharacters.js';
import { variantWord } from './wording/variantWord.js';
import { webLeftover } from './artifact/webLeftover.js';
import { weekdayMismatch } from './structure/weekdayMismatch.js';
import { wordChoice } from './wording/wordChoice.js';
import { wordLeftover } from './artifact/wordLeftover.js';
import { yearMismatch } from './structure/yearMismatch.js';
import { zeroForm } from './figures/zeroForm.js';
import { zeroLookalike } from './figures/zeroLookalike.js';
import { RULE_IDS, type RuleId } from './ids.js';
import type { Rule, RuleInfo } from './rule.js';

const BY_ID: Readonly<Record<RuleId, Rule>> = {
  'buried-heading': buriedHeading,
  'enumeration-count': enumerationCount,
  'enumeration-duplicate': enumerationDuplicate,
  'enumeration-gap': enumerationGap,
  'enumeration-mixed': enumerationMixed,
  'enumeration-order': enumerationOrder,
  'marker-kind': markerKind,
  'marker-numeral': markerNumeral,
  'marker-punctuation': markerPunctuation,
  'marker-spacing': markerSpacing,
  'marker-width': markerWidth,
  'missing-marker': missingMarker,
  'numbering-duplicate': numberingDuplicate,
  'numbering-gap': numberingGap,
  'numbering-order': numberingOrder,
  'ordinal-punctuation': ordinalPunctuation,
  'paired-phrase': pairedPhrase,
  'annex-mismatch': annexMismatch,
  'closing-doubled': closingDoubled,
  'closing-mark': closingMark,
  'closing-mismatch': closingMismatch,
  'date-after-issue': dateAfterIssue,
  'item-brackets': itemBrackets,
  'letter-commanding': letterCommanding,
  'opening-mismatch': openingMismatch,
  'period-mismatch': periodMismatch,
  'reference-ambiguous': referenceAmbiguous,
  'reference-broken': referenceBroken,
  'request-closing': requestClosing,
  'request-in-report': requestInReport,
  'request-matters': requestMatters,
  'sections-missing': sectionsMissing,
  'weekday-mismatch': weekdayMismatch,
  'year-mismatch': yearMismatch,
  'adjacent-habit': adjacentHabit,
  'bracket-mixed': bracketMixed,
  'bracket-nested': bracketNested,
  'bracket-unpaired': bracketUnpaired,
  'comma-before-etc': commaBeforeEtc,
  'dash-form': dashForm,
  'date-comma': dateComma,
  'double-connector': doubleConnector,
  'doubled-punctuation': doubledPunctuation,
  'ellipsis-etc': ellipsisEtc,
  'ellipsis-form': ellipsisForm,
  'enumeration-marks': enumerationMarks,
  'half-width-bracket': halfWidthBracket,
  'half-width-punctuation': halfWidthPunctuation,
  'heading-punctuation': headingPunctuation,
  'heading-stop-habit': headingStopHabit,
  'line-start-mark': lineStartMark,
  'list-colon': listColon,
  'middle-dot': middleDot,
  'missing-stop': missingStop,
  'quote-corner': quoteCorner,
  'quote-direction': quoteDirection,
  'quote-nested': quoteNested,
  'quote-straight': quoteStraight,
  'quote-unpaired': quoteUnpaired,
  'range-connector': rangeConnector,
  'range-habit': rangeHabit,
  'space-in-text': spaceInText,
  'stop-in-bracket': stopInBracket,
  'title-mark-form': titleMarkForm,
  'title-mark-misused': titleMarkMisused,
  'title-mark-nested': titleMarkNested,
  'title-mark-unpaired': titleMarkUnpaired,
  'annex-label': annexLabel,
  'annex-note-number': annexNoteNumber,
  'annex-note-punctuation': annexNotePunctuation,
  'annex-note-title-marks': annexNoteTitleMarks,
  'colophon-copies': colophonCopies,
  'colophon-printing': colophonPrinting,
  'date-impossible': dateImpossible,
  'date-leading-zero': dateLeadingZero,
  'date-numeral': dateNumeral,
  'date-year-short': dateYearShort,
  'document-number': documentNumber,
  'masthead-elements': mastheadElements,
  'note-brackets': noteBrackets,
  'obsolete-element': obsoleteElement,
  'recipient-colon': recipientColon,
  'recipient-person': recipientPerson,
  'recipients-several': recipientsSeveral,
  'repealed-basis': repealedBasis,
  'sign-off-division': signOffDivision,
  'sign-off-incomplete': signOffIncomplete,
  'sign-off-order': signOffOrder,
  'sign-off-organ': signOffOrgan,
  'signer-missing': signerMissing,
  'title-break': titleBreak,
  'title-end-mark': titleEndMark,
  'title-of-of': titleOfOf,
  'title-type-doubled': titleTypeDoubled,
  'title-type-missing': titleTypeMissing,
  'confusable-word': confusableWord,
  'direction-of-address': directionOfAddress,
  'fixed-term': fixedTerm,
  'names-two-ways': namesTwoWays,
  'redundant-words': redundantWords,
  'relative-time': relativeTime,
  'repeated-word': repeatedWord,
  'retired-term': retiredTerm,
  'sentence-length': sentenceLength,
  'term-quotes': termQuotes,
  'variant-characters': variantCharacters,
  'variant-word': variantWord,
  'word-choice': wordChoice,
  'approximate-number': approximateNumber,
  'approximation-doubled': approximationDoubled,
  'date-form-mixed': dateFormMixed,
  'decimal-zero': decimalZero,
  'digit-grouping': digitGrouping,
  'event-date': eventDate,
  'figures-count': figuresCount,
  'figures-growth': figuresGrowth,
  'figures-product': figuresProduct,
  'figures-rate': figuresRate,
  'figures-repeated': figuresRepeated,
  'figures-sum': figuresSum,
  'full-width-character': fullWidthCharacter,
  'impossible-comparison': impossibleComparison,
  'number-punctuation': numberPunctuation,
  'number-range': numberRange,
  'number-split': numberSplit,
  'numeral-mixed': numeralMixed,
  'percent-form': percentForm,
  'zero-form': zeroForm,
  'zero-lookalike': zeroLookalike,
  'flat-document': flatDocument,
  'html-leftover': htmlLeftover,
  'invisible-character': invisibleCharacter,
  'lost-character': lostCharacter,
  mojibake: mojibake,
  'ocr-debris': ocrDebris,
  'page-number': pageNumber,
  'placeholder-left': placeholderLeft,
  'repeated-paragraph': repeatedParagraph,
  'torn-line': tornLine,
  'web-leftover': webLeftover,
  'word-leftover': wordLeftover,
};

/** Every rule, in the order of {@link RULE_IDS}. The compiler sees to it that none is left out. */
export const RULES: readonly Rule[] = RULE_IDS.map((id) => BY_ID[id]);

/** What a rule says of itself. */
export function ruleInfo(id: RuleId): RuleInfo {
  return BY_ID[id];
}
