import type { ParsedDocument } from '../../document.js';
import { message } from '../../messages/message.js';
import { isProse, lineTextOf } from '../lintLines.js';
import type { DocumentRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** Words that end in 口: behind them it is no full stop. */
const MOUTH =
  '人出进路窗港入关缺户胃借隘渡突风井刀山道岔巷胡接端切伤牲河海开闭住亲口岸洞闸洪江湖湾谷村沟峡坝坡豁裂创疮门车站城东西南北前后上下左右大小插喷排取放吞可糊绝拗改顺信随对专当哈张汉周营海龙丹壶喜磴林港';
/** 口 at the end of a long line, and before 一是, （一）, 同时，: places where a sentence ends. */
const STOP = new RegExp(
  `口(?<=[\\u4e00-\\u9fff]口)(?<![${MOUTH}]口)(?=[ 　]*$|[一二三四五六七八九]是|[（(][一二三四五六七八九十]{1,3}[）)]|(?:同时|此外|另外|首先|其次|最后)[，,])`,
  'gm',
);
/** A line so short is a name. */
const LONG = 25;
/** Marks that Chinese prose has no use for. */
const STRAY = /(?<=[\u4e00-\u9fff，。；、）”])(?:\^{1,3}|\|{1,2})(?=[\u4e00-\u9fff，。；、（“]|$)|\{\{|\}\}/gm;

/** What text recognition makes of specks and marks: 口 for 。, stray }} ^ |. */
export const ocrDebris: DocumentRule = {
  id: 'ocr-debris',
  category: 'artifact',
  severity: 'warning',
  fixable: false,
  *check(document) {
    yield* stops(document);
    if (/[\^|]|\{\{|\}\}/.test(document.text)) yield* marks(document);
  },
};

function* stops(document: ParsedDocument): Iterable<Report> {
  for (const match of matchesOf(document.text, STOP)) {
    const line = document.lines.lineAt(match.index);
    const scan = document.scans[line];
    if (!scan || scan.end - scan.indent < LONG || !isProse(document, line)) continue;
    const span = { start: match.index, end: match.index + 1 };
    yield {
      span,
      message: message('ocr-debris-stop'),
      fixes: [{ kind: 'suggested', title: message('fix-replace', { expected: '。' }), edits: [{ span, text: '。' }] }],
    };
  }
}

function* marks(document: ParsedDocument): Iterable<Report> {
  for (const match of matchesOf(document.text, STRAY)) {
    const [actual] = match;
    const line = document.lines.lineAt(match.index);
    const scan = document.scans[line];
    if (!scan || !isProse(document, line) || belongs(actual, scan.text)) continue;
    if (lineTextOf(scan).isQuiet(match.index - document.lines.startOf(line))) continue;
    const span = { start: match.index, end: match.index + actual.length };
    yield {
      span,
      message: message('ocr-debris-mark', { actual }),
      fixes: [{ kind: 'suggested', title: message('fix-delete', { actual }), edits: [{ span, text: '' }] }],
    };
  }
}

/** {{名称}} is to be filled in, and | … | is a row of a table. */
function belongs(mark: string, line: string): boolean {
  if (mark.startsWith('|')) return line.indexOf('|') !== line.lastIndexOf('|');
  return /[{}]/.test(mark) && line.includes('{{') && line.includes('}}');
}
