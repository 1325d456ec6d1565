import type { ParsedDocument } from '../../document.js';
import { lineContent, type OfficialDocument } from '../../documents/officialDocuments.js';
import { squash } from '../../text/chars.js';

/** 署名 and 成文日期 of a document. Lines count from 0. */
export interface SignOff {
  /** Lines of the organs above the date, from the top; empty where none stand there. */
  readonly organs: readonly number[];
  readonly date: number;
}

/** What organs' names end with. */
const ORGAN =
  /^[\u4e00-\u9fff（）()·、]{2,40}(?:政府|[办局委会厅部院校司社处所站队团行科股园馆室组中]|中心|集团|法院|大学|中学|小学|公司|纪委|党委|支部|总支)$/;
/** A sentence or a title is none. */
const NO_ORGAN = /^(?:此致|敬礼|特此|关于|附件|抄送|主题词|各)|(?:通知|请示|报告|批复)$/;
/** Joint documents are signed by several. */
const MOST_ORGANS = 8;

/** The line's characters could be the name of an organ: ××县教育局. Blanks inside names set for looks do not count. */
export function isOrganName(content: string): boolean {
  const tight = squash(content);
  return ORGAN.test(tight) && !NO_ORGAN.test(tight);
}

/** The sign-off of a document; undefined where no line with a date ends its text. */
export function signOffOf(document: ParsedDocument, official: OfficialDocument): SignOff | undefined {
  const date = dateOf(document, official);
  if (date === undefined) return undefined;
  const organs: number[] = [];
  for (let line = date - 1; line > official.lines.start && organs.length < MOST_ORGANS; line--) {
    if (document.isBlankLine(line)) continue;
    const role = document.zones.roles[line];
    if (role !== 'organ' && !(role === 'text' && isSigner(document, line))) break;
    organs.unshift(line);
  }
  return { organs, date };
}

/** The last line of a document's text, sign-off and note of annexes included, before annexes and colophon. */
export function endOfText(document: ParsedDocument, { lines, body, title }: OfficialDocument): number {
  const { roles } = document.zones;
  const from = body.find((line) => line > (title?.endLine ?? -1)) ?? lines.end;
  let last = from;
  for (let line = from; line <= lines.end; line++) {
    const role = roles[line];
    if (role === 'annexLabel' || role === 'colophon' || (role === 'title' && line > from)) break;
    if (lineContent(document, line).startsWith('主题词')) break;
    if (role !== 'blank' && role !== 'note' && role !== 'credit') last = line;
  }
  return last;
}

function isSigner(document: ParsedDocument, line: number): boolean {
  return document.scans[line]?.marker === undefined && isOrganName(lineContent(document, line));
}

/** The last line with a date behind the body and before the annexes; little may stand behind it. */
function dateOf(document: ParsedDocument, official: OfficialDocument): number | undefined {
  const { roles } = document.zones;
  const first = official.body.find((line) => line > (official.title?.endLine ?? -1));
  if (first === undefined) return undefined;
  let stop = first;
  while (stop < official.lines.end && roles[stop + 1] !== 'annexLabel') stop++;
  const date = official.dates.findLast((line) => line > first && line <= stop);
  if (date === undefined) return undefined;
  let behind = 0;
  for (let line = date + 1; line <= stop; line++) if (roles[line] === 'text') behind++;
  return behind <= 3 ? date : undefined;
}
