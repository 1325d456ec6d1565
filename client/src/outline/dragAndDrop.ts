import { DataTransferItem, window, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  SERVER_COMMANDS,
  type EditPlace,
  type TextPosition,
  type TextRange,
} from '../../../server/src/lsp/protocol.js';
import { execute } from '../serverCommand.js';
import { words } from '../words.js';
import { lineOf, neighbours, type Heading } from './headings.js';

/** VS Code's own name for what is dragged out of a view. */
const MIME = 'application/vnd.code.tree.gongwen.outline';

/** What is dragged: sections as they were seen then. Plain data: VS Code makes a string of it. */
interface Dragged {
  readonly uri: string;
  /** The version that the view showed: an edit of another text than the writer saw is refused. */
  readonly version: number;
  readonly range: TextRange;
  readonly level: number;
  readonly keys: readonly string[];
  /** The last heading beside them. */
  readonly last: TextPosition;
}

/**
 * Sections that are moved by dragging them. A heading that is dropped on one of its own level takes that place; dropped on
 * another one it becomes its last subheading; dropped below all of them it goes behind its last sibling.
 */
export class SectionDragAndDrop implements TreeDragAndDropController<Heading> {
  readonly dragMimeTypes = [MIME];
  readonly dropMimeTypes = [MIME];

  constructor(private readonly client: LanguageClient) {}

  handleDrag(headings: readonly Heading[], data: DataTransfer): void {
    const dragged = draggedOf(neighbours(headings) ?? []);
    if (dragged) data.set(MIME, new DataTransferItem(dragged));
    else void window.showInformationMessage(words.notNeighbours);
  }

  async handleDrop(target: Heading | undefined, data: DataTransfer): Promise<void> {
    const dragged = data.get(MIME)?.value as Dragged | undefined;
    if (!dragged || (target && dragged.keys.includes(target.key))) return;
    await execute(this.client, SERVER_COMMANDS.structuralEdit, {
      uri: dragged.uri,
      version: dragged.version,
      range: dragged.range,
      edit: 'move',
      target: target?.data.heading.start ?? dragged.last,
      place: target ? placeOf(dragged, target) : 'after',
    });
  }
}

function draggedOf(headings: readonly Heading[]): Dragged | undefined {
  const first = headings[0];
  const end = headings.at(-1)?.data.heading.end;
  const last = first?.siblings.at(-1)?.heading.start;
  if (!first || !end || !last) return undefined;
  const { outline, data } = first;
  return {
    uri: outline.uri,
    version: outline.version,
    range: { start: data.heading.start, end },
    level: data.level,
    keys: headings.map(({ key }) => key),
    last,
  };
}

function placeOf({ level, range }: Dragged, target: Heading): EditPlace {
  if (level !== target.data.level) return 'lastChild';
  return range.start.line < lineOf(target) ? 'after' : 'before';
}
