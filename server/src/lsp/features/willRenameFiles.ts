import type { CancellationToken, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { renamesOf } from '../params.js';
import { refuseCancelled, yieldTurn, type SessionHolder } from '../request.js';
import { wordsOf } from '../words.js';
import { renamingEdits } from '../workspace/renames.js';

const ANNOTATION = 'documentNames';

/**
 * `workspace/willRenameFiles`: what names a file that gets another name. The edit asks to be confirmed, because it
 * changes the words of documents; a client that cannot ask gets none.
 */
export function willRenameFiles(holder: SessionHolder) {
  return async (params: RenameFilesParams, token: CancellationToken): Promise<WorkspaceEdit | null> => {
    const session = holder();
    if (!session.client.annotatesEdits) return null;
    await yieldTurn();
    refuseCancelled(token);
    const documentChanges = await renamingEdits(session, renamesOf(params), ANNOTATION, token);
    refuseCancelled(token);
    if (documentChanges.length === 0) return null;
    const label = wordsOf(session.locale()).documentNames;
    return { documentChanges, changeAnnotations: { [ANNOTATION]: { label, needsConfirmation: true } } };
  };
}
