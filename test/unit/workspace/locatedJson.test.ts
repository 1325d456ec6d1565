import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, readJson } from '../../../server/src/workspace/locatedJson.js';

/** Texts that are JSON or nearly so: one character dropped, doubled or replaced. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom('', '}', ']', ',', ':', '"', '\\', '0', '-', '.', 'e', ' '),
  )
  .map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + (at % 2));
  });

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

describe('readJson', () => {
  it('reads what JSON.parse reads, and finds fault with the rest', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson), (text) => {
        const read = readJson(text);
        if ('fault' in read && read.fault.kind === 'duplicate') return;
        expect('value' in read ? { value: read.value } : undefined).toEqual(parsed(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('knows where every value stands', () => {
    const text = '{ "甲": [1, {"乙": "丙"}],\n  "丁" : true }';
    const read = readJson(text);
    if (!('value' in read)) throw new Error('not read');
    const at = (...path: (string | number)[]) => text.slice(placeOf(read.place, path).start);
    expect(at('甲')).toMatch(/^\[1/);
    expect(at('甲', 1, '乙')).toMatch(/^"丙"/);
    expect(at('丁')).toMatch(/^true/);
    expect(at('甲', 1, '没有')).toMatch(/^\{"乙"/);
  });

  it.each([
    ['{"a": 1,}', 'unexpected', 8, '}'],
    ['{"a": 1', 'end', 7, ''],
    ['', 'end', 0, ''],
    ['{"a": yes}', 'unexpected', 6, 'yes'],
    ['{"a": 1} {', 'unexpected', 9, '{'],
    ['{"a"：1}', 'unexpected', 4, '：'],
    ['{"a": 1, "b": 2, "a": 3}', 'duplicate', 17, 'a'],
    ['{"a": 01}', 'unexpected', 7, '1'],
    ['[1\n𠮷]', 'unexpected', 3, '𠮷'],
    ['['.repeat(100_000), 'deep', 65, ''],
  ])('says where %j goes wrong', (text, kind, offset, found) => {
    expect(readJson(text)).toEqual({ fault: { kind, offset, found } });
  });
});
