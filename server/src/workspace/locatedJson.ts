/** Where a value stands in a JSON text, and where the values inside it stand. */
export interface JsonPlace {
  /** Offset of the value's first character. */
  readonly start: number;
  /** By key or index; absent for values that hold no others. */
  readonly parts?: ReadonlyMap<string | number, JsonPlace>;
}

/** The first thing in a text that keeps it from being JSON, or its contents from being read without loss. */
export interface JsonFault {
  /** `deep`: nested beyond any sense. */
  readonly kind: 'unexpected' | 'end' | 'duplicate' | 'deep';
  readonly offset: number;
  /** What stands there: a token, a character, or the key that comes twice. Empty for `end`. */
  readonly found: string;
}

/** A JSON text as it was read. */
export type LocatedJson = { readonly value: unknown; readonly place: JsonPlace } | { readonly fault: JsonFault };

const MAX_DEPTH = 64;
const BLANK = /[ \t\r\n]*/y;
const TOKEN =
  // eslint-disable-next-line no-control-regex -- strings of JSON hold none
  /[{}[\]:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads JSON like `JSON.parse`, and says where everything stands: the messages of `JSON.parse` differ from engine to
 * engine and often lack the place. Never throws. A key that comes twice in one object is a fault, because
 * whoever writes the value back would lose one of the two.
 */
export function readJson(text: string): LocatedJson {
  try {
    const place = new Reader(text).read();
    return { value: JSON.parse(text) as unknown, place };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

/** The place of the value that a path of keys and indices leads to, or of the nearest value around it. */
export function placeOf(place: JsonPlace, path: readonly (string | number)[]): JsonPlace {
  let at = place;
  for (const step of path) {
    const next = at.parts?.get(step);
    if (!next) break;
    at = next;
  }
  return at;
}

class Fault extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.kind);
  }
}

/** Walks through the tokens of a text; the values themselves are left to `JSON.parse`. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  read(): JsonPlace {
    const place = this.value(0);
    this.skipBlanks();
    if (this.at < this.text.length) this.unexpected(this.at);
    return place;
  }

  private value(depth: number): JsonPlace {
    const start = this.peek();
    if (depth > MAX_DEPTH) throw new Fault({ kind: 'deep', offset: start, found: '' });
    const token = this.next();
    if (token === '{') return { start, parts: this.members(depth) };
    if (token === '[') return { start, parts: this.items(depth) };
    if (/^[}\]:,]/.test(token)) this.unexpected(start);
    return { start };
  }

  private members(depth: number): ReadonlyMap<string, JsonPlace> {
    const parts = new Map<string, JsonPlace>();
    if (this.skip('}')) return parts;
    for (;;) {
      const offset = this.peek();
      const token = this.next();
      if (!token.startsWith('"')) this.unexpected(offset);
      const key = JSON.parse(token) as string;
      if (parts.has(key)) throw new Fault({ kind: 'duplicate', offset, found: key });
      this.expect(':');
      parts.set(key, this.value(depth + 1));
      if (this.skip('}')) return parts;
      this.expect(',');
    }
  }

  private items(depth: number): ReadonlyMap<number, JsonPlace> {
    const parts = new Map<number, JsonPlace>();
    if (this.skip(']')) return parts;
    for (;;) {
      parts.set(parts.size, this.value(depth + 1));
      if (this.skip(']')) return parts;
      this.expect(',');
    }
  }

  private expect(token: string): void {
    const offset = this.peek();
    if (this.next() !== token) this.unexpected(offset);
  }

  private skip(token: string): boolean {
    if (this.text[this.peek()] !== token) return false;
    this.at++;
    return true;
  }

  private next(): string {
    const start = this.peek();
    TOKEN.lastIndex = start;
    const token = TOKEN.exec(this.text)?.[0];
    if (token === undefined) this.unexpected(start);
    this.at = start + token.length;
    return token;
  }

  /** The offset of the next token. */
  private peek(): number {
    this.skipBlanks();
    if (this.at >= this.text.length) throw new Fault({ kind: 'end', offset: this.text.length, found: '' });
    return this.at;
  }

  private skipBlanks(): void {
    BLANK.lastIndex = this.at;
    this.at += BLANK.exec(this.text)?.[0].length ?? 0;
  }

  private unexpected(offset: number): never {
    const found = /[\w$.+-]+|[^]/uy;
    found.lastIndex = offset;
    throw new Fault({ kind: 'unexpected', offset, found: found.exec(this.text)?.[0] ?? '' });
  }
}
