import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import { isProse } from '../lintLines.js';
import type { DocumentRule, Fix, Report } from '../rule.js';
import { spanIn, unpairedMarks } from './documentPairs.js';

/** A paragraph that begins with 。，、；：？！ or ends with （《“. */
export const lineStartMark: DocumentRule = {
  id: 'line-start-mark',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15834-2011 5.1',
  *check(document) {
    const { scans, zones } = document;
    let before = -1;
    let alone: ReadonlySet<number> | undefined;
    for (let line = 0; line < scans.length; line++) {
      const scan = scans[line];
      if (!scan || scan.blank) continue;
      const first = scan.text.charAt(scan.indent);
      const last = scan.text.charAt(scan.end - 1);
      if (/[。，、；：？！]/.test(first) && isProse(document, line) && !zones.hardWrapped) {
        yield startReport(document, line, before);
      } else if (/[（《“【〔]/.test(last) && isProse(document, line) && !zones.hardWrapped) {
        // Without its other half it is unpaired, which has a rule of its own.
        alone ??= new Set(unpairedMarks(document).map((one) => one.line));
        if (!alone.has(line)) {
          yield {
            span: spanIn(document, line, scan.end - 1, scan.end),
            message: message('line-start-mark-end', { actual: last }),
            fixes: [],
          };
        }
      }
      before = line;
    }
  },
};

/** The paragraph before is not finished: the two are one. Otherwise the mark is left over. */
function startReport(document: ParsedDocument, line: number, before: number): Report {
  const scan = document.scans[line];
  const at = scan?.indent ?? 0;
  const actual = scan?.text.charAt(at) ?? '';
  const span = spanIn(document, line, at, at + 1);
  const remove: Fix = { kind: 'suggested', title: message('fix-delete', { actual }), edits: [{ span, text: '' }] };
  const above = document.scans[before];
  const fixes = [remove];
  if (above && before === line - 1 && /[\u4e00-\u9fff”》）\d%]/.test(above.text.charAt(above.end - 1))) {
    const seam = { start: document.lines.startOf(before) + above.end, end: span.start };
    fixes.unshift({ kind: 'suggested', title: message('fix-join-line'), edits: [{ span: seam, text: '' }] });
  }
  return { span, message: message('line-start-mark', { actual }), fixes };
}
