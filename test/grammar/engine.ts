import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from 'vscode-textmate';

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The grammar, as it is shipped. */
export const GRAMMAR_FILE = path.join(ROOT, 'syntaxes', 'gongwen.tmLanguage.json');

/** A run of characters of one line with what the grammar says about it, outermost scope first. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

let loaded: Promise<IGrammar> | undefined;

/** The grammar in the engine that VS Code uses. */
export function loadGrammar(): Promise<IGrammar> {
  return (loaded ??= load());
}

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(GRAMMAR_FILE, 'utf8'), GRAMMAR_FILE)),
  });
  const grammar = await registry.loadGrammar('text.gongwen');
  if (!grammar) throw new Error('the grammar does not load');
  return grammar;
}

/** The tokens of each line of a text; the grammar's own root scope is left out. */
export async function tokenize(text: string): Promise<Token[][]> {
  const grammar = await loadGrammar();
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .filter(({ startIndex, endIndex }) => startIndex < Math.min(endIndex, line.length))
      .map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes: scopes.slice(1).flatMap((names) => names.split(' ')),
      }));
  });
}
