import type { ParsedDocument } from '../../document.js';
import { lineContent, officialDocuments } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { squash } from '../../text/chars.js';
import { TRAIT } from '../../text/traits.js';
import { isProse } from '../lintLines.js';
import type { LineRule } from '../rule.js';
import { hanYear } from './hanYear.js';
import { matchesOf } from '../../text/matches.js';

const CURRENT_RULES = '《党政机关公文处理工作条例》';
const CURRENT_FORMAT = 'GB/T 9704-2012《党政机关公文格式》';
/** What was repealed, or replaced, on 1 July 2012 (条例 art. 42; foreword of GB/T 9704-2012), and what never was. */
const BASES: readonly (readonly [key: string, pattern: RegExp, current: string, unknown: boolean])[] = [
  ['国家行政机关公文处理办法', /《国家行政机关公文处理办法》/g, CURRENT_RULES, false],
  ['中国共产党机关公文处理条例', /《中国共产党机关公文处理条例》/g, CURRENT_RULES, false],
  ['国家行政机关公文格式', /《国家行政机关公文格式》/g, CURRENT_FORMAT, false],
  ['9704', /GB\/T[ \u3000]?9704[-—–－]1999/g, CURRENT_FORMAT, false],
  ['9704', /GB\/T[ \u3000]?9704[-—–－]20(?:1[3-9]|2\d)/g, CURRENT_FORMAT, true],
];
/** The sentence leans on it. */
const LEANS = /(?:根据|依据|按照|依照|遵照|执行|符合|遵循|参照|严格落实)[^。；]{0,60}$/;
/** The sentence tells of the past. */
const PAST = /废止|停止执行|取代|代替|替代|原《|曾|修订|当时|不存在|已失效|失效/;

/** 根据《国家行政机关公文处理办法》: rules on documents that are no longer in force, as a basis. */
export const repealedBasis: LineRule = {
  id: 'repealed-basis',
  category: 'format',
  severity: 'warning',
  fixable: false,
  unfixable: true,
  norm: '党政机关公文处理工作条例 第四十二条',
  needs: 0,
  any: TRAIT.titleMark | TRAIT.digit,
  *checkLine(line) {
    const { text } = line;
    for (const [key, pattern, current, unknown] of BASES) {
      if (!text.includes(key)) continue;
      for (const match of matchesOf(text, pattern)) {
        const behind = match.index + match[0].length;
        const before = text.slice(Math.max(0, match.index - 70), match.index).replace(/^.*。/, '');
        const after = text.slice(behind, behind + 100).replace(/。.*$/, '');
        if (!unknown && !LEANS.test(before)) continue;
        if (PAST.test(before + after)) continue;
        yield {
          span: { start: match.index, end: match.index + match[0].length },
          message: message(unknown ? 'repealed-basis-unknown' : 'repealed-basis', { actual: match[0], current }),
          fixes: [],
        };
      }
    }
  },
  keep(document, line) {
    return isProse(document, line) && !isOld(document);
  },
};

const old = new WeakMap<ParsedDocument, boolean>();

/** All dates and numbers of the documents in the file are from before 2012: the rules were in force. */
function isOld(document: ParsedDocument): boolean {
  let known = old.get(document);
  if (known === undefined) old.set(document, (known = isOfOldTimes(document)));
  return known;
}

function isOfOldTimes(document: ParsedDocument): boolean {
  const years = officialDocuments(document)
    .flatMap(({ dates, numbers }) => [...dates, ...numbers])
    .flatMap((line) => {
      const match = /(\d{4})|([一二][〇○零一二三四五六七八九]{3})年/.exec(squash(lineContent(document, line)));
      return match?.[1] ? Number(match[1]) : match?.[2] ? hanYear(match[2]) : [];
    });
  return years.length > 0 && Math.max(...years) < 2012;
}
