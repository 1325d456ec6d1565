import type { WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The folders that the user works in, as the client tells them. */
export class Folders {
  private readonly known = new Set<string>();

  /** @param params of `initialize`; `rootUri` is what clients had before there were several folders */
  constructor({ workspaceFolders, rootUri }: { workspaceFolders?: unknown; rootUri?: unknown }) {
    const folders = uriList(workspaceFolders);
    if (folders.length > 0) this.add(folders);
    else if (typeof rootUri === 'string') this.known.add(rootUri);
  }

  /** Their uris. */
  get uris(): readonly string[] {
    return [...this.known];
  }

  /** Takes over what has come and gone. Total: what makes no sense is ignored. */
  change(event: Partial<WorkspaceFoldersChangeEvent> | undefined): void {
    for (const uri of uriList(event?.removed)) this.known.delete(uri);
    this.add(uriList(event?.added));
  }

  private add(uris: readonly string[]): void {
    for (const uri of uris) this.known.add(uri);
  }
}

function uriList(folders: unknown): string[] {
  if (!Array.isArray(folders)) return [];
  return folders.flatMap((folder: unknown) => {
    const uri = (folder as { uri?: unknown } | null | undefined)?.uri;
    return typeof uri === 'string' ? [uri] : [];
  });
}
