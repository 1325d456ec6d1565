import { nodeAtLine, planEdit, type EditPlan } from '../../core/index.js';
import { offsetOf, rangeOf } from '../convert.js';
import { articleOf } from '../headings.js';
import { checkedPosition, plainUri } from '../params.js';
import type { ArticleChoice, PlaceParams } from '../protocol.js';
import { refuseStale, type DocumentRequest } from '../request.js';
import { wordsOf } from '../words.js';

const EDITS = ['insertSub', 'insertSibling'] as const;

/** `gongwen/articleChoices`: 第十二条之一, which changes no other number, or 第十三条 and everything behind it. */
export const articleChoices: DocumentRequest<PlaceParams, ArticleChoice[]> = {
  uri: plainUri,
  empty: [],
  answer(_session, { version, analysis: { document }, locale }, params) {
    refuseStale(params.version, version);
    const { lines, structure } = document;
    const line = lines.lineAt(offsetOf(lines, checkedPosition(params.position)));
    const node = nodeAtLine(structure, line);
    const article = node && articleOf(document, node);
    if (!article) return [];
    const words = wordsOf(locale);
    const range = rangeOf(lines, { start: article.headingSpan.start, end: article.headingSpan.start });
    return EDITS.flatMap((edit) => {
      const plan = planEdit(document, { kind: edit, node: article });
      const label = plan.ok ? insertedMarker(plan) : undefined;
      if (!plan.ok || label === undefined) return [];
      const consequence = words.consequence(plan.markers, plan.retargeted);
      return [{ label, detail: consequence || words.othersUnchanged, edit, range }];
    });
  },
};

/** The marker of the heading that a plan inserts, as it then stands in the text. */
function insertedMarker({ document, selection }: EditPlan): string | undefined {
  return nodeAtLine(document.structure, document.lines.lineAt(selection.start))?.marker?.text;
}
