import type { Locale } from '../../core/index.js';
import { EN } from './en.js';
import { ZH_CN } from './zh-cn.js';

/** Id of a message of the command line program. */
export type CliMessageId = keyof typeof ZH_CN;

/** What is put in for the `{name}`s of a message. */
export type CliMessageArgs = Readonly<Record<string, string | number>>;

/** Words a message in the language chosen at start. */
export type Say = (id: CliMessageId, args?: CliMessageArgs) => string;

/** A {@link Say} for one language. Control characters in arguments are made harmless, so a message stays one line. */
export function sayIn(locale: Locale): Say {
  const wording = locale === 'en' ? EN : ZH_CN;
  return (id, args = {}) =>
    wording[id].replace(/\{(\w+)\}/g, (whole, name: string) => printable(String(args[name] ?? whole)));
}

/** The text with control characters shown as �: file names and titles must not steer the reader's terminal. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd');
}
