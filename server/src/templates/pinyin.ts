import table from './pinyin.json';

let syllables: ReadonlyMap<string, string> | undefined;

/**
 * What a name is typed as by its pinyin: initials, and in full without tones; nothing for names without Chinese
 * characters. A character has its usual reading: who knows readings by context was asked for the product's own
 * templates when the library was made.
 */
export function pinyinKeys(name: string): readonly string[] {
  syllables ??= new Map(
    Object.entries(table).flatMap(([syllable, characters]) =>
      Array.from(characters, (one) => [one, syllable] as const),
    ),
  );
  const read = Array.from(name).flatMap((character) => {
    const syllable = syllables?.get(character);
    if (syllable !== undefined) return [syllable];
    return /^[a-z0-9]$/i.test(character) ? [character.toLowerCase()] : [];
  });
  if (!/\p{Script=Han}/u.test(name) || read.length === 0) return [];
  return [read.map((syllable) => syllable[0]).join(''), read.join('')];
}
