import type { ProjectFile } from './projectFile.js';

/**
 * The text of a project file: two blanks a level, keys in their order, a line break at the end.
 *
 * @param previousText the text that is to be replaced: its byte order mark, indentation, line breaks and last line
 *   break are kept, and so is an empty list of documents that somebody wrote.
 */
export function formatProjectFile(file: ProjectFile, previousText?: string): string {
  const { documents, ...rest } = file;
  const kept = Object.keys(documents).length > 0 || /"documents"\s*:\s*\{\s*\}/.test(previousText ?? '');
  const json = JSON.stringify(kept ? file : rest, null, indentOf(previousText));
  if (previousText === undefined || previousText.trim() === '') return `${json}\n`;
  const lineBreak = previousText.includes('\r\n') ? '\r\n' : '\n';
  const mark = previousText.startsWith('\ufeff') ? '\ufeff' : '';
  const end = /\n\s*$/.test(previousText) ? '\n' : '';
  return mark + (json + end).replaceAll('\n', lineBreak);
}

function indentOf(text: string | undefined): string {
  return /^\ufeff?\s*\{[^\S\n]*\n([ \t]+)/.exec(text ?? '')?.[1] ?? '  ';
}
