import type { ParsedDocument } from '../../document.js';
import type { Span } from '../../text/span.js';
import { isProseList } from '../numbering/enumerationReport.js';
import { enumerationsOf, type Enumeration } from '../numbering/enumerations.js';
import { ordinalWords } from '../numbering/ordinalWords.js';

/** How the items of a list inside one paragraph end. */
export interface ListEnds {
  /** The marks between its items, in text order. */
  readonly ends: readonly { readonly mark: string; readonly span: Span }[];
  /** An item that is not the last holds a 。 of its own. */
  readonly inner: boolean;
  /** The ； at the end of the paragraph, where it ends the last item. */
  readonly last: Span | undefined;
}

/** Another's sentences and remarks in brackets have marks of their own. */
const APART = /“[^”]{0,200}”|（[^）]{0,200}）|《[^》]{0,200}》/g;

const MOST = 40;

/** The lists in prose whose items all stand in one line; those with lists inside their items are left out. */
export function* proseListEnds(document: ParsedDocument): Iterable<ListEnds> {
  const byLine = new Map<number, Enumeration[]>();
  for (const list of enumerationsOf(document)) {
    const line = list.items[0]?.line ?? 0;
    const here = byLine.get(line) ?? [];
    byLine.set(line, here);
    here.push(list);
  }
  for (const lists of byLine.values()) {
    // A line of countless lists is no prose.
    if (lists.length > MOST) continue;
    for (const list of lists) {
      if (!inOneLine(list) || !isProseList(document, list)) continue;
      const start = list.items[0]?.span.start ?? 0;
      const end = list.items.at(-1)?.span.start ?? 0;
      const nested = lists.some(
        (other) => other !== list && other.items.some(({ span }) => span.start > start && span.start < end),
      );
      if (!nested) yield endsOf(document, list);
    }
  }
}

function inOneLine({ items }: Enumeration): boolean {
  return items.length > 1 && items.every(({ line, word }, i) => line === items[0]?.line && word.value === i + 1);
}

function endsOf(document: ParsedDocument, { items, line }: Enumeration): ListEnds {
  const { text, scans, lines } = document;
  let inner = false;
  const ends = items.slice(0, -1).map((item, i) => {
    let at = (items[i + 1]?.span.start ?? 0) - 1;
    while (/[ \u3000]/.test(text.charAt(at))) at--;
    inner ||= text.slice(item.span.end, at).replace(APART, '').includes('。');
    return { mark: text.charAt(at), span: { start: at, end: at + 1 } };
  });
  const scan = scans[line];
  const end = lines.startOf(line) + (scan?.end ?? 0);
  const tail = text.slice(items.at(-1)?.span.end ?? end, end);
  // A paragraph that is itself an item of a list may end with ；.
  const alone = scan !== undefined && !scan.marker && !goesOn(document, line);
  const last = alone && /^[^。]*；$/.test(tail) ? { start: end - 1, end } : undefined;
  return { ends, inner, last };
}

/** The next line is one more item. */
function goesOn({ scans }: ParsedDocument, line: number): boolean {
  let below = line + 1;
  while (scans[below]?.blank) below++;
  const scan = scans[below];
  return scan !== undefined && ordinalWords(scan)[0]?.place === 'line' && (ordinalWords(scan)[0]?.value ?? 1) > 1;
}
