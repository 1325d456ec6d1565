import { formatMessage, planSection, plainText, snippetText } from '../../core/index.js';
import { offsetOf, rangeOf, textEditsOf } from '../convert.js';
import { checkedPosition, plainUri } from '../params.js';
import type { SectionEdit, SectionEditParams } from '../protocol.js';
import { refuseStale, type DocumentRequest } from '../request.js';
import { expandContext } from '../templates/context.js';
import { checkedTemplate, checkedValues } from '../templates/templateParams.js';
import { wordsOf } from '../words.js';

/** `gongwen/sectionEdit`: everything that inserting a section or phrase changes, for the client to apply as one step. */
export const sectionEdit: DocumentRequest<SectionEditParams, SectionEdit | null> = {
  uri: plainUri,
  empty: null,
  // Asked for by name, it works in documents that are not recognised too: the section may make them so.
  unrecognised: true,
  async answer(session, { open, version, analysis, locale }, params) {
    refuseStale(params.version, version);
    const position = checkedPosition(params.position);
    const { id } = checkedTemplate(params);
    const values = checkedValues(params);
    const [all, context] = await Promise.all([session.templates.all(), expandContext(session, open.uri, values)]);
    const { document } = analysis;
    const { lines } = document;
    const refuse = (refusal: string): SectionEdit => ({
      version,
      range: { start: position, end: position },
      snippet: '',
      text: '',
      edits: [],
      markers: 0,
      references: 0,
      refusal,
    });
    const template = all.find((entry) => entry.id === id)?.template;
    const words = wordsOf(locale).templates;
    if (!template) return refuse(words.unknown(id));
    if (template.kind === 'document') return refuse(words.notASection(template.name));
    const plan = planSection(document, lines.lineAt(offsetOf(lines, position)), template, context);
    if (!plan.ok) return refuse(formatMessage(plan.reason, locale));
    return {
      version,
      range: rangeOf(lines, plan.span),
      snippet: snippetText(plan.pieces),
      text: plainText(plan.pieces),
      edits: textEditsOf(lines, plan.edits),
      markers: plan.markers,
      references: plan.references,
    };
  },
};
