import type { ParsedDocument } from '../document.js';
import type { ComparedFigure, FigureComparison } from '../figures/compare.js';
import type { Figure, FigureRole } from '../figures/figure.js';
import { plainNumber } from '../figures/statements.js';
import { formatMessage, message, type Locale, type MessageId } from '../messages/message.js';
import type { Table } from './delimited.js';
import type { FigureRow } from './figureRows.js';

const ROLES: Readonly<Record<FigureRole, MessageId | undefined>> = {
  total: 'figure-total',
  plain: undefined,
  // Told of the first of several parts alone.
  part: undefined,
  change: 'figure-change',
  share: 'figure-share',
};

/** What a figure is to others in words: 合计, 增减, 比率; empty for most. */
export function roleName(role: FigureRole, locale: Locale): string {
  const id = ROLES[role];
  return id === undefined ? '' : say(id, locale);
}

/** A figure in the base unit of its kind, in digits: 15,000亩 for 1.5万亩, 3—5万元 as 30,000—50,000元. */
export function normalised({ base, value, upper }: Figure): string {
  const factor = base.value / value || 1;
  const most = upper === undefined ? '' : `—${grouped(upper * factor)}`;
  return `${grouped(base.value)}${most}${base.unit}`;
}

/** With separators from five digits on (GB/T 15835-2011 5.1.1). */
function grouped(value: number): string {
  const [whole = '', decimals] = plainNumber(value).split('.');
  const groups = whole.replace('-', '').length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

/** What a row was held against, as arithmetic; empty where there is nothing. */
export function arithmeticOf({ relations, status }: FigureRow): string {
  const shown = relations.filter(({ holds }) => status === 'mismatch' || holds);
  return [...new Set(shown.map(({ arithmetic }) => arithmetic))].join('；');
}

/** The figures of a document as a table; lines count from 1. */
export function figureTable(document: ParsedDocument, rows: readonly FigureRow[], locale: Locale): Table {
  return {
    columns: (
      [
        'figure-line',
        'figure-indicator',
        'figure-written',
        'figure-value',
        'figure-unit',
        'figure-role',
        'figure-period',
        'figure-place',
        'figure-status',
        'figure-arithmetic',
      ] as const
    ).map((id) => say(id, locale)),
    rows: rows.map((row) => {
      const { figure, status } = row;
      return [
        figure.line + 1,
        figure.noun,
        document.slice(figure.span),
        Number(plainNumber(figure.base.value)),
        figure.base.unit,
        roleName(figure.role, locale),
        figure.period,
        figure.place,
        say(`figure-${status}`, locale),
        arithmeticOf(row),
      ];
    }),
  };
}

/** Two documents side by side as a table; lines count from 1. */
export function comparisonTable(
  { pairs }: FigureComparison,
  documents: { readonly current: ParsedDocument; readonly previous: ParsedDocument },
  locale: Locale,
): Table {
  return {
    columns: (
      [
        'compare-line',
        'figure-indicator',
        'compare-current',
        'compare-previous',
        'compare-difference',
        'compare-percent',
        'compare-stated',
        'compare-note',
        'compare-previous-line',
      ] as const
    ).map((id) => say(id, locale)),
    rows: pairs.map((pair) => [
      pair.current.line + 1,
      pair.current.noun,
      documents.current.slice(pair.current.span),
      documents.previous.slice(pair.previous.span),
      differenceText(pair, locale),
      pair.percent === undefined ? '' : `${signed(pair.percent, 2)}%`,
      pair.statements.map(({ text }) => text).join('；'),
      comparisonNote(pair, locale),
      pair.previous.line + 1,
    ]),
  };
}

/** What has to be said about a pair: whether what is stated fits, and whether it may be left over. */
export function comparisonNote({ statements, copied }: ComparedFigure, locale: Locale): string {
  return [
    ...(copied ? [say('compare-copied', locale)] : []),
    ...statements.map(({ holds, rounded, arithmetic }) => {
      const id = holds ? (rounded ? 'compare-rounded' : 'compare-agrees') : 'compare-differs';
      return formatMessage(message(id, { arithmetic }), locale);
    }),
  ].join('；');
}

/** 增48件: a plus in front would make a formula of it in a spreadsheet. In the unit that both are written in, if it is one. */
function differenceText({ difference, current, previous }: ComparedFigure, locale: Locale): string {
  if (difference === 0) return '0';
  const same = current.unit === previous.unit;
  const amount = Math.abs(same ? current.value - previous.value : difference);
  const unit = same ? current.unit : current.base.unit;
  const [scale, word] = amount >= 1e8 ? [1e8, '亿'] : amount >= 1e4 ? [1e4, '万'] : [1, ''];
  const text = `${plainNumber(amount / scale, 4)}${word}${unit === '%' ? '个百分点' : unit}`;
  return formatMessage(message(difference > 0 ? 'compare-more' : 'compare-less', { text }), locale);
}

function signed(value: number, places: number): string {
  const text = plainNumber(value, places);
  return value > 0 ? `+${text}` : text;
}

function say(id: MessageId, locale: Locale): string {
  return formatMessage(message(id), locale);
}
