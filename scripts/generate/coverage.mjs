// docs/templates-coverage.md: what each whole document begins and ends with and consists of, what is checked of it, and
// which sections of common reports a template has. The words before the tables are written by hand.
import { partsOf, shortcomings, wanted } from './elements.mjs';

/** Reports that writers start from a template, by what they call them. */
const REPORTS = {
  述职述廉报告: '述职述廉报告',
  政府工作报告: '政府工作报告',
  半年工作总结: '半年工作总结',
  年度工作总结: '年度工作总结',
  '个人（分管）工作总结和计划': '个人工作总结',
  宣传思想工作总结: '宣传思想工作总结',
  民生工作总结: '民生工作总结',
};

/**
 * The tables.
 *
 * @param {any} core
 * @param {readonly any[]} entries templates with their files, in the order of lists
 * @returns {string}
 * @throws {Error} where a template lacks what its 文种 needs
 */
export function coverage(core, entries) {
  const documents = entries.filter(({ template }) => template.kind === 'document');
  const faults = documents.flatMap(({ file, template }) =>
    shortcomings(core, template).map((fault) => `${file}: ${template.name} ${fault}`),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const categories = [...new Set(documents.map(({ template }) => template.category))];
  return [
    ...categories.flatMap((category) => [
      `## ${category}`,
      table(
        ['文种', '模板', '开头', '结尾', '必备要素', '另有', '核对'],
        documents.filter(({ template }) => template.category === category).map((entry) => row(core, entry)),
      ),
    ]),
    '## 常写的报告和总结',
    '左边是要写的文件，右边是起草它的模板、模板已有的各部分，以及用“插入章节”还可以补上的部分。',
    table(['要写的文件', '模板', '各部分', '还可以插入'], reports(core, entries)),
  ].join('\n\n');
}

function row(core, { template, file }) {
  const parts = partsOf(core, template);
  const { needs, checks } = wanted(template, parts);
  const named = (name) => (name === '正文' ? `正文（${parts.elements.get(name)}）` : name);
  const others = [...parts.elements.keys()].filter((name) => !needs.includes(name));
  return [
    template.types[0] ?? '—',
    link(template, file),
    shortened(parts.opening) || '直接写第一部分',
    parts.closings.map((closing) => shortened(closing)).join('／') || '不写',
    needs.map(named).join('、'),
    others.map(named).join('、') || '—',
    checks.map(({ name }) => name).join('；') || '—',
  ];
}

function reports(core, entries) {
  const sections = entries.filter(({ template }) => template.kind === 'section' && template.types.length > 0);
  return Object.entries(REPORTS).map(([report, name]) => {
    const { template, file } = entries.find((one) => one.template.kind === 'document' && one.template.name === name);
    const document = core.ParsedDocument.parse(core.plainText(core.expandDocument(template)));
    const more = sections.filter((one) => core.suits(one.template, template.types[0]));
    return [
      report,
      link(template, file),
      core
        .outline(document)
        .flatMap(({ children }) => children.map(part))
        .join('<br>'),
      more.map((one) => one.template.name).join('、') || '—',
    ];
  });
}

/** 一、主要做法：甲；乙 */
function part({ heading, children }) {
  const below = children.map((child) => child.heading.title).join('；');
  return `${heading.marker?.text ?? ''}${heading.title}${below ? `：${below}` : ''}`;
}

function link({ name }, file) {
  return `[${name}](../${file})`;
}

/** Beginning and end of a long paragraph: its first clause, its last sentence. */
function shortened(text) {
  if (text.length <= 45) return text;
  const sentences = text.match(/[^。！]+[。！：]?/g) ?? [text];
  const last = sentences.at(-1) ?? '';
  if (sentences.length > 1 && last.length <= 45)
    return `${text.slice(0, 14).replace(/[，、。][^，、。]*$/, '')}……${last}`;
  return `${text.slice(0, 30).replace(/[，、。；][^，、。；]*$/, '')}……`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
