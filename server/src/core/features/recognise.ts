import type { ParsedDocument } from '../document.js';
import { isHan } from '../text/chars.js';

/** Whether a text looks like 公文, and what speaks for it. */
export interface Recognition {
  readonly gongwen: boolean;
  /** 3 and more count as 公文. */
  readonly score: number;
  readonly reasons: readonly (
    'chinese' | 'headings' | 'title' | 'documentNumber' | 'recipient' | 'date' | 'articles'
  )[];
}

const SAMPLE = 4000;

/**
 * Whether a plain text looks like a Chinese official document: cheap enough to ask on every change.
 * A text that is not mostly Chinese never does.
 */
export function looksLikeGongwen(document: ParsedDocument): Recognition {
  const sample = document.text.slice(0, SAMPLE);
  let han = 0;
  let ascii = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (isHan(code)) han++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) ascii++;
  }
  if (han < 20 || han < ascii * 2) return { gongwen: false, score: 0, reasons: [] };
  const reasons: Recognition['reasons'][number][] = ['chinese'];
  let score = 0;
  const { nodes } = document.structure;
  const chinese = nodes.filter(
    ({ marker }) => marker && ['han', 'hanParen', 'zhang', 'bian', 'bufen'].includes(marker.form),
  );
  if (chinese.length >= 2) {
    score += 3;
    reasons.push('headings');
  }
  if (nodes.filter(({ kind }) => kind === 'article').length >= 2) {
    score += 3;
    reasons.push('articles');
  }
  if (document.zones.titles.length > 0) {
    score += chinese.length > 0 ? 2 : 1;
    reasons.push('title');
  }
  for (const [role, reason, weight] of [
    ['documentNumber', 'documentNumber', 3],
    ['recipient', 'recipient', 1],
    ['salutation', 'recipient', 1],
    ['date', 'date', 1],
  ] as const) {
    if (!document.zones.roles.includes(role)) continue;
    score += weight;
    reasons.push(reason);
  }
  return { gongwen: score >= 3, score, reasons };
}
