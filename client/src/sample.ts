import { Selection, Uri, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { LANGUAGE_ID } from '../../server/src/lsp/protocol.js';
import { words } from './words.js';

/** Where the first section of the sample begins: there is something to try. */
const FIRST_SECTION = '一、';

/** The sample report: a draft of its own, so that whatever is tried on it changes no file. */
export class Sample {
  private draft: TextDocument | undefined;

  constructor(private readonly context: ExtensionContext) {}

  /** Opens a new draft. False, and said so, where that fails. */
  async open(): Promise<boolean> {
    const sample = Uri.joinPath(this.context.extensionUri, 'samples', 'work-summary.txt');
    try {
      const content = new TextDecoder().decode(await workspace.fs.readFile(sample));
      this.draft = await workspace.openTextDocument({ language: LANGUAGE_ID, content });
      const start = this.draft.positionAt(content.indexOf(FIRST_SECTION));
      await window.showTextDocument(this.draft, { selection: new Selection(start, start) });
      return true;
    } catch (error) {
      void window.showErrorMessage(words.sampleMissing(error instanceof Error ? error.message : String(error)));
      return false;
    }
  }

  /** Shows the draft that was opened last, as it is by now, or a new one. */
  async show(): Promise<boolean> {
    if (!this.draft || this.draft.isClosed) return this.open();
    await window.showTextDocument(this.draft);
    return true;
  }
}
