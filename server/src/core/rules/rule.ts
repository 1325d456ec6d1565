import type { Pin } from '../anchors/pin.js';
import type { Edit } from '../edit/edit.js';
import type { ParsedDocument } from '../document.js';
import type { Message } from '../messages/message.js';
import type { Span } from '../text/span.js';
import type { RuleId } from './ids.js';

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
export type Report = Omit<Finding, 'rule' | 'category' | 'severity' | 'norm'>;

/** What a rule is, beside the function that looks for it. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly category: Category;
  readonly severity: Severity;
  /** Whether findings of it carry safe fixes; suggested ones may come with any rule. */
  readonly fixable: boolean;
  /** No fix of any kind is offered: what was meant only the writer knows. */
  readonly unfixable?: true;
  readonly norm?: string;
}

/** A rule: what it is, and a pure function from a document to reports. */
export interface Rule extends RuleInfo {
  check(document: ParsedDocument): Iterable<Report>;
}
