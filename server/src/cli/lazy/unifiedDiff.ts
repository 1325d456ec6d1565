import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff';

/** Unchanged lines shown around a change. */
const CONTEXT = 3;
const NO_LINE_BREAK = '\\ No newline at end of file';

/**
 * What changed, as a unified diff that `patch -p0` understands, with three lines around each change. Ends with a line
 * break.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const [oldLines, newLines] = [linesOf(before), linesOf(after)];
  if (oldLines.length !== newLines.length) {
    return createTwoFilesPatch(file, file, oldLines.join(''), newLines.join(''), undefined, undefined, {
      context: CONTEXT,
      headerOptions: FILE_HEADERS_ONLY,
    });
  }
  const hunks = pairedHunks(oldLines, newLines);
  return formatPatch(
    { oldFileName: file, newFileName: file, oldHeader: undefined, newHeader: undefined, hunks },
    FILE_HEADERS_ONLY,
  );
}

/**
 * The hunks between texts whose lines correspond one to one, which is what repairs of markers leave behind. Looking
 * for the shortest difference instead would take half a minute for a long report with a slip in every marker.
 */
function pairedHunks(oldLines: readonly string[], newLines: readonly string[]): StructuredPatchHunk[] {
  const changed = oldLines.flatMap((line, i) => (line === newLines[i] ? [] : [i]));
  const hunks: StructuredPatchHunk[] = [];
  for (let at = 0; at < changed.length;) {
    const first = at;
    while (at + 1 < changed.length && (changed[at + 1] ?? 0) - (changed[at] ?? 0) <= 2 * CONTEXT + 1) at++;
    const start = Math.max(0, (changed[first] ?? 0) - CONTEXT);
    const end = Math.min(oldLines.length, (changed[at] ?? 0) + CONTEXT + 1);
    hunks.push({
      oldStart: start + 1,
      newStart: start + 1,
      oldLines: end - start,
      newLines: end - start,
      lines: hunkLines(oldLines.slice(start, end), newLines.slice(start, end)),
    });
    at++;
  }
  return hunks;
}

function hunkLines(oldLines: readonly string[], newLines: readonly string[]): string[] {
  const out: string[] = [];
  const put = (sign: string, line: string) => {
    out.push(sign + line.replace(/\n$/, ''));
    if (!line.endsWith('\n')) out.push(NO_LINE_BREAK);
  };
  let added: string[] = [];
  // All lines of a run that were removed, then all that replace them.
  const flush = () => {
    for (const line of added) put('+', line);
    added = [];
  };
  oldLines.forEach((line, i) => {
    const replacement = newLines[i] ?? '';
    if (line === replacement) {
      flush();
      put(' ', line);
    } else {
      put('-', line);
      added.push(replacement);
    }
  });
  flush();
  return out;
}

/** The lines with their line breaks. A lone CR breaks lines for the parser, but not for those who read a diff. */
function linesOf(text: string): string[] {
  return text.replace(/\r(?!\n)/g, '\n').match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
