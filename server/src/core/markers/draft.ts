import { parseArabic } from '../numerals/arabic.js';
import { parseHan, type Numeral } from '../numerals/han.js';
import { skipBlanks } from '../text/chars.js';
import type { FormId } from './forms.js';
import type { Marker, MarkerSlips } from './marker.js';

/** A marker read at some offset, and how doubtful it is that it is one at all (0 = beyond doubt, in cost units). */
export interface Reading {
  readonly marker: Marker;
  readonly doubt: number;
}

export const HAN_NUMERALS = '一二三四五六七八九十百千零〇○廿卅';

export interface Draft {
  readonly form: FormId;
  readonly value: number;
  readonly sub: number;
  readonly path?: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly slips: MarkerSlips;
  readonly doubt: number;
}

/** Takes the mark behind a numeral, right or wrong; undefined where none of them follows. */
export function withMark(
  text: string,
  start: number,
  to: number,
  form: FormId,
  numeral: Numeral,
  marks: { readonly right: readonly string[]; readonly wrong: readonly string[]; readonly doubt: number },
): Reading | undefined {
  const mark = text[to];
  if (mark === undefined) return undefined;
  const right = marks.right.includes(mark);
  if (!right && !marks.wrong.includes(mark)) return undefined;
  return finish(text, {
    form,
    value: numeral.value,
    sub: 0,
    start,
    end: to + 1,
    slips: { ...(right ? {} : { mark }), ...numeralSlip(numeral, text.slice(start, to)) },
    doubt: right ? 0 : marks.doubt,
  });
}

/** A mark that must not stand behind a closed form: （一）、 ①． */
export function strayMark(text: string, draft: Draft): Reading {
  const stray = text[draft.end];
  const twice = text[draft.end + 1];
  if (stray !== undefined && '、.．，,：:'.includes(stray) && !(twice !== undefined && '（(第'.includes(twice))) {
    return finish(text, {
      ...draft,
      end: draft.end + 1,
      slips: { ...draft.slips, mark: stray },
      doubt: Math.min(draft.doubt, 3),
    });
  }
  return finish(text, draft);
}

export function finish(text: string, draft: Draft): Reading {
  const after = skipBlanks(text, draft.end);
  return {
    doubt: draft.doubt,
    marker: {
      form: draft.form,
      value: draft.value,
      sub: draft.sub,
      path: draft.path,
      span: { start: draft.start, end: draft.end },
      spaceAfter: { start: draft.end, end: after },
      text: text.slice(draft.start, draft.end),
      slips: draft.slips,
    },
  };
}

export function numeralSlip(numeral: Numeral, written: string): MarkerSlips {
  if (numeral.regular) return {};
  return { numeral: /[０-９]/.test(written) ? 'fullwidth' : 'irregular' };
}

export function parseNumeral(written: string): Numeral | undefined {
  return parseArabic(written) ?? parseHan(written);
}

export function isHanRun(written: string): boolean {
  return HAN_NUMERALS.includes(written[0] ?? '');
}

export function numeralEnd(text: string, from: number): number {
  const han = hanEnd(text, from);
  return han > from ? han : digitEnd(text, from);
}

/** The end of a run of Chinese numerals; a digit zero inside it is a slip (二0) and belongs to it. */
export function hanEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 9) {
    const char = text[at] ?? '';
    if (HAN_NUMERALS.includes(char) || (at > from && (char === '0' || char === '０'))) at++;
    else break;
  }
  return at;
}

export function digitEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 5) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) at++;
    else break;
  }
  return at;
}
