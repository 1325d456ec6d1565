/**
 * A wording that is fixed, for some time. The product knows a few (`TERMS`); a unit adds its own in `.gongwen.json`, where
 * an entry takes the place of the product's with the same `term`.
 */
export interface Term {
  /** As it should stand, without the quotation marks around it. */
  readonly term: string;
  /** What is written for it by mistake, beside what differs from it by a character or two. */
  readonly slips?: readonly string[];
  /** It usually stands in quotation marks. */
  readonly quoted?: boolean;
  /** Since when it has been so, and until when: `2023`, `2023-03` or `2023-03-16`. */
  readonly since?: string;
  readonly until?: string;
  /** What is said instead of it since `until`. */
  readonly instead?: string;
  /** Who says so. */
  readonly source?: string;
}

/** The product's terms with those of a unit, which take precedence. */
export function withOwnTerms(terms: readonly Term[], own: readonly Term[] | undefined): readonly Term[] {
  if (!own || own.length === 0) return terms;
  const names = new Set(own.map(({ term }) => term));
  return [...terms.filter(({ term }) => !names.has(term)), ...own];
}

/** A term holds on a day, given like its dates; of what nobody has dated it is not known, and it holds. */
export function holdsOn({ since, until }: Term, day: string | undefined): boolean {
  if (day === undefined) return until === undefined;
  return !(since !== undefined && day < since.slice(0, day.length)) && !(until !== undefined && day >= until);
}
