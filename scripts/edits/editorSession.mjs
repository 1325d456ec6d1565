import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const URI = 'untitled:edits.gongwen';

/** An editor with one document, as far as structural edits need one. */
export class EditorSession {
  /** What takes the last step back: one list of replacements for each change of it, the last change first. */
  #undo = [];

  constructor(connection, child) {
    this.connection = connection;
    this.child = child;
  }

  /** Starts the server and introduces itself. */
  static async start(server) {
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const session = new EditorSession(connection, child);
    connection.onRequest('workspace/applyEdit', ({ edit }) => {
      const [{ textDocument, edits }] = edit.documentChanges;
      if (textDocument.version !== session.document.version) return { applied: false, failureReason: 'stale' };
      session.change(edits);
      return { applied: true };
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
        textDocument: {
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          diagnostic: {},
          completion: { completionItem: { resolveSupport: { properties: ['additionalTextEdits'] } } },
        },
      },
    });
    await connection.sendNotification('initialized', {});
    return session;
  }

  get text() {
    return this.document.getText();
  }

  get identifier() {
    return { uri: URI, version: this.document.version };
  }

  async open(text) {
    this.document = TextDocument.create(URI, 'gongwen', 1, text);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'gongwen', version: 1, text },
    });
  }

  request(method, params) {
    return this.connection.sendRequest(method, { textDocument: { uri: URI }, uri: URI, ...params });
  }

  command(command, argument) {
    return this.connection.sendRequest('workspace/executeCommand', {
      command,
      arguments: [{ ...this.identifier, ...argument }],
    });
  }

  /**
   * Applies text edits as an editor does, all at once, and tells the server: a new undo step.
   *
   * @throws Error where edits overlap
   */
  change(edits) {
    this.#undo = [];
    this.extend(edits);
  }

  /** The same, as part of the last undo step. */
  extend(edits) {
    const offsets = edits
      .map(({ range, newText }, order) => ({
        start: this.document.offsetAt(range.start),
        end: this.document.offsetAt(range.end),
        text: newText,
        order,
      }))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    offsets.forEach((edit, i) => {
      if (i > 0 && edit.start < offsets[i - 1].end) throw new Error('overlapping edits');
    });
    const inverse = [];
    let shift = 0;
    for (const { start, end, text } of offsets) {
      inverse.push({ start: start + shift, end: start + shift + text.length, text: this.text.slice(start, end) });
      shift += text.length - (end - start);
    }
    this.#undo.unshift(inverse);
    this.#send(offsets);
  }

  /** The text that undoing the last step would give. */
  undoText() {
    let { text } = this;
    for (const { start, end, text: old } of this.#undo.flatMap((batch) => [...batch].reverse())) {
      text = text.slice(0, start) + old + text.slice(end);
    }
    return text;
  }

  /** Takes the last step back. */
  undo() {
    for (const batch of this.#undo) this.#send(batch);
    this.#undo = [];
  }

  #send(offsets) {
    // From the end, so that each range still counts from the text it was made for.
    const contentChanges = [...offsets].reverse().map(({ start, end, text }) => ({
      range: { start: this.document.positionAt(start), end: this.document.positionAt(end) },
      text,
    }));
    const version = this.document.version + 1;
    this.document = TextDocument.update(this.document, contentChanges, version);
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges,
    });
  }

  async stop() {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    this.child.kill();
  }
}
