import { message, type MessageId } from '../../messages/message.js';
import type { Edit } from '../../edit/edit.js';
import type { Span } from '../../text/span.js';
import type { DocumentRule, Report } from '../rule.js';
import { blockListEnds } from './blockListEnds.js';
import { proseListEnds, type ListEnds } from './proseListEnds.js';

/**
 * The marks behind the items of a list: ； between them and 。 behind the last one, or 。 throughout where an item holds
 * a 。 of its own (GB/T 15834-2011 4.6.3.3, A.5).
 */
export const enumerationMarks: DocumentRule = {
  id: 'enumeration-marks',
  category: 'punctuation',
  severity: 'warning',
  fixable: false,
  norm: 'GB/T 15834-2011 附录A.5',
  *check(document) {
    for (const list of proseListEnds(document)) yield* inProse(list);
    for (const { span, id, expected } of blockListEnds(document)) yield one(span, document.slice(span), expected, id);
  },
};

function* inProse({ ends, inner, last }: ListEnds): Iterable<Report> {
  const semicolons = ends.filter(({ mark }) => mark === '；');
  const stops = ends.filter(({ mark }) => mark === '。');
  if (inner && semicolons.length > 0) {
    const [first] = semicolons;
    if (first) yield all(first.span, semicolons, '。', 'enumeration-marks-inner');
  } else if (semicolons.length > 0 && stops.length > 0) {
    const [wrong, expected] = stops.length > semicolons.length ? [semicolons, '。'] : [stops, '；'];
    for (const { span, mark } of wrong) yield one(span, mark, expected, 'enumeration-marks');
  }
  if (last && semicolons.length > 0 && semicolons.length === ends.length)
    yield one(last, '；', '。', 'enumeration-marks-last');
}

function one(span: Span, actual: string, expected: string, id: MessageId): Report {
  const insert = actual !== '' && !/[，、；。,;.：:]/.test(actual);
  const edit: Edit = insert ? { span: { start: span.end, end: span.end }, text: expected } : { span, text: expected };
  return {
    span,
    message: message(id, { actual, expected }),
    fixes: [
      {
        kind: 'suggested',
        title: insert ? message('fix-insert', { expected }) : message('fix-replace', { expected }),
        edits: [edit],
      },
    ],
  };
}

function all(span: Span, places: readonly { readonly span: Span }[], expected: string, id: MessageId): Report {
  return {
    span,
    message: message(id, { expected }),
    fixes: [
      {
        kind: 'suggested',
        title: message('fix-unify', { expected, count: places.length }),
        edits: places.map((place) => ({ span: place.span, text: expected })),
      },
    ],
  };
}
