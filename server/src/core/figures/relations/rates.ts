import { LineFigure } from '../lineFigures.js';
import { labelOf } from './partitions.js';
import { before, isExact, sentenceStart, type FigureLine, type LineRelation } from './lineRelation.js';
import { fits, isPlain, relate, relation, slipsFor } from './rateRelation.js';
import { sharesOf } from './shares.js';

/** 办结率, 人口出生率: what is done to the things counted, the last two characters. */
const RATE = /([\u4e00-\u9fff]{2})率[^，。；、]{0,5}$/;
/** Words of the figure that others are measured by. */
const WHOLE = /共|总|收到|受理|接收|应|任务|计划|下达|目标|排查|发现|登记|立案|检查|开展|交办|转办|提出/;
const BARE_SEX_RATIO = /性别比[^，,。；;\d]{0,4}(\d{2,3}(?:\.\d{1,2})?)(?![\d.%％‰:：]|[\u4e00-\u9fff])/g;
/** Before the name of a rate: nothing, or what limits nothing. */
const NO_LIMIT = /^[^\u4e00-\u9fff]*(?:人口|总|其)?$/;
const CUE = /[率占比]|计划|任务|目标/;
const FAR = 400;
const BOYS = /男/;
const GIRLS = /女/;

/** Shares and rates of figures in the same sentence. */
export function ratesOf(line: FigureLine, found: LineRelation[]): void {
  const others: LineFigure[] = [];
  for (const rate of line.figures) {
    if (rate.unit !== '%' && rate.unit !== '％' && rate.unit !== '‰') continue;
    if (rate.upper !== undefined || rate.value <= 0 || rate.role === 'change') continue;
    if (!CUE.test(rate.gap) && !CUE.test(rate.previous?.gap ?? '')) continue;
    const relation = rate.lead.includes('性别比') ? sexRatio(line, rate, rate.index) : named(line, rate);
    if (relation) found.push(relation);
    else others.push(rate);
  }
  if (others.length > 0) found.push(...sharesOf(line, others));
  if (!line.text.includes('性别比')) return;
  let place = 0;
  for (const match of line.text.matchAll(BARE_SEX_RATIO)) {
    while ((line.figures[place]?.span.start ?? Infinity) < match.index) place++;
    const ratio = sexRatio(line, withoutUnit(line, match), place);
    if (ratio) found.push(ratio);
  }
}

/** 性别比104.25: as many men to a hundred women, without a unit. */
function withoutUnit({ text }: FigureLine, match: RegExpExecArray): LineFigure {
  const number = match[1] ?? '';
  const end = match.index + match[0].length;
  const span = { start: end - number.length, end };
  return new LineFigure(text, { span, value: Number(number), unit: '' }, undefined, -1, match.index);
}

/** 收到83件，办结76件，办结率91.57% */
function named(line: FigureLine, rate: LineFigure): LineRelation | undefined {
  if (!rate.lead.includes('率')) return undefined;
  const word = RATE.exec(rate.lead)?.[1];
  if (word === undefined) return undefined;
  const earlier = before(line, rate.index, 240).filter(isPlain);
  // 按期办结率, 一次合格率: not all that is done counts.
  const plain = NO_LIMIT.test(rate.lead.slice(0, Math.max(0, rate.lead.lastIndexOf(`${word}率`))));
  let failing: LineRelation | undefined;
  for (const [at, part] of earlier.entries()) {
    if (!labelOf(line, part).includes(word)) continue;
    const wholes = earlier.slice(at + 1).filter((figure) => figure.base.unit === part.base.unit);
    const [first] = wholes;
    const certain = plain && wholes.length === 1 && first !== undefined && WHOLE.test(labelOf(line, first));
    const found = relate(line, rate, part, { wholes, certain });
    if (found?.holds) return found;
    failing ??= found;
  }
  return failing;
}

/** 女孩18人，男孩30人…性别比144.7 */
function sexRatio(line: FigureLine, rate: LineFigure, place: number): LineRelation | undefined {
  const end = rate.span.start;
  const from = Math.max(sentenceStart(line.text, end), end - FAR);
  const people: LineFigure[] = [];
  for (let at = place - 1; (line.figures[at]?.span.start ?? -1) >= from; at--) {
    const figure = line.figures[at];
    if (figure && /^[人名]$/.test(figure.unit) && figure.upper === undefined) people.unshift(figure);
  }
  const boys = people.filter(({ lead }) => BOYS.test(lead) && !GIRLS.test(lead));
  const girls = people.filter(({ lead }) => GIRLS.test(lead) && !BOYS.test(lead));
  if (boys.length === 0 || boys.length !== girls.length || !isExact(rate)) return undefined;
  if (fits(rate, boys, girls)) return relation(line, rate, boys, girls, { holds: true, closed: true });
  const slips = slipsFor(line, rate, boys, girls);
  return slips.length > 0 ? relation(line, rate, boys, girls, { holds: false, closed: true, slips }) : undefined;
}
