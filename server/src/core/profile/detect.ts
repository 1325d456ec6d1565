import type { LineScan } from '../markers/scan.js';
import { contentOf } from '../markers/scan.js';
import { DEFAULT_PROFILE, type Profile } from './profile.js';

/**
 * The profile that a text's own shape speaks for: three lines beginning with 第X条 make a regulation (立法法 art. 65),
 * a salutation to listeners with a 讲话 in the title a speech; everything else is 公文.
 */
export function detectProfile(scans: readonly LineScan[]): Profile {
  let articles = 0;
  let speech = false;
  for (let line = 0; line < scans.length; line++) {
    const scan = scans[line] as LineScan;
    if (scan.marker?.form === 'tiao' && scan.doubt < 2 && ++articles >= 3) return 'regulation';
    if (line < 12 && !scan.blank && /(?:讲话|致辞|发言|講話|致辭)(?:稿)?[）)]?$/.test(contentOf(scan))) speech = true;
  }
  return speech ? 'speech' : DEFAULT_PROFILE;
}
