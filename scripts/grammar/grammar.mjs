import { INLINE } from './inline.mjs';
import { LINES, ORDER, REGIONS } from './rules.mjs';

/** The TextMate grammar, syntaxes/gongwen.tmLanguage.json, as a value. */
export function grammar() {
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: '公文',
    scopeName: 'text.gongwen',
    comment:
      'Generated from scripts/grammar. Colours what single lines and their order show; what a line really is, the language server knows.',
    patterns: ORDER.map((name) => ({ include: `#${name}` })),
    repository: { ...REGIONS, ...LINES, ...INLINE },
  };
}
