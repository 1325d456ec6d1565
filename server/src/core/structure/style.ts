import { FORM_IDS, FORMS, type Form, type FormId } from '../markers/forms.js';
import type { Marker } from '../markers/marker.js';
import { formatComposite } from '../numerals/composite.js';
import { formatHan } from '../numerals/han.js';
import type { HeadingNode } from './node.js';
import type { Series, SeriesMember } from './structure.js';

/** How a document writes the markers of one form. */
export interface FormStyle {
  /** Full-width brackets, or ASCII ones throughout. */
  readonly brackets: 'full' | 'half';
  /** The mark behind the numeral: 、 of 一、, . of 1. */
  readonly mark: string;
  /** Blanks between marker and title: never, always, or a mixture that says nothing. */
  readonly space: 'none' | 'some' | 'free';
  /** ⑴ and the like throughout. */
  readonly composite: boolean;
  /** Full-width digits throughout: １. ２. */
  readonly wideDigits: boolean;
  /** 第1章 throughout. */
  readonly arabic: boolean;
  /** The unit as the document writes it: 条 or 條. */
  readonly unit: string;
}

/** How a document writes its markers, form by form. */
export type HouseStyle = Readonly<Partial<Record<FormId, FormStyle>>>;

const DEFAULT_MARK: Partial<Record<FormId, string>> = { han: '、', num: '.', ordinal: '，', qi: '，' };
/** How many markers alike make a habit that is respected although a standard has it otherwise. */
const HABIT = 3;

/** What the markers of a document have in common. A habit kept throughout is a house style, not an error. */
export function houseStyle(nodes: readonly HeadingNode[], series: readonly Series[]): HouseStyle {
  const byForm = new Map<FormId, Marker[]>();
  for (const node of nodes) {
    if (!node.marker || series[node.series]?.form !== node.marker.form) continue;
    const markers = byForm.get(node.marker.form) ?? [];
    markers.push(node.marker);
    byForm.set(node.marker.form, markers);
  }
  const style: Partial<Record<FormId, FormStyle>> = {};
  for (const form of FORM_IDS) style[form] = styleOf(form, byForm.get(form) ?? []);
  return style;
}

function styleOf(form: FormId, markers: readonly Marker[]): FormStyle {
  const half = markers.filter((marker) => marker.slips.brackets === 'half').length;
  const full = markers.filter((marker) => !marker.slips.brackets && !marker.slips.numeral).length;
  const composite = markers.filter((marker) => marker.slips.numeral === 'composite').length;
  const spaced = markers.filter((marker) => marker.spaceAfter.end > marker.spaceAfter.start).length;
  const tight = markers.length - spaced;
  const units = markers.map((marker) => /[^\d０-９]$/.exec(marker.text.replace(/之.+$/, ''))?.[0] ?? '');
  const defaultUnit = FORMS[form].kind === 'numbered' ? '' : FORMS[form].write(1, 0).replace(/^第一/, '');
  return {
    // Mixed: the standard's full width, unless nearly all are half.
    brackets: half > 0 && (full === 0 || (half >= 5 && half / (half + full) >= 0.9)) ? 'half' : 'full',
    mark: markOf(form, markers),
    space:
      spaced === 0 ? 'none' : tight >= 2 && spaced / markers.length < 0.35 ? 'none' : tight === 0 ? 'some' : 'free',
    composite: composite >= 1 && composite === markers.length,
    wideDigits: markers.length > 0 && markers.every((marker) => marker.slips.numeral === 'fullwidth'),
    arabic:
      markers.length > 0 && markers.filter((marker) => /^第\s*[\d０-９]/.test(marker.text)).length > markers.length / 2,
    unit: form === 'bufen' ? '部分' : (mostCommon(units.filter((unit) => unit !== '')) ?? defaultUnit),
  };
}

function markOf(form: FormId, markers: readonly Marker[]): string {
  const right = DEFAULT_MARK[form];
  if (right === undefined) return '';
  const counts = new Map<string, number>();
  for (const marker of markers) {
    const mark = marker.slips.mark ?? right;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const most = mostCommon(markers.map((marker) => marker.slips.mark ?? right)) ?? right;
  if (most === right) return right;
  const count = counts.get(most) ?? 0;
  const others = markers.length - count;
  // 1． and 1、 are widespread; anything else must be kept without exception to count as a habit.
  const widespread = form === 'num' && (most === '．' || most === '、');
  if (widespread ? count > others : others === 0 && count >= HABIT) return most;
  return right;
}

/** A marker of a form as the document writes it. */
export function writeMarker(form: FormId, number: number, sub: number, style: FormStyle): string {
  const open = style.brackets === 'half' ? '(' : '（';
  const close = style.brackets === 'half' ? ')' : '）';
  const han = formatHan(number);
  const digits = style.wideDigits ? widen(String(number)) : String(number);
  switch (form) {
    case 'hanParen':
      return (style.composite ? formatComposite(number, 'parenHan') : undefined) ?? `${open}${han}${close}`;
    case 'numParen':
      return (style.composite ? formatComposite(number, 'parenArabic') : undefined) ?? `${open}${digits}${close}`;
    case 'numClose':
      return `${digits}${close}`;
    case 'num':
      return (style.composite ? formatComposite(number, 'dotArabic') : undefined) ?? `${digits}${style.mark}`;
    case 'han':
      return `${han}${style.mark}`;
    case 'ordinal':
      return `第${han}${style.mark}`;
    case 'qi':
      return `其${han}${style.mark}`;
    case 'bian':
    case 'pian':
    case 'bufen':
    case 'zhang':
    case 'jie':
    case 'tiao':
      return `第${style.arabic ? digits : han}${style.unit}${sub > 0 ? `之${formatHan(sub)}` : ''}`;
    default:
      return (FORMS[form] as Form).write(number, sub);
  }
}

/**
 * The marker that a heading should carry; undefined where nothing can be said (unnumbered headings, latin letters,
 * a decimal whose parents are in doubt).
 */
export function expectedMarker(
  node: HeadingNode,
  series: Series,
  member: SeriesMember,
  style: HouseStyle,
): string | undefined {
  const { form } = series;
  const formStyle = style[form];
  if (!FORMS[form].numbered || member.number < 1 || !formStyle || form === 'latin') return undefined;
  if (form === 'decimal') {
    const written = node.marker?.path;
    if (!node.marker || !written || node.marker.form !== 'decimal') return undefined;
    return [...written.slice(0, -1), member.number].join('.');
  }
  return writeMarker(form, member.number, member.sub, formStyle);
}

function widen(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  let best: T | undefined;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
