import type { ZH_CN } from './zh-cn.js';

/** Wording in English, with exactly the keys of the Chinese one. */
export const EN: Record<keyof typeof ZH_CN, string> = {
  'numbering-gap': 'Number skipped: “{actual}” follows “{previous}”; expected “{expected}”.',
  'numbering-gap-first': 'The series does not start at its beginning: “{actual}” should be “{expected}”.',
  'numbering-duplicate': 'Number repeated: “{actual}” occurs before; expected “{expected}”.',
  'numbering-order': 'Number out of order: “{actual}” follows “{previous}”; expected “{expected}”.',
  'marker-kind':
    'Marker of another kind than its siblings: “{actual}” among markers like “{sample}”; expected “{expected}”.',
  'marker-width': 'Full and half width are mixed in this document: “{actual}” should be “{expected}”.',
  'marker-punctuation': 'Wrong punctuation in or after the marker: “{actual}” should be “{expected}”.',
  'marker-spacing': 'Stray space in or after the marker: “{actual}” should be “{expected}”.',
  'marker-numeral': 'Irregular numeral: “{actual}” should be “{expected}”.',
  'missing-marker': 'A marker seems to be missing here; expected “{expected}”.',
  'enumeration-gap': 'Enumeration skips: “{actual}” comes after “{previous}”; “{expected}” is missing.',
  'buried-heading': 'The heading “{marker}{title}” is buried in a paragraph; it should start a line of its own.',
  'fix-marker': 'Change to “{expected}”',
  'fix-group': 'Renumber the siblings ({count} places)',
  'fix-insert-marker': 'Insert “{expected}”',
  'fix-split': 'Start a new paragraph at “{marker}”',
  'related-previous': 'The previous item is here',
  'related-same': 'The item with the same number is here',
};
