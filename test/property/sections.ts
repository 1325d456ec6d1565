import fc from 'fast-check';
import { outline, references, type OutlineNode, type ParsedDocument } from '../../server/src/core/index.js';
import { formatHan } from '../../server/src/core/numerals/han.js';
import { targetName } from '../helpers/sections.js';

/** A section of a generated document; its title tells it from all others. */
export interface Section {
  readonly title: string;
  readonly children: readonly Section[];
}

/** A generated document and what it was made from. */
export interface Generated {
  readonly text: string;
  readonly sections: readonly Section[];
}

interface Shape {
  readonly children: readonly Shape[];
}

const WORDS = '山水林田湖草沙路桥村镇户粮棉油茶果蔬畜禽渔电气网灯';
const MARKERS: Readonly<Record<string, (n: number) => string>> = {
  han: (n) => `${formatHan(n)}、`,
  hanParen: (n) => `（${formatHan(n)}）`,
  num: (n) => `${n}.`,
  numParen: (n) => `（${n}）`,
};

function shapes(depth: number): fc.Arbitrary<readonly Shape[]> {
  if (depth === 0) return fc.constant([]);
  return fc.oneof(
    { weight: depth === 3 ? 0 : 2, arbitrary: fc.constant([]) },
    {
      weight: 3,
      arbitrary: fc.array(fc.record({ children: fc.oneof(fc.constant([]), shapes(depth - 1)) }), {
        minLength: 2,
        maxLength: depth === 3 ? 5 : 3,
      }),
    },
  );
}

/** Reports: up to three levels of sections with bodies and references to each other. */
export const report: fc.Arbitrary<Generated> = fc
  .record({
    tree: shapes(3),
    ladder: fc.constantFrom(['han', 'hanParen', 'num', 'numParen'], ['han', 'num', 'numParen']),
    indent: fc.constantFrom('', '　　'),
    apart: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
    final: fc.boolean(),
    runIn: fc.boolean(),
    picks: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 }),
  })
  .map(({ tree, ladder, indent, apart, eol, final, runIn, picks }) => {
    let serial = 0;
    const name = (shape: Shape): Section => {
      const n = serial++;
      const title = `抓好${WORDS[n % WORDS.length]}${WORDS[Math.floor(n / WORDS.length) % WORDS.length]}工作`;
      return { title, children: shape.children.map(name) };
    };
    const sections = tree.map(name);
    const paths = namedPaths(sections, ladder);
    const citing = new Map(
      picks.map(([from, to]) => [from % Math.max(1, serial), paths[to % Math.max(1, paths.length)]]),
    );
    const lines = ['××镇关于重点工作的总结', ''];
    let at = 0;
    const write = (list: readonly Section[], depth: number): void => {
      list.forEach(({ title, children }, i) => {
        const words = citing.get(at++);
        const body = `组织专人负责，逐项推进落实。${words === undefined ? '' : `具体要求见${words}。`}`;
        const heading = `${indent}${MARKERS[ladder[depth]!]!(i + 1)}${title}`;
        if (apart && lines.length > 2) lines.push('');
        if (runIn && depth > 0) lines.push(`${heading}。${body}`);
        else lines.push(heading, `${indent}${body}`);
        write(children, depth + 1);
      });
    };
    write(sections, 0);
    return { text: lines.join(eol) + (final ? eol : ''), sections };
  })
  .filter(({ sections }) => sections.length > 0);

/** Words for the sections that a reference can name: 第二部分（三）. */
function namedPaths(sections: readonly Section[], ladder: readonly string[]): string[] {
  return sections.flatMap((section, i) => {
    const part = `第${formatHan(i + 1)}部分`;
    const below = section.children.map((_, k) =>
      ladder[1] === 'hanParen' ? `${part}（${formatHan(k + 1)}）` : `${part}第${k + 1}点`,
    );
    return [part, ...below];
  });
}

/** The sections of a document as they are read. */
export function sectionsOf(document: ParsedDocument): readonly Section[] {
  const read = (nodes: readonly OutlineNode[]): Section[] =>
    nodes.map(({ heading, children }) => ({ title: heading.title, children: read(children) }));
  return outline(document).flatMap((node) => (node.heading.kind === 'title' ? read(node.children) : read([node])));
}

/** What every reference names, by the titles of the sections: independent of numbers and of the order of lines. */
export function namedTitles(document: ParsedDocument): string[] {
  return references(document)
    .map(({ line, state, targets }) => {
      const source = lineWords(document, line).slice(0, 12);
      const names = targets.map((target) => targetName(document, target).replace(/^[^抓]*/, ''));
      return `${source} ${state} ${names.join(' ')}`;
    })
    .sort();
}

/** A line without its marker and its references. */
export function lineWords(document: ParsedDocument, line: number): string {
  const { start, end } = document.lines.spanOf(line);
  const own = references(document).filter((reference) => reference.line === line);
  const marker = document.structure.nodes.find((node) => node.line === line)?.marker;
  let text = document.text.slice(start, end);
  for (const { span } of [...own].reverse()) text = text.slice(0, span.start - start) + text.slice(span.end - start);
  return marker ? text.slice(0, marker.span.start - start) + text.slice(marker.spaceAfter.end - start) : text;
}

/** All lines of a document without markers and references, sorted. */
export function wordsOfLines(document: ParsedDocument): string[] {
  return document.scans.map((_, line) => lineWords(document, line)).sort();
}
