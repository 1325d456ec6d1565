import {
  contentSpan,
  lineContent,
  officialDocuments,
  type OfficialDocument,
} from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { squash } from '../../text/chars.js';
import type { Span } from '../../text/span.js';
import type { DocumentRule } from '../rule.js';
import { isOrganName, signOffOf } from './signOffOf.js';

/** What a title begins with, up to what it is about. */
const TITLED = /^([\u4e00-\u9fff（）()、]{3,40}?)(?:关于|转发|批转|印发)/;

/** The organ that signs (署名) is another than the one that the title names. */
export const signOffOrgan: DocumentRule = {
  id: 'sign-off-organ',
  category: 'format',
  severity: 'information',
  fixable: false,
  unfixable: true,
  norm: '党政机关公文处理工作条例 第九条',
  *check(document) {
    for (const official of officialDocuments(document)) {
      const titled = TITLED.exec(official.titleText)?.[1];
      if (titled === undefined || !isOrganName(titled) || titled.includes('、')) continue;
      const signOff = signOffOf(document, official);
      const line = signOff?.organs[0];
      // Several sign a joint document, whose title names the first of them, or none.
      if (line === undefined || signOff?.organs.length !== 1) continue;
      const actual = squash(lineContent(document, line));
      if (!isOrganName(actual) || isSame(actual, titled)) continue;
      yield {
        span: contentSpan(document, line),
        message: message('sign-off-organ', { actual, titled }),
        fixes: [],
        related: [{ span: titleOrgan(official, titled), message: message('related-title-organ') }],
      };
    }
  },
};

function titleOrgan({ titleSpan }: OfficialDocument, titled: string): Span {
  const start = titleSpan?.start ?? 0;
  return { start, end: Math.min(start + titled.length, titleSpan?.end ?? start) };
}

/** One name is the other one shortened: 县发展改革局 and 青禾县发展和改革局. */
function isSame(a: string, b: string): boolean {
  return a.length < b.length ? isWithin(a, b) : isWithin(b, a);
}

/** All characters of `short` stand in `long` in this order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
