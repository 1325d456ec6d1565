import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit, EditPlan, LineTable } from '../core/index.js';
import { textEditsOf } from './convert.js';
import type { EditName } from './protocol.js';
import type { AnnotationName, Words } from './words.js';

/** What an edit of one document needs to name it. */
export interface EditTarget {
  readonly uri: string;
  readonly version: number;
  readonly lines: LineTable;
  /** The client understands versioned edits, and can so refuse one that has become stale. */
  readonly versioned: boolean;
}

/** Edits of one document as a workspace edit. */
export function workspaceEditOf(edits: readonly Edit[], { uri, version, lines, versioned }: EditTarget): WorkspaceEdit {
  return singleEdit(textEditsOf(lines, edits), uri, versioned ? version : undefined);
}

/**
 * A structural edit as one workspace edit that the editor is asked to show before it applies it. All of it asks:
 * editors leave out what is not confirmed, and half of an edit would leave references behind.
 */
export function plannedEditOf(
  plan: Pick<EditPlan, 'edits' | 'references'>,
  name: EditName,
  target: EditTarget,
  words: Words,
): WorkspaceEdit {
  const references = new Set(plan.references.map(keyOf));
  const others: AnnotationName = name.startsWith('renumber') || name.startsWith('insert') ? 'numbers' : 'outline';
  const edits = textEditsOf(target.lines, plan.edits).map((edit, i): AnnotatedTextEdit => {
    const own = plan.edits[i];
    return { ...edit, annotationId: own && references.has(keyOf(own)) ? 'references' : others };
  });
  const changeAnnotations: Record<string, ChangeAnnotation> = {
    references: { label: words.annotations.references, needsConfirmation: true },
    [others]: { label: words.annotations[others], needsConfirmation: true },
  };
  return { ...singleEdit(edits, target.uri, target.version), changeAnnotations };
}

function singleEdit(edits: TextEdit[], uri: string, version: number | undefined): WorkspaceEdit {
  return version === undefined
    ? { changes: { [uri]: edits } }
    : { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

function keyOf({ span, text }: Edit): string {
  return `${span.start} ${span.end} ${text}`;
}
