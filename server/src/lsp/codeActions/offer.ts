import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Command,
} from 'vscode-languageserver';
import type { Edit, Span } from '../../core/index.js';
import { SERVER_COMMANDS } from '../protocol.js';
import type { Served, Session } from '../session.js';

/** What code actions are asked for, and what has been offered already. */
export class Offer {
  private readonly offered = new Set<string>();

  constructor(
    readonly session: Session,
    readonly served: Served,
    /** The cursor or selection. */
    readonly span: Span,
    private readonly context: Partial<CodeActionContext>,
  ) {}

  /** The editor asks by itself, at every move of the cursor or before it saves. */
  get automatic(): boolean {
    return this.context.triggerKind === CodeActionTriggerKind.Automatic;
  }

  /** Working edits out would be noticed, and the editor can ask for the one that is chosen. */
  get lazy(): boolean {
    return this.session.client.resolvesActionEdits && this.served.analysis.large;
  }

  /** Kinds are hierarchical: who asks for `source` asks for `source.fixAll.gongwen`. */
  wants(kind: string): boolean {
    const { only } = this.context;
    if (!Array.isArray(only)) return kind === CodeActionKind.QuickFix || !this.automatic || this.suits(kind);
    return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  }

  /** True the first time that a change is offered, false for none and for those that are offered already. */
  isNew(edits: readonly Edit[]): boolean {
    return edits.length > 0 && this.isNewKey(JSON.stringify(edits));
  }

  /** The same by a name of the change. */
  isNewKey(key: string): boolean {
    return !this.offered.has(key) && Boolean(this.offered.add(key));
  }

  /**
   * Asked at every move of the cursor, editors show source actions nowhere, and a bulb would stand beside every heading
   * that could be moved. A selection is a sign of intent.
   */
  private suits(kind: string): boolean {
    return kind.startsWith(`${CodeActionKind.Refactor}.`) && this.span.start < this.span.end;
  }
}

/** A code action that has the server do something, instead of bringing an edit. */
export function commandActionOf(
  title: string,
  command: keyof typeof SERVER_COMMANDS,
  argument: object,
  more: Pick<CodeAction, 'diagnostics'> = {},
): CodeAction {
  const call: Command = { title, command: SERVER_COMMANDS[command], arguments: [argument] };
  return { title, kind: CodeActionKind.QuickFix, command: call, ...more };
}
