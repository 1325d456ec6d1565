/** Which UTF-16 units are one of some characters: 1 for each of them, 0 for all others. */
export function characterTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}
