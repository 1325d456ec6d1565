import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type LineTable, type SemanticToken } from '../core/index.js';
import { positionOf } from './convert.js';

/** What the numbers in {@link semanticTokensOf} stand for. */
export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TOKEN_TYPES],
  tokenModifiers: [...TOKEN_MODIFIERS],
};

const TOKEN_TYPE_NUMBERS = new Map(TOKEN_TYPES.map((type, index) => [type, index]));
const TOKEN_MODIFIER_BITS = new Map(TOKEN_MODIFIERS.map((modifier, index) => [modifier, 1 << index]));

/** Tokens in text order, as numbers: five a token, its place told from the one before. */
export function semanticTokensOf(lines: LineTable, tokens: readonly SemanticToken[]): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, type, modifiers } of tokens) {
    const at = positionOf(lines, span.start);
    data.push(
      at.line - line,
      at.line === line ? at.character - character : at.character,
      span.end - span.start,
      TOKEN_TYPE_NUMBERS.get(type) ?? 0,
      modifiers.reduce((bits, modifier) => bits | (TOKEN_MODIFIER_BITS.get(modifier) ?? 0), 0),
    );
    ({ line, character } = at);
  }
  return { data };
}
