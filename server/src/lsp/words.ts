import type { Locale, ReferenceState } from '../core/index.js';
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
  readonly annotations: Readonly<Record<AnnotationName, string>>;
  /** What a completion offers, by where the new heading stands. */
  readonly choice: Readonly<Record<'sibling' | 'child' | 'ancestor', string>>;
  /** What an insertion does to the rest of the document; empty where nothing follows. */
  readonly consequence: (followers: number, references: number) => string;
  readonly othersUnchanged: string;
  /** The inlay hint at a fixed number, and its tooltip. */
  readonly pinned: string;
  readonly pinnedBy: Readonly<Record<'keep' | 'start', (number: number) => string>>;
  readonly states: Readonly<Record<ReferenceState, string>>;
  readonly pointedTo: (count: number) => string;
  readonly paragraph: (number: number) => string;
  readonly refusals: Readonly<Record<RefusalName, string>>;
  readonly projectFileBroken: (file: string, problem: string) => string;
}

/** The words in one language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'en' ? EN : ZH_CN;
}
