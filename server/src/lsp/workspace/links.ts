import type { CancellationToken } from 'vscode-languageserver';
import { citedNames, nameKey, notedAnnexes, overlaps, type ParsedDocument, type Span } from '../../core/index.js';
import { ANNEXED, findNamed, meantBy } from './namedDocuments.js';
import { fileName, uriKey } from './uris.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** A passage that leads to another place. */
export interface Link {
  readonly span: Span;
  readonly uri: string;
  /** 0-based. */
  readonly line: number;
  /** The file that it leads to; undefined where it stays in the same one. */
  readonly file: string | undefined;
}

/**
 * What leads somewhere in a document: names of annexes in its notes, and 《names》 of documents of the workspace. What
 * leads nowhere for certain leads nowhere.
 */
export async function linksIn(
  document: ParsedDocument,
  uri: string,
  index: WorkspaceIndex,
  token?: CancellationToken,
): Promise<Link[]> {
  const annexes = notedAnnexes(document);
  const cited = citedNames(document);
  const away = [...annexes.filter(({ labelLine }) => labelLine === undefined), ...cited];
  const named = await findNamed(index, new Set(away.map(({ name }) => nameKey(name))), token);
  const links: Link[] = [];
  const add = (span: Span, target: { readonly uri: string; readonly line: number } | undefined): void => {
    // Of names inside each other the outer one leads: it is the more exact.
    if (!target || links.some((link) => overlaps(link.span, span))) return;
    const same = uriKey(target.uri) === uriKey(uri);
    links.push({ span, uri: target.uri, line: target.line, file: same ? undefined : fileName(target.uri) });
  };
  for (const { span, name, labelLine } of annexes) {
    add(span, labelLine === undefined ? meantBy(name, uri, named, ANNEXED) : { uri, line: labelLine });
  }
  for (const { span, name } of cited) add(span, meantBy(name, uri, named));
  return links.sort((a, b) => a.span.start - b.span.start);
}
