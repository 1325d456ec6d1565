import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

// Which stage of the core may import which; test/unit/architecture.test.ts holds the files to the same table.
const layers = JSON.parse(readFileSync(new URL('scripts/layers.json', import.meta.url), 'utf8'));
const CORE = 'server/src/core';
const stages = Object.keys(layers);

/** What an ES module name looks like that leads into a stage, seen from a file `depth` folders below the core. */
function stagePattern(stage, depth) {
  const up = depth === 0 ? '\\./' : '\\.\\./'.repeat(depth);
  return `^${up}${stage.endsWith('.ts') ? stage.replace(/\.ts$/, '\\.js$') : `${stage}/`}`;
}

/**
 * Import bans of one stage: packages, everything outside the core, later stages, the public index. `inner` files stand in
 * folders of the stage's own.
 */
function coreImports(stage, inner = false) {
  const file = stage.endsWith('.ts');
  const depth = stage.split('/').length - (file ? 1 : 0) + (inner ? 1 : 0);
  const own = stage.split('/')[0];
  const banned = stages.filter((other) => other !== stage && other !== own && !layers[stage].includes(other));
  return {
    files: [file ? `${CORE}/${stage}` : `${CORE}/${stage}/${inner ? '*/' : ''}**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^[^.]', message: 'The core imports nothing outside the core.' },
            { regex: `^${'\\.\\./'.repeat(depth + 1)}`, message: 'The core imports nothing outside the core.' },
            { regex: '(^|/)index\\.js$', message: 'index.ts is for adapters and tests.' },
            ...banned.map((other) => ({
              regex: stagePattern(other, depth),
              message: `${stage} must not import ${other} (scripts/layers.json).`,
            })),
          ],
        },
      ],
    },
  };
}

const impure = ['process', 'console', 'Buffer', 'global', 'globalThis', 'require', 'fetch', 'Intl', 'performance'];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Date'];
const LSP_PACKAGES = '^vscode-(languageserver|jsonrpc|languageclient)';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', '.vscode-test/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages and keys are meant; objects in templates stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // `x as T` on an array access states a bound that the code around it has established; `!` stays forbidden.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Shapes of text stand as patterns side by side, also where one of them could be a string method.
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
      '@typescript-eslint/prefer-includes': 'off',
      // U+3000 is an ordinary character of the texts that this is about.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `index + 1` into an array says undefined by noUncheckedIndexedAccess; a `?.` on a sure value is left alone
      // where types from outside (the protocol, JSON) say less than what arrives.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Type aliases of unions and objects are both in use, each where it reads better.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Environment variables are an index signature whose names read best as properties or as written.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'Buffer', 'fetch', 'setTimeout', 'clearTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },

  // The core: pure, and each stage imports earlier ones only.
  {
    files: [`${CORE}/**/*.ts`],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[...impure, ...timers].map((name) => ({ name, message: 'The core is a pure function of its input.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core is a pure function of its input.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'The core loads nothing at run time.' },
      ],
    },
  },
  ...stages.map((stage) => coreImports(stage)),
  ...stages.filter((stage) => !stage.endsWith('.ts')).map((stage) => coreImports(stage, true)),
  {
    files: [`${CORE}/index.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^([^.]|\\.\\./)', message: 'Nothing outside the core.' }] },
      ],
    },
  },

  // Adapters: through core/index.ts; the protocol's types in lsp alone.
  {
    files: ['server/src/**/*.ts'],
    ignores: [`${CORE}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/core/(?!index\\.js$)', message: 'Adapters import core/index.js and nothing deeper.' },
            { regex: '^vscode$', message: 'The server does not know VS Code.' },
            { regex: '/client/', message: 'The server imports nothing from the client.' },
          ],
        },
      ],
    },
  },
  {
    files: ['server/src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/core/(?!index\\.js$)', message: 'Adapters import core/index.js and nothing deeper.' },
            { regex: '^vscode$|/client/', message: 'The command line does not know the editor.' },
            { regex: LSP_PACKAGES, message: 'Protocol types belong to server/src/lsp.' },
            { regex: '/lsp/', message: 'The command line does not depend on the language server.' },
          ],
        },
      ],
      // Standard output and error are what a command line program is for, but through its own writer.
      'no-console': 'error',
    },
  },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              // protocol.ts holds the names that both sides use and imports nothing itself.
              regex: '/server/(?!src/lsp/protocol\\.js$)',
              message: 'The client asks the server; it shares types and src/lsp/protocol.js with it at most.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },

  // Tests: every test runs, always.
  {
    files: ['test/**/*.{ts,mts}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe|suite|bench)$/][property.name=/^(only|skip|todo|skipIf|runIf|fails)$/]',
          message: 'No exclusive, skipped or conditional tests.',
        },
        {
          selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
          message: 'No exclusive or skipped tests.',
        },
      ],
      // Test data is indexed by hand; an absent value fails the test, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  { files: ['vitest.config.mts'], extends: [tseslint.configs.disableTypeChecked], rules: { 'no-console': 'off' } },
);
