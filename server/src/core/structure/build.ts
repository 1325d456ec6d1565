import type { Pin } from '../anchors/pin.js';
import { FORMS, type FormId } from '../markers/forms.js';
import type { Marker } from '../markers/marker.js';
import type { LineScan } from '../markers/scan.js';
import { skipBlanks, squash, trimEnd } from '../text/chars.js';
import { shift, type Span } from '../text/span.js';
import type { Zones } from '../zones/zones.js';
import { textOf } from '../zones/titles.js';
import type { Event } from './events.js';
import type { HeadingKind, HeadingNode } from './node.js';
import { findPinned } from './pinned.js';
import { settleSeries, type RawMember, type RawSeries } from './settle.js';
import type { Step } from './state.js';
import type { Structure } from './structure.js';
import { expectedMarker, houseStyle } from './style.js';
import type { LineTable } from '../text/lines.js';

interface Source {
  readonly text: string;
  readonly lines: LineTable;
  readonly scans: readonly LineScan[];
  readonly zones: Zones;
  readonly pins?: readonly Pin[] | undefined;
}

type Draft = { -readonly [K in keyof HeadingNode]: HeadingNode[K] } & { children: number[] };

/** Turns the decoder's steps into the outline. */
export function buildStructure(source: Source, events: readonly Event[], steps: readonly Step[]): Structure {
  const drafts: Draft[] = [];
  const roots: number[] = [];
  const nodeOfStep = new Map<Step, number>();
  const raw = new Map<number, RawSeries & { members: RawMember[] }>();
  const titleAt = new Map(source.zones.titles.map((block) => [block.line, block]));

  for (const step of steps) {
    const event = events[step.event];
    if (!event) continue;
    if (step.action === 'buried' || step.action === 'member') {
      const parent = step.parent ? (nodeOfStep.get(step.parent) ?? -1) : -1;
      let series = raw.get(step.series);
      if (!series) {
        series = {
          id: step.series,
          depth: step.depth,
          parent,
          continues: step.continues,
          fragment: step.fragment,
          members: [],
        };
        raw.set(step.series, series);
      }
      const marker = event.type === 'mark' ? absolute(event.marker, source.lines.startOf(event.line)) : undefined;
      const member: RawMember = {
        node: step.action === 'buried' ? -1 : drafts.length,
        line: event.line,
        relation: step.relation,
        written: event.type === 'mark' || event.type === 'buried' ? event.marker : undefined,
        value: step.value,
        sub: step.sub,
        form: event.type === 'piece' ? 'piece' : undefined,
        closing: event.type === 'plain' && event.closing,
      };
      series.members.push(member);
      if (step.action === 'buried') continue;
      drafts.push(headingDraft(source, event.line, marker, drafts.length, parent, step.depth + 1, step.series));
    } else {
      const title = titleAt.get(event.line);
      if (!title) continue;
      const draft = headingDraft(source, event.line, undefined, drafts.length, -1, 0, -1);
      const last = source.scans[title.titleEndLine];
      draft.kind = 'title';
      draft.endLine = title.endLine;
      draft.title = squash(textOf(source.scans, title)) === '' ? draft.title : textOf(source.scans, title);
      draft.runIn = false;
      draft.titleSpan = draft.headingSpan = {
        start: draft.headingSpan.start,
        end: source.lines.startOf(title.titleEndLine) + (last?.end ?? 0),
      };
      drafts.push(draft);
    }
    nodeOfStep.set(step, drafts.length - 1);
  }

  const pinned = findPinned(source.pins, drafts, source.scans);
  const series = settleSeries([...raw.values()], (node) => drafts[node], pinned);
  const indexOf = new Map([...raw.keys()].map((id, index) => [id, index]));
  for (const draft of drafts) {
    draft.series = draft.series < 0 ? -1 : (indexOf.get(draft.series) ?? -1);
    if (draft.parent < 0) roots.push(draft.index);
    else drafts[draft.parent]?.children.push(draft.index);
    const own = series[draft.series];
    if (own) draft.kind = kindOf(own.form);
  }
  const style = houseStyle(drafts, series);
  for (const own of series) {
    for (const member of own.members) {
      const draft = drafts[member.node];
      if (!draft) continue;
      const wanted = expectedMarker(draft, own, member, style);
      if (wanted !== undefined && wanted !== (draft.marker?.text ?? '')) draft.expected = wanted;
    }
  }
  closeSections(drafts, source.scans.length);
  return { nodes: drafts, roots, series, style };
}

function headingDraft(
  source: Source,
  line: number,
  marker: Marker | undefined,
  index: number,
  parent: number,
  level: number,
  series: number,
): Draft {
  const scan = source.scans[line] as LineScan;
  const start = source.lines.startOf(line);
  const from = marker ? marker.spaceAfter.end - start : scan.indent;
  const titleSpan = blockTitle(scan, Math.min(from, scan.end));
  return {
    index,
    parent,
    children: [],
    level,
    kind: 'part',
    line,
    endLine: line,
    sectionEndLine: line,
    marker,
    headingSpan: shift({ start: scan.indent, end: Math.max(titleSpan.end, scan.indent) }, start),
    titleSpan: shift(titleSpan, start),
    title: scan.text.slice(titleSpan.start, titleSpan.end),
    runIn: scan.runIn,
    series,
    expected: undefined,
  };
}

/** The title's characters within its line: up to the first 。, without the closing mark of a block heading. */
function blockTitle(scan: LineScan, from: number): Span {
  let end = Math.max(from, scan.titleEnd);
  if (!scan.runIn) end = Math.max(from, trimEnd(scan.text, from, end));
  return { start: Math.min(skipBlanks(scan.text, from), end), end };
}

function kindOf(form: FormId): HeadingKind {
  return FORMS[form].kind;
}

function absolute(marker: Marker, offset: number): Marker {
  return { ...marker, span: shift(marker.span, offset), spaceAfter: shift(marker.spaceAfter, offset) };
}

/** A section ends before the next heading of its level or above. */
function closeSections(drafts: Draft[], lineCount: number): void {
  const open: Draft[] = [];
  const close = (level: number, line: number) => {
    for (let last = open[open.length - 1]; last && last.level >= level; last = open[open.length - 1]) {
      last.sectionEndLine = Math.max(last.endLine, line - 1);
      open.pop();
    }
  };
  for (const draft of drafts) {
    close(draft.level, draft.line);
    open.push(draft);
  }
  close(0, lineCount);
}
