/** What the pages are filled with: a paragraph whose lines are counted. Heights in any one unit. */
export interface Block {
  readonly lines: number;
  /** The height of each of its lines. */
  readonly pitch: number;
  /** White below its last line. */
  readonly below: number;
  readonly pageBreak: boolean;
  /** It stands on one page with the beginning of the next block, undivided. */
  readonly keepNext: boolean;
  /** It belongs to the 版记, whose last line is the last of its page. */
  readonly foot: boolean;
  readonly blank: boolean;
}

/** Lines of one block on one page. */
export interface Slice {
  readonly block: number;
  /** Its lines from here on, and up to there. */
  readonly from: number;
  readonly to: number;
  /** Where the first of them begins, from the upper edge of the type area. */
  readonly top: number;
}

/** The slices of one page, from above to below. */
export type Page = readonly Slice[];

/** Heights are sums of fractions. */
const TOLERANCE = 0.01;

/**
 * Fills pages of `height` with blocks, in order. There is at least one page; blank blocks at the end begin none. Pure.
 */
export function paginate(blocks: readonly Block[], height: number): Page[] {
  const pages: Slice[][] = [[]];
  let used = 0;
  const page = (): Slice[] => pages.at(-1) as Slice[];
  const turn = (): void => {
    if (page().length > 0) pages.push([]);
    used = 0;
  };
  const fits = (wanted: number): boolean => used + wanted <= height + TOLERANCE;
  const end = blocks.findLastIndex(({ blank }) => !blank) + 1;
  const put = (block: number, from: number, to: number): void => {
    if (to > from) page().push({ block, from, to, top: used });
    used += (to - from) * (blocks[block] as Block).pitch;
  };
  for (let i = 0; i < end; i++) {
    const block = blocks[i] as Block;
    if (block.pageBreak) turn();
    const foot = footFrom(blocks, i);
    const wanted = foot > i ? sum(blocks.slice(i, foot)) : companyOf(blocks, i);
    if (!fits(wanted) && wanted <= height) turn();
    if (foot > i && wanted <= height) {
      used = height - wanted;
      for (; i < foot; i++) put(i, 0, (blocks[i] as Block).lines);
      i = foot - 1;
      // Nothing stands below it.
      used = height;
      continue;
    }
    for (let from = 0; from < block.lines;) {
      const room = Math.floor((height - used + TOLERANCE) / block.pitch);
      // A line higher than a page stands on one all the same.
      const to = Math.min(block.lines, from + (used === 0 ? Math.max(1, room) : Math.max(0, room)));
      if (to === from) turn();
      put(i, from, to);
      from = to;
    }
    used += block.below;
  }
  return pages;
}

function footFrom(blocks: readonly Block[], start: number): number {
  let end = start;
  while (blocks[end]?.foot) end++;
  return end;
}

/**
 * How much has to fit below each other: a block with all that stand with the next one, and the first line of the block
 * behind these; 0 for a block that may be divided.
 */
function companyOf(blocks: readonly Block[], start: number): number {
  let end = start;
  while (blocks[end]?.keepNext) end++;
  return end === start ? 0 : sum(blocks.slice(start, end)) + (blocks[end]?.pitch ?? 0);
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((height, { lines, pitch, below }) => height + lines * pitch + below, 0);
}
