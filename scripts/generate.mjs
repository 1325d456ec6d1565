// Writes everything that follows from the rule registry, so that no rule is listed by hand in two places.
//
//   node scripts/generate.mjs          writes
//   node scripts/generate.mjs --check  fails where a file is not what it would write
//
// From the files of server/src/core/rules follow
//   server/src/core/rules/ids.ts, registry.ts
// and from these and the first heading of each docs/rules/ID.md (`# 中文名 · English name`) follow
//   docs/rules/ID.md       the table below that heading
//   docs/rules/README.md   the list of rules
//   server/src/core/rules/titles.ts   what each rule is called, for hovers and reports
//   package.json           the properties of the setting gongwen.rules
//   package.nls*.json      their descriptions, config.rules.ID
//   README.md              the table of settings
//   schemas/project-file.schema.json  its rules, their levels, the profiles
// and from scripts/grammar
//   syntaxes/gongwen.tmLanguage.json
// and from snippets/ what scripts/generate/templates.mjs names
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyOf, registryFiles } from './generate/registry.mjs';
import { schemaFile } from './generate/schema.mjs';
import { TemplateError, templateFiles } from './generate/templates.mjs';
import { grammar } from './grammar/grammar.mjs';
import { loadCore } from './loadCore.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const START = '<!-- generated:start -->';
const END = '<!-- generated:end -->';
const SCHEMA = 'schemas/project-file.schema.json';
const CATEGORIES = {
  numbering: '序号 numbering',
  structure: '结构 structure',
  punctuation: '标点 punctuation',
  format: '格式 format',
  wording: '用语 wording',
  figures: '数字 figures',
  artifact: '残留 artifact',
};
const SEVERITIES = { error: '错误 error', warning: '警告 warning', information: '信息 information', hint: '提示 hint' };

/** A mistake in the files that this program reads, in words for whoever runs it. */
class SourceError extends Error {}

try {
  // The core is made of its generated files: they come first.
  const registry = registryFiles(root);
  const staleRegistry = registry.filter(([file, text]) => readIfThere(file) !== text);
  if (!check) for (const [file, text] of staleRegistry) writeFileSync(path.join(root, file), text);
  else if (staleRegistry.length > 0) throw staleError(staleRegistry);
  const core = await loadCore();
  const { RULES, SEVERITIES: severities } = core;
  const pages = RULES.map((rule) => ({ rule, page: readPage(rule) }));
  refuseStrayPages(RULES.map((rule) => rule.id));
  const manifest = withSettings(readJson('package.json'), RULES, severities);
  const files = new Map([
    ...pages.map(({ rule, page }) => [pagePath(rule), page.head + ruleTable(rule) + page.body]),
    ['docs/rules/README.md', ruleList(pages)],
    ['syntaxes/gongwen.tmLanguage.json', json(grammar())],
    ...(await templateFiles(core, root)),
    ['server/src/core/rules/titles.ts', titles(pages)],
    ['package.json', json(manifest)],
    [SCHEMA, await schemaFile(readJson(SCHEMA), core, pages)],
    // Chinese is what an editor without a translation of its own shows.
    ['package.nls.json', json(withDescriptions(readJson('package.nls.json'), pages, 'zh'))],
    ['package.nls.en.json', json(withDescriptions(readJson('package.nls.en.json'), pages, 'en'))],
    ['package.nls.zh-cn.json', json(withDescriptions(readJson('package.nls.zh-cn.json'), pages, 'zh'))],
  ]);
  files.set('README.md', withSettingsTable(readJson('package.nls.json'), readJson('package.nls.en.json'), manifest));
  const stale = [...files].filter(([file, text]) => readIfThere(file) !== text);
  if (!check) for (const [file, text] of stale) writeFileSync(path.join(root, file), text);
  if (stale.length === 0) console.log('Generated files are up to date.');
  else if (!check) console.log(`Written: ${stale.map(([file]) => file).join(', ')}`);
  else throw staleError(stale);
} catch (error) {
  if (!(error instanceof SourceError || error instanceof TemplateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function staleError(files) {
  return new SourceError(`Not up to date: ${files.map(([file]) => file).join(', ')}\nRun: npm run generate`);
}

function pagePath(rule) {
  return `docs/rules/${rule.id}.md`;
}

/** A rule's page: its names, and its text before and behind the generated table. */
function readPage(rule) {
  const file = pagePath(rule);
  const text = readIfThere(file);
  if (text === undefined) throw new SourceError(`The rule ${rule.id} has no page: write ${file}, like the other ones.`);
  const names = /^# (.+?) · (.+)\n/.exec(text);
  if (!names) throw new SourceError(`${file} must begin with "# 中文名 · English name".`);
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new SourceError(`${file} lacks the lines ${START} and ${END}.`);
  return { zh: names[1], en: names[2], head: text.slice(0, from), body: text.slice(to + END.length) };
}

function refuseStrayPages(ids) {
  const stray = readdirSync(path.join(root, 'docs', 'rules')).filter(
    (file) => file !== 'README.md' && !ids.includes(file.replace(/\.md$/, '')),
  );
  if (stray.length > 0) throw new SourceError(`No rule belongs to docs/rules/${stray.join(', ')}.`);
}

function ruleTable(rule) {
  return `${START}\n\n${table([
    ['规则 Rule', '类别 Category', '默认级别 Default', '修复 Fix', '依据 Clause'],
    [`\`${rule.id}\``, CATEGORIES[rule.category], severityWords(rule), fixWords(rule), rule.norm ?? '惯例 practice'],
  ])}\n\n${END}`;
}

function ruleList(pages) {
  return `# 规则 · Rules

${START}

${table([
  ['规则 Rule', '名称 Name', '类别 Category', '默认级别 Default', '修复 Fix'],
  ...pages.map(({ rule, page }) => [
    `[\`${rule.id}\`](${rule.id}.md)`,
    `${page.zh}<br>${page.en}`,
    CATEGORIES[rule.category],
    severityWords(rule),
    fixWords(rule),
  ]),
])}

${END}

“安全”修复可由 \`gongwen fix\`、保存时修复和“全部修复”直接应用；“建议”修复只在用户选择时应用，见
[ADR 0002](../adr/0002-safe-and-suggested-fixes.md)。每条规则的级别可用设置 \`gongwen.rules\`、
\`.gongwen.json\` 的 \`rules\` 或命令行的 \`--rule\` 修改或关闭。

_Safe_ fixes may be applied by \`gongwen fix\`, on save and by “fix all”; _suggested_ ones only when a writer chooses
them. The setting \`gongwen.rules\`, \`rules\` in \`.gongwen.json\`, or \`--rule\` on the command line changes a rule's
severity or switches it off.
`;
}

/** The names of the rules as a module of the core. */
function titles(pages) {
  const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const rows = pages.map(
    ({ rule, page }) => `  ${keyOf(rule.id)}: { 'zh-cn': ${quoted(page.zh)}, en: ${quoted(page.en)} },\n`,
  );
  return `// Written by scripts/generate.mjs from the headings of docs/rules/*.md.
import type { Locale } from '../messages/message.js';
import type { RuleId } from './ids.js';

const TITLES: Readonly<Record<RuleId, Readonly<Record<Locale, string>>>> = {
${rows.join('')}};

/** What a rule is called, in a few words. */
export function ruleTitle(id: RuleId, locale: Locale): string {
  return TITLES[id][locale];
}
`;
}

function severityWords(rule) {
  return rule.off ? `关闭 off（${SEVERITIES[rule.severity]}）` : SEVERITIES[rule.severity];
}

function fixWords(rule) {
  if (rule.unfixable) return '无 none';
  return rule.fixable ? '安全 safe' : '建议 suggested';
}

/** The readme with its table of settings: what they are, in both languages, and their defaults. */
function withSettingsTable(zh, en, { contributes }) {
  const [from, to] = ['<!-- settings:start -->', '<!-- settings:end -->'];
  const text = readIfThere('README.md') ?? '';
  if (!text.includes(from) || !text.includes(to)) throw new SourceError(`README.md lacks ${from} and ${to}.`);
  const words = (language, reference) => language[reference.replaceAll('%', '')]?.replaceAll('|', '\\|');
  const rows = [contributes.configuration].flat().flatMap(({ properties }) =>
    Object.entries(properties).map(([name, { default: value, description, markdownDescription }]) => {
      const reference = markdownDescription ?? description;
      return [`\`${name}\``, `\`${JSON.stringify(value)}\``, `${words(zh, reference)}<br>${words(en, reference)}`];
    }),
  );
  const settings = table([['设置 Setting', '默认 Default', '作用 What it does'], ...rows]);
  return `${text.slice(0, text.indexOf(from))}${from}\n\n${settings}\n\n${text.slice(text.indexOf(to))}`;
}

/** The setting gongwen.rules with one property a rule. */
function withSettings(manifest, rules, severities) {
  const sections = [manifest.contributes?.configuration ?? []].flat();
  const setting = sections.map((section) => section.properties?.['gongwen.rules']).find(Boolean);
  if (!setting) throw new SourceError('package.json contributes no setting gongwen.rules.');
  setting.properties = Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        type: 'string',
        enum: [...severities, 'off'],
        default: rule.off ? 'off' : rule.severity,
        description: `%config.rules.${rule.id}%`,
      },
    ]),
  );
  setting.additionalProperties = false;
  return manifest;
}

/** The descriptions of the rules, behind that of the setting itself. */
function withDescriptions(wording, pages, language) {
  const isRule = (key) => key.startsWith('config.rules.');
  const others = Object.entries(wording).filter(([key]) => !isRule(key));
  const descriptions = pages.map(({ rule, page }) => [`config.rules.${rule.id}`, page[language]]);
  const at = others.findIndex(([key]) => key === 'config.rules') + 1 || others.length;
  return Object.fromEntries([...others.slice(0, at), ...descriptions, ...others.slice(at)]);
}

function readJson(file) {
  const text = readIfThere(file);
  if (text === undefined) throw new SourceError(`${file} is missing.`);
  return JSON.parse(text);
}

function readIfThere(file) {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A Markdown table as Prettier writes it: columns padded to their width, Chinese characters two columns wide. */
function table(rows) {
  const width = (text) =>
    [...text].reduce((sum, char) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/.test(char) ? 2 : 1), 0);
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => width(row[column]))));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const pad = (row) => line(row.map((cell, column) => cell + ' '.repeat(widths[column] - width(cell))));
  const [head, ...body] = rows;
  return [pad(head), line(widths.map((count) => '-'.repeat(count))), ...body.map(pad)].join('\n');
}
