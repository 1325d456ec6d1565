import type { CancellationToken } from 'vscode-languageserver';
import { nameKey } from '../../core/index.js';
import type { IndexedDocument } from './indexedDocument.js';
import { baseName, folderKey, uriKey } from './uris.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** A document of the workspace that a name means. */
export interface NamedDocument {
  readonly uri: string;
  /**
   * By its own title, by its file's name, by that name without the 附件1 before it, or by the title of a document inside
   * it.
   */
  readonly by: 'title' | 'file' | 'annexFile' | 'inner';
  /** 0-based line to go to. */
  readonly line: number;
}

/** What may be meant by each name, by {@link nameKey}. */
export type Candidates = ReadonlyMap<string, readonly NamedDocument[]>;

/** How a 《name》 means a document: titles count before file names, and those before titles further down in a file. */
export const CITED: readonly NamedDocument['by'][] = ['title', 'file', 'inner'];

/** How the name of an annex means a file. */
export const ANNEXED: readonly NamedDocument['by'][] = ['file', 'annexFile', 'title'];

/** 附件1：, 附件 1-, 1. before the name of an annex that is a file of its own. */
const ANNEX_FILE = /^(?:附[件表录]\d{0,3}|\d{1,3}(?=[.、:：_-]))[.、:：_-]*/;

/** The documents of the workspace with these names. Stops early where the token is cancelled. */
export async function findNamed(
  index: WorkspaceIndex,
  wanted: ReadonlySet<string>,
  token: CancellationToken | undefined,
): Promise<Candidates> {
  const found = new Map<string, NamedDocument[]>();
  if (wanted.size === 0) return found;
  for await (const document of index.documents({ token })) {
    for (const [key, candidate] of namesOf(document)) {
      if (!wanted.has(key)) continue;
      const known = found.get(key);
      if (known) known.push(candidate);
      else found.set(key, [candidate]);
    }
  }
  return found;
}

/**
 * The document that a name means when it is read in another one: the only one of its kind, or the only one of its kind
 * in the reader's folder. Undefined where several could be meant, and where it is the reader itself.
 */
export function meantBy(
  name: string,
  reader: string,
  candidates: Candidates,
  kinds = CITED,
): NamedDocument | undefined {
  const known = candidates.get(nameKey(name)) ?? [];
  const by = kinds.find((kind) => known.some((candidate) => candidate.by === kind));
  const same = known.filter((candidate) => candidate.by === by);
  const near = same.filter(({ uri }) => folderKey(uri) === folderKey(reader));
  const own = (candidate: NamedDocument): boolean => uriKey(candidate.uri) === uriKey(reader);
  // A document names itself to say what it is, not to lead anywhere.
  if (by !== 'inner' && same.some(own)) return undefined;
  const [one, other] = near.length > 0 ? near : same;
  return other ? undefined : one;
}

function namesOf({ uri, titles }: IndexedDocument): [key: string, candidate: NamedDocument][] {
  const file = nameKey(baseName(uri));
  const annex = file.replace(ANNEX_FILE, '');
  return [
    ...titles.map(({ key, line }, i): [string, NamedDocument] => [key, { uri, by: i === 0 ? 'title' : 'inner', line }]),
    [file, { uri, by: 'file', line: 0 }],
    [annex === file ? '' : annex, { uri, by: 'annexFile', line: 0 }],
  ];
}
