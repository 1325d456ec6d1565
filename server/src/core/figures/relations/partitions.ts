import type { FigureLine } from './lineRelation.js';
import type { LineFigure } from '../lineFigures.js';

/** Words that divide a whole without remainder. */
interface Partition {
  readonly need: readonly RegExp[];
  /** Members that may stand beside them. */
  readonly may?: readonly RegExp[];
}

/** 男 and 女, 公办 and 民办, 一孩 二孩 三孩及以上: where all of them are named, nothing is left out. */
const PARTITIONS: readonly Partition[] = [
  { need: [/男/, /女/] },
  { need: [/一孩/, /二孩|两孩/, /三孩|多孩/] },
  { need: [/城镇|城市|城区|县城/, /农村|乡村|农牧区/] },
  { need: [/预期性/, /约束性/] },
  { need: [/公办/, /民办/] },
  { need: [/新建/, /续建/], may: [/[改扩]建/] },
  { need: [/国家级/, /省级|自治区级/, /市级|盟市级/, /县级|区级|旗级/] },
  { need: [/一产|第一产业/, /二产|第二产业/, /三产|第三产业/] },
  { need: [/上半年/, /下半年/] },
  { need: [/一季度/, /二季度/, /三季度/, /四季度/] },
  { need: [/汉族/, /少数民族/] },
  { need: [/省内|区内|市内|县内|境内|国内/, /省外|区外|市外|县外|境外|国外|国际/] },
  { need: [/线上/, /线下/] },
  { need: [/正式党员/, /预备党员/] },
  { need: [/(?<!进)出口/, /进口/] },
  { need: [/在职/, /退休|离退/] },
  { need: [/行政编|公务员|行政/, /事业/], may: [/工勤/] },
  { need: [/户籍|本地|常住/, /非户籍|外来|外地|流动/] },
  { need: [/已|完成|办结|办理完毕|销号|整改到位/, /未|正在|待|在办|剩余|其余|推进中|跟踪|导入|封控|管控/] },
  { need: [/同意|赞成/, /反对|不同意/], may: [/弃权/] },
];
/** 其余5户: what is left is named too. */
const REST = /其余|其他|其它|剩余|余下|余者/;
const NEGATION = /非([\u4e00-\u9fff]{1,6})/;

/** Without one of these no wording divides anything. */
const ANY =
  /男|二孩|两孩|农村|乡村|农牧区|约束性|民办|[非续]|市级|第二产业|二产|下半年|二季度|少数民族|省外|区外|市外|县外|境外|国外|国际|线下|预备党员|进口|退休|离退|事业|外来|外地|流动|未|正在|待|在办|剩余|其[余他它]|余[下者]|推进中|跟踪|导入|[封管]控|反对|不同意/;

/** The line may hold a list whose wording leaves nothing out. */
export function mayDivide(text: string): boolean {
  return ANY.test(text);
}

/** What a figure is about: the words before it in its clause and those right behind. */
export function labelOf({ text }: FigureLine, { lead, span }: LineFigure): string {
  const behind = /^[\u4e00-\u9fff]{0,10}/.exec(text.slice(span.end, span.end + 10))?.[0] ?? '';
  return `${lead}|${behind}`;
}

/** The wording of the parts leaves nothing of the whole out. */
export function leavesNothingOut(line: FigureLine, parts: readonly LineFigure[]): boolean {
  return (parts.length >= 2 && REST.test(parts.at(-1)?.lead ?? '')) || divided(line, parts);
}

/** They are all the members of a division: 男 and 女, 经营性 and 非经营性. */
export function divided(line: FigureLine, parts: readonly LineFigure[]): boolean {
  if (parts.length < 2) return false;
  const labels = parts.map((part) => labelOf(line, part));
  const last = labels.at(-1) ?? '';
  if (parts.length === 2 && complements(labels[0] ?? '', last)) return true;
  return PARTITIONS.some(({ need, may = [] }) => {
    if (parts.length < need.length || parts.length > need.length + may.length) return false;
    const once = need.every((member) => labels.filter((label) => own(member, need, label)).length === 1);
    return once && labels.every((label) => [...need, ...may].some((member) => member.test(label)));
  });
}

/** Words of the strictest divisions, taken out of a label; what stays must be the same: 城镇低保户 and 农村劳动力 are no parts of one. */
const STRICT = /其中|[男女]|[一二三四两多]孩|及以上|城镇|城市|农村|乡村|预期性|约束性|非/g;

/** Even a mismatch that no slip explains is one. */
export function strict(line: FigureLine, parts: readonly LineFigure[]): boolean {
  const labels = parts.map((part) => labelOf(line, part).split('|')[0] ?? '');
  if (REST.test(labels.at(-1) ?? '')) return true;
  return new Set(labels.map((label) => label.replace(STRICT, ''))).size === 1;
}

/** The label has this member and no other: 男女 is neither. */
function own(member: RegExp, all: readonly RegExp[], label: string): boolean {
  return member.test(label) && all.filter((other) => other.test(label)).length <= 1;
}

/** 经营性 and 非经营性. */
function complements(a: string, b: string): boolean {
  const [one, other] = a.includes('非') ? [a, b] : [b, a];
  const what = NEGATION.exec(one)?.[1];
  return what !== undefined && !other.includes('非') && other.includes(what.slice(0, 3));
}
