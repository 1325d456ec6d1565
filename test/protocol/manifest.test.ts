import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROFILES, TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/core/index.js';
import { LANGUAGE_ID, SERVER_COMMANDS } from '../../server/src/lsp/protocol.js';
import { DEFAULT_SETTINGS, readSettings } from '../../server/src/lsp/settings.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Setting {
  readonly type: string;
  readonly scope: string;
  readonly enum?: readonly string[];
  readonly default: unknown;
}
interface Manifest {
  readonly contributes: {
    readonly languages: readonly { id: string; configuration: string }[];
    readonly commands: readonly { command: string }[];
    readonly menus: Readonly<Record<string, readonly { command?: string }[]>>;
    readonly semanticTokenTypes: readonly { id: string }[];
    readonly semanticTokenModifiers: readonly { id: string }[];
    readonly semanticTokenScopes: readonly { scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly configuration: { properties: Readonly<Record<string, Setting>> };
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
/** What the client alone reads, or what is about the server as a whole. */
const OF_THE_WINDOW = ['gongwen.outline.followCursor', 'gongwen.trace.server'];
const { commands, menus, configuration, languages } = manifest.contributes;
const wording = (file: string): Record<string, string> => JSON.parse(read(file)) as Record<string, string>;

describe('the manifest’s wording', () => {
  const chinese = wording('package.nls.json');
  const english = wording('package.nls.en.json');

  it('exists in Chinese, which is also the default, and in English', () => {
    expect(wording('package.nls.zh-cn.json')).toEqual(chinese);
    expect(Object.keys(english)).toEqual(Object.keys(chinese));
    for (const [key, text] of Object.entries(english)) expect(text.trim(), key).not.toBe('');
  });

  it('has exactly the keys that the manifest uses', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(Object.keys(chinese).sort());
  });
});

describe('the manifest', () => {
  it('contributes the commands that the client registers, and puts no others into menus', () => {
    const registered = [...read('client/src/commands.ts').matchAll(/^ +'(gongwen\.[\w.]+)': \(?/gm)].map(
      ([, id]) => id,
    );
    const contributed = commands.map(({ command }) => command);
    expect(contributed.sort()).toEqual(registered.sort());
    for (const item of Object.values(menus).flat()) if (item.command) expect(contributed).toContain(item.command);
    // Commands of the server are registered by the client library; the same id twice would stop the extension.
    for (const command of Object.values(SERVER_COMMANDS)) expect(contributed).not.toContain(command);
  });

  it('contributes the settings that the server reads, with the same defaults', () => {
    const { properties } = configuration;
    const defaults = {
      enable: properties['gongwen.enable']?.default,
      profile: properties['gongwen.profile']?.default,
      rules: properties['gongwen.rules']?.default,
      messages: { language: properties['gongwen.messages.language']?.default },
      codeLens: properties['gongwen.codeLens']?.default,
      inlayHints: properties['gongwen.inlayHints']?.default,
      figures: { inlayHints: properties['gongwen.figures.inlayHints']?.default },
      workspaceDiagnostics: properties['gongwen.workspaceDiagnostics']?.default,
    };
    expect(readSettings(defaults)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({ codeLens: true, inlayHints: false })).toMatchObject({ codeLens: true, inlayHints: false });
    expect(readSettings({ codeLens: 1, inlayHints: 'no' })).toEqual(DEFAULT_SETTINGS);
    expect(properties['gongwen.profile']?.enum).toEqual(['auto', ...PROFILES]);
    for (const enable of properties['gongwen.enable']?.enum ?? []) expect(readSettings({ enable }).enable).toBe(enable);
    for (const language of ['zh-cn', 'en']) {
      expect(properties['gongwen.messages.language']?.enum).toContain(language);
      expect(readSettings({ messages: { language } }).locale).toBe(language);
    }
    // Each document can have its own, which is how the server asks for them.
    for (const [id, { scope }] of Object.entries(properties)) {
      expect(scope, id).toBe(OF_THE_WINDOW.includes(id) ? 'window' : 'resource');
    }
  });

  it('declares the types and modifiers of tokens that the server tells, and how a theme colours them', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    expect(semanticTokenTypes.map(({ id }) => id)).toEqual(TOKEN_TYPES);
    expect(semanticTokenModifiers.map(({ id }) => id)).toEqual(TOKEN_MODIFIERS);
    const selectors = semanticTokenScopes.flatMap(({ scopes }) => Object.keys(scopes));
    expect(new Set(selectors.map((selector) => selector.split('.')[0]))).toEqual(new Set(TOKEN_TYPES));
    for (const modifier of selectors.flatMap((selector) => selector.split('.').slice(1))) {
      expect(TOKEN_MODIFIERS).toContain(modifier);
    }
    expect(manifest.contributes.configurationDefaults[`[${LANGUAGE_ID}]`]).toMatchObject({
      'editor.semanticHighlighting.enabled': true,
    });
  });

  it('contributes the language that is served whatever the text looks like', () => {
    expect(languages.map(({ id }) => id)).toEqual([LANGUAGE_ID]);
    const { wordPattern } = JSON.parse(read(languages[0]?.configuration ?? '')) as {
      wordPattern: { pattern: string; flags: string };
    };
    // A double click takes a run of Chinese characters, not the punctuation around it.
    const words = '第一章　总则（试行），增长5.2%。abc'.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`));
    expect(words).toEqual(['第一章', '总则', '试行', '增长', '5.2%', 'abc']);
  });
});
