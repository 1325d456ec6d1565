import type { ParsedDocument } from '../document.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { indicatorName, likeness } from './nouns.js';
import { relativePeriod, reportPeriod, type ReportPeriod } from './periods.js';
import { statementsOn, type Statement } from './statements.js';

/** One indicator in two documents. */
export interface ComparedFigure {
  readonly current: Figure;
  readonly previous: Figure;
  /** How much more it is now, in the base unit; percentages in points. */
  readonly difference: number;
  /** The same in per cent of the previous value; undefined where that is nothing or itself a percentage. */
  readonly percent?: number;
  /** What the current document says about the change; empty where it says nothing that can be reckoned. */
  readonly statements: readonly Statement[];
  /** The value is the previous one to the last of several digits: it may have been left over from there. */
  readonly copied: boolean;
}

/** What two documents have in common. */
export interface FigureComparison {
  /** In the order of the current document. */
  readonly pairs: readonly ComparedFigure[];
  /** So many indicators of each are in it alone, or cannot be told apart. */
  readonly unpaired: { readonly current: number; readonly previous: number };
}

/** Fewer digits are equal by chance, or because things stay as they are: 7个村. */
const COPIED_DIGITS = 3;
/** Names of one indicator are as much alike as this, and the next best is so much less alike. */
const ALIKE = 0.7;
const MARGIN = 0.15;
/** What does not change from one year to the next. */
const CONSTANT = /(?:总|国土|行政区域|辖区|占地)面积|海拔|全长|全程|距离|辖|区划|编制|注册资本|容积率/;

/** Figures of one indicator. */
interface Indicator {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly place: string;
  /** What must be equal in two of a kind: unit, sort of value, period. */
  readonly sort: string;
}

/**
 * The indicators that two documents share, by name, unit, period and place, and what became of them. An indicator that
 * either document gives several values, or whose counterpart is doubtful, is left out.
 *
 * @param current the document that is written
 * @param previous the one that it is held against: the report of the year before
 */
export function compareFigures(current: ParsedDocument, previous: ParsedDocument): FigureComparison {
  const [now, then] = [periodOf(current), periodOf(previous)];
  const ours = indicatorsOf(current, now);
  const theirs = indicatorsOf(previous, then);
  const yearly = isYearBefore(then, now);
  const figures = figuresOf(current);
  const pairs = pairsOf(ours, theirs).flatMap(([our, their]): ComparedFigure[] => {
    const [figure] = our.figures;
    const [before] = their.figures;
    if (!figure || !before) return [];
    const statements = yearly
      ? our.figures.flatMap((one) =>
          statementsOn(current, { current: one, next: behind(figures, one) }, { document: previous, figure: before }),
        )
      : [];
    const copied = isCopied(current, figure, { document: previous, figure: before });
    // How much growth has grown is nobody's question; that it is the same to the last digit is.
    if (figure.role === 'change' && !copied) return [];
    const difference = figure.base.value - before.base.value;
    const share = /^[%％‰]$/.test(figure.unit) || figure.unit === '个百分点';
    return [
      {
        current: figure,
        previous: before,
        difference,
        ...(share || before.base.value === 0 ? {} : { percent: (difference / before.base.value) * 100 }),
        statements,
        copied,
      },
    ];
  });
  return {
    pairs: pairs.sort((a, b) => a.current.span.start - b.current.span.start),
    unpaired: { current: ours.length - pairs.length, previous: theirs.length - pairs.length },
  };
}

function periodOf(document: ParsedDocument): ReportPeriod {
  return reportPeriod(
    document,
    figuresOf(document).map(({ period }) => period),
  );
}

/** Growth is reckoned from the same part of the year before. Who names no year is believed to have chosen that one. */
function isYearBefore(then: ReportPeriod, now: ReportPeriod): boolean {
  if (then.part !== now.part) return false;
  return then.year === undefined || now.year === undefined || now.year - then.year === 1;
}

function behind(figures: readonly Figure[], { line, span }: Figure): readonly Figure[] {
  return figures.filter((one) => one.line === line && one.span.start >= span.end);
}

/** The indicators of a document that have one value each. */
function indicatorsOf(document: ParsedDocument, report: ReportPeriod): readonly Indicator[] {
  const groups = new Map<string, { name: string; place: string; sort: string; figures: Figure[] }>();
  for (const figure of figuresOf(document)) {
    const name = indicatorName(figure.noun);
    if (name.length < 2 || figure.upper !== undefined) continue;
    const value = figure.role === 'change' || figure.role === 'share' ? figure.role : 'amount';
    const sort = `${figure.base.unit}|${value}|${relativePeriod(figure.period, report)}`;
    const place = /^(?:全|我|本)/.test(figure.place) ? '' : figure.place;
    const key = `${name}|${sort}|${place}`;
    const group = groups.get(key);
    if (group) group.figures.push(figure);
    else groups.set(key, { name, place, sort, figures: [figure] });
  }
  return [...groups.values()].filter(({ figures }) => new Set(figures.map(({ base }) => base.value)).size === 1);
}

type Pair = readonly [Indicator, Indicator];

function pairsOf(ours: readonly Indicator[], theirs: readonly Indicator[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<Indicator>();
  const byKey = new Map(theirs.map((one) => [`${one.name}|${one.sort}|${one.place}`, one]));
  for (const our of ours) {
    const their = byKey.get(`${our.name}|${our.sort}|${our.place}`);
    if (!their) continue;
    pairs.push([our, their]);
    taken.add(our).add(their);
  }
  const left = ours.filter((one) => !taken.has(one));
  const right = theirs.filter((one) => !taken.has(one));
  for (const our of left) {
    const their = best(our, right);
    if (their && best(their, left) === our) pairs.push([our, their]);
  }
  return pairs;
}

/** The one that is clearly the most like it. */
function best(one: Indicator, others: readonly Indicator[]): Indicator | undefined {
  let found: Indicator | undefined;
  let most = 0;
  let second = 0;
  for (const other of others) {
    if (other.sort !== one.sort || (other.place !== one.place && other.place && one.place)) continue;
    const score = likeness(one.name, other.name);
    if (score > most) [found, second, most] = [other, most, score];
    else if (score > second) second = score;
  }
  return most >= ALIKE && most - second >= MARGIN ? found : undefined;
}

function isCopied(
  document: ParsedDocument,
  { number, base, noun }: Figure,
  previous: { readonly document: ParsedDocument; readonly figure: Figure },
): boolean {
  if (base.value !== previous.figure.base.value || CONSTANT.test(noun)) return false;
  const written = document.slice(number);
  if (written !== previous.document.slice(previous.figure.number)) return false;
  const digits = written.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return digits.length >= COPIED_DIGITS;
}
