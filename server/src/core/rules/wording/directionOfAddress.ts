import type { ParsedDocument } from '../../document.js';
import { officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import { isInside } from '../../wording/inside.js';
import type { DocumentRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** What organs are called after 你 and 贵; what makes another word of it stands behind. */
const ORGAN =
  '(?:单位|公司|政府|省(?!份)|市(?!场)|县(?!级)|区(?!域|别|分)|镇(?!定)|乡(?!村)|局(?!面|部|势|限)|厅|委(?!托|员|派|任|屈|婉)|办(?!理|事|公|法|好|学|案)|部(?!署|分|门|队|件|位|属)|院(?!士|长)|处(?!于|理|在|以|分|罚|置)|校(?!长|正|对)|队|中心|所(?!有|在|以|说|属|得))';
const YOU = new RegExp(`(?<![迷和对给与])你${ORGAN}`, 'g');
const HONOURED = new RegExp(`(?<![珍宝昂富名高尊可显权华])贵${ORGAN}`, 'g');

const UP = new Set(['请示', '报告']);
const DOWN = new Set(['批复', '通报', '决定']);

interface Address {
  readonly text: string;
  readonly start: number;
}

/**
 * How an organ is addressed: 你局 downwards, 贵局 among equals, neither upwards. Looked at in 请示 and 报告 (upwards),
 * 批复, 通报 and 决定 (downwards); in a 函 only where both are used. 通知 go in several directions and are left alone.
 */
export const directionOfAddress: DocumentRule = {
  id: 'direction-of-address',
  category: 'wording',
  severity: 'information',
  fixable: false,
  *check(document) {
    for (const own of officialDocuments(document)) {
      const type = own.type ?? '';
      if (own.recipients.length === 0 || own.annex) continue;
      if (UP.has(type)) {
        for (const one of addresses(document, own, YOU)) yield report(one, 'direction-of-address-up', { type });
      } else if (DOWN.has(type)) {
        for (const one of addresses(document, own, HONOURED))
          yield report(one, 'direction-of-address-down', { type }, '你');
      } else if (type === '函' || type === '复函') {
        const you = addresses(document, own, YOU);
        if (you.length === 0 || addresses(document, own, HONOURED).length === 0) continue;
        for (const one of you) yield report(one, 'direction-of-address-mixed', {}, '贵');
      }
    }
  },
};

function report(
  { text: actual, start }: Address,
  key: 'direction-of-address-up' | 'direction-of-address-down' | 'direction-of-address-mixed',
  args: Readonly<Record<string, string>>,
  better?: string,
): Report {
  const expected = better === undefined ? '' : better + actual.slice(1);
  return {
    span: { start, end: start + actual.length },
    message: message(key, { actual, expected, ...args }),
    fixes:
      better === undefined
        ? []
        : [
            {
              kind: 'suggested',
              title: message('fix-replace', { expected }),
              edits: [{ span: { start, end: start + 1 }, text: better }],
            },
          ],
  };
}

/** Where the document itself addresses an organ: not in a quotation, not in the name of another document. */
function addresses(document: ParsedDocument, { body }: OfficialDocument, pattern: RegExp): readonly Address[] {
  const sign = pattern === YOU ? '你' : '贵';
  return body.flatMap((line) => {
    const text = document.scans[line]?.text ?? '';
    if (!text.includes(sign)) return [];
    const from = document.lines.startOf(line);
    return [...matchesOf(text, pattern)].flatMap((match) => {
      const inside = isInside(text, match.index, '“', '”') || isInside(text, match.index, '《', '》');
      return inside ? [] : [{ text: match[0], start: from + match.index }];
    });
  });
}
