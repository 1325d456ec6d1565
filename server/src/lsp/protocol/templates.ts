import type { TextPosition, TextRange } from '../protocol.js';

/*
 * Requests about templates (模板): whole documents, sections and phrases; the product's own, those of the unit
 * (`.gongwen/templates` in a workspace folder) and the user's (`~/.gongwen/templates`). Templates are named by
 * {@link TemplateInfo.id}, which stays the same as long as name, kind and source do.
 */

/** Whole documents (文种), sections (章节), phrases (用语). */
export type TemplateKind = 'document' | 'section' | 'phrase';

/** Whose a template is: the unit's (本单位), the user's (我的), the product's own. Lists have them in this order. */
export type TemplateSource = 'unit' | 'user' | 'builtin';

/** Request: the templates to choose from ({@link TemplatesAnswer}). */
export const TEMPLATES_REQUEST = 'gongwen/templates';

/** Parameters of {@link TEMPLATES_REQUEST}. */
export interface TemplatesParams {
  /** One kind alone; all where absent. */
  readonly kind?: TemplateKind;
  /**
   * The open document that they are for, or a folder: its unit's defaults are filled in, its unit's templates listed
   * first. Sections and phrases that do not suit the document's 文种 come last.
   */
  readonly uri?: string;
}

/** What {@link TEMPLATES_REQUEST} answers. */
export interface TemplatesAnswer {
  /**
   * Those that fit the document first; among them the unit's, then the user's, then the product's own, each in the
   * order of its list.
   */
  readonly templates: readonly TemplateInfo[];
  /** Files that cannot be used, in words with the line: 通知.gongwen 第 3 行：…… */
  readonly problems: readonly string[];
}

/** One template as a list shows it. Texts are in the user's language where the template has them in it. */
export interface TemplateInfo {
  readonly id: string;
  readonly kind: TemplateKind;
  readonly source: TemplateSource;
  /** 请示 */
  readonly name: string;
  /** What else it is looked for by: aliases and pinyin (申请 qs qingshi), separated by blanks. */
  readonly keywords: string;
  /** One sentence; may be empty. */
  readonly description: string;
  /** 法定文种, 事务文书, 章节, 用语 or a heading of the unit's own. */
  readonly category: string;
  /** The 文种 that it is of (documents) or suits (others); empty: none in particular. */
  readonly types: readonly string[];
  /** False where it does not suit the document that was asked about. */
  readonly fits: boolean;
  /** What to ask for, in order of appearance. A field may be left empty: it becomes a tab stop. */
  readonly fields: readonly TemplateField[];
  /** The headings, one a line, indented by level; of a phrase its text. */
  readonly preview: string;
}

/** One thing that a template leaves open. */
export interface TemplateField {
  /** What it is called in the template, the key of `values`: 机关 */
  readonly name: string;
  /** How to ask for it in the user's language: 发文机关 */
  readonly prompt: string;
  readonly kind: 'text' | 'date' | 'choice';
  /** What to propose: the unit's own, today's date, the first choice; empty where only the writer knows. */
  readonly value: string;
  /** What stands in the text where nothing is filled in: ××市××局 */
  readonly placeholder: string;
  /** `choice` only. */
  readonly options?: readonly string[];
  /**
   * Worth asking before the document is made (机关, 事项, 主送, 日期 …); the others are better filled in where they
   * stand.
   */
  readonly essential: boolean;
}

/** Request: a new document from a template ({@link TemplateText}). */
export const NEW_DOCUMENT_REQUEST = 'gongwen/newDocument';

/** Parameters of {@link NEW_DOCUMENT_REQUEST}. */
export interface NewDocumentParams {
  /** {@link TemplateInfo.id} */
  readonly template: string;
  /** By {@link TemplateField.name}. Fields that are absent or empty become tab stops. */
  readonly values?: Readonly<Record<string, string>>;
  /** A document or folder, as in {@link TemplatesParams}. */
  readonly uri?: string;
}

/** A template filled in. */
export interface TemplateText {
  /** In the snippet syntax of the Language Server Protocol. */
  readonly snippet: string;
  /** The same as plain text: placeholders and first choices in place of tab stops. */
  readonly text: string;
  /** Why there is none, in the user's language; the two others are then empty. */
  readonly refusal?: string;
}

/**
 * Request: a section or phrase inserted into a document ({@link SectionEdit}, or null where it is not open). Nothing is
 * changed by the server.
 */
export const SECTION_EDIT_REQUEST = 'gongwen/sectionEdit';

/** Parameters of {@link SECTION_EDIT_REQUEST}. */
export interface SectionEditParams {
  readonly uri: string;
  /** The document version that the user saw; answered with ContentModified where the server knows another one. */
  readonly version?: number;
  /** The cursor. On an empty line the section stands there; elsewhere behind the section that the cursor is in. */
  readonly position: TextPosition;
  /** {@link TemplateInfo.id} */
  readonly template: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** What inserting a section changes. All of it belongs together: one undo step. */
export interface SectionEdit {
  /** The document version that it is for. */
  readonly version: number;
  /** What the section replaces: an empty line or an empty range. */
  readonly range: TextRange;
  /** The section, marker and line breaks included, in snippet syntax; leading blanks are meant as they are. */
  readonly snippet: string;
  /** The same as plain text. */
  readonly text: string;
  /** Elsewhere: the markers that follow, and the references to them. None overlaps {@link range}. */
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  /** How many markers get another number. */
  readonly markers: number;
  /** How many references are rewritten. */
  readonly references: number;
  /** Why it cannot be inserted, in the user's language; then there is nothing to apply. */
  readonly refusal?: string;
}

/** Request: a template made of a document ({@link LearnedTemplate}, or null where it is not open). */
export const LEARN_TEMPLATE_REQUEST = 'gongwen/learnTemplate';

/** Parameters of {@link LEARN_TEMPLATE_REQUEST}. */
export interface LearnTemplateParams {
  readonly uri: string;
  /** {@link LearnedTemplate.name}; what the title says where absent. */
  readonly name?: string;
}

/** A template made of a document. */
export interface LearnedTemplate {
  /** The whole text of a template file. */
  readonly text: string;
  readonly name: string;
  /** What to call the file: 请示.gongwen. No character that file systems refuse. */
  readonly fileName: string;
  /** Where the unit's templates are kept, in a workspace folder: `.gongwen/templates` */
  readonly folder: string;
  /** What was replaced by a field, in order of appearance, to show what was taken out. */
  readonly replaced: readonly { readonly field: string; readonly text: string }[];
  /** Why there is none, in the user's language. */
  readonly refusal?: string;
}
