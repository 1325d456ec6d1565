import type { LineScan } from '../markers/scan.js';
import { contentOf } from '../markers/scan.js';
import { DEFAULT_PROFILE, type Profile } from './profile.js';

/** So many lines are looked at for a title. */
const HEAD = 12;

const SPEECH = /(?:讲话|致辞|发言|講話|致辭)(?:稿)?[）)]?$/;

/** A title, or its last line, with what may stand behind it: 总结及2026年工作计划（初稿）. */
const SUMMARY =
  /(?:总结|小结|總結|小結|述职报告|述廉报告|述職報告|汇报(?:材料|提纲)?|匯報)(?:[及和与暨、].{2,20}(?:计划|打算|思路|安排|要点))?(?:[（(][^）)]{1,24}[）)])?$/;

/**
 * The profile that a text's own shape speaks for: three lines beginning with 第X条 make a regulation (立法法 art. 65),
 * 讲话 at the end of a title a speech, 总结 there a summary; everything else is 公文.
 */
export function detectProfile(scans: readonly LineScan[]): Profile {
  let articles = 0;
  let spoken = false;
  let summary = false;
  for (let line = 0; line < scans.length; line++) {
    const scan = scans[line] as LineScan;
    if (scan.marker?.form === 'tiao' && scan.doubt < 2 && ++articles >= 3) return 'regulation';
    if (line >= HEAD || scan.blank) continue;
    const content = contentOf(scan);
    spoken ||= SPEECH.test(content);
    summary ||= !scan.marker && content.length <= 60 && SUMMARY.test(content);
  }
  if (spoken) return 'speech';
  return summary ? 'summary' : DEFAULT_PROFILE;
}
