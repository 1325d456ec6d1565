import type { ParsedDocument } from '../../document.js';
import { contentSpan, lineContent } from '../../documents/officialDocuments.js';
import { contentOf } from '../../markers/scan.js';
import { message } from '../../messages/message.js';
import type { DocumentRule } from '../rule.js';
import { deleteLines } from './deletion.js';

/** Lines that only a web page has: its buttons, its credits, its ways to other pages. */
const CERTAIN = new RegExp(
  [
    '^[【\\[（( ]?(?:打印(?:本页|此页|文章)?|关闭(?:本页|窗口)?|收藏(?:本页)?|全屏|返回(?:顶部|首页|列表)|海报|侵权投诉|网站首页|分享|分享到|分享至|扫一扫|微信扫一扫|我要纠错|下载本文|下载文档|VIP专免|加入收藏)[】\\]）)：: ]*$',
    '^[【\\[（(]?(?:责任编辑|責任編輯|网络编辑|编辑|值班编辑|来源网站|浏览次数|浏览量|阅读次数|阅读量|点击数|点击量|点击率|访问量|人气|热度)[：:][^，。；]{0,20}[】\\]）)]?$',
    '^(?:上一篇|下一篇|上一条|下一条|相关报道|相关链接|相关阅读|相关新闻|相关文章|相关附件|延伸阅读|扫一扫在手机打开当前页|点击下载|分享到)[：:].{0,60}$',
    '^【?字(?:号|体)[：:] ?[【\\[]?(?:大|加大|$).{0,12}$',
    '^[^。；，>]{2,12}(?: ?> ?[^。；，>]{2,30}){2,4}$',
    '^(?:首页|主页|(?:当前|您的|所在)位置[：:]?).{0,4}>.{0,60}$',
    '^(?:网站首页|網站首頁|首页)[ 　].{0,70}$',
    '^.{0,40}(?:人气|人氣|热度|熱度|浏览|阅读|点击)(?:次数|量|数)?[：:] ?[\\d.]{1,8}[万萬wWkK次]?$',
    '^.{0,60}(?:记者|通讯员) ?[^，。；]{2,10}摄影?$',
    '^\\d{4}-\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})?$',
    '^(?:发布|更新|发稿)(?:时间|日期)[：:] ?\\d{4}[-年/.].{0,40}$',
  ].join('|'),
);
/** Lines that belong to such ones where they stand beside them, and are ordinary elsewhere. */
const BESIDE =
  /^(?:下载|打印|关闭|分享|收藏|加大|还原|减小|大|中|小|】|栏目|首页|999\+|[\d.]{1,6}[KM]B|\d{1,3} ?页|(?:来源|來源|信息来源|文章来源|时间|日期|作者|记者|编辑)[：:].{0,24}|\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?)$/;
/** （来源：××日报） closes a text taken from a newspaper. */
const SOURCE = /^[（(](?:来源|來源|文章来源|原载)[：:][^，。；）)]{2,20}[）)]$/;
/** 来源：××日报 and 时间：2025-08-01 below each other: the head of a page. */
const ORIGIN = /^(?:来源|來源|信息来源|文章来源)[：:] ?[^，。；]{2,20}$/;
const STAMP = /^(?:时间|日期|发布时间|发布日期)?[：:]? ?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
/** So long no such line is. */
const LONGEST = 80;

/** 责任编辑：, 上一篇：, 打印本页: what stood around a text on its web page. One report for lines that follow each other. */
export const webLeftover: DocumentRule = {
  id: 'web-leftover',
  category: 'artifact',
  severity: 'information',
  fixable: false,
  *check(document) {
    for (let line = 0; line < document.scans.length; line++) {
      if (!isLeftover(document, line)) continue;
      let first = line;
      while (isBeside(document, first - 1)) first--;
      let last = line;
      for (let next = last + 1; next < document.scans.length; next++) {
        if (isLeftover(document, next) || isBeside(document, next)) last = next;
        else if (!document.isBlankLine(next)) break;
      }
      yield report(document, first, last);
      line = last;
    }
  },
};

function isLeftover(document: ParsedDocument, line: number): boolean {
  const scan = document.scans[line];
  if (!scan || scan.blank || scan.end - scan.indent > LONGEST || scan.marker) return false;
  const content = contentOf(scan);
  if (CERTAIN.test(content) || SOURCE.test(content)) return true;
  return ORIGIN.test(content) && [line - 1, line + 1].some((near) => STAMP.test(lineContent(document, near)));
}

function isBeside(document: ParsedDocument, line: number): boolean {
  const scan = document.scans[line];
  return scan !== undefined && !scan.blank && scan.end - scan.indent <= 30 && BESIDE.test(contentOf(scan));
}

function report(document: ParsedDocument, first: number, last: number) {
  let count = 0;
  for (let line = first; line <= last; line++) if (!document.isBlankLine(line)) count++;
  const scan = document.scans[first];
  const actual = scan ? contentOf(scan).slice(0, 20) : '';
  return {
    span: contentSpan(document, first, last),
    message: count > 1 ? message('web-leftover-several', { actual, count }) : message('web-leftover', { actual }),
    fixes: [
      {
        kind: 'suggested' as const,
        title: count > 1 ? message('fix-delete-lines', { count }) : message('fix-delete-line'),
        edits: [deleteLines(document, first, last)],
      },
    ],
  };
}
