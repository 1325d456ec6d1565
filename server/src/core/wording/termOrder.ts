/** A term is a list if so many parts stand between its marks. */
const LEAST = 3;

/** The parts of a term that is a list (创新、协调、绿色、开放、共享); undefined for others. */
export function partsOfTerm(term: string): readonly string[] | undefined {
  const parts = term.split('、');
  return parts.length >= LEAST && parts.every((part) => part.length >= 2) ? parts : undefined;
}

/** Where all parts of a list stand in another order, seen from one of them; undefined elsewhere. */
export function otherOrder(
  text: string,
  at: number,
  parts: readonly string[],
): { start: number; end: number } | undefined {
  const left = new Set(parts);
  let order = 0;
  let mixed = false;
  let place = at;
  for (;;) {
    const part = parts.find((one) => left.has(one) && text.startsWith(one, place));
    if (part === undefined) return undefined;
    left.delete(part);
    mixed ||= parts.indexOf(part) !== order++;
    place += part.length;
    if (left.size === 0) break;
    if (text.charAt(place) !== '、') return undefined;
    place++;
  }
  // 、 before or behind it: it is part of another list.
  return mixed && text.charAt(place) !== '、' && text.charAt(at - 1) !== '、' ? { start: at, end: place } : undefined;
}
