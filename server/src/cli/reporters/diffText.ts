import { paintWhere } from './palette.js';

/** A unified diff with its lines coloured as readers are used to. */
export function colourDiff(diff: string): string {
  const paint = paintWhere(true);
  return diff
    .split('\n')
    .map((line, i) => {
      // The names come first; further down `---` begins a line that was removed.
      if (i < 2) return paint('bold', line);
      if (line.startsWith('@@')) return paint('cyan', line);
      if (line.startsWith('-')) return paint('red', line);
      return line.startsWith('+') ? paint('green', line) : line;
    })
    .join('\n');
}
