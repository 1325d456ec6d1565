import type { ParsedDocument } from '../../document.js';
import { typeOfTitle } from '../../documents/documentType.js';
import { message } from '../../messages/message.js';
import { squash } from '../../text/chars.js';
import type { DocumentRule } from '../rule.js';

/** ××关于××的通知。 in one line: no sentence looks like that. */
const ABOUT =
  /^(?!请|将|现|各|按|为|经|已|并|要|于|《|(?:(?!关于).){0,24}(?:了|传达|学习|听取|审议|贯彻|落实|下发|收到|参见|详见))[^。，；：！？]{0,24}关于[^。，；！？：]{2,60}的[^。，；：！？的]{1,6}$/;
/** 2025年工作总结。 at the head of a file. */
const PLAIN = /^(?!请|将|现|各|按|为|经|已|并|要|制[定订]|印发|完成|根据|做好|本)[^。，；：！？、]{2,24}$/;
const MARK = /[。，；：、,;:.．]$/;
/** So many lines of text may stand above the title: 机密, 特急, the issuing organ, 签发人, a first line of the title. */
const ABOVE = 7;

/**
 * A title that ends with a mark of pause. ？ ！ and …… may stand there. Looked for at the head of a file and below the
 * labels of annexes; sentences that end with the word 通知 elsewhere are none of its business.
 */
export const titleEndMark: DocumentRule = {
  id: 'title-end-mark',
  category: 'format',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15834-2011 附录B.4',
  *check(document) {
    for (const line of candidates(document)) {
      const scan = document.scans[line];
      if (!scan || scan.marker || scan.end - scan.indent > 90) continue;
      const content = scan.text.slice(scan.indent, scan.end);
      const mark = MARK.exec(content)?.[0];
      if (!mark) continue;
      const bare = squash(content.slice(0, -1));
      if (!typeOfTitle(bare)) continue;
      if (!ABOUT.test(bare) && !(PLAIN.test(bare) && headed(document, line))) continue;
      const end = document.lines.startOf(line) + scan.end;
      const span = { start: end - 1, end };
      yield {
        span,
        message: message('title-end-mark', { actual: mark }),
        // Without its mark the line becomes a title: a change of the outline is never made unasked.
        fixes: [{ kind: 'suggested', title: message('fix-delete', { actual: mark }), edits: [{ span, text: '' }] }],
      };
    }
  },
};

/** Lines where a title may stand: the first ones of the file, and the first below a label of an annex. */
function* candidates({ zones: { roles, titles } }: ParsedDocument): Iterable<number> {
  const first = titles[0]?.line ?? Infinity;
  let seen = 0;
  for (let line = 0; line < roles.length && line < first && seen <= ABOVE; line++) {
    const role = roles[line];
    if (role === 'salutation') break;
    if (role !== 'text' && role !== 'recipient') continue;
    yield line;
    seen++;
  }
  for (let line = 0; line < roles.length; line++) {
    if (roles[line] !== 'annexLabel') continue;
    let below = line + 1;
    while (roles[below] === 'blank') below++;
    if (roles[below] === 'text') yield below;
  }
}

/** What stands below is what stands below titles: an organ addressed, a salutation, a heading, a paragraph. */
function headed({ zones: { roles }, scans, structure }: ParsedDocument, line: number): boolean {
  let below = line + 1;
  while (roles[below] === 'blank') below++;
  const scan = scans[below];
  if (!scan) return false;
  if (/^(?:documentNumber|recipient|salutation|subtitle|author)$/.test(roles[below] ?? '')) return true;
  return structure.nodes.length > 0 && (scan.marker !== undefined || scan.end - scan.indent > 45);
}
