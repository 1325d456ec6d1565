/**
 * The public interface of the core. Adapters (language server, command line), scripts and tests import from here
 * and from nowhere deeper.
 */
export { ParsedDocument, type ParseOptions, type TextChange } from './document.js';
export { LineTable } from './text/lines.js';
export { formatComposite } from './numerals/composite.js';
export { formatHan } from './numerals/han.js';
export { overlaps, type Span } from './text/span.js';
export type { WordBreaker } from './text/words.js';
export { applyEdits, mergeEditGroups, sortEdits, OverlappingEditsError, type Edit } from './edit/edit.js';
export { fixAll, safeEdits, type FixAllOptions, type FixAllResult } from './edit/fixAll.js';
export { formatMessage, localeOf, message, type Locale, type Message } from './messages/message.js';
export type { Marker, MarkerSlips } from './markers/marker.js';
export { FORMS, type Form, type FormId } from './markers/forms.js';
export type { HeadingKind, HeadingNode } from './structure/node.js';
export type { NumberRelation, Series, SeriesMember, Structure } from './structure/structure.js';
export { ancestors, descendants, nodeAtLine, siblings } from './structure/query.js';
export { renumber, type RenumberScope } from './numbering/renumber.js';
export { planEdit, planMarkers } from './numbering/planEdit.js';
export { markerChoices } from './numbering/markerChoices.js';
export { sectionAtLine } from './numbering/extent.js';
export { loneMarkerAt } from './numbering/loneMarker.js';
export type { EditPlan, MarkerChoice, Place, Refusal, StructuralEdit } from './numbering/structuralEdit.js';
export { anchorOf, findAnchor, pinAt, pinFor } from './numbering/pins.js';
export type { Anchor } from './anchors/anchor.js';
export type { Pin } from './anchors/pin.js';
export { referenceAt, references, referencesTo, targetAt } from './references/references.js';
export type { Reference, ReferencePart, ReferenceState, Target } from './references/reference.js';
export {
  CATEGORIES,
  defaultSeverity,
  lint,
  RULE_LEVELS,
  SEVERITIES,
  type LintConfig,
  type RuleLevel,
  type RuleLevels,
} from './rules/lint.js';
export { RULES, ruleInfo } from './rules/registry.js';
export { ruleTitle } from './rules/titles.js';
export type { Suppression } from './rules/suppression.js';
export type { Term } from './wording/term.js';
export { RULE_IDS, type RuleId } from './rules/ids.js';
export type { Category, Finding, Fix, Related, RuleInfo, Severity } from './rules/rule.js';
export { outline, type OutlineNode } from './features/outline.js';
export { foldingRanges, type FoldingRange } from './features/folding.js';
export { stats, type DocumentStats } from './features/stats.js';
export { sectionRanges } from './features/sections.js';
export { sectionCounts, sectionShares, type SectionShare } from './features/sectionCounts.js';
export { selectionSpans } from './features/selection.js';
export { expectedMarkers, type ExpectedMarker } from './features/expectedMarkers.js';
export {
  semanticTokens,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  type SemanticToken,
  type TokenModifier,
  type TokenType,
} from './features/semanticTokens.js';
export { findQuantities, type Quantity } from './figures/quantities.js';
export { figuresOf } from './figures/figures.js';
export { relationsOf } from './figures/relations/relations.js';
export type { Approximation, Figure, FigureRole } from './figures/figure.js';
export type { Relation, RelationKind } from './figures/relation.js';
export { compareFigures, type ComparedFigure, type FigureComparison } from './figures/compare.js';
export type { Statement } from './figures/statements.js';
export { accused, figureRowAt, figureRows, type FigureRow, type FigureStatus } from './features/figureRows.js';
export {
  arithmeticOf,
  comparisonNote,
  comparisonTable,
  figureTable,
  normalised,
  roleName,
} from './features/figureTable.js';
export { csvOf, tsvOf, type Table } from './features/delimited.js';
export { addCounts, countText, type TextCounts } from './features/wordCount.js';
export { documentType } from './documents/documentType.js';
export { citedNames, nameKey, notedAnnexes, type CitedName, type NotedAnnex } from './features/citations.js';
export { looksLikeGongwen, type Recognition } from './features/recognise.js';
export { PROFILES, DEFAULT_PROFILE, type Profile } from './profile/profile.js';
export { parseTemplates } from './templates/parse.js';
export {
  TEMPLATE_PLACES,
  type ParsedTemplates,
  type Template,
  type TemplateKind,
  type TemplatePlace,
  type TemplateProblem,
} from './templates/template.js';
export {
  expandDocument,
  plainText,
  templateFields,
  type ExpandContext,
  type Piece,
  type TemplateFieldUse,
} from './templates/expand.js';
export { snippetText } from './templates/snippet.js';
export { FIELDS, UNIT_KEYS, type Day, type UnitDefaults, type UnitKey } from './templates/fields.js';
export {
  likelySectionChoice,
  planSection,
  sectionChoice,
  sectionPieces,
  type SectionPlan,
} from './templates/section.js';
export { placesAt, suits, type TemplatePlaces } from './templates/place.js';
export { learnTemplate, type LearnedTemplate } from './templates/learn.js';
export { templateOutline } from './templates/outline.js';
export { pageParagraphs } from './page/paragraphs.js';
export { widthOf } from './page/signOff.js';
export type { PageParagraph, PageRun, PageStyle } from './page/paragraph.js';
export { characterPitch, linePitch, STANDARD_LAYOUT, type Face, type PageLayout } from './page/layout.js';
export { PAGE_STYLES, styleSetting, type StyleSetting } from './page/styles.js';
