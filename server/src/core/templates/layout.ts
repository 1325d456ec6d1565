import { FORMS, type FormId } from '../markers/forms.js';
import type { TemplateLine, TemplateStyle } from './template.js';

/** How the lines of a template are set: what stands before a heading, and between two lines. */
export interface Layout {
  /** What a line begins with that the template leaves to the product: indentation and marker of a heading. */
  readonly start: (line: TemplateLine) => string;
  /** The first text of a line, its indentation adapted. */
  readonly opening: (line: TemplateLine, text: string) => string;
  /** Line breaks before a line that is not the first. */
  readonly between: (line: TemplateLine, blank: boolean) => string;
}

/** Two characters, as every paragraph begins (GB/T 9704-2012 7.3.3). */
export const INDENT = '　　';

/** 一、→（一）→ 1.→（1） (GB/T 9704-2012 7.3.3) and 章 → 条 → 项 → 目 (立法法 art. 65). */
export const HEADING_FORMS: Readonly<Record<TemplateStyle, readonly FormId[]>> = {
  gongwen: ['han', 'hanParen', 'num', 'numParen'],
  regulation: ['zhang', 'tiao', 'hanParen', 'num'],
};

/** A line that begins another document: an annex by its label. */
const ANNEX = /^附件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[：:]?$/;

/** How a whole document is set. Headings are counted afresh below each other and in every annex; 条 run on. */
export function documentLayout(style: TemplateStyle): Layout {
  const forms = HEADING_FORMS[style];
  let counts = [0, 0, 0, 0];
  return {
    start(line) {
      if (line.heading === 0) {
        if (isAnnexLabel(line)) counts = [0, 0, 0, 0];
        return '';
      }
      const depth = line.heading - 1;
      const form = forms[depth] ?? 'han';
      counts = counts.map((count, at) => (at === depth ? count + 1 : at > depth && forms[at] !== 'tiao' ? 0 : count));
      // Chapters stand in the middle of their line, and are not indented.
      const indent = form === 'zhang' ? '' : INDENT;
      const blank = FORMS[form].kind === 'numbered' ? '' : '　';
      return `${indent}${FORMS[form].write(counts[depth] ?? 1, 0)}${blank}`;
    },
    opening: (_, text) => text,
    between: () => '\n',
  };
}

function isAnnexLabel({ parts }: TemplateLine): boolean {
  const [only] = parts;
  return parts.length === 1 && only?.kind === 'text' && ANNEX.test(only.text.trim());
}
