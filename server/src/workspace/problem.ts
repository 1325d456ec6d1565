import type { Locale } from '../core/index.js';

/** Why a project file cannot be used, in words for whoever wrote it. */
export interface ProjectProblem {
  /** One line in each language, without the place. */
  readonly text: Readonly<Record<Locale, string>>;
  /** 0-based line in the project file, where known. */
  readonly line?: number;
  /** 0-based column in UTF-16 units, where known. */
  readonly column?: number;
}

/** The problem in one line, with the place in front as people count: 第 3 行第 5 列：…… */
export function describeProblem({ text, line, column = 0 }: ProjectProblem, locale: Locale): string {
  if (line === undefined) return text[locale];
  const place = locale === 'en' ? `line ${line + 1}, column ${column + 1}: ` : `第 ${line + 1} 行第 ${column + 1} 列：`;
  return place + text[locale];
}
