/** A snippet as an editor inserts it: the text with placeholders and first choices, and what its tab stops hold. */
export interface InsertedSnippet {
  readonly text: string;
  /** By number; the first occurrence says what stands there. */
  readonly stops: ReadonlyMap<number, { readonly text: string; readonly options: readonly string[] }>;
}

/**
 * Reads a snippet by the grammar of the Language Server Protocol 3.17 (tab stops, placeholders, choices, variables,
 * escapes), apart from the product's own writer.
 *
 * @throws Error where the snippet is not well formed.
 */
export function insertSnippet(source: string): InsertedSnippet {
  const stops = new Map<number, { text: string; options: readonly string[] }>();
  let at = 0;
  const fail = (): never => {
    throw new Error(`no snippet: ${source.slice(at, at + 40)}`);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return undefined;
    at += match[0].length;
    return match[1] ?? match[0];
  };
  const stop = (number: number, text: string, options: readonly string[] = []): string => {
    const known = stops.get(number);
    if (!known) stops.set(number, { text, options });
    return known?.text ?? text;
  };
  const choices = (): string[] => {
    const options: string[] = [''];
    for (;;) {
      const char = take(/[^]/y) ?? fail();
      if (char === '\\') options[options.length - 1] += take(/[\\,|]/y) ?? fail();
      else if (char === '|') break;
      else if (char === ',') options.push('');
      else options[options.length - 1] += char;
    }
    if (take(/\}/y) === undefined) fail();
    return options;
  };
  const any = (inside: boolean): string => {
    let text = '';
    while (at < source.length) {
      if (inside && source[at] === '}') break;
      const escaped = take(/\\([\\$}])/y);
      const bare = escaped === undefined ? take(/\$(\d+)/y) : undefined;
      const open = escaped ?? bare ?? take(/\$\{/y);
      if (escaped !== undefined) text += escaped;
      else if (bare !== undefined) text += stop(Number(bare), '');
      else if (open !== undefined) {
        const name = take(/[A-Z_]+/y);
        const number = name === undefined ? Number(take(/\d+/y) ?? fail()) : undefined;
        if (name !== undefined) {
          take(/\/[^/}]*\/[^/}]*\/[a-z]*/y);
          text += `<${name}>`;
          if (take(/\}/y) === undefined) fail();
        } else if (take(/\|/y) !== undefined) {
          const options = choices();
          text += stop(number ?? 0, options[0] ?? '', options);
        } else if (take(/:/y) !== undefined) {
          const content = any(true);
          if (take(/\}/y) === undefined) fail();
          text += stop(number ?? 0, content);
        } else {
          if (take(/\}/y) === undefined) fail();
          text += stop(number ?? 0, '');
        }
      } else text += take(/[^]/y) ?? fail();
    }
    return text;
  };
  const text = any(false);
  if (at < source.length) fail();
  return { text, stops };
}
