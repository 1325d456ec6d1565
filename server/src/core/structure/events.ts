import type { FormId } from '../markers/forms.js';
import { FORMS } from '../markers/forms.js';
import { contentOf, type LineScan } from '../markers/scan.js';
import type { Marker } from '../markers/marker.js';
import { squash } from '../text/chars.js';
import { pieceNumber, type Zones } from '../zones/zones.js';
import { headingStrengths } from './plainHeadings.js';

/** What the decoder decides about, in text order. Offsets in markers count from their line's start. */
export type Event =
  | { readonly type: 'title'; readonly line: number; readonly endLine: number }
  | { readonly type: 'boundary'; readonly line: number }
  | MarkEvent
  | { readonly type: 'piece'; readonly line: number; readonly value: number }
  | PlainEvent
  | {
      readonly type: 'buried';
      readonly line: number;
      readonly marker: Marker;
      readonly before: 'sentence' | 'colon' | 'text';
    }
  | LostEvent;

/** A line that begins with a marker. */
export interface MarkEvent extends Surroundings {
  readonly type: 'mark';
  readonly line: number;
  readonly marker: Marker;
  readonly doubt: number;
}

/** A short line without a marker that may be a heading; `strength` is what it costs to take it for body text. */
export interface PlainEvent extends Surroundings {
  readonly type: 'plain';
  readonly line: number;
  readonly strength: number;
  /** One sentence alone in its line, with its 。 */
  readonly sentence: boolean;
  /** 附则, which closes a law. */
  readonly closing: boolean;
}

/** A line that fills a gap between two markers exactly and looks like its neighbours. */
export interface LostEvent extends Surroundings {
  readonly type: 'lost';
  readonly line: number;
  readonly form: FormId;
  readonly value: number;
}

interface Surroundings {
  /** The line of content before ends with a colon. */
  readonly colonBefore: boolean;
  /** Body text stands between this and the event before. */
  readonly bodyBefore: boolean;
}

/** The events of a document. Pure; a function of scans and zones alone. */
export function findEvents(scans: readonly LineScan[], zones: Zones): Event[] {
  const titleAt = new Map(zones.titles.map((title) => [title.line, title]));
  const strengths = headingStrengths(scans, zones);
  const lost = findLost(scans, zones);
  const events: Event[] = [];
  let previousLine = -1;
  let bodyBefore = false;
  let titleEnd = -1;
  for (let line = 0; line < scans.length; line++) {
    const scan = scans[line] as LineScan;
    const role = zones.roles[line];
    const title = titleAt.get(line);
    if (title) {
      events.push({ type: 'title', line, endLine: title.endLine });
      titleEnd = title.endLine;
      previousLine = -1;
      bodyBefore = false;
      continue;
    }
    if (line <= titleEnd) continue;
    if (zones.boundaries.has(line)) events.push({ type: 'boundary', line });
    if (scan.blank || role !== 'text') continue;
    const colonBefore = previousLine >= 0 && /[：:]$/.test(contentOf(scans[previousLine] as LineScan));
    const piece = zones.collection ? pieceNumber(scan) : undefined;
    const strength = strengths.get(line);
    const gapFiller = lost.get(line);
    let event: Event | undefined;
    if (piece !== undefined && !scan.marker) event = { type: 'piece', line, value: piece };
    else if (scan.marker) {
      const doubt = scan.doubt + contextDoubt(scans, zones, line, previousLine);
      event = { type: 'mark', line, marker: scan.marker, doubt, colonBefore, bodyBefore };
    } else if (gapFiller) event = { type: 'lost', line, ...gapFiller, colonBefore, bodyBefore };
    else if (strength !== undefined) {
      event = {
        type: 'plain',
        line,
        strength,
        sentence: /。$/.test(contentOf(scan)),
        closing: /^附[则則]$/.test(squash(contentOf(scan))),
        colonBefore,
        bodyBefore,
      };
    }
    if (event) {
      events.push(event);
      bodyBefore = scan.runIn;
    } else bodyBefore = true;
    for (const buried of scan.buried) events.push({ type: 'buried', line, ...buried });
    previousLine = line;
  }
  return events;
}

/** In hard-wrapped text a marker in mid-sentence is an accident of the line break. */
function contextDoubt(scans: readonly LineScan[], zones: Zones, line: number, previous: number): number {
  if (!zones.hardWrapped || previous < 0) return 0;
  const before = scans[previous] as LineScan;
  if (before.marker || line - previous > 1) return 0;
  return /[。！？；：:!?;”）)]$/.test(contentOf(before)) ? 0 : 2;
}

/**
 * Lost markers: between （六） and （八）, or before a first （四）, stand exactly the missing number of paragraphs,
 * and they end like their neighbours with a semicolon.
 */
function findLost(scans: readonly LineScan[], zones: Zones): Map<number, { form: FormId; value: number }> {
  const lost = new Map<number, { form: FormId; value: number }>();
  let between: number[] = [];
  let lead: { readonly line: number; readonly marker: Marker | undefined } | undefined;
  for (let line = 0; line < scans.length; line++) {
    const scan = scans[line] as LineScan;
    if (scan.blank || zones.roles[line] === 'contents') continue;
    const item = /[；;]$/.test(contentOf(scan));
    if (!scan.marker || scan.doubt >= 4) {
      if (item && zones.roles[line] === 'text') between.push(line);
      else {
        between = [];
        lead = { line, marker: undefined };
      }
      continue;
    }
    const { form, value } = scan.marker;
    if (between.length > 0 && lead && FORMS[form].numbered && (item || /。$/.test(contentOf(scan)))) {
      const before = lead.marker?.form === form ? lead.marker.value : 0;
      const opens =
        before > 0
          ? /[；;]$/.test(contentOf(scans[lead.line] as LineScan))
          : /[：:]$/.test(contentOf(scans[lead.line] as LineScan));
      if (opens && value - before - 1 === between.length)
        between.forEach((at, i) => lost.set(at, { form, value: before + 1 + i }));
    }
    between = [];
    lead = { line, marker: scan.marker };
  }
  return lost;
}
