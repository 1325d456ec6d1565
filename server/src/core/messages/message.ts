import { EN } from './en.js';
import { ZH_CN } from './zh-cn.js';

/** The languages that messages exist in. */
export type Locale = 'zh-cn' | 'en';

/** A message's id; both languages have exactly these (the compiler checks it). */
export type MessageId = keyof typeof ZH_CN;

/** Wording kept apart from its arguments, so that one finding can be shown in either language. */
export interface Message {
  readonly id: MessageId;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Makes a message. */
export function message(id: MessageId, args: Readonly<Record<string, string | number>> = {}): Message {
  return { id, args };
}

/** The message in words. An argument that is missing stays visible as `{name}`. */
export function formatMessage({ id, args }: Message, locale: Locale): string {
  const wording = locale === 'en' ? EN[id] : ZH_CN[id];
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}

/** `zh-cn` for every Chinese locale tag and where none is known, `en` otherwise. */
export function localeOf(tag: string | undefined): Locale {
  return !tag || /^(zh|chinese)/i.test(tag) ? 'zh-cn' : 'en';
}
