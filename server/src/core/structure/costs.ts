import { FORM_IDS, type FormId } from '../markers/forms.js';

/**
 * What each explanation of a line costs. The unit is arbitrary; only sums are compared: a reading of the whole
 * document with less cost is believed. About 1 is "usual", 3 "happens", 5 "rare", 8 "nearly never".
 */
export const COSTS = {
  /** A line with a sound marker is taken for body text. High: writers mean their markers. */
  bodyWithMarker: 7,
  /** The same for forms that also occur in prose or lists: a single 第一， is no heading, a row of them is. */
  bodyByForm: {
    ordinal: 3,
    qi: 3,
    latin: 3,
    circled: 4.5,
    numClose: 5,
    decimal: 5,
    dash: 5,
    num: 5.5,
  } as Partial<Record<FormId, number>>,
  /** What remains of the body cost for the most doubtful marker (第三十一条的决定…). */
  bodyFloor: 0.2,
  /** How much of a marker's own doubt a heading pays. */
  doubtAsHeading: 0.6,

  /** Closing one open series: tiny, so that of two equal continuations the deeper one wins. */
  closeSeries: 0.05,
  /** Opening a series one level deeper, in the usual order of forms. */
  open: 0.6,
  /** … for each form of the usual order that is left out (一、 → 1. is an accepted habit). */
  openSkip: 0.15,
  /** … of the same rank, or of the same form as the parent's. */
  openSameForm: 5,
  /** … of a form that usually stands higher (（一） below 1.). */
  openInverse: 4,
  /** … of 编, 章 or 节 below an article or an item: the units of a regulation never stand that way (立法法 art. 65). */
  openUnitBelowItem: 8,
  /** The line before ends with a colon and the list starts at 1: an inner list may have any form. */
  openListDiscount: 2.5,
  /** … of a form that single sentences begin with: only a row of them is a series. */
  openProse: 3.2,
  /** A second series of another form below the same heading. */
  openSecondForm: 3.3,
  /** … 节 in a chapter that begins with articles of its own. */
  openUnitBesideArticles: 1.2,
  /** … behind a lead-in ending with a colon. */
  openSecondFormInList: 0.9,
  /** A second series of the same form below the same heading, starting at 1 again: … */
  restart: 6,
  /** … behind body text, … */
  restartBehindBody: 3,
  /** … behind a lead-in ending with a colon: two lists below one article are usual. */
  restartBehindColon: 0.8,
  /** … although the first of the two series has one member only. */
  restartBehindOne: 2,
  /** 条 starting at 1 again without a new title. */
  restartArticles: 8,

  /** A slip of form costs this much more where it opens a series. */
  slipAtStart: 1.4,
  /** A series that continues one under an earlier parent (（四） below 二、 behind （三） below 一、). */
  runOn: 1,
  runOnByForm: { tiao: 0, han: 0.8, num: 2, numParen: 2.5, circled: 3, numClose: 3, zhang: 1, jie: 3 } as Partial<
    Record<FormId, number>
  >,
  /** … below an unnumbered heading, which starts afresh. */
  runOnBelowPlain: 1.5,
  /** A run-on series whose first number leaves some out, or repeats the last one. */
  runOnBreak: 2.2,
  runOnRepeat: 3.75,
  /** The first thing of a text without a title starts in mid-count: an excerpt. */
  fragment: 1.5,
  /** A series starts with another number than 1: the number is mistyped, … */
  startMistyped: 4.5,
  /** … or what came before it is missing: this much and a little for each missing one. */
  startGap: 4.2,

  /** The number is off and the next one is not: a typing error. */
  mistyped: 4,
  /** … by more than two. */
  mistypedFar: 4.6,
  /** The second of two numbers that changed places. */
  swapped: 1.2,
  /** Numbers are left out and the count goes on from the new one. */
  gap: 3.6,
  gapEach: 0.3,
  /** A number occurs twice and the count goes on from it. */
  repeat: 3.8,
  /** The count jumps back and goes on from there. */
  back: 6.5,

  /** A line that looks like an unnumbered heading opens a row of them. */
  openPlain: 2,
  /** … where an earlier heading of the same form had such a row. */
  openPlainAgain: 0.6,
  /** … below 1. or （1）, which are seldom long enough. */
  openPlainBelowLow: 1,
  /** … below an article or a list item, which have none. */
  openPlainBelowItem: 5,
  /** … at a level where headings are numbered. */
  openPlainBesideNumbered: 1.5,
  /** … beside chapters: regulations have no unnumbered ones. */
  openPlainBesideUnits: 3,
  /** … directly below a chapter heading: rather its title's second half. */
  openPlainBelowChapter: 6,
  /** One more unnumbered heading in such a row. */
  continuePlain: 0.4,
  /** A short line stands for a numbered sibling whose marker was lost: chapters, … */
  lostUnit: 2,
  /** … others, which need a later number to prove it. */
  lostOther: 3,
  /** 附则 of a law with 编 stands beside them without a number (刑法, 民法典, 刑事诉讼法). */
  closingUnit: 0.5,
  /** A row of unnumbered headings turns out to be numbered: markers were lost from all before. */
  plainTurnsNumbered: 1,
  plainTurnsNumberedEach: 0.3,
  /** … other than chapters. */
  plainTurnsNumberedOther: 2,
  /** … and the line is a sentence with its 。, which siblings with markers are not. */
  lostSentence: 2.5,
  /** Lines that fill a gap exactly and look like their siblings are taken for body text. */
  bodyInGap: 2,
  lostInGap: 0.3,
  /** A marker inside a line fills a gap: behind a sentence, a colon, or running straight on. */
  buried: { sentence: 1.5, colon: 2.2, text: 2.5 },
  /** A decimal marker whose prefix is not its parent's number. */
  prefix: 4,
  /** Numbering starts afresh behind a sign-off, or does not. */
  boundary: 0.3,
} as const;

/** Forms that are mistaken for each other, and what it costs to believe so. Either may be the one that was meant. */
const SLIPS: readonly (readonly [FormId, FormId, number])[] = [
  ['hanParen', 'numParen', 3],
  ['han', 'num', 4],
  ['han', 'hanParen', 5.5],
  ['num', 'numParen', 4],
  ['numParen', 'numClose', 1.5],
  ['num', 'numClose', 3],
  ['circled', 'numParen', 3.5],
  ['circled', 'num', 4],
  ['hanParen', 'num', 5],
  ['han', 'numParen', 5.5],
  ['zhang', 'jie', 4],
  ['bufen', 'pian', 3],
  ['bian', 'pian', 3],
  ['ordinal', 'qi', 2],
  ['decimal', 'num', 2],
];

const SLIP_TABLE = Object.fromEntries(
  FORM_IDS.map((meant) => [
    meant,
    Object.fromEntries(
      FORM_IDS.map((observed) => [
        observed,
        meant === observed
          ? 0
          : (SLIPS.find(([a, b]) => (a === meant && b === observed) || (b === meant && a === observed))?.[2] ??
            Infinity),
      ]),
    ),
  ]),
) as Readonly<Record<FormId, Readonly<Record<FormId, number>>>>;

/** What it costs that a marker of form `observed` is a slip for `meant`; Infinity where nobody confuses them. */
export function slipCost(meant: FormId, observed: FormId): number {
  return SLIP_TABLE[meant][observed];
}
