import { parseArabic } from '../numerals/arabic.js';
import { isBlank, skipBlanks } from '../text/chars.js';
import { digitEnd, finish, numeralSlip, strayMark, withMark, type Reading } from './draft.js';

/** What stands behind a number that measures something: 1.5万元, 2.5%, 3.2亿, 1.8米. */
const MEASURE =
  /^(?:[%％‰℃°]|[a-zA-Zμ]|[万亿千百十][元亩斤人户吨家个件名平多余]?|亿|元|倍|个(?!人)|米|公里|平方|立方|吨|亩|公顷|斤|岁|折|级地震|厘米|毫米|千米|分钟|小时|[年月日号])/;

/** 1. and its slips 1、 1． 1，; 1）; 1.1 and 1.1.1; 1 before a blank. */
export function readArabic(text: string, at: number): Reading | undefined {
  const to = digitEnd(text, at);
  const numeral = parseArabic(text.slice(at, to));
  if (!numeral || numeral.value > 300) return undefined;
  const next = text[to];
  if (next === undefined) return undefined;
  if (next === '）' || next === ')') {
    return strayMark(text, {
      form: 'numClose',
      value: numeral.value,
      sub: 0,
      start: at,
      end: to + 1,
      slips: { ...(next === ')' ? { brackets: 'half' as const } : {}), ...numeralSlip(numeral, text.slice(at, to)) },
      doubt: 0.5,
    });
  }
  if (next === '.' || next === '．') {
    const path = readPath(text, at);
    if (path) return path;
  }
  const after = text.charCodeAt(to + 1);
  const digitFollows = after >= 0x30 && after <= 0x39;
  if (digitFollows && (next === '.' || next === '．')) {
    // 1.5万元, a line that is just 2.5: amounts, not markers.
    const behind = text.slice(to + 1).replace(/^\d+/, '');
    const year = /^(?:19|20)\d{2}年/.test(text.slice(to + 1));
    if (!year && (behind.trim() === '' || MEASURE.test(behind))) return undefined;
  }
  if (digitFollows && next !== '、' && next !== '.' && next !== '．') return undefined;
  if (isBlank(next.charCodeAt(0))) {
    // 1　总则: only 1.1 below it, or its neighbours, can prove it.
    const content = skipBlanks(text, to);
    if (content >= text.length || /[\d.%]/.test(text[content] ?? '')) return undefined;
    return finish(text, {
      form: 'decimal',
      value: numeral.value,
      sub: 0,
      path: [numeral.value],
      start: at,
      end: to,
      slips: {},
      doubt: 2,
    });
  }
  const rest = text.slice(to + 1);
  const reading = withMark(text, at, to, 'num', numeral, {
    right: ['.'],
    wrong: ['．', '、', '，', ',', '。', '：', ':', '､'],
    doubt: 0,
  });
  if (!reading) return undefined;
  let doubt = reading.doubt;
  if (rest.trim() === '') doubt += 4;
  else if (next === '、' && /^\d+(?:[、号栋楼层期组班]|[一-龥]?[、，])/.test(rest)) doubt += 5;
  else if ('，,：:。'.includes(next)) doubt += 2;
  else if (digitFollows && next !== '、') doubt += /^(?:19|20)\d{2}年/.test(rest) ? 1 : 2;
  return { ...reading, doubt };
}

/** 1.1, 1.2.3; 1.5万元 and 2024.1 are none. */
function readPath(text: string, at: number): Reading | undefined {
  const match = /^(\d{1,2}|[０-９]{1,2})(?:[.．](\d{1,2}|[０-９]{1,2}))+(?![\d])/.exec(text.slice(at, at + 24));
  if (!match) return undefined;
  const written = match[0];
  const path = written.split(/[.．]/).map((part) => parseArabic(part)?.value ?? 0);
  if (path.some((part) => part < 1 || part > 60) || path.length > 6) return undefined;
  const end = at + written.length;
  const rest = text.slice(end);
  if (MEASURE.test(rest) || rest === '' || /^(?:[+×*/／＋]|[、，,。：:\-—～~)）](?:\d|$))/.test(rest)) return undefined;
  const stray = /^[.．、]/.test(rest);
  const value = path[path.length - 1] ?? 0;
  return finish(text, {
    form: 'decimal',
    value,
    sub: 0,
    path,
    start: at,
    end: stray ? end + 1 : end,
    slips: stray ? { mark: rest.slice(0, 1) } : {},
    doubt: isBlank(rest.charCodeAt(0)) ? 0 : 1.5,
  });
}
