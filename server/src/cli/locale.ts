import { localeOf, type Locale } from '../core/index.js';

/**
 * The language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is set. `C` and `POSIX`
 * say nothing about a language, so they mean the product's first one, Chinese.
 */
export function localeFromEnvironment(env: NodeJS.ProcessEnv): Locale {
  const tag = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return !tag || /^(C|POSIX)(\.|$)/i.test(tag) ? 'zh-cn' : localeOf(tag);
}
