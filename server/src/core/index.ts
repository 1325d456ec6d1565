/**
 * The public interface of the core. Adapters (language server, command line), scripts and tests import from here
 * and from nowhere deeper.
 */
export { ParsedDocument, type ParseOptions, type TextChange } from './document.js';
export { LineTable } from './text/lines.js';
export { overlaps, type Span } from './text/span.js';
export { applyEdits, mergeEditGroups, sortEdits, OverlappingEditsError, type Edit } from './edit/edit.js';
export { fixAll, safeEdits, type FixAllOptions, type FixAllResult } from './edit/fixAll.js';
export { formatMessage, localeOf, message, type Locale, type Message } from './messages/message.js';
export type { Marker, MarkerSlips } from './markers/marker.js';
export { FORMS, type Form, type FormId } from './markers/forms.js';
export type { HeadingKind, HeadingNode } from './structure/node.js';
export type { NumberRelation, Series, SeriesMember, Structure } from './structure/structure.js';
export { ancestors, descendants, nodeAtLine, siblings } from './structure/query.js';
export { renumber, type RenumberScope } from './numbering/renumber.js';
export { markerChoices, planEdit, planMarkers } from './numbering/planEdit.js';
export { sectionAtLine } from './numbering/extent.js';
export { loneMarkerAt } from './numbering/loneMarker.js';
export type { EditPlan, MarkerChoice, Place, Refusal, StructuralEdit } from './numbering/structuralEdit.js';
export { anchorOf, findAnchor, pinAt, pinFor } from './numbering/pins.js';
export type { Anchor } from './anchors/anchor.js';
export type { Pin } from './anchors/pin.js';
export { referenceAt, references, referencesTo, targetAt } from './references/references.js';
export type { Reference, ReferencePart, ReferenceState, Target } from './references/reference.js';
export { lint, type LintConfig, CATEGORIES, SEVERITIES } from './rules/lint.js';
export { RULES, ruleInfo } from './rules/registry.js';
export type { Suppression } from './rules/suppression.js';
export { RULE_IDS, type RuleId } from './rules/ids.js';
export type { Category, Finding, Fix, Related, RuleInfo, Severity } from './rules/rule.js';
export { outline, type OutlineNode } from './features/outline.js';
export { foldingRanges, type FoldingRange } from './features/folding.js';
export { stats, type DocumentStats } from './features/stats.js';
export { looksLikeGongwen, type Recognition } from './features/recognise.js';
export { PROFILES, DEFAULT_PROFILE, type Profile } from './profile/profile.js';
