import type { Pin } from '../anchors/pin.js';
import type { Edit } from '../edit/edit.js';
import type { ParsedDocument } from '../document.js';
import type { Message } from '../messages/message.js';
import type { Profile } from '../profile/profile.js';
import type { Span } from '../text/span.js';
import type { WordBreaker } from '../text/words.js';
import type { Term } from '../wording/term.js';
import type { RuleId } from './ids.js';
import type { LineText } from './lineText.js';

/** What a finding is about, as the command line and the settings name it. */
export type Category = 'numbering' | 'structure' | 'punctuation' | 'format' | 'wording' | 'figures' | 'artifact';

/** How much a finding matters, from most to least. `off` switches a rule off. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * A repair as data. A `safe` fix may be applied unasked (`fix`, `source.fixAll.gongwen`, on save);
 * a `suggested` one is offered and never applied unasked.
 */
export interface Fix {
  readonly kind: 'safe' | 'suggested';
  /** What applying it does, for a menu. */
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** The repair is not in the text: this number is fixed, and stored beside the document. `edits` is empty. */
  readonly pin?: Pin;
}

/** Another place that explains a finding (the heading it repeats, the marker it follows). */
export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** One thing that a reader would mend, at the place where they would mend it. */
export interface Finding {
  readonly rule: RuleId;
  readonly category: Category;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  /** The clause the rule stands on, e.g. `GB/T 15834-2011 附录B.3.4`; absent where only practice supports it. */
  readonly norm?: string;
  /** Best first. */
  readonly fixes: readonly Fix[];
  readonly related?: readonly Related[];
}

/** A finding as a rule reports it; the registry adds what the rule says of itself. */
export interface Report extends Omit<Finding, 'rule' | 'category' | 'severity' | 'norm'> {
  /** Less than the rule's own severity, where this finding is less certain or matters less. Never more. */
  readonly severity?: Severity;
}

/** What a rule is, beside the function that looks for it. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly category: Category;
  readonly severity: Severity;
  /** Nobody hears of it who has not switched it on: practice is divided, or it is wrong too often. */
  readonly off?: true;
  /** The profiles that it is for; all where absent. */
  readonly profiles?: readonly Profile[];
  /** Whether findings of it carry safe fixes; suggested ones may come with any rule. */
  readonly fixable: boolean;
  /** No fix of any kind is offered: what was meant only the writer knows. */
  readonly unfixable?: true;
  readonly norm?: string;
}

/** What rules may use beside the document. */
export interface RuleContext {
  /** Tells words; rules that need words are silent without it. */
  readonly words?: WordBreaker;
  /** Fixed wordings of the unit, beside those that the product knows. The same list while it does not change. */
  readonly terms?: readonly Term[];
}

/** A rule over whole documents: what it is, and a pure function from a document to reports. */
export interface DocumentRule extends RuleInfo {
  check(document: ParsedDocument, context: RuleContext): Iterable<Report>;
}

/**
 * A rule over single lines. What it finds is a pure function of the line's characters, and is kept for as long as the
 * line does not change; `keep` weighs it in its document afterwards.
 */
export interface LineRule extends RuleInfo {
  /** Only lines that have all these traits (`TRAIT`) are looked at; 0 for all lines. */
  readonly needs: number;
  /** Only lines that have one of these traits are looked at; absent: all that `needs` lets through. */
  readonly any?: number;
  /** Only lines in which two characters stand side by side as one of these says (`PAIR`) are looked at. */
  readonly near?: number;
  /** Offsets of spans and edits count from the line's start. */
  checkLine(line: LineText): Iterable<Report>;
  /** Whether a finding stands in this document; `report` has the document's offsets. Absent: in all but tables, contents lists and credits. */
  keep?(document: ParsedDocument, line: number, report: Report): boolean;
}

export type Rule = DocumentRule | LineRule;
