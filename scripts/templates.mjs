// Looks at template files as a writer meets them: what is wrong with them, what becomes of them.
//
//   npm run templates                     every file in snippets/
//   npm run templates -- check FILE…      these files, wherever they are
//   npm run templates -- check --brief    one line a template
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortcomings } from './generate/elements.mjs';
import { loadCore } from './loadCore.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const KINDS = { documents: 'document', sections: 'section', phrases: 'phrase' };
/** Any day: what is checked must not depend on it. */
const DAY = { year: 2026, month: 1, day: 5 };

const given = process.argv.slice(2).filter((argument) => argument !== 'check');
const brief = given.includes('--brief');
const named = given.filter((argument) => !argument.startsWith('--'));
const files = named.length > 0 ? named : allFiles();
const core = await loadCore();
let broken = 0;
let count = 0;

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const { templates, problems } = core.parseTemplates(text, KINDS[path.basename(path.dirname(path.resolve(file)))]);
  for (const { line, message } of problems) {
    broken++;
    console.log(`✘ ${file}:${line + 1}  ${core.formatMessage(message, 'zh-cn')}`);
  }
  for (const template of templates) show(file, template);
}
console.log(`\n${count} templates in ${files.length} files, ${broken} problems`);
if (broken > 0) process.exitCode = 1;

/** One template: its text with everything in place, its outline, and what `check` says about it. */
function show(file, template) {
  count++;
  const pieces = core.expandDocument(template, { today: DAY });
  const text = core.plainText(pieces);
  const document = core.ParsedDocument.parse(text);
  const findings = core.lint(document).filter(({ severity }) => template.kind === 'document' || severity !== 'hint');
  const type = core.documentType(document);
  const notes = [
    ...findings.map(({ span, rule, severity, message }) => {
      const line = document.lines.lineAt(span.start);
      return `${severity} ${rule}, line ${line + 1}: ${core.formatMessage(message, 'zh-cn')}`;
    }),
    ...(template.kind === 'document' ? aboutDocument(template, document, type) : []),
  ];
  broken += notes.length;
  const head = `${template.kind} ${template.name} (${file}:${template.line + 1})`;
  if (brief) {
    console.log(notes.length === 0 ? `✔ ${head}` : `✘ ${head}`);
  } else {
    console.log(`\n── ${head} ${'─'.repeat(Math.max(0, 50 - head.length))}\n${text}\n`);
    if (document.structure.nodes.length > 0) console.log(`outline\n${outlineOf(core.outline(document))}`);
    const fields = core.templateFields(template).map(({ name }) => name);
    if (fields.length > 0) console.log(`fields   ${fields.join(' ')}`);
    if (template.kind === 'document') console.log(`profile  ${document.profile}   type ${type ?? '—'}`);
  }
  for (const note of notes) console.log(`✘ ${note}`);
}

/** What a whole document must be besides free of findings. */
function aboutDocument(template, document, type) {
  const notes = [];
  if (!core.looksLikeGongwen(document).gongwen) notes.push('not recognised as 公文');
  if (template.types.length > 1) notes.push('文种: a document has one, or none');
  const [wanted] = template.types;
  if (wanted !== undefined && type !== undefined && !type.endsWith(wanted) && !wanted.endsWith(type))
    notes.push(`its title says ${type}, its 文种 ${wanted}`);
  return [...notes, ...shortcomings(core, template)];
}

function outlineOf(nodes, depth = 1) {
  return nodes
    .map(({ heading, children }) => {
      const words = `${heading.marker?.text ?? ''} ${heading.title}`.trim();
      return `${'  '.repeat(depth)}${words}\n${outlineOf(children, depth + 1)}`;
    })
    .join('');
}

function allFiles() {
  return Object.keys(KINDS).flatMap((folder) =>
    readdirSync(path.join(root, 'snippets', folder))
      .filter((name) => name.endsWith('.gongwen'))
      .sort()
      .map((name) => path.join('snippets', folder, name)),
  );
}
