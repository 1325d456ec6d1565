import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import {
  formatMessage,
  planEdit,
  planMarkers,
  references,
  renumber,
  type Edit,
  type EditPlan,
  type Finding,
  type Fix,
  type HeadingNode,
} from '../../core/index.js';
import { codeActionOf, positionOf } from '../convert.js';
import { headingOn } from '../headings.js';
import { planned } from '../plans.js';
import { wordsOf } from '../words.js';
import { deferredActionOf } from './deferred.js';
import { commandActionOf, type Offer } from './offer.js';
import { touches } from './touches.js';

/** The fixes of the findings here, and of the headings counted together with the one here. */
export function quickFixes(offer: Offer): CodeAction[] {
  const { served, span } = offer;
  const touching = served.analysis.findings.filter((finding) => touches(finding.span, span));
  const fixes = touching.flatMap((finding) => finding.fixes.flatMap((fix, i) => fixAction(offer, finding, fix, i)));
  return [...fixes, ...siblingAction(offer)];
}

function fixAction(offer: Offer, finding: Finding, fix: Fix, place: number): CodeAction[] {
  const { session, served } = offer;
  const title = formatMessage(fix.title, served.locale);
  const diagnostics = [session.diagnostic(served, finding)];
  if (fix.pin) {
    const position = positionOf(served.analysis.document.lines, finding.span.start);
    const { kind, number } = fix.pin;
    const target = { uri: served.open.uri, version: served.version, position, kind, number };
    return offer.isNewKey(JSON.stringify(fix.pin)) ? [commandActionOf(title, 'pin', target, { diagnostics })] : [];
  }
  const followed = withReferences(offer, fix.edits);
  if (!offer.isNew(followed?.edits ?? fix.edits)) return [];
  const preferred = place === 0 && fix.kind === 'safe';
  const edit = followed
    ? session.plannedEdit(served, followed, 'renumberSelection')
    : session.workspaceEdit(served, fix.edits);
  const named = followed ? wordsOf(served.locale).alsoReferences(title, followed.retargeted) : title;
  return [codeActionOf(named, CodeActionKind.QuickFix, edit, { diagnostics, preferred })];
}

/** A fix takes along the references to what it changes; undefined where there are none. */
function withReferences({ served }: Offer, edits: readonly Edit[]): EditPlan | undefined {
  const { document } = served.analysis;
  const [first] = edits;
  if (!first || !references(document).some(({ state }) => state === 'resolved')) return undefined;
  const broken = edits.length === 1 && /[\r\n]/.test(first.text);
  const plan = broken
    ? planEdit(document, { kind: 'splitBuried', offset: first.span.start })
    : planMarkers(document, edits);
  return plan.ok && plan.retargeted > 0 ? plan : undefined;
}

/** The headings counted together with the one whose line the span begins in, where one of them is to be mended. */
function siblingAction(offer: Offer): CodeAction[] {
  const { session, served, span, lazy } = offer;
  const { document } = served.analysis;
  const node: HeadingNode | undefined = headingOn(document, span.start);
  const wrong = node ? renumber(document, { kind: 'siblings', node }) : [];
  if (wrong.length === 0) return [];
  const words = wordsOf(served.locale);
  const title = words.renumberSiblings(wrong.length);
  const cursor = { start: span.start, end: span.start };
  if (lazy) {
    if (!offer.isNew(wrong)) return [];
    return [deferredActionOf(offer, title, CodeActionKind.QuickFix, 'renumberSiblings', cursor)];
  }
  const plan = planned(served, { edit: 'renumberSiblings', span: cursor });
  if (!plan.ok || !offer.isNew(plan.edits)) return [];
  const edit = session.plannedEdit(served, plan, 'renumberSiblings');
  const named = plan.retargeted > 0 ? words.alsoReferences(title, plan.retargeted) : title;
  return [codeActionOf(named, CodeActionKind.QuickFix, edit)];
}
