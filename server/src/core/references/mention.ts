import type { Span } from '../text/span.js';

/** What a step of a reference counts: the units of 立法法 art. 65, 部分 and 点 of reports, brackets without a unit, annexes. */
export type Unit =
  | 'bian'
  | 'pian'
  | 'bufen'
  | 'zhang'
  | 'jie'
  | 'tiao'
  | 'kuan'
  | 'xiang'
  | 'mu'
  | 'dian'
  | 'bracket'
  | 'circled'
  | 'annex';

/** The characters of each unit. */
export const UNIT_WORDS: Readonly<Record<Exclude<Unit, 'bracket' | 'circled' | 'annex'>, string>> = {
  bian: '编',
  pian: '篇',
  bufen: '部分',
  zhang: '章',
  jie: '节',
  tiao: '条',
  kuan: '款',
  xiang: '项',
  mu: '目',
  dian: '点',
};

/** One number of a step, offsets from the line's start. */
export interface MentionNumber {
  /** The numeral alone; 第十七条之一 with its unit and 之一. */
  readonly span: Span;
  readonly value: number;
  /** Y of 第X条之Y, 0 elsewhere. */
  readonly sub: number;
  /** It stands in brackets. */
  readonly bracket: boolean;
  /** Written in digits. */
  readonly digits: boolean;
}

/** One step of a mention: 第十二条 · 第二款 · 第（一）、（二）项 · 前款 · 附件1. Offsets from the line's start. */
export interface MentionStep {
  readonly unit: Unit;
  readonly span: Span;
  /** Several for lists and ranges; none for 前款, 本条 and 附件 without a number. */
  readonly numbers: readonly MentionNumber[];
  /** The two numbers are the ends of a range. */
  readonly range: boolean;
  /** 附件, 附表 or 附录; '' for other units. */
  readonly word: string;
  /** 0 for 本条, 1 for 前条, 2 for 前两条; undefined for numbered steps. */
  readonly back: number | undefined;
}

/** Whose place a mention names, as its own line tells it. */
export type Owner = 'own' | 'foreign' | 'unclear' | 'unnamed';

/** A passage of a line that names a place of a document. Offsets from the line's start. */
export interface Mention {
  readonly span: Span;
  readonly steps: readonly MentionStep[];
  readonly owner: Owner;
  /** The 《title》 that makes it a foreign one. */
  readonly title: string | undefined;
  /** Its surroundings leave no doubt that it is a reference: 依照第三条, 第三条规定. */
  readonly cued: boolean;
  /** 见, 详见 or 本文 stands before it: nothing but a place of this document can follow. */
  readonly pointed: boolean;
  /** It goes on a list: steps that are missing at its beginning are those of the mention before it. */
  readonly continues: boolean;
}

/** True where a mention is a reference beyond doubt: by its surroundings, by its steps, or by 第（二）项. */
export function isSure({ cued, steps }: Pick<Mention, 'cued' | 'steps'>): boolean {
  const [first] = steps;
  return cued || steps.length > 1 || (first?.unit === 'xiang' && first.numbers.some((number) => number.bracket));
}
