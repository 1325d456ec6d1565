/** The line break that a text uses: CRLF or CR where its first line ends with one, LF otherwise. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
