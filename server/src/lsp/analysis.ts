import {
  fixAll,
  lint,
  looksLikeGongwen,
  safeEdits,
  type Edit,
  type Finding,
  type LintConfig,
  type ParsedDocument,
  type Span,
} from '../core/index.js';
import { WORDS } from '../words/words.js';
import { minimalEdits } from './difference.js';
import type { Project } from './projects.js';
import { profileFor, rulesFor } from './precedence.js';
import { LANGUAGE_ID } from './protocol.js';
import type { Settings } from './settings.js';

/** What a file of templates is to the server, whatever the client calls it. */
export const TEMPLATE_LANGUAGE = 'gongwen-template';

/** Above this many characters nothing is worked out in advance that the user may never ask for. */
const LARGE = 30_000;

/** So many versions are kept: a name is looked for from its second letter on. */
const RECENT = 2;

/**
 * What is known of one version of a document under certain settings and a certain project file. Worked out when asked
 * for, then kept.
 */
export class Analysis {
  private knownFindings: readonly Finding[] | undefined;
  private knownRepair: readonly Edit[] | undefined;
  private knownLook: boolean | undefined;
  private knownSuppressed: readonly Finding[] | undefined;
  private knownRemainder: { readonly span: Span; readonly document: ParsedDocument } | undefined;

  constructor(
    readonly document: ParsedDocument,
    readonly languageId: string,
    readonly settings: Settings,
    readonly project: Project,
    /** Tells it from every other analysis of any document. */
    readonly id: string,
    /** What {@link looksLikeGongwen} was before the last change. */
    private readonly lookedLikeGongwen = false,
    /** What the document was before: {@link recent} of the analysis before this one. */
    private readonly earlier: readonly ParsedDocument[] = [],
  ) {}

  /** Versions that the next one, without what is typed last, may be the same as. */
  get recent(): readonly ParsedDocument[] {
    const remainder = this.knownRemainder ? [this.knownRemainder.document] : [];
    return [...remainder, this.document, ...this.earlier].slice(0, RECENT);
  }

  /** The document is one that the server has something to say about. */
  get recognised(): boolean {
    if (this.languageId === TEMPLATE_LANGUAGE) return false;
    if (this.languageId === LANGUAGE_ID || this.settings.enable === 'always') return true;
    return this.looksLikeGongwen;
  }

  /**
   * Where the text has to decide: it looks like 公文. A text that did so before the last change goes on doing so until it
   * is clearly something else, so that nothing flickers while it is written.
   */
  get looksLikeGongwen(): boolean {
    return (this.knownLook ??= this.look());
  }

  /** Its findings; none where it is not recognised. */
  get findings(): readonly Finding[] {
    return (this.knownFindings ??= this.recognised ? this.lint(this.project.suppressions) : []);
  }

  /** What would be found too, were nothing suppressed. */
  get suppressed(): readonly Finding[] {
    return (this.knownSuppressed ??= this.suppressedFindings());
  }

  /** The edits of all safe fixes, up to the point where nothing is left to mend. Recognised or not. */
  get repair(): readonly Edit[] {
    return (this.knownRepair ??= this.repairEdits());
  }

  /** Headings below the titles. */
  get headings(): number {
    return this.document.structure.nodes.filter((node) => node.kind !== 'title').length;
  }

  /** The document is so large that working out an edit of it can be noticed. */
  get large(): boolean {
    return this.document.text.length > LARGE;
  }

  /** The document without some of its characters, for looking at what was there before they were typed. */
  without(span: Span): ParsedDocument {
    if (span.start === span.end) return this.document;
    const known = this.knownRemainder;
    if (known?.span.start === span.start && known.span.end === span.end) return known.document;
    const document = this.earlierWithout(span) ?? this.document.update({ span, text: '' });
    this.knownRemainder = { span, document };
    return document;
  }

  /** Before the characters were typed the document was just that, and is not parsed again. */
  private earlierWithout({ start, end }: Span): ParsedDocument | undefined {
    const { text, options } = this.document;
    const length = text.length - (end - start);
    return this.earlier.find(
      (one) =>
        one.text.length === length &&
        one.options.profile === options.profile &&
        one.options.pins === options.pins &&
        one.text === text.slice(0, start) + text.slice(end),
    );
  }

  private lint(suppressions: Project['suppressions']): readonly Finding[] {
    return lint(this.document, { rules: rulesFor(this.settings, this.project), suppressions, ...this.context });
  }

  /** What rules may use beside the document. */
  private get context(): Pick<LintConfig, 'words' | 'terms'> {
    const { terms } = this.project;
    return { words: WORDS, ...(terms === undefined ? {} : { terms }) };
  }

  private suppressedFindings(): readonly Finding[] {
    if (!this.recognised || this.project.suppressions.length === 0) return [];
    const key = ({ rule, span }: Finding): string => `${rule} ${span.start} ${span.end}`;
    const reported = new Set(this.findings.map(key));
    return this.lint([]).filter((finding) => !reported.has(key(finding)));
  }

  private look(): boolean {
    if (this.languageId === LANGUAGE_ID || this.languageId === TEMPLATE_LANGUAGE) return false;
    if (this.settings.enable !== 'auto') return false;
    const { gongwen, kept } = looksLikeGongwen(this.document);
    return gongwen || (kept && this.lookedLikeGongwen);
  }

  private repairEdits(): readonly Edit[] {
    // Where nothing is found that could be repaired, nothing need be parsed again.
    if (this.recognised && safeEdits(this.findings).edits.length === 0) return [];
    const rules = rulesFor(this.settings, this.project);
    const profile = profileFor(this.settings, this.project);
    const { text } = this.document;
    const { pins, suppressions } = this.project;
    const options = { rules, pins, suppressions, ...this.context, ...(profile === undefined ? {} : { profile }) };
    return minimalEdits(text, fixAll(text, options).text);
  }
}
