import type { CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Span } from '../../core/index.js';
import { codeActionOf, rangeOf } from '../convert.js';
import type { REFACTOR_KINDS, StructuralEditTarget } from '../protocol.js';
import type { Offer } from './offer.js';

/** A change of the outline that is offered as a code action. */
export type RefactorName = keyof typeof REFACTOR_KINDS;

/** What is needed to work the edit out once the action is chosen. */
export type ActionData = Required<Pick<StructuralEditTarget, 'uri' | 'version' | 'range'>> & {
  readonly edit: RefactorName;
};

/** A code action whose edit is worked out when it is chosen. */
export function deferredActionOf(
  { served }: Offer,
  title: string,
  kind: CodeActionKind,
  edit: RefactorName,
  span: Span,
): CodeAction {
  const { open, version, analysis } = served;
  const data: ActionData = { uri: open.uri, version, range: rangeOf(analysis.document.lines, span), edit };
  return { ...codeActionOf(title, kind, undefined), data };
}
