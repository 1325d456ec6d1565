import type { ParsedDocument } from '../../document.js';
import { lineContent, officialDocuments, type OfficialDocument } from '../../documents/officialDocuments.js';
import { message } from '../../messages/message.js';
import type { HeadingNode } from '../../structure/node.js';
import type { DocumentRule, Report } from '../rule.js';

/** A part that a sort of document usually has: its name, and what headings and sentences about it say. */
interface Part {
  readonly name: string;
  readonly heading: RegExp;
  readonly text?: RegExp;
}

const PROBLEMS: Part = {
  name: '问题',
  heading: /问题|不足|困难|差距|短板|薄弱|瓶颈/,
  text: /存在[^。]{0,12}(?:问题|不足|困难|差距|短板)|问题和不足|不足之处/,
};
const PLANS: Part = {
  name: '打算',
  heading: /打算|计划|安排|思路|下一?步|今后|目标|方向|展望|下半年|明年|措施|20\d{2}年.*(?:工作|重点)/,
  text: /下一步|今后的?工作|在今后|明年|下半年|今后/,
};

/** In the order in which the parts usually come. */
const PARTS: readonly (readonly [types: RegExp, parts: readonly Part[]])[] = [
  [/^(?:工作总结|总结|小结)$/, [PROBLEMS, PLANS]],
  [
    /^(?:实施方案|工作方案)$/,
    [
      { name: '目标', heading: /目标|总体要求|指导思想|目的|宗旨|原则|主题/, text: /为[^。]{2,60}制定本方案|目标/ },
      { name: '任务', heading: /任务|内容|重点|流程|程序|措施|分工|范围|对象/ },
      { name: '步骤', heading: /步骤|时间|阶段|安排|进度|流程|程序/, text: /\d月\d{1,2}日[前至—]|月底前/ },
      { name: '保障', heading: /保障|要求|组织|领导|机制|纪律|监督/ },
    ],
  ],
  [
    /^调研报告$/,
    [
      { name: '现状', heading: /现状|情况|做法|概况|背景|成效|经验/ },
      PROBLEMS,
      { name: '建议', heading: /建议|对策|措施|打算|思路|路径|启示|举措|意见/, text: /建议/ },
    ],
  ],
];
/** Fewer headings than these say nothing about what a document has. */
const FEWEST = 3;

/** A summary without problems or plans, a plan without safeguards, a study without proposals; or these in another order. */
export const sectionsMissing: DocumentRule = {
  id: 'sections-missing',
  category: 'structure',
  severity: 'information',
  off: true,
  fixable: false,
  unfixable: true,
  *check(document) {
    for (const official of officialDocuments(document)) {
      const { type, titleSpan, lines } = official;
      const parts = type && PARTS.find(([types]) => types.test(type))?.[1];
      if (!parts || !titleSpan) continue;
      const headings = document.structure.nodes.filter(
        ({ kind, line }) => kind !== 'title' && line > lines.start && line <= lines.end,
      );
      const top = headings.filter(({ level }) => level === Math.min(...headings.map((node) => node.level)));
      if (top.length < FEWEST && headings.length < FEWEST) continue;
      const missing = parts.filter((part) => !has(document, official, headings, part));
      if (missing.length > 0) {
        const expected = missing.map(({ name }) => name).join('、');
        yield { span: titleSpan, message: message('sections-missing', { type, expected }), fixes: [] };
      } else if (/总结|小结|调研/.test(type)) yield* disorder(type, top, parts);
    }
  },
};

function has(
  document: ParsedDocument,
  { body }: OfficialDocument,
  headings: readonly HeadingNode[],
  part: Part,
): boolean {
  if (headings.some(({ title }) => part.heading.test(title))) return true;
  return part.text !== undefined && body.some((line) => part.text?.test(lineContent(document, line)));
}

/** A heading of a later part before the first one of an earlier part; a heading about both is in its place. */
function* disorder(type: string, top: readonly HeadingNode[], parts: readonly Part[]): Iterable<Report> {
  const firsts = parts.map(({ heading }) =>
    top.find(({ title }) => heading.test(title) && parts.filter((part) => part.heading.test(title)).length === 1),
  );
  for (let i = 1; i < firsts.length; i++) {
    const earlier = firsts[i - 1];
    const later = firsts[i];
    if (!earlier || !later || earlier.line < later.line) continue;
    yield {
      span: later.titleSpan,
      message: message('sections-missing-order', { type, actual: later.title, expected: earlier.title }),
      fixes: [],
    };
  }
}
