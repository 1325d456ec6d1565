import { formatComposite } from '../numerals/composite.js';
import { formatHan } from '../numerals/han.js';

/** What sort of heading a form makes, in the words of the outline. */
export type FormKind = 'part' | 'chapter' | 'section' | 'article' | 'numbered' | 'dash' | 'ordinal';

/** One form that markers have. */
export interface Form {
  readonly id: string;
  readonly kind: FormKind;
  /**
   * Where the form stands in the usual order of nesting: a series usually opens below one of a smaller rank.
   * 编 1 · 章 2 · 节 3 · 条 4 · 一、5 · （一）6 · 1. 7 · （1）8 · ① 9 (GB/T 9704-2012 7.3.3; GB/T 15834-2011 B.3.8;
   * 立法法 art. 65).
   */
  readonly rank: number;
  /** Its members carry numbers that can be checked. */
  readonly numbered: boolean;
  /** The form as the standards write it. `sub` is Y of 第X条之Y. */
  readonly write: (value: number, sub: number) => string;
}

const unit = (name: string) => (value: number, sub: number) =>
  `第${formatHan(value)}${name}${sub > 0 ? `之${formatHan(sub)}` : ''}`;

/** Every form the scanner knows. `plain` and `piece` are headings without a leading marker. */
export const FORMS = {
  /** Unnumbered heading: 2023年工作回顾. */
  plain: { id: 'plain', kind: 'part', rank: 0, numbered: false, write: () => '' },
  /** One text of a collection: ……篇1, 第一篇：…… */
  piece: { id: 'piece', kind: 'part', rank: 0, numbered: false, write: () => '' },
  bian: { id: 'bian', kind: 'part', rank: 1, numbered: true, write: unit('编') },
  pian: { id: 'pian', kind: 'part', rank: 1, numbered: true, write: unit('篇') },
  bufen: { id: 'bufen', kind: 'part', rank: 1, numbered: true, write: unit('部分') },
  zhang: { id: 'zhang', kind: 'chapter', rank: 2, numbered: true, write: unit('章') },
  jie: { id: 'jie', kind: 'section', rank: 3, numbered: true, write: unit('节') },
  tiao: { id: 'tiao', kind: 'article', rank: 4, numbered: true, write: unit('条') },
  /** 一、 */
  han: { id: 'han', kind: 'numbered', rank: 5, numbered: true, write: (v) => `${formatHan(v)}、` },
  /** （一） */
  hanParen: { id: 'hanParen', kind: 'numbered', rank: 6, numbered: true, write: (v) => `（${formatHan(v)}）` },
  /** 1. */
  num: { id: 'num', kind: 'numbered', rank: 7, numbered: true, write: (v) => `${v}.` },
  /** （1） */
  numParen: { id: 'numParen', kind: 'numbered', rank: 8, numbered: true, write: (v) => `（${v}）` },
  /** 1） */
  numClose: { id: 'numClose', kind: 'numbered', rank: 8.5, numbered: true, write: (v) => `${v}）` },
  /** ① */
  circled: {
    id: 'circled',
    kind: 'numbered',
    rank: 9,
    numbered: true,
    write: (v) => formatComposite(v, 'circled') ?? `（${v}）`,
  },
  /** a. */
  latin: {
    id: 'latin',
    kind: 'numbered',
    rank: 9.5,
    numbered: true,
    write: (v) => `${String.fromCharCode(96 + Math.min(26, v))}.`,
  },
  /** 1　 1.1　 1.1.1: depth by the number of components (GB/T 15834-2011 B.3.5). */
  decimal: { id: 'decimal', kind: 'numbered', rank: 5, numbered: true, write: (v) => String(v) },
  /** 第一， */
  ordinal: { id: 'ordinal', kind: 'ordinal', rank: 8, numbered: true, write: (v) => `第${formatHan(v)}，` },
  /** 其一， */
  qi: { id: 'qi', kind: 'ordinal', rank: 8, numbered: true, write: (v) => `其${formatHan(v)}，` },
  /** —— */
  dash: { id: 'dash', kind: 'dash', rank: 6, numbered: false, write: () => '——' },
} as const satisfies Record<string, Form>;

/** A form's id. */
export type FormId = keyof typeof FORMS;

/** The forms in table order. */
export const FORM_IDS = Object.keys(FORMS) as readonly FormId[];
