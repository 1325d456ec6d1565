import { Selection, TextEditorRevealType, window, workspace, type TextDocument } from 'vscode';
import { State, type LanguageClient, type Middleware } from 'vscode-languageclient/node';
import {
  SERVER_COMMANDS,
  type CommandResult,
  type CommandTarget,
  type ProjectFileResult,
  type ServerCommand,
  type StructuralEditTarget,
} from '../../server/src/lsp/protocol.js';
import { words } from './words.js';

/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE_TIME = 5000;

/** What is said when a command that writes `.gongwen.json` has done so. */
const WRITTEN: Readonly<Partial<Record<ServerCommand, string>>> = {
  [SERVER_COMMANDS.pin]: words.pinned,
  [SERVER_COMMANDS.unpin]: words.unpinned,
  [SERVER_COMMANDS.suppress]: words.suppressed,
  [SERVER_COMMANDS.unsuppress]: words.unsuppressed,
};

/**
 * Says what came of a command of the server, whether a command of the palette, a key or a code action asked for it, and
 * moves the cursor along.
 */
export function reporting(client: () => LanguageClient): NonNullable<Middleware['executeCommand']> {
  return async (command, args: unknown[], next) => {
    const before = documentOf(client(), args);
    const version = before?.version;
    const result: unknown = await next(command, args);
    // Refused as out of date, or the server went away while it was at work.
    if (result === undefined || result === null) {
      void window.showWarningMessage(client().state === State.Running ? words.stale : words.failed);
      return result;
    }
    const written = WRITTEN[command as ServerCommand];
    if (written !== undefined) reportFile(result as ProjectFileResult, written);
    else {
      const changed = before !== undefined && before.version !== version;
      reportEdit(result as CommandResult, args[0] as Partial<StructuralEditTarget> | undefined, changed);
      await follow(client(), before, result as CommandResult);
    }
    return result;
  };
}

function reportEdit(
  { edits, applied, reason, refusal, references }: CommandResult,
  target: Partial<StructuralEditTarget> | undefined,
  changed: boolean,
): void {
  if (refusal !== undefined) void window.showInformationMessage(refusal);
  else if (edits === 0) say(words.nothingToDo);
  else if (applied) {
    const done = target?.edit && words.edited[target.edit];
    say(done ? `${done}${references ? words.references(references) : ''}${words.stop}` : words.done(edits));
  } else if (reason) void window.showWarningMessage(words.refused(reason));
  // An edit that is left unapplied while the text stood still was discarded in its preview.
  else if (changed) void window.showWarningMessage(words.stale);
  else say(words.discarded);
}

function reportFile({ applied, reason }: ProjectFileResult, written: string): void {
  if (applied) say(written);
  else void window.showWarningMessage(reason ?? words.notWritten);
}

function say(text: string): void {
  window.setStatusBarMessage(text, MESSAGE_TIME);
}

function documentOf(client: LanguageClient, [target]: unknown[]): TextDocument | undefined {
  const uri = (target as Partial<CommandTarget> | undefined)?.uri;
  return workspace.textDocuments.find((document) => client.code2ProtocolConverter.asUri(document.uri) === uri);
}

/**
 * Puts the cursor behind the heading that was changed, or where to write on, in the editor that shows the text. Several
 * sections that were selected stay so; one is not selected, or the next key would replace its heading.
 */
async function follow(
  client: LanguageClient,
  document: TextDocument | undefined,
  { applied, selection }: CommandResult,
): Promise<void> {
  if (!document || !applied || !selection) return;
  const range = client.protocol2CodeConverter.asRange(selection);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  // A preview takes the place of the editor or its focus: back to the text.
  const editor =
    shown && shown === window.activeTextEditor
      ? shown
      : await window.showTextDocument(
          document,
          shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn },
        );
  editor.selection = new Selection(editor.selection.isEmpty ? range.end : range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
