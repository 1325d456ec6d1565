import type { CodeAction } from 'vscode-languageserver';
import { renumber, siblings, type HeadingNode, type ParsedDocument } from '../../core/index.js';
import { codeActionOf } from '../convert.js';
import { headingOn, headingsAt, selectedLines } from '../headings.js';
import { planned } from '../plans.js';
import { REFACTOR_KINDS } from '../protocol.js';
import { wordsOf } from '../words.js';
import { deferredActionOf, type RefactorName } from './deferred.js';
import type { Offer } from './offer.js';

const NAMES = Object.keys(REFACTOR_KINDS) as readonly RefactorName[];

/**
 * What can be done with the headings at the cursor or in the selection. Away from their lines nothing is offered: a menu
 * in the body of a text is about that text.
 */
export function refactorings(offer: Offer): CodeAction[] {
  const { session, served, span } = offer;
  const { document } = served.analysis;
  const nodes = headingsTouched(offer);
  if (nodes.length === 0) return [];
  const words = wordsOf(served.locale).refactor;
  return NAMES.filter((name) => offer.wants(REFACTOR_KINDS[name]) && mayApply(document, name, nodes, offer)).flatMap(
    (name) => {
      const kind = REFACTOR_KINDS[name];
      if (offer.lazy) return [deferredActionOf(offer, words[name], kind, name, span)];
      const plan = planned(served, { edit: name, span });
      if (!plan.ok || !offer.isNew(plan.edits)) return [];
      return [codeActionOf(words[name], kind, session.plannedEdit(served, plan, name))];
    },
  );
}

function headingsTouched({ served, span }: Offer): readonly HeadingNode[] {
  const { document } = served.analysis;
  const { from, to } = selectedLines(document, span);
  const touched =
    headingOn(document, span.start) ?? document.structure.nodes.find(({ line }) => line >= from && line <= to);
  return touched ? headingsAt(document, span) : [];
}

/** Cheap signs that a change is not possible or changes nothing. */
function mayApply(
  document: ParsedDocument,
  name: RefactorName,
  nodes: readonly HeadingNode[],
  { span }: Offer,
): boolean {
  const [node] = nodes;
  if (!node) return false;
  const row = siblings(document.structure, node);
  const place = row.indexOf(node);
  const parent = document.structure.nodes[node.parent];
  switch (name) {
    case 'promote':
      return node.level > 1 && parent !== undefined && parent.kind !== 'title';
    case 'demote':
    case 'moveUp':
      return place > 0 && node.kind !== 'title';
    case 'moveDown':
      return place + nodes.length < row.length && node.kind !== 'title';
    case 'split':
      return nodes.length === 1 && node.runIn;
    case 'join':
      return nodes.length === 1 && !node.runIn && node.kind !== 'title' && node.sectionEndLine > node.endLine;
    case 'renumberMarker':
      return nodes.length === 1 && renumber(document, { kind: 'marker', node }).length > 0;
    case 'renumberSiblings':
      return renumber(document, { kind: 'siblings', node }).length > 0;
    case 'renumberSection':
      return nodes.length === 1 && renumber(document, { kind: 'section', node }).length > 0;
    case 'renumberSelection':
      return span.end > span.start && renumber(document, { kind: 'selection', span }).length > 0;
  }
}
