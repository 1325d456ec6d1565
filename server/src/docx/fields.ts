import { formatComposite } from '../core/index.js';
import { child, isOn, type Element } from './xml.js';

/** Fields inside each other at the end of a paragraph; more were never meant to end. */
const MOST_OPEN = 20;
/** Characters of an instruction that are looked at. */
const LONGEST_INSTRUCTION = 500;

interface Field {
  /** How many pieces the paragraph's text had when it began. */
  readonly at: number;
  instruction: string;
  inResult: boolean;
  readonly data: Element | undefined;
}

/**
 * The fields of a text: instructions go, results stay (ECMA-376 part 1, 17.16). What stands between a field's beginning
 * and its result is taken back once the result begins, so a field that never ends swallows nothing.
 */
export class Fields {
  private readonly open: Field[] = [];

  /** True outside of all fields: what begins here is counted. */
  get outside(): boolean {
    return this.open.length === 0;
  }

  /** An instruction, or a part of one. */
  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction = (field.instruction + text).slice(0, LONGEST_INSTRUCTION);
  }

  /**
   * Takes a `w:fldChar` in.
   *
   * @param pieces the paragraph's text so far; what belongs to the instruction is taken out of it
   */
  mark(element: Element, pieces: string[]): void {
    const kind = element.attributes['w:fldCharType'];
    if (kind === 'begin') {
      this.open.push({ at: pieces.length, instruction: '', inResult: false, data: child(element, 'w:ffData') });
      return;
    }
    const field = this.open.at(-1);
    if (!field || (kind !== 'separate' && kind !== 'end')) return;
    if (!field.inResult) pieces.length = Math.min(pieces.length, field.at);
    if (kind === 'end') {
      this.open.pop();
      if (!field.inResult) pieces.push(shownWithoutResult(field));
    }
    field.inResult = true;
  }

  /** A paragraph ends; what is open goes on in the next one as a result. */
  endOfParagraph(): void {
    this.open.length = Math.min(this.open.length, MOST_OPEN);
    this.open.forEach((field, i) => (this.open[i] = { ...field, at: 0, inResult: true }));
  }
}

/** What Word draws for a field that keeps no result: a box to tick, a character in a ring. */
function shownWithoutResult({ instruction, data }: Field): string {
  if (/^\s*FORMCHECKBOX\b/i.test(instruction)) {
    const box = child(data, 'w:checkBox');
    const ticked = child(box, 'w:checked') ? isOn(box, 'w:checked') : isOn(box, 'w:default');
    return ticked ? '☑' : '□';
  }
  const [, ring = '', inside = ''] = /^\s*EQ\s.*?\\o\\a[cdl]\(([^,()]+),([^,()]+)\)/i.exec(instruction) ?? [];
  return formatComposite(/^[○〇◯]$/.test(ring.trim()) ? Number(inside) : 0, 'circled') ?? inside;
}
