import type { RuleId } from '../../server/src/core/index.js';

/** The documents that slips are planted in; each is without any finding. See documents.ts. */
export type PlantedIn =
  'notice' | 'request' | 'report' | 'letter' | 'plan' | 'summary' | 'speech' | 'regulation' | 'minutes';

/** A slip that a rule must find, and what should stand there. Every rule has at least three. */
export interface Plant {
  readonly rule: RuleId;
  /** As a careful editor would have it. */
  readonly right: string;
  /** The same passage with the slip. */
  readonly wrong: string;
  /**
   * The document that has `right` in its text exactly once. Absent: `right` and `wrong` are a paragraph, put between
   * the paragraphs of a work summary at a place chosen by the seed.
   */
  readonly in?: PlantedIn;
}
