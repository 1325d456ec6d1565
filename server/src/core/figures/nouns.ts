/** What stands before and behind the name of an indicator and says nothing about what it is. */
const HEAD =
  /^(?:全[国省市州县区旗镇乡村街]|[我本](?:省|市|州|县|区|旗|镇|乡|村|街道)|全年|年内|今年|当年|截至目前|目前|累计|共计|共|合计|预计|力争|确保|同时|其中|实现|完成|达到|已经?|已|的)/;
const TAIL = /(?:累计|共计|合计|总计|实现|完成|达到?|约|近|已|的)$/;

/** The name of an indicator without what two reports may say differently. */
export function indicatorName(noun: string): string {
  let name = noun.replace(/[\s“”"‘’《》]/g, '');
  for (;;) {
    const shorter = name.replace(HEAD, '').replace(TAIL, '');
    if (shorter === name || shorter.length < 2) return name;
    name = shorter;
  }
}

/** How much two names are alike, from 0 to 1: the share of pairs of characters that they have in common. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common++;
  }
  const all = a.length + b.length - 2;
  return all > 0 ? (2 * common) / all : 0;
}
