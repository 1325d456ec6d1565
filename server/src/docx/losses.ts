/** What a Word file holds and a text cannot, in the order of a report. */
export const LOST = [
  'footnotes',
  'endnotes',
  'comments',
  'headers',
  'images',
  'objects',
  'embedded',
  'hidden',
  'symbols',
  'formulas',
  'bookmarks',
] as const;

/** What became text, or was settled, on the way. */
export const TURNED = ['numbers', 'tables', 'textBoxes', 'fields', 'links', 'insertions', 'deletions'] as const;

/** A kind of thing that a report counts. */
export type LossKind = (typeof LOST)[number] | (typeof TURNED)[number];

/** How often each was met; absent is never. */
export type Losses = Readonly<Partial<Record<LossKind, number>>>;

/** Counts while a file is read. */
export class LossCounter {
  private readonly counts = new Map<LossKind, number>();

  add(kind: LossKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  get losses(): Losses {
    return Object.fromEntries(this.counts);
  }
}
