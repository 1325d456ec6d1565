import {
  nodeAtLine,
  references,
  type Edit,
  type EditPlan,
  type ParsedDocument,
  type Reference,
  type Span,
} from '../core/index.js';

/** What a change is about: a marker, a reference, or text that is moved. */
export type ChangeKind = 'marker' | 'reference' | 'text';

/** One change as a reader sees it: the whole marker or reference, not only the characters that differ. */
export interface Change {
  readonly kind: ChangeKind;
  /** UTF-16 offsets into the old text. */
  readonly span: Span;
  readonly old: string;
  readonly new: string;
}

/** The changes of a plan in text order. */
export function changesOf(document: ParsedDocument, plan: EditPlan): Change[] {
  const inReferences = new Set(plan.references);
  const byLine = referencesByLine(document);
  const all = plan.edits.flatMap((edit, i) => splitEdit(document, edit, plan.edits[i - 1]?.span.end ?? 0));
  const wholes = all.map((edit) => wholeOf(document, edit, inReferences.has(edit), byLine));
  const changes: Change[] = [];
  for (let i = 0; i < all.length;) {
    const whole = wholes[i] as Whole;
    const edits: Edit[] = [];
    // A range such as 第（一）至（三）项 takes two edits.
    for (; i < all.length && sameSpan(wholes[i], whole); i++) edits.push(all[i] as Edit);
    changes.push({ ...whole, old: document.slice(whole.span), new: replaced(document, whole.span, edits) });
  }
  return changes;
}

/**
 * An edit that puts or takes whole lines in front of a marker that changes too, taken apart into the lines and the
 * marker. Edits are minimal, so such a one may begin behind the first characters that the two lines share.
 */
function splitEdit(document: ParsedDocument, edit: Edit, free: number): readonly Edit[] {
  const { lines, text } = document;
  const { start, end } = edit.span;
  const line = lines.lineAt(start);
  if (start === lines.endOf(line)) return [wholeLines(text, edit)];
  const from = lines.startOf(line);
  const old = text.slice(from, end);
  const after = text.slice(from, start) + edit.text;
  const taken = old.slice(0, lastBreak(old));
  const put = after.slice(0, lastBreak(after));
  if (from < free || (taken === '') === (put === '')) return [edit];
  const middle = from + taken.length;
  const edits = [
    { span: { start: from, end: middle }, text: put },
    trimmed(text, { span: { start: middle, end }, text: after.slice(put.length) }),
  ];
  return edits.filter(({ span, text: replacement }) => span.start < span.end || replacement !== '');
}

/** The edit without what old and new text share at their rims. */
function trimmed(text: string, { span, text: after }: Edit): Edit {
  const old = text.slice(span.start, span.end);
  const most = Math.min(old.length, after.length);
  let head = 0;
  while (head < most && old[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: after.slice(head, after.length - tail),
  };
}

/** Lines taken away behind the end of another: from their first character on, where that comes to the same. */
function wholeLines(text: string, edit: Edit): Edit {
  const { start, end } = edit.span;
  const lineBreak = /^(?:\r\n|[\r\n])/.exec(text.slice(start, end))?.[0];
  if (lineBreak === undefined || edit.text !== '' || !text.startsWith(lineBreak, end)) return edit;
  return { span: { start: start + lineBreak.length, end: end + lineBreak.length }, text: '' };
}

/** The offset behind the last line break; 0 where there is none. */
function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}

type Whole = Pick<Change, 'kind' | 'span'>;

function wholeOf(
  document: ParsedDocument,
  { span, text }: Edit,
  isReference: boolean,
  byLine: ReadonlyMap<number, readonly Reference[]>,
): Whole {
  const line = document.lines.lineAt(span.start);
  if (isReference) {
    const reference = byLine.get(line)?.find((candidate) => holds(candidate.span, span));
    return { kind: 'reference', span: reference?.span ?? span };
  }
  if (/[\r\n]/.test(text + document.slice(span))) return { kind: 'text', span };
  const marker = nodeAtLine(document.structure, line)?.marker;
  const whole = marker && { start: marker.span.start, end: Math.max(marker.span.end, marker.spaceAfter.end) };
  if (!whole || !holds(whole, span)) return { kind: 'text', span };
  // Blanks behind a marker are shown only where they change.
  return { kind: 'marker', span: span.end > marker.span.end ? whole : marker.span };
}

function referencesByLine(document: ParsedDocument): Map<number, Reference[]> {
  const byLine = new Map<number, Reference[]>();
  for (const reference of references(document)) {
    const others = byLine.get(reference.line);
    if (others) others.push(reference);
    else byLine.set(reference.line, [reference]);
  }
  return byLine;
}

function replaced(document: ParsedDocument, whole: Span, edits: readonly Edit[]): string {
  let text = '';
  let at = whole.start;
  for (const { span, text: put } of edits) {
    text += document.text.slice(at, span.start) + put;
    at = span.end;
  }
  return text + document.text.slice(at, whole.end);
}

function holds(whole: Span, part: Span): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

function sameSpan(a: Whole | undefined, b: Whole): boolean {
  return a?.span.start === b.span.start && a.span.end === b.span.end;
}
