import type { Words } from '../words.js';
import { grouped, percent } from './numbers.js';

const ALL_RULES = 'all rules';

/** What the server says in English. */
export const EN: Words = {
  edits: {
    renumberMarker: 'Gongwen: Correct This Number',
    renumberSiblings: 'Gongwen: Renumber Siblings',
    renumberSection: 'Gongwen: Renumber Section',
    renumberSelection: 'Gongwen: Renumber Selection',
    renumberDocument: 'Gongwen: Renumber Document',
    promote: 'Gongwen: Promote Section',
    demote: 'Gongwen: Demote Section',
    moveUp: 'Gongwen: Move Section Up',
    moveDown: 'Gongwen: Move Section Down',
    move: 'Gongwen: Move Section',
    insertSibling: 'Gongwen: Insert Sibling Heading',
    insertChild: 'Gongwen: Insert Heading Below',
    insertSub: 'Gongwen: Insert 之一 Article',
    split: 'Gongwen: Put Heading on Its Own Line',
    join: 'Gongwen: Join Heading and Paragraph',
    fixAll: 'Gongwen: Fix All Problems',
  },
  fixAll: (count) => `Fix all problems (${some(count, 'place')})`,
  renumberSiblings: (count) => `Renumber the siblings (${some(count, 'place')})`,
  alsoReferences: (title, references) => `${title}; update ${some(references, 'reference')}`,
  renumberAll: 'Renumber the document and update references',
  refactor: {
    promote: 'Promote with everything below',
    demote: 'Demote with everything below',
    moveUp: 'Move section up',
    moveDown: 'Move section down',
    split: 'Put the heading on its own line',
    join: 'Join the heading and its paragraph',
    renumberMarker: 'Correct this number and update references',
    renumberSiblings: 'Renumber the siblings and update references',
    renumberSection: 'Renumber the section and update references',
    renumberSelection: 'Renumber the selection and update references',
  },
  pin: {
    keep: (marker) => `Keep the number “${marker}”`,
    start: (marker) => `Start this series at “${marker}”`,
  },
  unpin: (marker) => `Let the number “${marker}” change again`,
  suppress: {
    place: (rule) => `Ignore here (${rule})`,
    document: (rule) => `Ignore in this document (${rule})`,
    workspace: (rule) => `Ignore in the workspace (${rule})`,
  },
  unsuppress: {
    place: (rule) => `No longer ignore here (${rule || ALL_RULES})`,
    document: (rule) => `Report again in this document (${rule || ALL_RULES})`,
    workspace: (rule) => `Report again in the workspace (${rule || ALL_RULES})`,
  },
  configureRule: (rule) => `Set the severity of this rule… (${rule})`,
  annotations: { references: 'Update references', numbers: 'Adjust numbers', outline: 'Move sections' },
  choice: { sibling: 'next sibling', child: 'first below', ancestor: 'next further up' },
  consequence: (followers, references) =>
    [
      ...(followers > 0 ? [`renumbers ${some(followers, 'heading')}`] : []),
      ...(references > 0 ? [`updates ${some(references, 'reference')}`] : []),
    ].join(', '),
  othersUnchanged: 'the articles behind it keep their numbers',
  pinned: 'fixed',
  pinnedBy: {
    keep: (number) => `Fixed at ${number}: renumbering leaves it alone. The quick-fix menu lets it change again.`,
    start: (number) => `This series is fixed to start at ${number}. The quick-fix menu lets it change again.`,
  },
  characters: (count) => (count === 1 ? '1 char' : `${grouped(count)} chars`),
  subheadings: (count) => some(count, 'subheading'),
  lens: (characters, share, subheadings) =>
    [
      EN.characters(characters),
      `${percent(share)} of the document`,
      ...(subheadings > 0 ? [EN.subheadings(subheadings)] : []),
    ].join(' · '),
  expected: (marker) => `expected “${marker}”`,
  expectedWhy: (actual, expected) =>
    actual === ''
      ? `The marker “${expected}” is missing here.`
      : `The marker “${actual}” should be “${expected}”. A quick fix corrects it.`,
  norm: (clause) => `Clause: ${clause}`,
  rulePage: 'About this rule',
  states: {
    resolved: 'Reference',
    broken: 'Broken reference',
    ambiguous: 'Ambiguous reference',
    ignored: 'Reference to another document: neither checked nor changed',
  },
  pointedTo: (count) =>
    count === 0 ? 'Nothing refers to this' : `${some(count, 'reference')} ${count === 1 ? 'points' : 'point'} here`,
  paragraph: (number) => `paragraph ${number}`,
  refusals: {
    noHeading: 'This place is below no heading.',
    noNumber: 'There is no number to fix here.',
    notPinned: 'The number here is not fixed.',
    notSuppressed: 'Nothing is ignored here.',
    notAFile: 'Save the document first: what is fixed or ignored is kept in .gongwen.json beside the file.',
    noProjectFiles: 'This document is not on this machine’s disks, so nothing can be kept in .gongwen.json.',
  },
  searching: 'Looking for headings',
  checking: 'Checking the workspace',
  toLine: (line) => `Go to line ${line}`,
  toFile: (file) => `Open “${file}”`,
  documentNames: 'Update file names in 《》',
  projectFileBroken: (file, problem) => `${file} is not in force: ${problem}`,
  projectFileDoubt: (file, problem) => `${file}: ${problem}`,
  figures: {
    kinds: {
      sum: 'parts and total',
      rate: 'rate',
      growth: 'change',
      product: 'price and quantity',
      same: 'stated twice',
      count: 'number and list',
    },
    check: (kind, arithmetic, holds) => `${holds ? '✓' : '✗'} ${kind}: ${arithmetic}`,
    correction: (text) => `; perhaps “${text}”`,
    sheet: 'Figures',
    comparison: 'Comparison',
    unread: {
      tooLarge: 'This file is too large to compare with.',
      noText: 'This file is no plain text. Save it as plain text (.txt) first.',
      failed: 'This file cannot be read.',
    },
  },
  templates: {
    problem: (file, line, problem) => `${file}, line ${line}: ${problem}`,
    unreadable: (file) => `${file} cannot be read`,
    broken: (problem) => `A template is not in force: ${problem}`,
    unknown: (id) => `There is no template “${id}”; it may have been renamed or deleted.`,
    notASection: (name) => `“${name}” is a template of a whole document and cannot be inserted; use “New Document”.`,
    notADocument: (name) => `“${name}” is no template of a whole document; use “Insert Section”.`,
    unclear: 'the outline would be ambiguous; other numbers are left as they are',
    kinds: { document: 'Document', section: 'Section', phrase: 'Phrase' },
    sources: { unit: 'your unit', user: 'yours', builtin: '' },
  },
};

function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
