import { formatHan } from '../../numerals/han.js';
import { message } from '../../messages/message.js';
import type { DocumentRule, Report } from '../rule.js';
import { matchesOf } from '../../text/matches.js';

/** The ordinals of two series, where a sentence begins. */
const ORDINAL =
  /(?:^[ \t\u3000]*|[。；;：:！？][”’」]?[ \u3000]{0,2})(首先|其次|再次|(?:第[一二三四五六]|其[一二三四五六])(?=[，,、])|[一二三四五六]是)/g;
const WORDS: readonly string[] = ['首先', '其次', '再次'];

interface Found {
  readonly word: string;
  readonly value: number;
  readonly start: number;
  /** 是 behind 首先 belongs to the sentence; a mark goes where the series has none. */
  readonly mark: string;
}

/**
 * 首先…第二，…三是: one enumeration counted in the words of two series (GB/T 15834-2011 B.3.1 and B.3.7 name them as two).
 * 最后 closes any series.
 */
export const enumerationMixed: DocumentRule = {
  id: 'enumeration-mixed',
  category: 'numbering',
  severity: 'warning',
  fixable: false,
  *check(document) {
    const headings = new Set(document.structure.nodes.map((node) => node.line));
    let open: Found | undefined;
    for (let line = 0; line < document.scans.length; line++) {
      if (headings.has(line)) open = undefined;
      const scan = document.scans[line];
      if (!scan || scan.steps.length === 0) continue;
      const offset = document.lines.startOf(line);
      for (const found of ordinals(scan.text)) {
        const placed = { ...found, start: offset + found.start };
        if (open && found.value === open.value + 1 && seriesOf(found.word) !== seriesOf(open.word)) {
          yield report(open, placed);
          open = undefined;
        } else open = found.value === 1 || open?.value === found.value - 1 ? placed : undefined;
      }
    }
  },
};

function ordinals(text: string): Found[] {
  return [...matchesOf(text, ORDINAL)].map((match) => {
    const word = match[1] ?? '';
    const end = match.index + match[0].length;
    const value = WORDS.includes(word)
      ? WORDS.indexOf(word) + 1
      : '一二三四五六'.search(word.replace(/[第其是]/g, '')) + 1;
    return { word, value, start: end - word.length, mark: /[，,、是]/.exec(text.charAt(end))?.[0] ?? '' };
  });
}

function seriesOf(word: string): 'words' | 'shi' | 'di' | 'qi' {
  if (WORDS.includes(word)) return 'words';
  return word.endsWith('是') ? 'shi' : word.startsWith('第') ? 'di' : 'qi';
}

/** The second ordinal is made one of the first one's series. */
function report(before: Found, { word, value, start, mark }: Found): Report {
  const expected = written(seriesOf(before.word), value);
  const shi = word.endsWith('是');
  const target = seriesOf(before.word);
  const after = target === 'shi' ? '' : mark === '是' && target === 'words' ? '是' : '，';
  const end = start + word.length + (mark === '是' && shi ? 0 : mark.length);
  return {
    span: { start, end: start + word.length },
    message: message('enumeration-mixed', { actual: word, previous: before.word, expected }),
    fixes: [
      {
        kind: 'suggested',
        title: message('fix-marker', { expected }),
        edits: [{ span: { start, end }, text: `${expected}${shi && before.mark === '是' ? '是' : after}` }],
      },
    ],
    related: [
      { span: { start: before.start, end: before.start + before.word.length }, message: message('related-previous') },
    ],
  };
}

function written(series: ReturnType<typeof seriesOf>, value: number): string {
  const numeral = formatHan(value);
  if (series === 'words') return WORDS[value - 1] ?? '最后';
  return series === 'shi' ? `${numeral}是` : `${series === 'di' ? '第' : '其'}${numeral}`;
}
