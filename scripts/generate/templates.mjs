// What follows from the template files in snippets/, for scripts/generate.mjs:
//
//   server/src/templates/library.json   the product's own templates, with the pinyin they are found by
//   server/src/templates/pinyin.json    characters by syllable, for templates that are written elsewhere
//   snippets/gongwen.code-snippets      whole documents as the editor's own file templates
//   docs/templates.md                   every template with its outline
//   docs/templates-format.md            the table of known fields
//   docs/templates-coverage.md          what each document begins and ends with and consists of
//
// Pinyin is looked up here alone: the library for it knows readings by context, and need not be in the product.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { pinyin } from 'pinyin-pro';
import { format, resolveConfig } from 'prettier';
import { coverage } from './coverage.mjs';

const KINDS = { documents: 'document', sections: 'section', phrases: 'phrase' };
/** The order of 党政机关公文处理工作条例, art. 8. */
const STATUTORY = '决议 决定 令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要'.split(' ');
const CATEGORIES = ['法定文种', '事务文书'];
const FIELDS = ['<!-- fields:start -->', '<!-- fields:end -->'];
const TABLES = ['<!-- tables:start -->', '<!-- tables:end -->'];

/** A template file that cannot be used. */
export class TemplateError extends Error {}

/**
 * The generated files by name.
 *
 * @param {any} core
 * @param {string} root
 */
export async function templateFiles(core, root) {
  const entries = readTemplates(core, root);
  const write = async (/** @type {string} */ file, /** @type {string} */ text) => {
    const filepath = path.join(root, file);
    return /** @type {const} */ ([file, await format(text, { ...(await resolveConfig(filepath)), filepath })]);
  };
  const guide = 'docs/templates-format.md';
  const page = 'docs/templates-coverage.md';
  return [
    await write(
      'server/src/templates/library.json',
      JSON.stringify(entries.map(({ template, keys, text }) => ({ kind: template.kind, keys: keys.join(' '), text }))),
    ),
    await write('server/src/templates/pinyin.json', JSON.stringify(syllables())),
    await write('snippets/gongwen.code-snippets', JSON.stringify(codeSnippets(core, entries))),
    await write('docs/templates.md', overview(core, entries)),
    await write(guide, between(FIELDS, read(root, guide), fieldTable(core))),
    await write(page, between(TABLES, read(root, page), coverageOf(core, entries))),
  ];
}

/** Every template of the product in the order of lists. */
function readTemplates(core, root) {
  const entries = Object.entries(KINDS).flatMap(([folder, kind]) => {
    const files = readdirSync(path.join(root, 'snippets', folder)).filter((name) => name.endsWith('.gongwen'));
    return files.sort().flatMap((name) => readFile(core, root, path.posix.join('snippets', folder, name), kind));
  });
  const names = new Map();
  for (const { template, file } of entries) {
    const name = `${template.kind} ${template.name}`;
    if (names.has(name)) throw new TemplateError(`${template.name} is in ${names.get(name)} and in ${file}.`);
    names.set(name, file);
  }
  return entries.map((entry, place) => ({ ...entry, place })).sort((a, b) => rank(a) - rank(b) || a.place - b.place);
}

function readFile(core, root, file, kind) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const { templates, problems } = core.parseTemplates(text, kind);
  const [problem] = problems;
  if (problem) throw new TemplateError(`${file}:${problem.line + 1}: ${core.formatMessage(problem.message, 'en')}`);
  const lines = text.split(/\r\n?|\n/);
  return templates.map((template, i) => ({
    file,
    template,
    keys: keysOf([template.name, ...template.aliases]),
    text: `${lines
      .slice(template.line, templates[i + 1]?.line ?? lines.length)
      .join('\n')
      .trimEnd()}\n`,
  }));
}

/** Documents by category and 文种, then sections, then phrases. */
function rank({ template: { kind, category, types } }) {
  if (kind !== 'document') return kind === 'section' ? 1000 : 2000;
  const group = CATEGORIES.indexOf(category);
  const type = STATUTORY.indexOf(types[0] ?? '');
  return (group < 0 ? CATEGORIES.length : group) * 100 + (type < 0 ? 99 : type);
}

/** Initials and whole pinyin of names: 工作总结 → gzzj gongzuozongjie. */
function keysOf(names) {
  const keys = names.flatMap((name) => {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
    return [syllables.map((one) => one[0]).join(''), syllables.join('')];
  });
  return [...new Set(keys.map((key) => key.toLowerCase()).filter((key) => key !== ''))];
}

/** The characters of GB 2312 by their usual reading. */
function syllables() {
  const decoder = new TextDecoder('gbk');
  const table = new Map();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const char = decoder.decode(Uint8Array.of(row, cell));
      if (!/^\p{Script=Han}$/u.test(char)) continue;
      const [syllable] = pinyin(char, { toneType: 'none', type: 'array', v: true });
      if (syllable && /^[a-z]+$/.test(syllable)) table.set(syllable, (table.get(syllable) ?? '') + char);
    }
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Whole documents for “Fill File with Snippet” and “Insert Snippet”. They have no prefix: an editor offers those that
 * have one wherever letters are typed, in the middle of a document too; in an empty one the server offers them.
 */
function codeSnippets(core, entries) {
  const documents = entries.filter(({ template }) => template.kind === 'document');
  return Object.fromEntries(
    documents.map(({ template }) => [
      template.name,
      {
        description: template.description || template.name,
        isFileTemplate: true,
        body: core.snippetText(core.expandDocument(template), { dates: 'editor' }).split('\n'),
      },
    ]),
  );
}

/** docs/templates.md */
function overview(core, entries) {
  const of = (kind) => entries.filter(({ template }) => template.kind === kind);
  const documents = of('document');
  const categories = [...new Set(documents.map(({ template }) => template.category))];
  const count = (kind) => of(kind).length;
  return [
    '# 模板 · Templates',
    '<!-- This page is generated from snippets/ by scripts/generate.mjs. -->',
    `整篇文件 ${count('document')} 个，章节 ${count('section')} 个，用语 ${count('phrase')} 条。名称、别名、拼音首字母和全拼都可以用来查找。`,
    `${count('document')} whole documents, ${count('section')} sections, ${count('phrase')} phrases; found by name, alias, pinyin initials and full pinyin.`,
    '自己的模板怎样写，见[模板文件的写法](templates-format.md)。How to write your own: [template files](templates-format.md).',
    ...categories.flatMap((category) => [
      `## ${category}`,
      ...documents.filter(({ template }) => template.category === category).map((entry) => chapter(core, entry)),
    ]),
    '## 章节 · Sections',
    ...of('section').map((entry) => chapter(core, entry)),
    '## 用语 · Phrases',
    phraseTable(core, of('phrase')),
  ].join('\n\n');
}

function chapter(core, { template, keys }) {
  const { name, description, english, types } = template;
  const text = core.plainText(core.expandDocument(template, {}));
  const outline = core.templateOutline(template);
  const fields = core.templateFields(template).map((field) => field.name);
  const facts = [
    `查找 prefixes：${[name, ...template.aliases, ...keys].map((key) => `\`${key}\``).join(' ')}`,
    ...(types.length > 0 && template.kind === 'section' ? [`适合 suits：${types.join('、')}`] : []),
    ...(fields.length > 0 ? [`要填 fields：${fields.join('、')}`] : []),
  ];
  return [
    `### ${name}${english.name ? ` · ${english.name}` : ''}`,
    [description && `${description}。`.replace(/。。$/, '。'), english.description && `${english.description}.`]
      .filter(Boolean)
      .join(' '),
    facts.map((fact) => `- ${fact}`).join('\n'),
    `\`\`\`text\n${outline || text}\n\`\`\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function phraseTable(core, entries) {
  const cell = (text) =>
    text
      .replaceAll('|', '\\|')
      .replace(/\s*\n\s*/g, '<br>')
      .trim();
  const rows = entries.map(({ template, keys }) => [
    template.name,
    cell(core.plainText(core.expandDocument(template))),
    template.places.join('、') || '—',
    template.types.join('、') || '—',
    keys
      .slice(0, 2)
      .map((key) => `\`${key}\``)
      .join(' '),
  ]);
  const head = ['名称 Name', '文字 Text', '位置 Place', '文种 Genres', '拼音 Pinyin'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The known fields, for docs/templates-format.md. */
function fieldTable(core) {
  const source = ({ unit, date }) => (unit ? `单位 \`${unit}\`` : date ? '今天' : '');
  const rows = core.FIELDS.map((field) => [`\`${field.name}\``, field.prompt, field.example, source(field)]);
  const head = ['名称', '内容', '未填时', '取自'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function coverageOf(core, entries) {
  try {
    return coverage(core, entries);
  } catch (error) {
    throw new TemplateError(error.message);
  }
}

function read(root, file) {
  return { file, text: readFileSync(path.join(root, file), 'utf8') };
}

/** A page with what stands between two comments written anew. */
function between([start, end], { file, text }, content) {
  if (!text.includes(start) || !text.includes(end)) throw new TemplateError(`${file} lacks ${start} or ${end}.`);
  return `${text.slice(0, text.indexOf(start))}${start}\n\n${content}\n\n${text.slice(text.indexOf(end))}`;
}
