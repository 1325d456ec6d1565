import { formatNumber } from './numberFormats.js';
import { symbolOf } from './symbols.js';
import { child, isOn, valueOf, wholeNumber, type Element } from './xml.js';

/** Levels of a list (ECMA-376 part 1, 17.9.6). */
const LEVELS = 9;
/** Characters of a level's wording; what is longer is no marker. */
const LONGEST_WORDING = 40;

/** One level of a list. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** 第%1条, （%2）: `%n` stands for the number of level n. */
  readonly wording: string;
  /** A font of symbols, which its wording is written in. */
  readonly font: string | undefined;
  readonly behind: string;
  /** The level whose numbers begin this one anew, counted from 1; 0 none. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  /** The style that is numbered by it. */
  readonly style: string | undefined;
  /** The level's paragraph properties, for the indent. */
  readonly paragraph: Element | undefined;
}

interface List {
  readonly id: string;
  readonly levels: (Level | undefined)[];
}

interface ListInstance {
  readonly list: List;
  /** Levels of its own, and numbers to begin with, by level. */
  readonly overrides: ReadonlyMap<number, { readonly level: Level | undefined; readonly start: number | undefined }>;
}

/** The automatic numbers of a file, counted as its paragraphs come (ECMA-376 part 1, 17.9). */
export class Numbering {
  private readonly instances = new Map<string, ListInstance>();
  /** The last number of each level, by list: instances of a list count together. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /**
   * @param root of the part numbering.xml, where there is one
   * @param linked the list that a style of numbering names
   */
  constructor(root: Element | undefined, linked: (style: string) => string | undefined) {
    const lists = new Map<string, { readonly list: List; readonly link: string | undefined }>();
    const numbers = new Map<string, string>();
    for (const element of root?.children ?? []) {
      if (element.name === 'w:num') {
        numbers.set(element.attributes['w:numId'] ?? '', valueOf(element, 'w:abstractNumId') ?? '');
      }
      if (element.name !== 'w:abstractNum') continue;
      const id = element.attributes['w:abstractNumId'] ?? '';
      const levels: (Level | undefined)[] = [];
      for (const level of element.children) if (level.name === 'w:lvl') levels[levelOf(level)] = readLevel(level);
      lists.set(id, { list: { id, levels }, link: valueOf(element, 'w:numStyleLink') });
    }
    for (const element of root?.children ?? []) {
      if (element.name !== 'w:num') continue;
      const own = lists.get(valueOf(element, 'w:abstractNumId') ?? '');
      // One step only: a style that leads to another link is no list.
      const target = own?.link === undefined ? own : (lists.get(numbers.get(linked(own.link) ?? '') ?? '') ?? own);
      if (!target) continue;
      const overrides = new Map<number, { level: Level | undefined; start: number | undefined }>();
      for (const override of element.children) {
        if (override.name !== 'w:lvlOverride') continue;
        const level = child(override, 'w:lvl');
        overrides.set(levelOf(override), {
          level: level && readLevel(level),
          start: wholeNumber(valueOf(override, 'w:startOverride')),
        });
      }
      this.instances.set(element.attributes['w:numId'] ?? '', { list: target.list, overrides });
    }
  }

  /** A level of a list; undefined where there is none. */
  level(list: string, level: number): Level | undefined {
    const instance = this.instances.get(list);
    return instance?.overrides.get(level)?.level ?? instance?.list.levels[level];
  }

  /** The level of a list that a style is numbered by. */
  levelOfStyle(list: string, style: string): number | undefined {
    for (let level = 0; level < LEVELS; level++) if (this.level(list, level)?.style === style) return level;
    return undefined;
  }

  /** The marker of the next paragraph of a list, with what stands behind it; empty where there is none. */
  next(list: string, level: number): string {
    const instance = this.instances.get(list);
    const own = this.level(list, level);
    if (!instance || !own) return '';
    const { id } = instance.list;
    const counters = this.counters.get(id) ?? [];
    this.counters.set(id, counters);
    const key = `${list}/${level}`;
    const override = instance.overrides.get(level)?.start;
    const last = override !== undefined && !this.begun.has(key) ? undefined : counters[level];
    this.begun.add(key);
    counters[level] = last === undefined ? (override ?? own.start) : last + 1;
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = this.level(list, deeper)?.restart ?? deeper;
      if (level < restart) counters[deeper] = undefined;
    }
    return this.markerOf(list, own, counters);
  }

  private markerOf(list: string, own: Level, counters: readonly (number | undefined)[]): string {
    if (own.format === 'bullet') {
      const bullet = own.wording.replace(/./gu, (character) => symbolOf(character, own.font) ?? '•');
      return bullet && `${bullet} `;
    }
    const marker = own.wording.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const level = this.level(list, index);
      // A level that nothing has been counted at yet shows the number it begins with.
      return formatNumber(counters[index] ?? level?.start ?? 1, own.legal ? 'decimal' : (level?.format ?? 'decimal'));
    });
    return marker && marker + (own.behind === 'nothing' ? '' : whiteBehind(marker));
  }
}

/** What separates a marker from its text where Word sets a tab or a blank: 一、 and 1. need nothing. */
function whiteBehind(marker: string): string {
  if (/[A-Za-z0-9]$/.test(marker)) return ' ';
  return /[\p{Script=Han}〇]$/u.test(marker) && !/^[㈠-㈩㊀-㊉]$/.test(marker) ? '\u3000' : '';
}

function levelOf(element: Element): number {
  const level = wholeNumber(element.attributes['w:ilvl']) ?? 0;
  return level >= 0 && level < LEVELS ? level : 0;
}

function readLevel(element: Element): Level {
  const wording = valueOf(element, 'w:lvlText') ?? '';
  return {
    start: wholeNumber(valueOf(element, 'w:start')) ?? 0,
    format: valueOf(element, 'w:numFmt') ?? formatOfChoice(element) ?? 'decimal',
    wording: wording.length > LONGEST_WORDING ? '' : wording,
    font: child(child(element, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'],
    behind: valueOf(element, 'w:suff') ?? 'tab',
    restart: wholeNumber(valueOf(element, 'w:lvlRestart')),
    legal: isOn(element, 'w:isLgl'),
    style: valueOf(element, 'w:pStyle'),
    paragraph: child(element, 'w:pPr'),
  };
}

/** Newer forms stand in a choice, with an older one beside them. */
function formatOfChoice(element: Element): string | undefined {
  const choice = child(element, 'mc:AlternateContent');
  return valueOf(child(choice, 'mc:Fallback'), 'w:numFmt') ?? valueOf(child(choice, 'mc:Choice'), 'w:numFmt');
}
