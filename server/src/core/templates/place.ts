import type { ParsedDocument } from '../document.js';
import type { LineRole } from '../zones/zones.js';
import type { Template, TemplatePlace } from './template.js';

/** What can be inserted at a line. */
export interface TemplatePlaces {
  /** The places (位置) that the line is. */
  readonly places: ReadonlySet<TemplatePlace>;
  /** Sections with a heading can stand here. */
  readonly sections: boolean;
}

/**
 * What a line is the place for, by what stands before and behind it in its document (GB/T 9704-2012 7.3: 主送机关 below
 * the title, 附件说明 below the body, then 署名 and 成文日期; 7.4: 版记 at the end).
 */
export function placesAt(document: ParsedDocument, line: number): TemplatePlaces {
  const { start, end } = scopeOf(document, line);
  const before = rolesIn(document, start, line - 1);
  const behind = rolesIn(document, line + 1, end);
  const all = new Set([...before, ...behind]);
  const has = (roles: ReadonlySet<LineRole>, ...wanted: LineRole[]): boolean => wanted.some((role) => roles.has(role));
  const titled = before.has('title');
  const lastOfBody = has(before, 'text', 'table') && !has(behind, 'text', 'table');
  const below = has(before, 'annexNote', 'organ', 'date', 'colophon');
  const places = new Set<TemplatePlace>();
  const addIf = (place: TemplatePlace, holds: boolean): void => {
    if (holds) places.add(place);
  };
  addIf('主送', titled && !has(all, 'recipient', 'salutation') && !has(before, 'text', 'table') && !below);
  addIf('开头', titled && !has(before, 'text', 'table') && !has(behind, 'recipient', 'salutation') && !below);
  addIf('段中', has(before, 'text', 'title') && !below);
  addIf('结尾', lastOfBody && !below);
  addIf('附件说明', lastOfBody && !has(all, 'annexNote') && !has(before, 'organ', 'date', 'colophon'));
  addIf('落款', lastOfBody && !has(all, 'organ', 'date') && !has(before, 'colophon'));
  addIf('版记', lastOfBody && !has(all, 'colophon') && !has(behind, 'organ', 'date', 'annexNote', 'note'));
  return { places, sections: !below && !has(behind, 'recipient', 'salutation') };
}

/** True where a section or phrase suits a document of a 文种, or one that is not known yet. */
export function suits(template: Template, type: string | undefined): boolean {
  if (template.types.length === 0 || type === undefined) return true;
  const own = plainType(type);
  return template.types.some((one) => {
    const wanted = plainType(one);
    // A closing of a 报告 is none of a 调研报告, but a section of one may well be.
    return own === wanted || (template.kind === 'section' && own.endsWith(wanted));
  });
}

/** Names that one 文种 goes by. */
function plainType(type: string): string {
  return type
    .replace(/^命令（令）$|^令$/, '命令')
    .replace(/^会议纪要$/, '纪要')
    .replace(/^复函$/, '函')
    .replace(/稿$/, '');
}

/** The lines of the document inside the file that a line stands in: from its title or annex label to the next one. */
function scopeOf(document: ParsedDocument, line: number): { start: number; end: number } {
  const { roles, titles } = document.zones;
  const begins = [
    ...titles.map((title) => title.line),
    ...roles.flatMap((role, at) => (role === 'annexLabel' ? [at] : [])),
  ].sort((a, b) => a - b);
  const next = begins.find((at) => at > line);
  let start = 0;
  for (const at of begins) {
    // A title right below its annex label begins nothing of its own.
    if (at <= line) start = at;
  }
  return { start, end: (next ?? document.lines.count) - 1 };
}

function rolesIn({ zones: { roles } }: ParsedDocument, from: number, to: number): ReadonlySet<LineRole> {
  return new Set(roles.slice(Math.max(0, from), Math.max(0, to + 1)).filter((role) => role !== 'blank'));
}
