import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  FIND_FILES_REQUEST,
  READ_FILE_REQUEST,
  type FileContent,
  type FindFilesParams,
  type FoundFiles,
  type ReadFileParams,
} from '../../server/src/lsp/protocol.js';
import { TestClient, type ClientOptions } from './client.js';

/** How the server gets at the files of a workspace. */
export type FileAccess = 'through the client' | 'from the disk';

export const FILE_ACCESS: readonly FileAccess[] = ['through the client', 'from the disk'];

/** A folder of documents and the clients that work in it. A client that hands out files has them in memory. */
export class Folder {
  readonly clients: TestClient[] = [];
  readonly root: string;
  /** Through the client: what was asked for. */
  readonly reads: string[] = [];
  finds = 0;
  /** Through the client: how long reading one file takes, in milliseconds. */
  delay = 0;
  private readonly memory = new Map<string, Uint8Array>();

  constructor(readonly access: FileAccess) {
    this.root =
      access === 'from the disk' ? realpathSync(mkdtempSync(path.join(tmpdir(), 'gongwen-'))) : '/virtual/公文';
  }

  get uri(): string {
    return this.disk ? pathToFileURL(this.root).href : 'memfs:/virtual/%E5%85%AC%E6%96%87';
  }

  uriOf(name: string): string {
    return this.disk ? pathToFileURL(path.join(this.root, name)).href : `${this.uri}/${encodeURI(name)}`;
  }

  put(name: string, content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (!this.disk) this.memory.set(this.uriOf(name), bytes);
    else {
      const file = path.join(this.root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    return this.uriOf(name);
  }

  get(name: string): string {
    const bytes = this.disk ? readFileSync(path.join(this.root, name)) : this.memory.get(this.uriOf(name));
    return Buffer.from(bytes ?? []).toString();
  }

  delete(name: string): void {
    if (this.disk) rmSync(path.join(this.root, name), { recursive: true });
    else this.memory.delete(this.uriOf(name));
  }

  /** Starts a client that works in this folder. */
  async start(options: ClientOptions = {}): Promise<TestClient> {
    const client = await TestClient.start({
      workspaceFolders: [{ uri: this.uri, name: 'work' }],
      ...(this.disk ? {} : { initializationOptions: { fileRequests: true } }),
      ...options,
    });
    client.connection.onRequest(FIND_FILES_REQUEST, (params: FindFilesParams) => this.find(params));
    client.connection.onRequest(READ_FILE_REQUEST, (params: ReadFileParams) => this.read(params));
    this.clients.push(client);
    return client;
  }

  /** Tells a client of a changed file: 1 made, 2 changed, 3 deleted. */
  async tell(client: TestClient, name: string, type: 1 | 2 | 3): Promise<void> {
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uriOf(name), type }] });
  }

  async end(): Promise<void> {
    for (const client of this.clients) if (client.process.exitCode === null) await client.stop();
    if (this.disk) rmSync(this.root, { recursive: true, force: true });
  }

  private get disk(): boolean {
    return this.access === 'from the disk';
  }

  private find({ pattern, limit }: FindFilesParams): FoundFiles {
    this.finds++;
    const extensions = /\{(.*)\}$/.exec(pattern)?.[1]?.split(',') ?? [];
    const uris = [...this.memory.keys()].filter((uri) => extensions.includes(decodeURI(uri).split('.').at(-1)!));
    return { uris: uris.sort().slice(0, limit), exceeded: uris.length > limit };
  }

  private async read({ uri, limit }: ReadFileParams): Promise<FileContent> {
    this.reads.push(uri);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const bytes = this.memory.get(uri);
    if (!bytes) throw new Error('no such file');
    return { base64: bytes.length > limit ? null : Buffer.from(bytes).toString('base64') };
  }
}
