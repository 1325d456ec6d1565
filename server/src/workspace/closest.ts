/** So many slips of the keyboard leave a name recognisable. */
const MOST = 3;

/** The name that was most likely meant, where one is close enough: for messages about names that do not exist. */
export function closestTo(wanted: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.min(MOST, wanted.length >> 1) + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const distance = distanceOf(wanted.toLowerCase(), name);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** How many characters must be changed, put in or taken out (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
