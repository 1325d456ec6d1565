import { Uri, type ExtensionContext } from 'vscode';
import {
  CancellationToken,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CodeAction,
  type Command,
  type CreateFile,
  type Middleware,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageclient/node';

/*
 * VS Code shows a preview of an edit that asks for confirmation, and there leaves out whatever asks, unless the writer
 * ticks it: references would go unchanged by default. So nothing of the edit itself asks here. What asks is an operation
 * beside it that is neither listed nor done: the creation, unless it exists, of a file that does exist.
 *
 * Before an edit that goes with the renaming of a file VS Code asks by itself, and offers the preview there.
 */

/** The annotation of what asks. */
const ASKING = 'gongwen.preview';

/** Shows edits that the server wants confirmed before they are applied, with everything in them ticked. */
export function previewing(context: ExtensionContext): Pick<Middleware, 'sendRequest' | 'workspace'> {
  const uri = Uri.file(context.asAbsolutePath('package.json')).toString();
  const operation: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true }, annotationId: ASKING };
  const withPreview = <T extends Command | CodeAction>(action: T): T =>
    'edit' in action && action.edit ? { ...action, edit: previewed(action.edit, operation) } : action;
  return {
    workspace: {
      handleApplyEdit: (params, next) =>
        next({ ...params, edit: previewed(params.edit, operation) }, CancellationToken.None),
    },
    sendRequest: async (type, param, token, next) => {
      const result = await next(type, param, token);
      switch (typeof type === 'string' ? type : type.method) {
        case CodeActionRequest.method:
          return ((result as (Command | CodeAction)[] | null)?.map(withPreview) ?? null) as typeof result;
        case CodeActionResolveRequest.method:
          return withPreview(result as CodeAction) as typeof result;
        case WillRenameFilesRequest.method:
          return (result && silenced(result)) as typeof result;
        default:
          return result;
      }
    },
  };
}

/** The edit with `operation` asking for confirmation in the place of whatever asked in it. */
function previewed(edit: WorkspaceEdit, operation: CreateFile): WorkspaceEdit {
  const { changeAnnotations = {}, documentChanges } = edit;
  const annotations = Object.entries(changeAnnotations);
  const asking = annotations.find(([, { needsConfirmation }]) => needsConfirmation);
  if (!asking || !documentChanges) return edit;
  return {
    ...edit,
    documentChanges: [...documentChanges, operation],
    changeAnnotations: {
      ...silenced(edit).changeAnnotations,
      [ASKING]: { label: asking[1].label, needsConfirmation: true },
    },
  };
}

/** The edit with nothing in it that asks. */
function silenced(edit: WorkspaceEdit): WorkspaceEdit {
  const silent = Object.entries(edit.changeAnnotations ?? {}).map(
    ([id, annotation]) => [id, { ...annotation, needsConfirmation: false }] as const,
  );
  return { ...edit, changeAnnotations: Object.fromEntries(silent) };
}
