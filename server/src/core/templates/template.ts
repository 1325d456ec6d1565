import type { Message } from '../messages/message.js';

/** Whole documents (文种), sections (章节), phrases (用语). */
export type TemplateKind = 'document' | 'section' | 'phrase';

/** Where in a document a section or phrase belongs (位置), in the words of template files. */
export const TEMPLATE_PLACES = ['主送', '开头', '段中', '结尾', '附件说明', '落款', '版记'] as const;

/** One of {@link TEMPLATE_PLACES}. */
export type TemplatePlace = (typeof TEMPLATE_PLACES)[number];

/** What its headings are numbered like: 一、（一）1.（1） or 第一章 第一条 （一） 1. */
export type TemplateStyle = 'gongwen' | 'regulation';

/** Text that stands as it is. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
}

/** A place to fill in: a tab stop. Fields of one key are filled in together. */
export interface FieldPart {
  readonly kind: 'field';
  /** What links it to others: the name of a field, the number of a stop, or its own place where it has neither. */
  readonly key: string;
  /** The name; undefined for numbered stops and choices without a name. */
  readonly name: string | undefined;
  /** `$0`: where the cursor ends up. */
  readonly final: boolean;
  /** What the template itself has in its place; undefined where it says nothing. */
  readonly text: string | undefined;
  /** What to choose from; empty where anything may be written. */
  readonly options: readonly string[];
}

/** A piece of a line. */
export type TemplatePart = TextPart | FieldPart;

/** One line of a template's body. */
export interface TemplateLine {
  /** 1 to 4 for headings whose markers the product writes (# to ####), 0 for all other lines. */
  readonly heading: number;
  /** A heading without the signs in front of it. */
  readonly parts: readonly TemplatePart[];
}

/** One template. Immutable, determined by the text of its file. */
export interface Template {
  readonly kind: TemplateKind;
  /** 名称 */
  readonly name: string;
  /** 别名 */
  readonly aliases: readonly string[];
  /** 说明 */
  readonly description: string;
  /** 类别 */
  readonly category: string;
  /** 文种 that it is of, or suits; empty: none in particular. */
  readonly types: readonly string[];
  /** 位置; empty: wherever a section can stand. */
  readonly places: readonly TemplatePlace[];
  /** 体式 */
  readonly style: TemplateStyle;
  /** 英文, 英文说明; empty where the template has none. */
  readonly english: { readonly name: string; readonly description: string };
  /** Without blank lines at its beginning and end. */
  readonly body: readonly TemplateLine[];
  /** 0-based line of its file that it begins at. */
  readonly line: number;
}

/** What is wrong with a template file, at a 0-based line of it. */
export interface TemplateProblem {
  readonly line: number;
  readonly message: Message;
}

/** What a template file holds. Templates with a problem are left out, the others are not touched by it. */
export interface ParsedTemplates {
  readonly templates: readonly Template[];
  readonly problems: readonly TemplateProblem[];
}
