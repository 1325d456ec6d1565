import { markerChoices, type MarkerChoice, type ParsedDocument, type Span } from '../../core/index.js';
import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import { TEMPLATE_LANGUAGE } from '../analysis.js';
import { completionPlan, detailOf, ownEditOf } from '../completionPlan.js';
import { offsetOf, textEditsOf } from '../convert.js';
import { checkedPosition, documentUri } from '../params.js';
import type { DocumentRequest } from '../request.js';
import type { Served, Session } from '../session.js';
import { templateItems } from '../templates/templateItems.js';
import { filterTextOf, mayBecome, typedMarkerAt, writtenOf } from '../typedMarker.js';
import { fileName } from '../workspace/uris.js';

/** Names of files that the product's own language is for. */
const NAMED = /\.(?:gongwen|gw|公文)$/i;

/** A text no longer than the name of a template, and some blanks. */
const HARDLY_ANY = 80;

/** What is needed to work out the rest of an item once it is looked at. */
export interface ItemData {
  readonly uri: string;
  /** The analysis that the item was made from: any change of the text makes another. */
  readonly analysis: string;
  /** Where the cursor was. */
  readonly offset: number;
  readonly marker: string;
  /** The id of the template whose section the item is; it begins with the marker. */
  readonly template?: string;
}

/**
 * `textDocument/completion`: at the beginning of a line the markers that can stand there, best first, then sections and
 * phrases; in an empty document whole ones.
 */
export const completion: DocumentRequest<CompletionParams, CompletionList | null> = {
  uri: documentUri,
  empty: null,
  unrecognised: true,
  answer(session, served, params) {
    const { document, recognised } = served.analysis;
    if (!recognised && !isNamedLikeOne(served)) return null;
    const { lines } = document;
    const offset = offsetOf(lines, checkedPosition(params.position));
    const typed = recognised ? typedMarkerAt(document, offset) : undefined;
    const markers = typed ? choicesAt(served, typed).map((choice, i) => itemOf(session, served, typed, choice, i)) : [];
    const items = [...markers, ...templateItems(session, served, offset, params.context)];
    // What is typed next decides anew: （ and then 1 leads to another list than （ and then 一.
    return items.length > 0 ? { isIncomplete: true, items } : null;
  },
};

/** A file that is named as one of 公文, is another language to the editor, and has hardly a text yet. */
function isNamedLikeOne({ open, analysis: { document, languageId, settings } }: Served): boolean {
  if (languageId === TEMPLATE_LANGUAGE || settings.enable === 'off') return false;
  return document.text.length <= HARDLY_ANY && NAMED.test(fileName(open.uri));
}

/** The markers that can become of what is typed, best first. */
export function choicesAt({ analysis }: Served, typed: Span): readonly MarkerChoice[] {
  const { document } = analysis;
  const written = writtenOf(document, typed);
  // A line of prose is no marker however it begins: parsing the document without it would be for nothing.
  if (written !== '' && !mayBegin(written)) return [];
  const without: ParsedDocument = analysis.without(typed);
  const choices = markerChoices(without, without.lines.lineAt(typed.start));
  return choices.filter(({ marker }) => mayBecome(written, marker));
}

function itemOf(session: Session, served: Served, typed: Span, choice: MarkerChoice, place: number): CompletionItem {
  const { analysis, open, locale } = served;
  const { document } = analysis;
  const { lines } = document;
  const { marker } = choice;
  // An editor that fetches the other edits late may have to drop them: where working them out is quick, they come along.
  const lazy = session.client.resolvesCompletionEdits && analysis.large;
  const plan = lazy ? undefined : completionPlan(analysis, typed, choice);
  const own = plan?.own ?? ownEditOf(analysis, typed, choice);
  const data: ItemData = { uri: open.uri, analysis: analysis.id, offset: typed.end, marker };
  const [textEdit] = textEditsOf(lines, [own]);
  return {
    label: marker.trim(),
    kind: CompletionItemKind.Value,
    detail: detailOf(choice, plan, locale),
    sortText: String(place).padStart(3, '0'),
    filterText: filterTextOf(writtenOf(document, typed), marker),
    ...(textEdit ? { textEdit } : {}),
    ...(plan && plan.others.length > 0 ? { additionalTextEdits: textEditsOf(lines, plan.others) } : {}),
    data,
  };
}

function mayBegin(written: string): boolean {
  return /^(?:[（(]|第|[〇零一二三四五六七八九十百千两]|[0-9０-９]|[①-⑳])[^\s，。；：]*$/u.test(written);
}
