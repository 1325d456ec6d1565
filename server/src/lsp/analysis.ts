import { fixAll, lint, looksLikeGongwen, type Edit, type Finding, type ParsedDocument } from '../core/index.js';
import { minimalEdits } from './difference.js';
import { LANGUAGE_ID } from './protocol.js';
import type { Settings } from './settings.js';

/** What is known of one version of a document under certain settings. Worked out when asked for, then kept. */
export class Analysis {
  private knownFindings: readonly Finding[] | undefined;
  private knownRepair: readonly Edit[] | undefined;
  private knownRecognition: boolean | undefined;

  constructor(
    readonly document: ParsedDocument,
    readonly languageId: string,
    readonly settings: Settings,
  ) {}

  /** The document is one that the server has something to say about. */
  get recognised(): boolean {
    return (this.knownRecognition ??= this.recognise());
  }

  /** Its findings; none where it is not recognised. */
  get findings(): readonly Finding[] {
    return (this.knownFindings ??= this.recognised ? lint(this.document, { rules: this.settings.rules }) : []);
  }

  /** The edits of all safe fixes, up to the point where nothing is left to mend. Recognised or not. */
  get repair(): readonly Edit[] {
    return (this.knownRepair ??= this.repairEdits());
  }

  /** Headings below the titles. */
  get headings(): number {
    return this.document.structure.nodes.filter((node) => node.kind !== 'title').length;
  }

  private recognise(): boolean {
    if (this.languageId === LANGUAGE_ID || this.settings.enable === 'always') return true;
    return this.settings.enable === 'auto' && looksLikeGongwen(this.document).gongwen;
  }

  private repairEdits(): readonly Edit[] {
    const { rules, profile } = this.settings;
    const { text } = this.document;
    const options = { rules, ...(profile === undefined ? {} : { profile }) };
    return minimalEdits(text, fixAll(text, options).text);
  }
}
