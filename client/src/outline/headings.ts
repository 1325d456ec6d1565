import type { OutlineAnswer, OutlineHeading } from '../../../server/src/lsp/protocol.js';

/** One heading in the view 公文大纲. The view keeps the same one for as long as it is known by the same key. */
export interface Heading {
  /** Tells it from all others of its document, whatever numbers it and its neighbours get. */
  readonly key: string;
  data: OutlineHeading;
  parent: Heading | undefined;
  /** Those that are shown. */
  children: readonly Heading[];
  /** The headings below its parent, itself and those that are not shown included. */
  siblings: readonly OutlineHeading[];
  outline: Outline;
}

/** The headings of one version of a document. */
export interface Outline {
  readonly uri: string;
  readonly version: number;
  roots: readonly Heading[];
  /** How many are shown. */
  readonly size: number;
}

/** Which headings are shown. */
export interface Filter {
  /** What marker or title must hold; empty: anything. */
  readonly text: string;
  /** Only those with findings. */
  readonly findings: boolean;
}

/** Everything is shown. */
export const NO_FILTER: Filter = { text: '', findings: false };

/** The server's answer as a tree that knows its parents. A heading is kept where it or one below it passes the filter. */
export function outlineOf(uri: string, answer: OutlineAnswer, filter: Filter): Outline {
  const outline = { uri, version: answer.version, roots: [] as readonly Heading[], size: 0 };
  outline.roots = headingsOf(answer.headings, undefined, outline, filter);
  return outline;
}

function headingsOf(
  answers: readonly OutlineHeading[],
  parent: Heading | undefined,
  outline: Outline & { size: number },
  filter: Filter,
): Heading[] {
  const seen = new Map<string, number>();
  return answers.flatMap((data) => {
    const times = seen.get(data.title) ?? 0;
    seen.set(data.title, times + 1);
    const key = `${parent?.key ?? ''}/${data.title}#${times}`;
    const heading: Heading = { key, data, parent, children: [], siblings: answers, outline };
    heading.children = headingsOf(data.children, heading, outline, filter);
    if (heading.children.length === 0 && !passes(data, filter)) return [];
    outline.size++;
    return [heading];
  });
}

function passes({ marker, title, findings }: OutlineHeading, filter: Filter): boolean {
  if (filter.findings && findings === 0) return false;
  return `${marker}${title}`.toLowerCase().includes(filter.text.toLowerCase());
}

/** The innermost heading whose section holds a 0-based line; undefined before the first. */
export function headingAtLine(headings: readonly Heading[], line: number): Heading | undefined {
  const found = headings.find(({ data: { range } }) => range.start.line <= line && line <= range.end.line);
  return found && (headingAtLine(found.children, line) ?? found);
}

/** Marker and title as one name. */
export function nameOf({ marker, title }: OutlineHeading): string {
  const blank = /[\p{L}\p{Nd}]$/u.test(marker) && title ? ' ' : '';
  return `${marker}${blank}${title}` || '—';
}

/**
 * The headings of a selection in text order, without those below another one of it. Undefined where they are not
 * neighbours below one parent: an edit of several sections takes neighbours alone.
 */
export function neighbours(selection: readonly Heading[]): readonly Heading[] | undefined {
  const chosen = new Set(selection);
  const isBelowChosen = ({ parent }: Heading): boolean =>
    parent !== undefined && (chosen.has(parent) || isBelowChosen(parent));
  const top = selection.filter((heading) => !isBelowChosen(heading)).sort((a, b) => lineOf(a) - lineOf(b));
  const [first] = top;
  if (!first) return undefined;
  const from = first.siblings.indexOf(first.data);
  return top.every(({ data }, i) => first.siblings[from + i] === data) ? top : undefined;
}

/** The 0-based line that a heading begins on. */
export function lineOf({ data }: Heading): number {
  return data.heading.start.line;
}
