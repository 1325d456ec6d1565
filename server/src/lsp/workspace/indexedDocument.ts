import type { Diagnostic, SymbolInformation } from 'vscode-languageserver';
import { citedNames, nameKey, outline, type ParsedDocument } from '../../core/index.js';
import { flatSymbolsOf } from '../convert.js';

/** What is kept of a document's text: little, because there may be thousands. */
export interface Summary {
  /** Its titles in text order: its own, then those of the documents inside it. */
  readonly titles: readonly IndexedTitle[];
  readonly headings: readonly IndexedHeading[];
  /** The keys ({@link nameKey}) of the documents that it names. */
  readonly cites: ReadonlySet<string>;
}

/** A title of a document. */
export interface IndexedTitle {
  readonly text: string;
  /** {@link nameKey} of its text. */
  readonly key: string;
  /** 0-based. */
  readonly line: number;
}

/** A heading as a list of symbols shows it. */
export interface IndexedHeading extends Pick<SymbolInformation, 'name' | 'kind'> {
  readonly range: SymbolInformation['location']['range'];
}

/** A document of the workspace that the server has something to say about. */
export interface IndexedDocument extends Summary {
  readonly uri: string;
  /** The version that the client has open; null where it is not open. */
  readonly version: number | null;
  /** What is found in it; undefined where nobody asked. */
  readonly findings: IndexedFindings | undefined;
}

/** Findings of one state of a document. */
export interface IndexedFindings {
  /** Tells them from those of any other state of any document. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is kept of a text. */
export function summarise(document: ParsedDocument, uri: string): Summary {
  const titles = document.structure.nodes.filter(({ kind }) => kind === 'title');
  return {
    titles: titles.map(({ title, line }) => ({ text: title, key: nameKey(title), line })),
    headings: flatSymbolsOf(outline(document), document.lines, uri).map(({ name, kind, location }) => ({
      name,
      kind,
      range: location.range,
    })),
    cites: new Set(citedNames(document).map(({ name }) => nameKey(name))),
  };
}

/** A document that is looked at again and has the findings that it had, keeps their id. */
export function sameFindings(document: IndexedDocument, last: IndexedDocument | undefined): IndexedDocument {
  if (!document.findings || !last?.findings) return document;
  const same = JSON.stringify(document.findings.diagnostics) === JSON.stringify(last.findings.diagnostics);
  return same ? { ...document, findings: last.findings } : document;
}
