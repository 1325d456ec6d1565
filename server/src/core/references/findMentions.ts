import type { LineScan } from '../markers/scan.js';
import { isSure, type Mention, type Owner } from './mention.js';
import { readMention, type BareMention } from './readMention.js';

const CANDIDATE =
  /第[（(]?[一二三四五六七八九十百千零〇两\d０-９]|前[一二两三四五六七八九]?[条款项章节條項節]|上一[条款项章节部]|本[条款项章节编部條項節編]|附[件表录]|[（(][一二三四五六七八九十\d]{1,3}[）)](?=[项款点条至、和及到—])|(?<=前述|上述|前文|见|参见|参照|按照|按)[（(][一二三四五六七八九十\d]{1,3}[）)]/g;

/** 文种 and other words that name a document. */
const DOCUMENT_WORD =
  '(?:法|条例|办法|规定|细则|规则|规章|规程|章程|制度|准则|规范|标准|守则|公约|通知|通告|公告|通报|意见|方案|预案|决定|决议|命令|令|报告|计划|规划|纲要|要点|总结|函|批复|纪要|合同|协议|文件|文|解释|指南|手册|法典|分则|总则|附则|讲话|指示|批示|精神|部署|会议|全会|公报|倡议|宣言|條例|辦法|規定)';
const OWN = new RegExp(
  `本《?(?:实施|工作|暂行|试行|管理|操作|专项|总体|行动|应急|处置|考核|评价|指导|补充)?${DOCUMENT_WORD}》?(?:的|中的?|里的?|内)?$`,
);
const FOREIGN = new RegExp(`(?:${DOCUMENT_WORD}|[〕］\\]】]\\d{1,5}号|[”"])(?:的|中的?|里的?|内)?$`);
/** Words that mean the text at hand although they end like a document's name. */
const THIS_TEXT = /(?:[上下正本全]文|文中)(?:的|中的?|里的?)?$/;
const TITLED = /[》>](?:（[^（）]{1,30}）|\([^()]{1,30}\))?[^，。；：！？、]*$/;
const LINK = /^(?:的?(?:规定|要求))?(?:、|和|及|或者|或|以及|与|并|，)$/;
const LEAD =
  /(?:依照|按照|按|依|根据|依据|违反|适用|参照|比照|符合|见|见于|详见|見|詳見|参见|參見|参阅|同|执行|落实|对照|遵照|具备|不受|除|有|属于|因|对|于|经|涉及|包括|具有|违背|触犯|援引|引用|本文|文中|前述|上述|下列|以上|前文)(?:的|有关|的有关|中|中的)?$/;
/** What points at a place of the document at hand. */
const POINTER = /(?:见|詳見|見|参见|參見|参阅|[本上下正]文|文中|前文)$/;
const TRAIL =
  /^[”’）)]?(?:的|之)?(?:有关|相关|各项)?(?:规定|所列|所述|所称|所指|所作|要求|明确|提出|情形|行为|之一|载明|列明|列举|确定|设定|中规定|中的|内容|执行|办理|处理|处罚|申请|限制|人员|条件|停止|原因)/;
const AMENDING = /^[^，。；]{0,6}(?:修改为|改为|修订为|调整为|增加一[款项条]|删去|删除)/;
const SENTENCE_END = /[。！？!?；;]/g;

const known = new WeakMap<LineScan, readonly Mention[]>();
const NONE: readonly Mention[] = [];

/** The mentions of a line, in order. A pure function of the line; computed once a scan. */
export function mentionsOf(scan: LineScan): readonly Mention[] {
  let found = known.get(scan);
  if (!found) {
    found = scan.blank || !/[第前本附（(]/.test(scan.text) ? NONE : findMentions(scan.text, scan.indent);
    known.set(scan, found);
  }
  return found;
}

/** The mentions of a line's text behind an offset. */
export function findMentions(text: string, from: number): Mention[] {
  const found: Mention[] = [];
  CANDIDATE.lastIndex = from;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const bare = readMention(text, match.index);
    if (!bare) continue;
    CANDIDATE.lastIndex = bare.span.end;
    found.push(inContext(text, bare, found[found.length - 1]));
  }
  return spreadSureness(found);
}

function inContext(text: string, bare: BareMention, previous: Mention | undefined): Mention {
  const { start, end } = bare.span;
  const continues = previous !== undefined && LINK.test(text.slice(previous.span.end, start));
  const sentence = sentenceBefore(text, start);
  const clause = sentence.slice(sentence.lastIndexOf('，') + 1);
  const { owner, title } = ownerOf(
    sentence,
    clause,
    continues ? previous : undefined,
    start - (previous?.span.end ?? 0),
  );
  const after = text.slice(end, end + 16);
  const lead = clause.replace(OWN, '').replace(/第$/, '');
  const amended = AMENDING.test(after);
  return {
    ...bare,
    owner: amended ? 'foreign' : owner,
    title,
    cued: owner === 'own' || LEAD.test(lead) || TRAIL.test(after),
    pointed: owner === 'own' || POINTER.test(lead),
    continues,
  };
}

/** The text before an offset back to the sentence's beginning. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  SENTENCE_END.lastIndex = 0;
  let start = 0;
  for (let match = SENTENCE_END.exec(before); match; match = SENTENCE_END.exec(before)) start = match.index + 1;
  return before.slice(start);
}

function ownerOf(
  sentence: string,
  clause: string,
  listed: Mention | undefined,
  distance: number,
): { owner: Owner; title: string | undefined } {
  if (OWN.test(clause) || THIS_TEXT.test(clause)) return { owner: 'own', title: undefined };
  if (listed) {
    // Only what stands between the two can change whose places the list names.
    const between = clause.slice(-distance);
    if (distance <= 0 || !FOREIGN.test(between.replace(/规定/g, '')))
      return { owner: listed.owner, title: listed.title };
  }
  if (TITLED.test(clause)) return { owner: 'foreign', title: lastTitle(clause) };
  if (/[》>]/.test(clause) && !/[、和及与]$/.test(clause)) return { owner: 'foreign', title: lastTitle(clause) };
  if (FOREIGN.test(clause)) return { owner: 'foreign', title: undefined };
  if (sentence.includes('》')) return { owner: 'unclear', title: lastTitle(sentence) };
  return { owner: 'unnamed', title: undefined };
}

function lastTitle(text: string): string | undefined {
  return /[《<]([^《》<>]{2,60})[》>][^《》<>]*$/.exec(text)?.[1];
}

/** In a list 第一款、第三款的规定 what makes one a reference makes all of them. */
function spreadSureness(mentions: Mention[]): Mention[] {
  for (let i = mentions.length - 1; i > 0; i--) {
    const own = mentions[i];
    const before = mentions[i - 1];
    if (own?.continues && isSure(own) && before && !before.cued) mentions[i - 1] = { ...before, cued: true };
  }
  for (let i = 1; i < mentions.length; i++) {
    const own = mentions[i];
    const before = mentions[i - 1];
    if (own?.continues && !own.cued && before && isSure(before)) mentions[i] = { ...own, cued: true };
  }
  return mentions;
}
