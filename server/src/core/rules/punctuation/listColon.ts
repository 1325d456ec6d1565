import type { ParsedDocument } from '../../document.js';
import { message, type MessageId } from '../../messages/message.js';
import { nodeAtLine } from '../../structure/query.js';
import { enumerationsOf } from '../numbering/enumerations.js';
import type { DocumentRule, Report } from '../rule.js';

/** 三项措施，: what is counted and follows at once. */
const ANNOUNCED =
  /[二两三四五六七八九十\d](?:个|项|条|点|件|种|大)?(?:方面|措施|举措|工作|任务|问题|要求|意见|建议|事|原因|特点|做法|步)，$/;

/**
 * 如下。 before a list, and 三项措施，一是…；二是…: what leads a list in ends with ： (GB/T 15834-2011 A.6, B.1.4).
 */
export const listColon: DocumentRule = {
  id: 'list-colon',
  category: 'punctuation',
  severity: 'information',
  fixable: false,
  norm: 'GB/T 15834-2011 附录A.6、B.1.4',
  *check(document) {
    for (const [line, { text, end }] of document.scans.entries()) {
      if (/[。，]/.test(text.charAt(end - 1)) && text.startsWith('如下', end - 3) && listBelow(document, line))
        yield report(document.lines.startOf(line) + end - 1, text.slice(end - 3, end), 'list-colon');
    }
    for (const { items } of enumerationsOf(document)) {
      const [first, second] = items;
      if (!first || !second || first.word.place === 'line' || first.line !== second.line) continue;
      const at = first.span.start - 1;
      if (document.text.charAt(at) === '：') continue;
      const words = document.text.slice(Math.max(document.lines.startOf(first.line), at - 12), at + 1);
      if (/如下[。，]$/.test(words)) yield report(at, words.slice(-3), 'list-colon');
      else if (document.text.charAt(second.span.start - 1) === '；' && ANNOUNCED.test(words))
        yield report(at, '，', 'list-colon-comma');
    }
  },
};

/** The next line is the first heading or the first item of a list. */
function listBelow({ scans, structure }: ParsedDocument, line: number): boolean {
  let below = line + 1;
  while (scans[below]?.blank) below++;
  const scan = scans[below];
  if (scan?.steps[0]?.place === 'line' && scan.steps[0].value === 1) return true;
  const node = nodeAtLine(structure, below);
  return scan?.marker?.value === 1 && node?.line === below && node.kind !== 'article';
}

function report(at: number, actual: string, id: MessageId): Report {
  const expected = `${actual.slice(0, -1)}：`;
  const span = { start: at, end: at + 1 };
  return {
    span: { start: at - actual.length + 1, end: at + 1 },
    message: message(id, { actual, expected }),
    fixes: [{ kind: 'suggested', title: message('fix-replace', { expected }), edits: [{ span, text: '：' }] }],
  };
}
