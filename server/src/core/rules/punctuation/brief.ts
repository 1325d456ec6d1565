const LONGEST = 24;
const HEAD = 12;
const TAIL = 6;

/** A passage short enough for a message: what is too long loses its middle. */
export function brief(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, HEAD)}…${text.slice(-TAIL)}`;
}
