import type { CodeAction } from 'vscode-languageserver';
import { findAnchor, pinAt, type Finding, type Suppression } from '../../core/index.js';
import { positionOf } from '../convert.js';
import { headingOn, selectedLines } from '../headings.js';
import type { PinTarget, SuppressTarget } from '../protocol.js';
import { wordsOf } from '../words.js';
import { commandActionOf, type Offer } from './offer.js';
import { touches } from './touches.js';

const PLACES = ['place', 'document', 'workspace'] as const;

/** What can be written into the project file about the findings here: that they are not wanted. */
export function suppressActions(offer: Offer): CodeAction[] {
  const { session, served, span } = offer;
  const { analysis, locale } = served;
  const words = wordsOf(locale).suppress;
  const touching = analysis.findings.filter((finding) => touches(finding.span, span));
  return touching.flatMap((finding) => {
    const diagnostics = [session.diagnostic(served, finding)];
    return PLACES.flatMap((where) => {
      const target = suppressTarget(offer, finding, where);
      if (!offer.isNewKey(JSON.stringify(target))) return [];
      return [commandActionOf(words[where](finding.rule), 'suppress', target, { diagnostics })];
    });
  });
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
