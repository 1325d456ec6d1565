import type { ParsedDocument } from '../../document.js';
import type { Figure } from '../../figures/figure.js';
import type { Relation, RelationKind } from '../../figures/relation.js';
import { relationsOf } from '../../figures/relations/relations.js';
import { message, type MessageId } from '../../messages/message.js';
import type { Report } from '../rule.js';

/** What a rule says of the relations of one kind that do not hold. */
export function* mismatches(document: ParsedDocument, kind: RelationKind, id: MessageId): Iterable<Report> {
  // A figure that makes two relations hold at once is reported once.
  const corrected = new Set<Figure>();
  for (const relation of relationsOf(document)) {
    if (relation.kind !== kind || relation.holds) continue;
    const figure = relation.correction?.figure;
    if (figure && corrected.has(figure)) continue;
    if (figure) corrected.add(figure);
    yield report(document, relation, id);
  }
}

function report(document: ParsedDocument, relation: Relation, id: MessageId): Report {
  const { arithmetic, correction, from, names = [], result } = relation;
  const marked = correction?.figure ?? result;
  const others = [result, ...from].filter((figure) => figure !== marked);
  return {
    span: marked.span,
    message: message(id, { arithmetic, stated: document.slice(result.span), noun: result.noun }),
    fixes: correction ? [fix(document, correction.figure, correction.text)] : [],
    // Where the words do not say that nothing is left out, or no slip of a digit explains it, it may be meant.
    ...(certain(relation) ? {} : { severity: 'information' }),
    related: [...others.map(({ span }) => span), ...names].map((span) => ({
      span,
      message: message('related-figure'),
    })),
  };
}

/** What is counted one by one; 道路硬化、环境整治5个项目 may be five projects of two sorts. */
const COUNTED_BY_NAME = /[省市县区旗镇乡村]$|街道|社区|村|单位|部门|学校|企业|园区|水库|流域|直辖市/;

function certain({ closed, explained, kind, result }: Relation): boolean {
  return closed && explained && (kind !== 'count' || COUNTED_BY_NAME.test(result.noun));
}

function fix(document: ParsedDocument, { number, span }: Figure, text: string): Report['fixes'][number] {
  const behind = document.text.slice(number.end, span.end);
  return {
    kind: 'suggested',
    title: message('fix-replace', { expected: `${text}${behind}` }),
    edits: [{ span: number, text }],
  };
}
