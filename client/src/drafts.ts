import { languages, workspace, type Disposable, type TextDocument } from 'vscode';
import type { Statuses } from './statuses.js';

/** What VS Code takes Chinese prose for when it guesses the language of a draft. */
const GUESS = 'ini';
const PLAIN = 'plaintext';

/**
 * VS Code guesses the language of a draft that has no file yet, and takes 公文 for Ini as soon as the typing pauses. A
 * draft that was recognised as plain text becomes plain text again, once: whoever wants Ini after all chooses it again.
 */
export class Drafts implements Disposable {
  /** Those that have been recognised as plain text, and whether they were made plain text again since. */
  private readonly recognised = new WeakMap<TextDocument, 'recognised' | 'mended'>();
  private readonly disposables: readonly Disposable[];

  constructor(statuses: Statuses) {
    this.disposables = [
      statuses.onDidChange(() => {
        for (const draft of workspace.textDocuments) {
          const plain = draft.isUntitled && draft.languageId === PLAIN && statuses.of(draft)?.recognised;
          if (plain && !this.recognised.has(draft)) this.recognised.set(draft, 'recognised');
        }
      }),
      // A change of the language closes a document and opens it.
      workspace.onDidOpenTextDocument((draft) => {
        if (draft.languageId !== GUESS || this.recognised.get(draft) !== 'recognised') return;
        this.recognised.set(draft, 'mended');
        void languages.setTextDocumentLanguage(draft, PLAIN);
      }),
    ];
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}
