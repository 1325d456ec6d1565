import type { ParsedDocument } from '../../document.js';
import { FORMS } from '../../markers/forms.js';
import { message, type MessageId } from '../../messages/message.js';
import { deviations, type Deviation } from '../../numbering/deviations.js';
import { countFrom } from '../../numbering/countFrom.js';
import { groupOf } from '../../numbering/groups.js';
import { pinFor } from '../../numbering/pins.js';
import type { HeadingNode } from '../../structure/node.js';
import type { NumberRelation, Series, SeriesMember } from '../../structure/structure.js';
import { writeMarker } from '../../structure/style.js';
import { markerFix } from './markerReport.js';
import type { Fix, Report } from '../rule.js';

/** Reports the places where a count breaks in one way. Members that are off only because of an earlier break are not places. */
export function* reportNumbers(document: ParsedDocument, relation: NumberRelation, id: MessageId): Iterable<Report> {
  const { series: all, nodes } = document.structure;
  const found = deviations(document);
  for (const series of all) {
    for (const [i, member] of series.members.entries()) {
      if (member.relation !== relation) continue;
      const node = nodes[member.node];
      if (!node?.marker) continue;
      const deviation = found.get(member.node);
      const before = previousMember(all, series, i);
      if (deviation?.number) yield breakReport(document, deviation, before, id);
      else if (member.number === node.marker.value) yield keptBreakReport(document, series, member, before, id);
    }
  }
}

function breakReport(
  document: ParsedDocument,
  deviation: Deviation,
  before: SeriesMember | undefined,
  id: MessageId,
): Report {
  const { marker, expected } = deviation;
  const previous = before && document.structure.nodes[before.node];
  const first = id === 'numbering-gap' && !before;
  return {
    span: marker.span,
    message: message(first ? 'numbering-gap-first' : id, {
      actual: marker.text,
      expected,
      previous: previous?.marker?.text ?? '',
    }),
    fixes: [...numberFixes(document, deviation), ...keepFix(document, deviation.node)],
    ...(previous?.marker
      ? {
          related: [
            {
              span: previous.headingSpan,
              message: message(id === 'numbering-duplicate' ? 'related-same' : 'related-previous'),
            },
          ],
        }
      : {}),
  };
}

/** One marker alone where only it is off, the whole group where others follow. */
function numberFixes(document: ParsedDocument, deviation: Deviation): Fix[] {
  const group = groupOf(document, deviation.series);
  const count = group.misnumbered;
  if (count <= 1) return [markerFix(deviation)];
  // Articles and chapters are cited from everywhere: renumbering a run of them is the writer's decision.
  const { kind } = FORMS[deviation.series.form];
  const safe = kind === 'numbered' || kind === 'ordinal';
  return [
    {
      kind: safe ? 'safe' : 'suggested',
      title: message('fix-group', { count }),
      edits: group.edits,
    },
    { ...markerFix(deviation), kind: 'suggested' },
  ];
}

/** A break that is left to the writer: 第三条 behind 第一条; （五） below 二、 behind （三） below 一、. */
function keptBreakReport(
  document: ParsedDocument,
  series: Series,
  member: SeriesMember,
  before: SeriesMember | undefined,
  id: MessageId,
): Report {
  const { nodes, style } = document.structure;
  const node = nodes[member.node];
  const formStyle = style[series.form];
  const previous = before && nodes[before.node];
  const missing = (before?.number ?? 0) + 1;
  const actual = node?.marker?.text ?? '';
  return {
    span: node?.marker?.span ?? { start: 0, end: 0 },
    message: message(before ? id : 'numbering-gap-first', {
      actual,
      expected: formStyle ? writeMarker(series.form, missing, 0, formStyle) : String(missing),
      previous: previous?.marker?.text ?? '',
    }),
    fixes: node
      ? [...breakFixes(document, series, member, missing, before !== undefined), ...keepFix(document, node)]
      : [],
    ...(previous ? { related: [{ span: previous.headingSpan, message: message('related-previous') }] } : {}),
  };
}

/** A break can be a slip or meant: the count goes on, or it begins anew below another heading. */
function breakFixes(
  document: ParsedDocument,
  series: Series,
  member: SeriesMember,
  missing: number,
  continues: boolean,
): Fix[] {
  const { style, nodes } = document.structure;
  const formStyle = style[series.form];
  const at = series.members.indexOf(member);
  const fixes: Fix[] = [];
  const offer = (id: 'fix-continue' | 'fix-restart', number: number, through: boolean): void => {
    const edits = countFrom(document, series, at, number, through);
    const expected = formStyle ? writeMarker(series.form, number, 0, formStyle) : String(number);
    if (edits.length > 0)
      fixes.push({ kind: 'suggested', title: message(id, { expected, count: edits.length }), edits });
  };
  if (continues) offer('fix-continue', missing, true);
  const first = series.members.findIndex((one) => nodes[one.node]) === at;
  if (first && series.continues >= 0 && FORMS[series.form].kind === 'numbered') offer('fix-restart', 1, false);
  return fixes;
}

/** The number is meant: it stays, and what follows counts on from it. */
function keepFix(document: ParsedDocument, node: HeadingNode): Fix[] {
  const pin = pinFor(document, node, 'keep');
  if (!pin || !node.marker) return [];
  return [{ kind: 'suggested', title: message('fix-keep-number', { actual: node.marker.text }), edits: [], pin }];
}

function previousMember(all: readonly Series[], series: Series, index: number): SeriesMember | undefined {
  return (
    lastNumbered(series.members, index) ??
    lastNumbered(all[series.continues]?.members ?? [], all[series.continues]?.members.length ?? 0)
  );
}

/** The last member before `end` that has a number. */
function lastNumbered(members: readonly SeriesMember[], end: number): SeriesMember | undefined {
  for (let i = end - 1; i >= 0; i--) if ((members[i]?.number ?? 0) > 0) return members[i];
  return undefined;
}
