import type { AnnotatedTextEdit, CancellationToken, TextDocumentEdit } from 'vscode-languageserver';
import { citedNames, nameKey, ParsedDocument, type Edit } from '../../core/index.js';
import { textEditsOf } from '../convert.js';
import type { Rename } from '../params.js';
import type { Session } from '../session.js';
import { findNamed, meantBy, type Candidates } from './namedDocuments.js';
import { baseName, uriKey } from './uris.js';

/** The text of a document that may be edited, and its version where it is open. */
interface Editable {
  readonly document: ParsedDocument;
  readonly version: number | null;
}

/**
 * The edits that put the new names of files between 《 and 》 where the old ones stood and led to them: by the file's
 * name, not by a title, which stays what it is.
 *
 * @param annotationId what the edits are marked with
 */
export async function renamingEdits(
  session: Session,
  renames: readonly Rename[],
  annotationId: string,
  token: CancellationToken | undefined,
): Promise<TextDocumentEdit[]> {
  const renamed = renames.filter(({ oldUri, newUri }) => baseName(oldUri) !== baseName(newUri));
  const keys = new Set(renamed.map(({ oldUri }) => nameKey(baseName(oldUri))));
  if (keys.size === 0) return [];
  const candidates = await findNamed(session.index, keys, token);
  const changes: TextDocumentEdit[] = [];
  for await (const { uri, cites } of session.index.documents({ token })) {
    if (![...keys].some((key) => cites.has(key))) continue;
    const editable = await editableOf(session, uri);
    if (!editable) continue;
    const { document, version } = editable;
    const edits = editsIn(document, uri, renamed, candidates);
    if (edits.length === 0) continue;
    const annotated = textEditsOf(document.lines, edits).map((edit): AnnotatedTextEdit => ({ ...edit, annotationId }));
    changes.push({ textDocument: { uri, version }, edits: annotated });
  }
  return changes;
}

function editsIn(document: ParsedDocument, reader: string, renamed: readonly Rename[], candidates: Candidates): Edit[] {
  const edits: Edit[] = [];
  for (const { span, name } of citedNames(document)) {
    const meant = meantBy(name, reader, candidates);
    const rename = renamed.find(({ oldUri }) => meant?.by === 'file' && uriKey(oldUri) === uriKey(meant.uri));
    const inOther = edits.some(({ span: outer }) => outer.start <= span.start && span.end <= outer.end);
    if (rename && !inOther) edits.push({ span, text: insideBrackets(baseName(rename.newUri)) });
  }
  return edits;
}

/** Inside 《》 stand 〈〉 (GB/T 15834-2011 4.15). */
function insideBrackets(name: string): string {
  return name.replaceAll('《', '〈').replaceAll('》', '〉');
}

async function editableOf(session: Session, uri: string): Promise<Editable | undefined> {
  if (session.documents.get(uri)) {
    try {
      const served = await session.served(uri);
      return served && { document: served.analysis.document, version: served.version };
    } catch {
      // Out of step with the client: edits would land anywhere.
      return undefined;
    }
  }
  const file = await session.index.textOf(uri);
  if ('unread' in file) return undefined;
  // An editor that reads the file in another encoding would write back something else than what it has not understood.
  if (!file.encoding.bom && !(file.encoding.name === 'utf-8' && (await readsUtf8(session, uri)))) return undefined;
  return { document: ParsedDocument.parse(file.text), version: null };
}

/** True where the editor opens files without a mark as UTF-8, as far as it says. */
async function readsUtf8(session: Session, scopeUri: string): Promise<boolean> {
  if (!session.client.configuration) return true;
  try {
    const encoding: unknown = await session.connection.workspace.getConfiguration({
      scopeUri,
      section: 'files.encoding',
    });
    return typeof encoding !== 'string' || /^utf-?8/i.test(encoding);
  } catch {
    return false;
  }
}
