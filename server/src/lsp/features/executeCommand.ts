import { LSPErrorCodes, ResponseError, type CancellationToken, type ExecuteCommandParams } from 'vscode-languageserver';
import { nodeAtLine, renumber, type Edit } from '../../core/index.js';
import { offsetOf } from '../convert.js';
import { checkedPosition, InvalidParams } from '../params.js';
import { SERVER_COMMANDS, type CommandResult, type CommandTarget } from '../protocol.js';
import { refuseCancelled, type SessionHolder } from '../request.js';
import type { Served, Session } from '../session.js';
import { wordsOf } from '../words.js';

type CommandKey = keyof typeof SERVER_COMMANDS;

/** What each command changes. Asked for by name, it works on documents that are not recognised too. */
const EDITS: Readonly<Record<CommandKey, (served: Served, target: CommandTarget) => readonly Edit[]>> = {
  renumberDocument: ({ analysis }) => renumber(analysis.document, { kind: 'document' }),
  renumberSection: sectionEdits,
  fixAll: ({ analysis }) => analysis.repair,
};

/** `workspace/executeCommand`: works an edit out and has the client apply it as one step. */
export function executeCommand(holder: SessionHolder) {
  return async (
    { command, arguments: args }: ExecuteCommandParams,
    token: CancellationToken,
  ): Promise<CommandResult> => {
    const session = holder();
    const key = (Object.keys(EDITS) as CommandKey[]).find((known) => SERVER_COMMANDS[known] === command);
    if (!key) throw new InvalidParams(`unknown command ${command}`);
    const target = targetOf(args);
    const served = await session.served(target.uri);
    refuseCancelled(token);
    if (!served) throw new InvalidParams(`${target.uri} is not open`);
    if (target.version !== undefined && target.version !== served.version) {
      throw new ResponseError(LSPErrorCodes.ContentModified, `version ${target.version} is not the present one`);
    }
    return apply(session, served, EDITS[key](served, target), wordsOf(served.locale).commands[key]);
  };
}

function targetOf(args: unknown): CommandTarget {
  const target = (Array.isArray(args) ? args[0] : undefined) as Partial<CommandTarget> | null | undefined;
  if (typeof target?.uri !== 'string') throw new InvalidParams('the argument must be an object with a uri');
  return { ...target, uri: target.uri };
}

function sectionEdits({ analysis: { document } }: Served, target: CommandTarget): readonly Edit[] {
  const line = document.lines.lineAt(offsetOf(document.lines, checkedPosition(target.position)));
  const node = nodeAtLine(document.structure, line);
  return node ? renumber(document, { kind: 'section', node }) : [];
}

async function apply(session: Session, served: Served, edits: readonly Edit[], label: string): Promise<CommandResult> {
  if (edits.length === 0) return { edits: 0, applied: false };
  const edit = session.workspaceEdit(served, edits);
  if (!session.client.appliesEdits) return { edits: edits.length, applied: false, edit };
  const { applied, failureReason } = await session.connection.workspace.applyEdit({ label, edit });
  return { edits: edits.length, applied, ...(failureReason === undefined ? {} : { reason: failureReason }) };
}
