import { contentOf, type LineScan } from '../markers/scan.js';
import { squash } from '../text/chars.js';
import type { Zones } from '../zones/zones.js';

/** Words that headings of reports and regulations are made of. */
const HEADING_WORDS =
  /(?:回顾|总结|打算|安排|思路|计划|措施|问题|不足|成效|成绩|建议|任务|目标|要求|原则|做法|经验|启示|体会|保障|步骤|情况|概况|重点|规划|总则|附则|罚则|责任|管理|监督|权利|义务|程序|职责|工作|回顧|總結|問題|計劃|則)$/;
/** 成　员：×××, an entry of a list, among them. */
const NO_HEADING =
  /^(?:[\u4e00-\u9fff][ \u3000]+[\u4e00-\u9fff][：:]|特此|此致|敬礼|妥否|当否|以上|谢谢|各位|同志|附[:：]|注[:：]|单位|电话|联系|备注)|(?:\d{4}年\d{1,2}月\d{1,2}日)|[|｜\t]|https?:|@|^\d+$|^[a-zA-Z0-9\s.,:;+\-/()]+$/;
const MAX_LENGTH = 36;
const MAX_LEAD = 26;
const MAX_LONG_LEAD = 40;

/**
 * Lines without marker that look like headings, each with what it costs to take it for body text.
 *
 * Two shapes: a short line without final mark above its paragraph (2023年工作回顾), and, where a document repeats
 * it, one short sentence alone in its line above its paragraph (生态底色更加亮丽。).
 */
export function headingStrengths(scans: readonly LineScan[], zones: Zones): Map<number, number> {
  const found = new Map<number, number>();
  const width = zones.hardWrapped ? wrapWidth(scans) : 0;
  /** Single sentences alone in their line above a paragraph: place among the lines with content → line. */
  const leads = new Map<number, number>();
  const titles = titlesByMiddle(zones.titles.map((title) => squash(contentOf(scans[title.line] as LineScan))));
  const content: number[] = [];
  scans.forEach((scan, line) => {
    if (!scan.blank) content.push(line);
  });
  let pieceTitle = '';
  let bodySince = false;
  for (let i = 0; i < content.length; i++) {
    const line = content[i] ?? 0;
    const scan = scans[line] as LineScan;
    if (scan.marker?.form === 'pian') {
      pieceTitle = squash(scan.text.slice(scan.marker.span.end));
      bodySince = false;
    } else if (scan.end - scan.indent > MAX_LENGTH) bodySince = true;
    if (scan.marker || line < zones.bodyStart || zones.roles[line] !== 'text') continue;
    const text = contentOf(scan);
    if (text.length < 2 || text.length > MAX_LONG_LEAD || NO_HEADING.test(text)) continue;
    const tight = squash(text);
    if (repeatsTitle(tight, bodySince ? [] : [pieceTitle], titles)) continue;
    const before = content[i - 1];
    const after = content[i + 1];
    const beforeScan = before === undefined ? undefined : scans[before];
    const afterScan = after === undefined ? undefined : scans[after];
    const afterRole = after === undefined ? undefined : zones.roles[after];
    if (afterRole === 'date' || afterRole === 'organ' || afterRole === 'table' || afterRole === undefined) continue;
    const afterLength = afterScan ? afterScan.end - afterScan.indent : 0;
    if (width > 0 && !standsAlone(text, beforeScan, afterLength, width)) continue;
    const paragraphFollows =
      afterLength >= (width > 0 ? width * 0.85 : 40) &&
      afterLength >= text.length * (width > 0 ? 1.2 : 1.6) &&
      !afterScan?.marker;
    if (/。$/.test(text)) {
      if (text.indexOf('。') === text.length - 1 && paragraphFollows && afterLength >= 60) leads.set(i, line);
      continue;
    }
    if (text.length > MAX_LENGTH) continue;
    if (/[，,；;：:、！!？?“‘（(]$/.test(text) || /[。；]/.test(text) || /[，,：:；;、）)]/.test(text[0] ?? ''))
      continue;
    let strength = 0.5;
    const beforeText = beforeScan ? contentOf(beforeScan) : '';
    const beforeHeading = before !== undefined && (zones.roles[before] === 'title' || beforeScan?.marker !== undefined);
    if (paragraphFollows) strength += 2.2;
    else if (afterScan?.marker)
      strength +=
        afterScan.marker.value <= 1 || afterScan.marker.form === 'tiao' || afterScan.marker.form === 'dash' ? 2.2 : 0.6;
    else strength -= 1;
    if (/[。！？”）!?…]$/.test(beforeText)) strength += 1.8;
    else if (beforeHeading) strength += 0.3;
    else strength -= 2;
    if (text.length <= 24) strength += 0.6;
    if (HEADING_WORDS.test(tight)) strength += 1.4;
    if (scan.hash) strength += 1.5;
    if (/[,，]/.test(text)) strength -= 0.3;
    // In a law a bare line between articles has no other reading than a chapter's title.
    if (afterScan?.marker?.form === 'tiao' && text.length <= 24 && /[。！]$/.test(beforeText)) strength += 2;
    if (strength > 0) found.set(line, strength);
  }
  const short = new Set([...leads.values()].filter((line) => contentOf(scans[line] as LineScan).length <= MAX_LEAD));
  if (short.size >= 3) {
    for (const [i, line] of leads) {
      // A longer sentence belongs to the row where its neighbours do.
      if (short.has(line) || leads.has(i - 2) || leads.has(i + 2)) found.set(line, 3.4);
    }
  }
  return found;
}

/** Titles by the character in their middle, each once: a file of a thousand documents has a thousand titles. */
function titlesByMiddle(titles: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const title of new Set(titles)) {
    const middle = title[title.length >> 1] ?? '';
    found.set(middle, [...(found.get(middle) ?? []), title]);
  }
  return found;
}

/** A title said again, whole or torn in two, is page furniture and no section. */
function repeatsTitle(tight: string, near: readonly string[], titles: ReadonlyMap<string, readonly string[]>): boolean {
  if (tight.length < 6) return false;
  if (near.some((title) => title.includes(tight) || (title.length >= 6 && tight.includes(title)))) return true;
  // What is most of a title holds its middle.
  return [...new Set(tight)].some((character) =>
    titles.get(character)?.some((title) => title.includes(tight) && tight.length >= title.length * 0.7),
  );
}

/** Where hard-wrapped text breaks its lines. */
function wrapWidth(scans: readonly LineScan[]): number {
  const lengths = scans.filter((scan) => !scan.blank).map((scan) => scan.end - scan.indent);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.6)] ?? 0;
}

/** In hard-wrapped text a short line is a heading only between the end of a paragraph and a full line. */
function standsAlone(text: string, before: LineScan | undefined, afterLength: number, width: number): boolean {
  if (text.length > width * 0.8 || afterLength < width * 0.85) return false;
  if (before === undefined) return true;
  // A heading that fills its line goes on in the next one.
  if (before.marker !== undefined) return before.end - before.indent < width * 0.85;
  return /[。！？!?；”）)]$/.test(contentOf(before));
}
