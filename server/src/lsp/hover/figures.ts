import { figureRowAt, normalised, roleName, type Locale, type ParsedDocument, type Span } from '../../core/index.js';
import { wordsOf } from '../words.js';
import type { Paragraph } from './paragraphs.js';

/** What a hover on a figure says, and where it stands. */
export interface FigureHover {
  readonly span: Span;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * On a quantity: what it counts, its value in the base unit where that is not what is written, and what others give. Without
 * a noun, another unit or a check there is nothing that the text does not say.
 *
 * @param wrong that it does not fit has been said
 */
export function figureHover(
  document: ParsedDocument,
  offset: number,
  { locale, wrong }: { readonly locale: Locale; readonly wrong: boolean },
): FigureHover | undefined {
  const row = figureRowAt(document, offset);
  if (!row) return undefined;
  const { figure, relations } = row;
  const words = wordsOf(locale).figures;
  const written = document.slice(figure.span);
  const value = normalised(figure);
  const about = [figure.noun, roleName(figure.role, locale), figure.period, figure.place].filter(Boolean);
  const paragraphs: Paragraph[] = [
    { text: about.length > 0 ? `${about.join(' · ')}：${written}` : written, strong: true },
    ...(value.replaceAll(',', '') === written.replace(/[,，\s]/g, '') ? [] : [{ text: `= ${value}` }]),
    ...relations
      .filter(({ holds }) => holds || !wrong)
      .map(({ kind, holds, arithmetic, correction }) => ({
        text: words.check(words.kinds[kind], arithmetic, holds) + (correction ? words.correction(correction.text) : ''),
      })),
  ];
  return paragraphs.length > 1 || figure.noun !== '' ? { span: figure.span, paragraphs } : undefined;
}
