// The list of rules as modules of the core, made of the files that hold them: server/src/core/rules/CATEGORY/name.ts is
// a rule where its `id` is the file's name, camelCase turned into words. Everything else there helps rules.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'server/src/core/rules';
/** The order of the command line contract (docs/rules, settings and reports keep it). */
const CATEGORIES = ['numbering', 'structure', 'punctuation', 'format', 'wording', 'figures', 'artifact'];

/** The generated modules: [path from the root, text]. */
export function registryFiles(root) {
  const rules = CATEGORIES.flatMap((category) => rulesIn(root, category));
  return [
    [`${FOLDER}/ids.ts`, ids(rules)],
    [`${FOLDER}/registry.ts`, registry(rules)],
  ];
}

function rulesIn(root, category) {
  let files;
  try {
    files = readdirSync(path.join(root, FOLDER, category));
  } catch {
    return [];
  }
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .map((name) => ({ name, category, id: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) }))
    .filter(({ name, id }) =>
      readFileSync(path.join(root, FOLDER, category, `${name}.ts`), 'utf8').includes(`  id: '${id}',`),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ids(rules) {
  return `// Written by scripts/generate.mjs from the files of this folder.

/** Every rule's id, in the order in which rule pages and settings list them. */
export const RULE_IDS = [
${rules.map(({ id }) => `  '${id}',\n`).join('')}] as const;

/** A rule's id. Ids never change their meaning; retired ones are not used again. */
export type RuleId = (typeof RULE_IDS)[number];
`;
}

/** An id as a key of an object: quoted where it must be, as the formatter has it. */
export function keyOf(id) {
  return /^[a-z]+$/.test(id) ? id : `'${id}'`;
}

function registry(rules) {
  const own = rules
    .map(({ name, category }) => `import { ${name} } from './${category}/${name}.js';\n`)
    .sort()
    .join('');
  return `// Written by scripts/generate.mjs from the files of this folder.
${own}import { RULE_IDS, type RuleId } from './ids.js';
import type { Rule, RuleInfo } from './rule.js';

const BY_ID: Readonly<Record<RuleId, Rule>> = {
${rules.map(({ id, name }) => `  ${keyOf(id)}: ${name},\n`).join('')}};

/** Every rule, in the order of {@link RULE_IDS}. The compiler sees to it that none is left out. */
export const RULES: readonly Rule[] = RULE_IDS.map((id) => BY_ID[id]);

/** What a rule says of itself. */
export function ruleInfo(id: RuleId): RuleInfo {
  return BY_ID[id];
}
`;
}
