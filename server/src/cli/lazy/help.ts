import type { Locale } from '../../core/index.js';
import type { CommandName } from '../commandSpecs.js';
import { EN, EN_COMMON } from '../help/en.js';
import { ZH_CN, ZH_CN_COMMON } from '../help/zh-cn.js';

/** The help of a subcommand, or the general one. Ends with a line break. */
export function helpText(command: CommandName | undefined, locale: Locale): string {
  const topic = command ?? 'general';
  return locale === 'en' ? EN[topic].replace('{common}', EN_COMMON) : ZH_CN[topic].replace('{common}', ZH_CN_COMMON);
}
