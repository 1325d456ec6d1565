import { MarkupKind, type MarkupContent } from 'vscode-languageserver';

/** One paragraph of a hover. */
export interface Paragraph {
  readonly text: string;
  readonly strong?: boolean;
  /** Where the text leads; shown where the client shows Markdown. */
  readonly href?: string;
}

/** Paragraphs as the contents of a hover, in Markdown where the client shows it. */
export function contentsOf(paragraphs: readonly Paragraph[], markdown: boolean): MarkupContent {
  if (markdown) return { kind: MarkupKind.Markdown, value: paragraphs.map(markdownOf).join('\n\n') };
  const plain = paragraphs.filter(({ href }) => href === undefined);
  return { kind: MarkupKind.PlainText, value: plain.map(({ text }) => text).join('\n') };
}

function markdownOf({ text, strong, href }: Paragraph): string {
  if (href !== undefined) return `[${escape(text)}](${escapeUri(href)})`;
  return strong ? `**${escape(text)}**` : escape(text);
}

/** What would end a link of Markdown is written in hexadecimal. */
function escapeUri(uri: string): string {
  return uri.replace(/[()\s<>\\]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Text of the document is shown as it is, whatever it means in Markdown: `1.` is no list, `*` no emphasis. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, '\\$&');
}
