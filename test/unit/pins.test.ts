import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  applyEdits,
  findAnchor,
  fixAll,
  lint,
  ParsedDocument,
  pinAt,
  pinFor,
  planEdit,
  type Pin,
  type Suppression,
} from '../../server/src/core/index.js';
import { heading } from '../helpers/sections.js';
import { tree } from '../helpers/tree.js';

const EXCERPT = '三、存在的问题\n项目偏少。\n四、下一步打算\n抓紧落实。\n';

function pinned(text: string, title: string, kind: Pin['kind'], number?: number): Pin {
  const document = ParsedDocument.parse(text);
  return pinFor(document, heading(document, title), kind, number)!;
}

function rules(text: string, pins: readonly Pin[]): string[] {
  return lint(ParsedDocument.parse(text, { pins })).map(({ rule }) => rule);
}

describe('a pinned number', () => {
  it('is kept, and what follows counts on from it', () => {
    const text = '一、甲项工作\n三、乙项工作\n三、丙项工作\n';
    const keep = pinned(text, '乙项', 'keep');
    expect(keep).toEqual({ kind: 'keep', at: { text: '乙项工作' }, number: 3 });
    expect(tree(text, { pins: [keep] })).toBe('1|一、|甲项工作\n1|三、|乙项工作\n1|三、→四、|丙项工作');
    expect(rules(text, [keep])).toEqual(['numbering-duplicate']);
    expect(fixAll(text, { pins: [keep] }).text).toBe('一、甲项工作\n三、乙项工作\n四、丙项工作\n');
  });

  it('silences the break that it means', () => {
    const text = '一、甲项工作\n二、乙项工作\n五、丙项工作\n六、丁项工作\n';
    expect(rules(text, [])).not.toEqual([]);
    expect(rules(text, [pinned(text, '丙项', 'keep')])).toEqual([]);
    expect(fixAll(text, { pins: [pinned(text, '丙项', 'keep')] }).text).toBe(text);
  });

  it('is another one than the text has where the writer says so', () => {
    const text = '一、甲项工作\n二、乙项工作\n';
    expect(fixAll(text, { pins: [pinned(text, '甲项', 'start', 5)] }).text).toBe('五、甲项工作\n六、乙项工作\n');
  });

  it('starts a series: whichever heading comes first has it', () => {
    const pins = [pinned(EXCERPT, '存在的问题', 'start')];
    expect(pins).toEqual([{ kind: 'start', form: 'han', number: 3 }]);
    const document = ParsedDocument.parse(EXCERPT, { pins });
    const plan = planEdit(document, { kind: 'moveDown', nodes: [heading(document, '存在的问题')] });
    expect(plan.ok && applyEdits(EXCERPT, plan.edits)).toBe('三、下一步打算\n抓紧落实。\n四、存在的问题\n项目偏少。\n');
  });

  it('goes with its heading when that moves', () => {
    const text = '一、甲项工作\n内容。\n五、乙项工作\n内容。\n六、丙项工作\n内容。\n';
    const pins = [pinned(text, '乙项', 'keep')];
    const document = ParsedDocument.parse(text, { pins });
    const plan = planEdit(document, { kind: 'moveDown', nodes: [heading(document, '乙项')] });
    expect(plan.ok && applyEdits(text, plan.edits)).toBe(
      '一、甲项工作\n内容。\n二、丙项工作\n内容。\n五、乙项工作\n内容。\n',
    );
  });

  it('is found again after edits above it, and told by its line', () => {
    const pins = [pinned(EXCERPT, '下一步打算', 'keep', 7)];
    const later = `前言部分。\n\n${EXCERPT.replace('偏少', '还不够多')}`;
    const document = ParsedDocument.parse(later, { pins });
    expect(pinAt(document, 4)).toBe(pins[0]);
    expect([0, 2, 3, 5].map((line) => pinAt(document, line))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('does nothing where its heading is gone', () => {
    const pins: Pin[] = [{ kind: 'keep', at: { text: '不存在的标题' }, number: 9 }];
    expect(tree(EXCERPT, { pins })).toBe(tree(EXCERPT));
  });
});

describe('an anchor', () => {
  const text = '一、甲项工作\n（一）宣传。各组负责。\n（二）检查。各组负责。\n二、乙项工作\n（一）宣传。各组负责。\n';
  const document = ParsedDocument.parse(text);

  it('tells equal lines by the heading above them', () => {
    expect(anchorOf(document, 1)).toEqual({ text: '宣传。各组负责。', under: '甲项工作' });
    expect(anchorOf(document, 4)).toEqual({ text: '宣传。各组负责。', under: '乙项工作' });
    for (const line of [0, 1, 2, 3, 4]) expect(findAnchor(document, anchorOf(document, line))).toBe(line);
  });

  it('counts equal lines below one heading', () => {
    const twice = ParsedDocument.parse('一、甲项工作\n各组负责。\n其他内容。\n各组负责。\n');
    expect(anchorOf(twice, 3)).toEqual({ text: '各组负责。', under: '甲项工作', occurrence: 1 });
    expect(findAnchor(twice, anchorOf(twice, 3))).toBe(3);
  });

  it('does not mind markers, blanks and width', () => {
    const other = ParsedDocument.parse('三、 甲项工作\n　　5.宣传。各组负责。\n');
    expect(findAnchor(other, { text: '宣传。 各组负责。', under: '甲项工作' })).toBe(1);
  });

  it('survives a new name of the heading above where it is the only such line', () => {
    expect(findAnchor(document, { text: '检查。各组负责。', under: '原来的名称' })).toBe(2);
    expect(findAnchor(document, { text: '宣传。各组负责。', under: '原来的名称' })).toBeUndefined();
  });
});

describe('suppressions', () => {
  const text = '一、甲项工作\n三、乙项工作\n（一）子项\n（三）次项\n';
  const document = ParsedDocument.parse(text);
  const left = (suppressions: readonly Suppression[]): string[] =>
    lint(document, { suppressions }).map(({ rule, span }) => `${rule} ${document.lines.lineAt(span.start)}`);

  it('silence a rule at one place, in the document, or everything', () => {
    expect(left([])).toEqual(['numbering-gap 1', 'numbering-gap 3']);
    expect(left([{ rule: 'numbering-gap', at: anchorOf(document, 1) }])).toEqual(['numbering-gap 3']);
    expect(left([{ rule: 'numbering-gap' }])).toEqual([]);
    expect(left([{ rule: 'numbering-order' }])).toEqual(['numbering-gap 1', 'numbering-gap 3']);
    expect(left([{}])).toEqual([]);
  });

  it('keep the repair from a place that is not reported', () => {
    const suppressions = [{ rule: 'numbering-gap', at: anchorOf(document, 1) }] as const;
    expect(fixAll(text, { suppressions }).text).toBe('一、甲项工作\n三、乙项工作\n（一）子项\n（二）次项\n');
  });
});

describe('intent', () => {
  const titles = (text: string): string[] =>
    lint(ParsedDocument.parse(text)).flatMap(({ fixes }) => fixes.map(({ kind, title }) => `${kind} ${title.id}`));

  it('offers renumbering, the one marker, and keeping the number for a repeated one', () => {
    expect(titles('一、甲项\n二、乙项\n二、丙项\n三、丁项\n')).toEqual([
      'safe fix-group',
      'suggested fix-marker',
      'suggested fix-keep-number',
    ]);
  });

  it('offers to go on or to start again where a count breaks between two parents', () => {
    const text =
      '一、甲项工作\n（一）子甲\n（二）子乙\n二、乙项工作\n（三）子丙\n（四）子丁\n三、丙项工作\n（六）子戊\n（七）子己\n';
    const [finding] = lint(ParsedDocument.parse(text));
    expect(finding?.fixes.map(({ title }) => title.id)).toEqual(['fix-continue', 'fix-restart', 'fix-keep-number']);
    expect(applyEdits(text, finding!.fixes[0]!.edits)).toContain('（五）子戊\n（六）子己');
    expect(applyEdits(text, finding!.fixes[1]!.edits)).toContain('（一）子戊\n（二）子己');
    expect(finding!.fixes[2]!.edits).toEqual([]);
    expect(lint(ParsedDocument.parse(text, { pins: [finding!.fixes[2]!.pin!] }))).toEqual([]);
  });

  it('offers to close a gap among articles, which is never done unasked', () => {
    const text = '第一条 甲项规定。\n第二条 乙项规定。\n第四条 丙项规定。\n第五条 丁项规定。\n';
    const [finding] = lint(ParsedDocument.parse(text));
    expect(finding?.fixes.map(({ kind, title }) => `${kind} ${title.id}`)).toEqual([
      'suggested fix-continue',
      'suggested fix-keep-number',
    ]);
    expect(applyEdits(text, finding!.fixes[0]!.edits)).toContain('第三条 丙项规定。\n第四条 丁项规定。');
    expect(fixAll(text).text).toBe(text);
  });
});
