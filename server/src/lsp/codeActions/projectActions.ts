import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { findAnchor, pinAt, type Finding, type Suppression } from '../../core/index.js';
import { positionOf } from '../convert.js';
import { headingOn, selectedLines } from '../headings.js';
import { SETTINGS_SECTION, type PinTarget, type SuppressTarget } from '../protocol.js';
import type { Served } from '../session.js';
import { wordsOf } from '../words.js';
import { commandActionOf, type Offer } from './offer.js';
import { touches } from './touches.js';

const PLACES = ['place', 'document', 'workspace'] as const;

/**
 * What can be decided about the findings here: that they are not wanted, which is written into the project file, or how
 * loud their rule is, which is chosen in the settings.
 */
export function suppressActions(offer: Offer): CodeAction[] {
  const { session, served, span } = offer;
  const { analysis, locale } = served;
  const words = wordsOf(locale).suppress;
  const touching = analysis.findings.filter((finding) => touches(finding.span, span));
  return touching.flatMap((finding) => {
    const diagnostics = [session.diagnostic(served, finding)];
    const silencing = placesOf(served, finding).flatMap((where) => {
      const target = suppressTarget(offer, finding, where);
      if (!offer.isNewKey(JSON.stringify(target))) return [];
      return [commandActionOf(words[where](finding.rule), 'suppress', target, { diagnostics })];
    });
    return [...silencing, ...configureAction(offer, finding, { diagnostics })];
  });
}

/** A blank line has nothing that a place could be told by: what is missing there can be silenced in the document. */
function placesOf({ analysis: { document } }: Served, { span }: Finding): readonly SuppressTarget['where'][] {
  return document.isBlankLine(document.lines.lineAt(span.start)) ? ['document', 'workspace'] : PLACES;
}

function configureAction(offer: Offer, { rule }: Finding, more: Pick<CodeAction, 'diagnostics'>): CodeAction[] {
  const { session, served } = offer;
  const command = session.settingsCommand;
  if (command === undefined || !offer.isNewKey(`configure ${rule}`)) return [];
  const title = wordsOf(served.locale).configureRule(rule);
  const call = { title, command, arguments: [`${SETTINGS_SECTION}.rules`] };
  return [{ title, kind: CodeActionKind.QuickFix, command: call, ...more }];
}

/** What the project file says about this place can be taken back here. */
export function removalActions(offer: Offer): CodeAction[] {
  return [...unpinActions(offer), ...unsuppressActions(offer)];
}

function unpinActions({ served, span }: Offer): CodeAction[] {
  const { document, project } = served.analysis;
  const node = project.pins.length > 0 ? headingOn(document, span.start) : undefined;
  if (!node?.marker || !pinAt(document, node.line)) return [];
  const position = positionOf(document.lines, node.marker.span.start);
  const target: PinTarget = { uri: served.open.uri, version: served.version, position };
  return [commandActionOf(wordsOf(served.locale).unpin(node.marker.text), 'unpin', target)];
}

function unsuppressActions(offer: Offer): CodeAction[] {
  const { served, span } = offer;
  const { analysis, locale } = served;
  const { document, project } = analysis;
  const { from, to } = selectedLines(document, span);
  // What is hidden in the whole document must be looked for anew; at one place it is known.
  const wide = project.suppressions.some(({ at }) => at === undefined);
  const touching = wide ? analysis.suppressed.filter((finding) => touches(finding.span, span)) : [];
  const hidden = new Set(touching.map(({ rule }) => rule));
  const words = wordsOf(locale).unsuppress;
  return project.suppressions.flatMap((suppression) => {
    const line = suppression.at && findAnchor(document, suppression.at);
    const here = suppression.at
      ? line !== undefined && line >= from && line <= to
      : suppression.rule === undefined
        ? hidden.size > 0
        : hidden.has(suppression.rule);
    const where = whereOf(offer, suppression);
    const target = { ...base(offer, where, line), ...(suppression.rule ? { rule: suppression.rule } : {}) };
    if (!here || !offer.isNewKey(`un${JSON.stringify(target)}`)) return [];
    return [commandActionOf(words[where](suppression.rule ?? ''), 'unsuppress', target)];
  });
}

/** Those for all documents stand in the file itself, not in a document's entry. */
function whereOf({ served }: Offer, suppression: Suppression): SuppressTarget['where'] {
  if (suppression.at) return 'place';
  const everywhere: readonly Suppression[] = served.analysis.project.file.suppressions ?? [];
  return everywhere.includes(suppression) ? 'workspace' : 'document';
}

function suppressTarget(offer: Offer, { rule, span }: Finding, where: SuppressTarget['where']): SuppressTarget {
  const { lines } = offer.served.analysis.document;
  return { ...base(offer, where, lines.lineAt(span.start)), rule };
}

function base({ served }: Offer, where: SuppressTarget['where'], line: number | undefined): SuppressTarget {
  const target = { uri: served.open.uri, version: served.version, where };
  return where === 'place' && line !== undefined ? { ...target, position: { line, character: 0 } } : target;
}
