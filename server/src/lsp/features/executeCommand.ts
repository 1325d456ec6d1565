import type { CancellationToken, ExecuteCommandParams } from 'vscode-languageserver';
import { targetOf } from '../commands/arguments.js';
import { fixAll, renumberDocument, renumberSection, structuralEdit, type Command } from '../commands/edits.js';
import { pin, suppress, unpin, unsuppress } from '../commands/projectFile.js';
import { InvalidParams } from '../params.js';
import { SERVER_COMMANDS, type CommandResult, type ProjectFileResult } from '../protocol.js';
import { refuseCancelled, refuseStale, type SessionHolder } from '../request.js';

type CommandKey = keyof typeof SERVER_COMMANDS;

/** Asked for by name, they work on documents that are not recognised too. */
const COMMANDS: Readonly<Record<CommandKey, Command<CommandResult | ProjectFileResult>>> = {
  renumberDocument,
  renumberSection,
  fixAll,
  structuralEdit,
  pin,
  unpin,
  suppress,
  unsuppress,
};

/** `workspace/executeCommand`: works an edit out and has the client apply it as one step, or writes the project file. */
export function executeCommand(holder: SessionHolder) {
  return async (
    { command, arguments: args }: ExecuteCommandParams,
    token: CancellationToken,
  ): Promise<CommandResult | ProjectFileResult> => {
    const session = holder();
    const key = (Object.keys(COMMANDS) as CommandKey[]).find((known) => SERVER_COMMANDS[known] === command);
    if (!key) throw new InvalidParams(`unknown command ${command}`);
    const target = targetOf(args);
    const served = await session.served(target.uri);
    refuseCancelled(token);
    if (!served) throw new InvalidParams(`${target.uri} is not open`);
    refuseStale(target.version, served.version);
    return COMMANDS[key](session, served, target);
  };
}
