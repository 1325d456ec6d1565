import {
  localeOf,
  PROFILES,
  RULE_IDS,
  RULE_LEVELS,
  type Locale,
  type Profile,
  type RuleId,
  type RuleLevel,
  type RuleLevels,
} from '../core/index.js';

/** When plain text and Markdown are served. */
export type Enable = 'auto' | 'always' | 'off';

/** The settings of one document. Immutable: equal settings may be told by identity. */
export interface Settings {
  readonly enable: Enable;
  /** Undefined: recognised from the text. */
  readonly profile: Profile | undefined;
  readonly rules: RuleLevels;
  /** Undefined: the language of the editor. */
  readonly locale: Locale | undefined;
  /** A line above each first-level section says how long it is. */
  readonly codeLens: boolean;
  /** Behind a wrong marker stands the one that it should be. */
  readonly inlayHints: boolean;
  /** Behind figures that others give stands what these come to. */
  readonly figureHints: boolean;
  /** Documents of the workspace that are not open are checked too. */
  readonly workspaceDiagnostics: boolean;
}

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  enable: 'auto',
  profile: undefined,
  rules: {},
  locale: undefined,
  codeLens: false,
  inlayHints: true,
  figureHints: false,
  workspaceDiagnostics: false,
};

const ENABLE: readonly Enable[] = ['auto', 'always', 'off'];

/** Reads the value of the setting `gongwen`. Total: what is missing or malformed has its default. */
export function readSettings(value: unknown): Settings {
  const { enable, profile, rules, messages, codeLens, inlayHints, figures, workspaceDiagnostics } = recordOf(value);
  const { language } = recordOf(messages);
  return {
    enable: oneOf(ENABLE, enable) ?? DEFAULT_SETTINGS.enable,
    profile: oneOf(PROFILES, profile),
    rules: readRules(rules),
    locale: language === 'zh-cn' || language === 'en' ? localeOf(language) : undefined,
    codeLens: typeof codeLens === 'boolean' ? codeLens : DEFAULT_SETTINGS.codeLens,
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : DEFAULT_SETTINGS.inlayHints,
    figureHints: recordOf(figures).inlayHints === true,
    workspaceDiagnostics: workspaceDiagnostics === true,
  };
}

function readRules(value: unknown): Settings['rules'] {
  const entries = recordOf(value);
  const rules: Partial<Record<RuleId, RuleLevel>> = {};
  for (const id of RULE_IDS) {
    const level = oneOf(RULE_LEVELS, entries[id]);
    if (level) rules[id] = level;
  }
  return rules;
}

function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
