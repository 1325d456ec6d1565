import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionContext, CodeActionParams } from 'vscode-languageserver';
import { formatMessage, nodeAtLine, renumber, type Edit, type Span } from '../../core/index.js';
import { codeActionOf, spanOf } from '../convert.js';
import { checkedRange, documentUri } from '../params.js';
import { FIX_ALL_KIND } from '../protocol.js';
import type { DocumentRequest } from '../request.js';
import type { Served, Session } from '../session.js';
import { wordsOf } from '../words.js';

/** `textDocument/codeAction`: the fixes of the findings here, of the sibling group here, and of everything. */
export const codeAction: DocumentRequest<CodeActionParams, CodeAction[]> = {
  uri: documentUri,
  empty: [],
  answer(session, served, params) {
    if (!session.client.codeActions) return [];
    const context: Partial<CodeActionContext> = params.context ?? {};
    const span = spanOf(served.analysis.document.lines, checkedRange(params.range));
    return [
      ...(wants(context, CodeActionKind.QuickFix) ? quickFixes(session, served, span) : []),
      ...(wants(context, FIX_ALL_KIND) ? fixEverything(session, served) : []),
    ];
  },
};

/** Kinds are hierarchical: who asks for `source` asks for `source.fixAll.gongwen`. */
function wants({ only, triggerKind }: Partial<CodeActionContext>, kind: string): boolean {
  // Asked at every move of the cursor, editors show source actions nowhere.
  if (!Array.isArray(only)) return kind === CodeActionKind.QuickFix || triggerKind !== CodeActionTriggerKind.Automatic;
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(session: Session, served: Served, span: Span): CodeAction[] {
  const touching = served.analysis.findings.filter((finding) => touches(finding.span, span));
  const offered = new Set<string>();
  const offer = (edits: readonly Edit[]): boolean => {
    const key = JSON.stringify(edits);
    return edits.length > 0 && !offered.has(key) && Boolean(offered.add(key));
  };
  const actions = touching.flatMap((finding) =>
    finding.fixes.flatMap((fix, i) => {
      if (!offer(fix.edits)) return [];
      const diagnostics = [session.diagnostic(served, finding)];
      const preferred = i === 0 && fix.kind === 'safe';
      const edit = session.workspaceEdit(served, fix.edits);
      return codeActionOf(formatMessage(fix.title, served.locale), CodeActionKind.QuickFix, edit, {
        diagnostics,
        preferred,
      });
    }),
  );
  const group = siblingEdits(served, span);
  if (!offer(group)) return actions;
  const title = wordsOf(served.locale).renumberSiblings(group.length);
  return [...actions, codeActionOf(title, CodeActionKind.QuickFix, session.workspaceEdit(served, group))];
}

/** The repair of the headings counted together with the one whose line the span begins in. */
function siblingEdits({ analysis: { document } }: Served, span: Span): readonly Edit[] {
  const line = document.lines.lineAt(span.start);
  const node = nodeAtLine(document.structure, line);
  return node && line <= node.endLine ? renumber(document, { kind: 'siblings', node }) : [];
}

function fixEverything(session: Session, served: Served): CodeAction[] {
  const { repair } = served.analysis;
  if (repair.length === 0) return [];
  const title = wordsOf(served.locale).fixAll(repair.length);
  return [codeActionOf(title, FIX_ALL_KIND, session.workspaceEdit(served, repair))];
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
