import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  type CompletionItem,
  type CompletionParams,
} from 'vscode-languageserver';
import {
  documentType,
  expandDocument,
  likelySectionChoice,
  placesAt,
  plainText,
  sectionChoice,
  sectionPieces,
  snippetText,
  suits,
  type Edit,
  type ExpandContext,
  type Locale,
  type MarkerChoice,
  type ParsedDocument,
  type TemplatePlaces,
} from '../../core/index.js';
import { TEMPLATE_SOURCES, type CatalogueEntry } from '../../templates/catalogue.js';
import { matchOf } from '../../templates/match.js';
import { completionPlan, detailOf, ownEditOf, type ChoicePlan } from '../completionPlan.js';
import { textEditsOf } from '../convert.js';
import type { ItemData } from '../features/completion.js';
import type { Served, Session } from '../session.js';
import { wordsOf } from '../words.js';
import { contextOf } from './context.js';
import { typedNameAt, type TypedName } from './typedName.js';

/** A template that can be offered, and how well it fits what is typed. */
interface Candidate {
  readonly entry: CatalogueEntry;
  readonly match: number;
}

/** What all items of one answer have in common. */
interface Setting {
  readonly session: Session;
  readonly served: Served;
  readonly typed: TypedName;
  /** The document as it was before the name was typed. */
  readonly document: ParsedDocument;
  readonly line: number;
  readonly context: ExpandContext;
  readonly choice: MarkerChoice | undefined;
  readonly plan: ChoicePlan | undefined;
}

/**
 * The sections and phrases that can stand at an offset and are meant by what is typed there; on a blank line, where
 * the writer asks for them, all that suit the place. Whole documents are offered where nothing else stands, and nothing
 * but these in a file that is not recognised as 公文.
 */
export function templateItems(
  session: Session,
  served: Served,
  offset: number,
  trigger: CompletionParams['context'],
): CompletionItem[] {
  const { analysis } = served;
  const typed = typedNameAt(analysis.document, offset);
  if (!typed || (typed.text === '' && trigger?.triggerKind !== CompletionTriggerKind.Invoked)) return [];
  const meant = session.templates.known.flatMap((entry): Candidate[] => {
    const match = typed.text === '' ? 0 : matchOf(entry, typed.text);
    return match === undefined ? [] : [{ entry, match }];
  });
  if (meant.length === 0) return [];
  const document = analysis.without(typed.span);
  const line = document.lines.lineAt(typed.span.start);
  const type = documentType(document);
  const empty = document.text.trim() === '';
  const whole = !analysis.recognised || (empty && typed.text === '');
  const here: Here = { ...placesAt(document, line), empty, type, typed };
  const offered = meant.filter(({ entry }) => fits(entry, here) && (!whole || entry.template.kind === 'document'));
  const sectional = offered.some(({ entry }) => hasHeading(entry));
  const lazy = session.client.resolvesCompletionEdits && analysis.large;
  const choice = sectional ? (lazy ? likelySectionChoice : sectionChoice)(document, line) : undefined;
  const plan = choice && !lazy ? completionPlan(analysis, typed.span, choice) : undefined;
  const setting: Setting = {
    session,
    served,
    typed,
    document,
    line,
    context: contextOf(analysis.project),
    choice,
    plan,
  };
  return offered
    .filter(({ entry }) => choice !== undefined || !hasHeading(entry))
    .sort((a, b) => rankOf(a, type) - rankOf(b, type))
    .map(({ entry }, place) => itemOf(setting, entry, place));
}

/** What is known of the line, for all templates alike. */
interface Here extends TemplatePlaces {
  /** Nothing else stands in the document. */
  readonly empty: boolean;
  readonly type: string | undefined;
  readonly typed: TypedName;
}

/** The template can stand here. */
function fits({ template }: CatalogueEntry, { places, sections, empty, type, typed }: Here): boolean {
  if (template.kind === 'document') return typed.alone && empty;
  if (!typed.alone) return template.kind === 'phrase' && template.places.includes('段中') && places.has('段中');
  // Whoever names a section knows what they want, whatever the sort of document.
  if (hasHeading({ template }) && typed.text !== '') return sections;
  if (!suits(template, type)) return false;
  if (hasHeading({ template })) return sections;
  return template.places.length === 0 ? sections : template.places.some((place) => places.has(place));
}

function hasHeading({ template }: Pick<CatalogueEntry, 'template'>): boolean {
  return template.kind === 'section' && (template.body[0]?.heading ?? 0) > 0;
}

/**
 * Documents first, then one's own, then what suits the document, then what fits best; the order of the list decides the
 * rest.
 */
function rankOf({ entry: { source, template }, match }: Candidate, type: string | undefined): number {
  return (
    (template.kind === 'document' ? 0 : 1000) +
    TEMPLATE_SOURCES.indexOf(source) * 100 +
    (suits(template, type) ? 0 : 10) +
    match
  );
}

function itemOf(setting: Setting, entry: CatalogueEntry, place: number): CompletionItem {
  const { session, served, typed, choice, plan } = setting;
  const { template, keys } = entry;
  const { lines } = served.analysis.document;
  const section = choice && hasHeading(entry);
  const { edit, text } = written(setting, entry);
  const [textEdit] = textEditsOf(lines, [edit]);
  const others = template.kind === 'document' ? blanksAround(setting) : section && plan ? plan.others : [];
  const data: ItemData = {
    uri: served.open.uri,
    analysis: served.analysis.id,
    offset: typed.span.end,
    marker: choice?.marker ?? '',
    template: entry.id,
  };
  return {
    label: template.name,
    kind: CompletionItemKind.Snippet,
    detail: detailOfTemplate(entry, section ? choice : undefined, plan, served.locale),
    documentation: text,
    // Behind the markers, which are what a line most often begins with.
    sortText: `t${String(place).padStart(3, '0')}`,
    filterText: [typed.text, template.name, ...template.aliases, ...keys].filter(Boolean).join(' '),
    insertTextFormat: session.client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(session.client.insertsAsIs ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(textEdit ? { textEdit } : {}),
    ...(others.length > 0 ? { additionalTextEdits: textEditsOf(lines, others) } : {}),
    ...(section ? { data } : {}),
  };
}

/** Whose a template is, what sort of one, and of a section its marker and what it moves on. */
export function detailOfTemplate(
  { source, template }: CatalogueEntry,
  choice: MarkerChoice | undefined,
  plan: Pick<ChoicePlan, 'markers' | 'references'> | undefined,
  locale: Locale,
): string {
  const words = wordsOf(locale).templates;
  const about = [words.sources[source], words.kinds[template.kind], choice?.marker.trim()];
  return [...about, choice && detailOf(choice, plan, locale)].filter(Boolean).join(' · ');
}

/** The edit that writes a template in place of what is typed, and what it looks like. */
function written({ session, served, typed, document, line, context, choice, plan }: Setting, entry: CatalogueEntry) {
  const { template } = entry;
  const own =
    choice && hasHeading(entry)
      ? (plan?.own ?? ownEditOf(served.analysis, typed.span, choice))
      : { span: typed.span, text: '' };
  // What stands before the typed characters stays: a section's marker, and what it is indented with, are written anew.
  const lineStart = document.lines.startOf(line);
  const before = document.text.slice(lineStart, typed.span.start);
  const kept = own.span.start === typed.span.start ? before : '';
  const pieces =
    template.kind === 'document'
      ? expandDocument(template, context)
      : sectionPieces(document, line, template, kept + own.text, choice, context);
  const full = plainText(pieces);
  // A phrase begins with the indentation that its line may have already; inside a paragraph it has none.
  const strip = typed.alone ? commonStart(full, hasHeading(entry) ? kept : before) : (/^\s*/.exec(full)?.[0] ?? '');
  const text = session.client.snippets ? snippetText(pieces) : full;
  return { edit: { span: own.span, text: text.slice(strip.length) }, text: full };
}

/** A whole document begins where the file does, and its title stands flush left. */
function blanksAround({ served, typed: { span } }: Setting): readonly Edit[] {
  const { length } = served.analysis.document.text;
  const around = [
    { start: 0, end: span.start },
    { start: span.end, end: length },
  ];
  return around.flatMap(({ start, end }) => (end > start ? [{ span: { start, end }, text: '' }] : []));
}

/** As much of the blanks before the cursor as a text begins with. */
function commonStart(text: string, before: string): string {
  let length = 0;
  while (length < before.length && text[length] === before[length]) length++;
  return before.slice(0, length);
}
