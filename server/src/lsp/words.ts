import type { Locale, ReferenceState, RelationKind } from '../core/index.js';
import type { EditName, REFACTOR_KINDS, SuppressTarget } from './protocol.js';
import { EN } from './words/en.js';
import { ZH_CN } from './words/zh-cn.js';

/** The kinds of changes that one edit is made of, as the editor shows them before it applies them. */
export type AnnotationName = 'references' | 'numbers' | 'outline';

/** Why a command is refused before the core is asked. */
export type RefusalName = 'noHeading' | 'noNumber' | 'notPinned' | 'notSuppressed' | 'notAFile' | 'noProjectFiles';

/** What the server says in menus, undo lists, hovers and refusals. */
export interface Words {
  /** What an edit is called in the editor's undo list. */
  readonly edits: Readonly<Record<EditName | 'fixAll', string>>;
  /** Titles of code actions; `count` places would change. */
  readonly fixAll: (count: number) => string;
  readonly renumberSiblings: (count: number) => string;
  /** A title of something that rewrites references too. */
  readonly alsoReferences: (title: string, references: number) => string;
  readonly renumberAll: string;
  readonly refactor: Readonly<Record<keyof typeof REFACTOR_KINDS, string>>;
  readonly pin: Readonly<Record<'keep' | 'start', (marker: string) => string>>;
  readonly unpin: (marker: string) => string;
  /** `rule` is empty for all of them. */
  readonly suppress: Readonly<Record<SuppressTarget['where'], (rule: string) => string>>;
  readonly unsuppress: Readonly<Record<SuppressTarget['where'], (rule: string) => string>>;
  /** Opens the settings at the levels of the rules. */
  readonly configureRule: (rule: string) => string;
  readonly annotations: Readonly<Record<AnnotationName, string>>;
  /** What a completion offers, by where the new heading stands. */
  readonly choice: Readonly<Record<'sibling' | 'child' | 'ancestor', string>>;
  /** What an insertion does to the rest of the document; empty where nothing follows. */
  readonly consequence: (followers: number, references: number) => string;
  readonly othersUnchanged: string;
  /** The inlay hint at a fixed number, and its tooltip. */
  readonly pinned: string;
  readonly pinnedBy: Readonly<Record<'keep' | 'start', (number: number) => string>>;
  /** How long a section is. */
  readonly characters: (count: number) => string;
  readonly subheadings: (count: number) => string;
  /** The line above a first-level section; `share` is 0 to 1. */
  readonly lens: (characters: number, share: number, subheadings: number) => string;
  readonly expected: (marker: string) => string;
  /** The tooltip of the inlay hint that names it; `actual` is empty where the marker was lost. */
  readonly expectedWhy: (actual: string, expected: string) => string;
  readonly norm: (clause: string) => string;
  /** The link to what is written about a rule. */
  readonly rulePage: string;
  readonly states: Readonly<Record<ReferenceState, string>>;
  readonly pointedTo: (count: number) => string;
  readonly paragraph: (number: number) => string;
  readonly refusals: Readonly<Record<RefusalName, string>>;
  /** Titles of progress: looking for headings in the workspace, and checking it. */
  readonly searching: string;
  readonly checking: string;
  /** Tooltips of links: to a place of the same document, to another file. */
  readonly toLine: (line: number) => string;
  readonly toFile: (file: string) => string;
  /** What edits of names in 《》 are called that the editor shows before it applies them. */
  readonly documentNames: string;
  readonly projectFileBroken: (file: string, problem: string) => string;
  /** Something in it does nothing; the rest counts. */
  readonly projectFileDoubt: (file: string, problem: string) => string;
  /** What is said about figures. */
  readonly figures: {
    /** What holds a figure and others together, as a hover names it. */
    readonly kinds: Readonly<Record<RelationKind, string>>;
    readonly check: (kind: string, arithmetic: string, holds: boolean) => string;
    /** Follows {@link check} where one digit of one figure can be wrong. */
    readonly correction: (text: string) => string;
    /** Names of sheets. */
    readonly sheet: string;
    readonly comparison: string;
    /** Why a chosen document cannot be compared with. */
    readonly unread: Readonly<Record<'tooLarge' | 'noText' | 'failed', string>>;
  };
  /** What is said about templates. `line` counts from 1. */
  readonly templates: {
    readonly problem: (file: string, line: number, problem: string) => string;
    readonly unreadable: (file: string) => string;
    readonly broken: (problem: string) => string;
    readonly unknown: (id: string) => string;
    readonly notASection: (name: string) => string;
    readonly notADocument: (name: string) => string;
    /** A section that is offered where the outline would be read differently with it. */
    readonly unclear: string;
    /** What sort of template a completion is. */
    readonly kinds: Readonly<Record<'document' | 'section' | 'phrase', string>>;
    readonly sources: Readonly<Record<'unit' | 'user' | 'builtin', string>>;
  };
}

/** The words in one language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'en' ? EN : ZH_CN;
}
