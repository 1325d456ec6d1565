import { randomBytes } from 'node:crypto';
import type { ComparisonAnswer } from '../../../server/src/lsp/protocol.js';
import { words } from '../words.js';

/** The commands that the page's links name. */
export const LINKS = {
  reveal: 'gongwen.figures.revealCompared',
  copy: 'gongwen.figures.copyComparison',
  export: 'gongwen.figures.exportComparison',
} as const;

const STYLE = `
body { padding: 0 16px 24px; }
h1 { font-size: 1.2em; font-weight: 600; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--vscode-editorWidget-border, #8884); padding: 4px 8px; text-align: left; vertical-align: top; }
td { min-width: 2em; overflow-wrap: anywhere; }
td:nth-child(2), td:last-child { min-width: 7em; }
th { position: sticky; top: 0; background: var(--vscode-editor-background); white-space: nowrap; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tr.doubtful td:last-child { color: var(--vscode-list-warningForeground); }
.place { user-select: none; white-space: nowrap; }
.actions { user-select: none; display: flex; gap: 16px; }
.note { color: var(--vscode-descriptionForeground); }
`;
/** The columns of the answer that are shown, by their place in it: indicator, both values, difference, note. */
const SHOWN = [1, 2, 3, 4, 7];
const NUMBERS = new Set([2, 3, 4]);
const DIFFERENCE = 4;
const PERCENT = 5;
/** What is said in the text stands before what is to be said about it. */
const SAID = 6;
const NOTE = 7;

/**
 * A comparison as a page without a script: a table that Word takes as a table when it is copied, with links into the text
 * that are left out then.
 *
 * @param names what the two documents are called
 */
export function comparisonHtml(
  { columns = [], rows = [], unpaired }: ComparisonAnswer,
  names: { readonly current: string; readonly previous: string },
): string {
  const nonce = randomBytes(18).toString('base64');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  const head = SHOWN.map((column) => `<th>${escaped(columns[column] ?? '')}</th>`).join('');
  const body = rows
    .map(({ cells, range, doubtful }) => {
      const place = linkTo(LINKS.reveal, words.figures.line(range.start.line + 1), [range]);
      const values = SHOWN.map((column) => {
        const parts = partsOf(cells, column);
        const text = parts.flatMap((part) => (part ? [escaped(part)] : [])).join('<br>');
        return `<td${NUMBERS.has(column) ? ' class="number"' : ''}>${text}</td>`;
      }).join('');
      return `<tr${doubtful ? ' class="doubtful"' : ''}><td class="place">${place}</td>${values}</tr>`;
    })
    .join('\n');
  const notes = unpaired ? words.figures.unpaired(rows.length, unpaired.current, unpaired.previous) : '';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<h1>${escaped(words.figures.compared(names.current, names.previous))}</h1>
<p class="actions">${linkTo(LINKS.copy, words.figures.copyTable, [])}${linkTo(LINKS.export, words.figures.exportTable, [])}</p>
${rows.length > 0 ? `<table>\n<thead><tr><th class="place"></th>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>` : ''}
<p class="note">${escaped(notes)}</p>
</body>
</html>
`;
}

/** What a cell of the page shows, line by line. */
function partsOf(cells: readonly string[], column: number): readonly (string | undefined)[] {
  if (column === DIFFERENCE) return [cells[DIFFERENCE], cells[PERCENT]];
  return column === NOTE ? [cells[SAID], ...(cells[NOTE] ?? '').split('；')] : [cells[column]];
}

function linkTo(command: string, text: string, args: readonly unknown[]): string {
  return `<a href="command:${command}?${encodeURIComponent(JSON.stringify(args))}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
