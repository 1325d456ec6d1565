import { parseHan } from '../numerals/han.js';
import { isBlank, skipBlanks } from '../text/chars.js';
import { finish, hanEnd, isHanRun, numeralEnd, parseNumeral, withMark, type Reading } from './draft.js';
import type { FormId } from './forms.js';
import type { MarkerSlips } from './marker.js';

const UNITS: readonly (readonly [string, FormId])[] = [
  ['部分', 'bufen'],
  ['编', 'bian'],
  ['編', 'bian'],
  ['篇', 'pian'],
  ['章', 'zhang'],
  ['节', 'jie'],
  ['節', 'jie'],
  ['条', 'tiao'],
  ['條', 'tiao'],
];

const MENTION_OF_UNIT = /^(?:的|第|之?规定|所|至|到|[、和与及或](?!\s)|[款项][、，。的和]|[，。；：》）)](?!$))/;

/** 第三章, 第十七条之一, 第 2 部分; 第一，where no unit follows. */
export function readUnit(text: string, at: number): Reading | undefined {
  const from = skipBlanks(text, at + 1);
  const to = numeralEnd(text, from);
  if (to === from) return undefined;
  const numeral = parseNumeral(text.slice(from, to));
  if (!numeral) return undefined;
  const behind = skipBlanks(text, to);
  const unit = UNITS.find(([name]) => text.startsWith(name, behind));
  if (!unit) {
    if (to !== behind || from !== at + 1 || !isHanRun(text.slice(from, to))) return undefined;
    return withMark(text, at, to, 'ordinal', numeral, { right: ['，'], wrong: [',', '、'], doubt: 0.5 });
  }
  const [name, form] = unit;
  let end = behind + name.length;
  let sub = 0;
  if (form === 'tiao' && text[end] === '之') {
    const subEnd = hanEnd(text, end + 1);
    const value = parseHan(text.slice(end + 1, subEnd));
    if (value) {
      sub = value.value;
      end = subEnd;
    }
  }
  const innerSpace = from !== at + 1 || to !== behind;
  const rest = text.slice(end);
  let doubt = 0;
  if (form === 'tiao') doubt = isBlank(rest.charCodeAt(0)) || rest === '' ? 0 : MENTION_OF_UNIT.test(rest) ? 9 : 1;
  else if (MENTION_OF_UNIT.test(rest)) doubt = /^[：:、，]/.test(rest) ? 0.5 : 6;
  else if (form === 'bian' && /^[辑制号码排审写者]/.test(rest)) doubt = 9;
  else if (form === 'jie' && /^[课点目]/.test(rest)) doubt = 9;
  else if (form === 'zhang' && /^[程]/.test(rest)) doubt = 9;
  else if (form === 'bufen' && /^[是为]/.test(rest)) doubt = 4;
  if (doubt < 9 && rest.length > 60 && form !== 'tiao') doubt += 4;
  const slips: MarkerSlips = {
    ...(innerSpace ? { innerSpace: true } : {}),
    ...(numeral.regular ? {} : { numeral: 'irregular' as const }),
  };
  return finish(text, { form, value: numeral.value, sub, start: at, end, slips, doubt });
}
