/**
 * What counts as right: 公文, 规章制度 (章 条 款 项), 讲话稿, or 总结 and what is written like it (述职, 汇报), which goes to
 * no addressee and carries no number. The profile is recognised from the text itself; it changes what is usual, never what
 * is possible.
 */
export type Profile = (typeof PROFILES)[number];

/** The profiles, the default one first. */
export const PROFILES = ['gongwen', 'regulation', 'speech', 'summary'] as const;

export const DEFAULT_PROFILE: Profile = 'gongwen';

/** The profiles of what is addressed, numbered and signed, or may stand in one file with it: all but `summary`. */
export const ISSUED: readonly Profile[] = PROFILES.filter((profile) => profile !== 'summary');
