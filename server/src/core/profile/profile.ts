/**
 * What counts as right: 公文, 规章制度 (章 条 款 项) or 讲话稿. The profile is recognised from the text itself;
 * it changes what is usual, never what is possible.
 */
export type Profile = 'gongwen' | 'regulation' | 'speech';

/** The profiles, the default one first. */
export const PROFILES: readonly Profile[] = ['gongwen', 'regulation', 'speech'];

export const DEFAULT_PROFILE: Profile = 'gongwen';
