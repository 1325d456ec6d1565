import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../server/src/workspace/problem.js';
import {
  EMPTY_PROJECT_FILE,
  formatProjectFile,
  optionsFor,
  parseProjectFile,
  type ProjectFile,
} from '../../../server/src/workspace/projectFile.js';

/** Every sort of entry, and keys that no version knows. */
const FULL = {
  $schema: './schema.json',
  由来: { 说明: '不认识的键要原样留下' },
  documents: {
    '2023/总结.txt': {
      责任人: '办公室',
      pins: [
        { kind: 'keep', at: { text: '抓环境整治', under: '主要工作', occurrence: 1 }, number: 5, sub: 1, 备注: '摘录' },
        { kind: 'start', form: 'han', number: 3 },
      ],
      suppressions: [{ rule: 'numbering-gap', at: { text: '下一步打算' } }, { rule: 'marker-width' }, {}],
    },
  },
  suppressions: [{ rule: 'enumeration-gap' }],
};

function read(text: string): ProjectFile {
  const parsed = parseProjectFile(text);
  if ('problem' in parsed) throw new Error(describeProblem(parsed.problem, 'en'));
  return parsed.file;
}

function problem(text: string, locale: 'zh-cn' | 'en' = 'zh-cn'): string {
  const parsed = parseProjectFile(text);
  return 'problem' in parsed ? describeProblem(parsed.problem, locale) : 'no problem';
}

describe('parseProjectFile', () => {
  it('reads what it is written for', () => {
    const file = read(JSON.stringify(FULL));
    expect(optionsFor(file, '2023/总结.txt')).toEqual({
      pins: FULL.documents['2023/总结.txt'].pins,
      suppressions: [{ rule: 'enumeration-gap' }, ...FULL.documents['2023/总结.txt'].suppressions],
    });
  });

  it.each(['', ' \n', '{}', '{"documents": {}}', '\ufeff{}', '{"documents": {"a.txt": {}}}'])(
    'takes %j for a file that says nothing',
    (text) => {
      expect(optionsFor(read(text), 'a.txt')).toEqual({ pins: [], suppressions: [] });
    },
  );

  it.each([
    ['{\n  "documents": {\n', '第 3 行第 1 列：JSON 不完整', 'line 3, column 1: incomplete JSON'],
    ['{\n  "documents": {},\n}', '第 3 行第 1 列：JSON 格式有误：此处不应是“}”', 'line 3, column 1: invalid JSON: “}”'],
    ['{"documents"：{}}', '第 1 行第 13 列：JSON 的标点要用半角：“：”应为“:”', 'needs the halfwidth “:”'],
    ['{“documents”: {}}', '““”应为“"”', 'in place of ““”'],
    ['\ufeff{\n// 说明\n}', '第 2 行第 1 列：JSON 中不能写注释', 'line 2, column 1: JSON has no comments'],
    ['{"documents": {"a.txt": {}, "a.txt": {}}}', '“a.txt”在同一处写了两次', '“a.txt” stands here twice'],
    ['[]', '整个文件应为花括号 { } 括起的内容', 'the whole file must be an object'],
    ['3', '整个文件应为花括号', 'the whole file must be an object'],
    [
      '{\n  "documents": {\n    "总结.txt": []\n  }\n}',
      '第 3 行第 15 列：“documents → 总结.txt”应为花括号',
      'line 3, column 15: “documents → 总结.txt” must be an object',
    ],
    ['{"documents": []}', '“documents”应为花括号', '“documents” must be an object'],
    ['{"documents": {"a.txt": {"pins": {}}}}', '“documents → a.txt → pins”应为方括号', 'must be a list in [ ]'],
    ['{"suppressions": [{}]}', '缺少“suppressions → 第 1 项 → rule”', '“suppressions → item 1 → rule” is missing'],
    ['{"suppressions": [{"rule": "no-such-rule"}]}', '没有“no-such-rule”这条规则', 'no such rule “no-such-rule”'],
    [
      '{"suppressions": [{"rule": "numbering_gaps"}]}',
      '没有“numbering_gaps”这条规则，是不是“numbering-gap”',
      'did you mean “numbering-gap”?',
    ],
    ['{"suppressions": [{"rule": 3}]}', '“suppressions → 第 1 项 → rule”应为规则的名称', 'must be the name of a rule'],
    ['{"rules": []}', '“rules”应为花括号', '“rules” must be an object'],
    [
      '{"rules": {"numbering-gap": "loud"}}',
      '“rules → numbering-gap”应为以下之一：error warning information hint off',
      'one of: error warning information hint off',
    ],
    ['{"profile": "novel"}', '“profile”应为以下之一：auto gongwen regulation speech summary', 'one of: auto gongwen'],
  ])('says what is wrong with %j', (text, zh, en) => {
    expect(problem(text)).toContain(zh);
    expect(problem(text, 'en')).toContain(en);
    expect(problem(text)).not.toContain('\n');
  });

  it('warns of rules that do not exist, with their place, and reads on', () => {
    const text = '{\n  "rules": {\n    "numbering-gap": "off",\n    "numbering-gabs": "off",\n    "x": 1\n  }\n}';
    const parsed = parseProjectFile(text);
    if ('problem' in parsed || !parsed.warning) throw new Error('no warning');
    expect(describeProblem(parsed.warning, 'zh-cn')).toBe(
      '第 4 行第 23 列：没有“numbering-gabs”这条规则，是不是“numbering-gap”；没有“x”这条规则。其余各项照常起作用',
    );
    expect(describeProblem(parsed.warning, 'en')).toContain('no such rule “x”. Everything else holds');
    expect(optionsFor(parsed.file, 'a.txt').rules).toEqual({ 'numbering-gap': 'off' });
    // What it does not know it does not take away.
    expect(JSON.parse(formatProjectFile(parsed.file, text))).toEqual(JSON.parse(text));
  });

  it('takes names that every object has for rules that do not exist', () => {
    const parsed = parseProjectFile('{"rules": {"constructor": "off", "__proto__": "off"}}');
    if ('problem' in parsed) throw new Error('a problem');
    expect(parsed.warning?.text.en).toContain('“constructor”');
    expect(optionsFor(parsed.file, 'a.txt')).toEqual({ pins: [], suppressions: [] });
  });

  const pin = (content: string) => `{"documents": {"a.txt": {"pins": [\n${content}\n]}}}`;
  it.each([
    ['1', '第 2 行第 1 列：“documents → a.txt → pins → 第 1 项”应为花括号', 'item 1” must be an object'],
    ['{}', '第 2 行第 1 列：缺少“documents → a.txt → pins → 第 1 项 → kind”', 'kind” is missing'],
    [
      '{"kind": "hold"}',
      '第 2 行第 10 列：“documents → a.txt → pins → 第 1 项 → kind”应为以下之一：keep start',
      'one of: keep start',
    ],
    ['{"kind": "keep", "number": 3}', '第 1 项 → at”', 'at” is missing'],
    ['{"kind": "keep", "at": {"text": 1}, "number": 3}', 'at → text”应为带引号的文字', 'must be a string'],
    ['{"kind": "keep", "at": {"text": "甲"}, "number": "三"}', 'number”应为整数', 'number” must be a whole number'],
    ['{"kind": "keep", "at": {"text": "甲"}, "number": 1.5}', 'number”应为整数', 'number” must be a whole number'],
    ['{"kind": "keep", "at": {"text": "甲"}, "number": 0}', '应为不小于 1 的整数', 'at least 1'],
    ['{"kind": "keep", "at": {"text": "甲"}, "number": 1e9}', '应为不大于 9999 的整数', 'at most 9999'],
    ['{"kind": "start", "form": "abc", "number": 3}', 'form”应为以下之一：bian ', 'one of: bian '],
  ])('says what is wrong with the pin %j', (content, zh, en) => {
    expect(problem(pin(content))).toContain(zh);
    expect(problem(pin(content), 'en')).toContain(en);
  });
});

describe('optionsFor', () => {
  const file = read('{"documents": {"子目录\\\\甲.txt": {"suppressions": [{}]}, "./乙.txt": {"suppressions": [{}]}}}');

  it.each(['子目录/甲.txt', '子目录\\甲.txt', '乙.txt'])('finds %s, however its path is written', (path) => {
    expect(optionsFor(file, path).suppressions).toEqual([{}]);
  });

  it.each(['甲.txt', '子目录/乙.txt', 'constructor', ''])('finds nothing for %j', (path) => {
    expect(optionsFor(file, path)).toEqual({ pins: [], suppressions: [] });
  });

  it('takes composed and decomposed characters for the same', () => {
    expect(
      optionsFor(read('{"documents": {"re\u0301sume\u0301.txt": {"suppressions": [{}]}}}'), 'r\u00e9sum\u00e9.txt')
        .suppressions,
    ).toEqual([{}]);
  });

  it('tells the levels of rules and the profile, also where there is no path', () => {
    const options = { rules: { 'numbering-gap': 'hint', 'marker-width': 'off' }, profile: 'summary' };
    expect(optionsFor(read(JSON.stringify(options)), 'a.txt')).toEqual({ pins: [], suppressions: [], ...options });
    expect(optionsFor(read('{"profile": "auto", "rules": {}}'), undefined)).toEqual({
      pins: [],
      suppressions: [],
      profile: 'auto',
    });
  });

  it('tells what holds for every document where there is no path', () => {
    expect(optionsFor(read(JSON.stringify(FULL)), undefined)).toEqual({
      pins: [],
      suppressions: [{ rule: 'enumeration-gap' }],
    });
  });
});

describe('formatProjectFile', () => {
  it.each([
    ['as it writes itself', (text: string) => text],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['without a last line break', (text: string) => text.trimEnd()],
    ['with four blanks', (text: string) => text.replace(/^ +/gm, (blanks) => blanks + blanks)],
    ['with tabs', (text: string) => text.replace(/^ +/gm, (blanks) => '\t'.repeat(blanks.length / 2))],
  ])('gives back the bytes of a text %s, unknown keys in their places', (_, form) => {
    const text = form(`${JSON.stringify(FULL, null, 2)}\n`);
    expect(formatProjectFile(read(text), text)).toBe(text);
  });

  it('keeps an empty list of documents where somebody wrote one', () => {
    const text = '{\n  "documents": {}\n}\n';
    expect(formatProjectFile(read(text), text)).toBe(text);
    expect(formatProjectFile(read('{}'), '{}\n')).toBe('{}\n');
  });

  it('writes a new file that can be read again', () => {
    expect(formatProjectFile(EMPTY_PROJECT_FILE)).toBe('{}\n');
    const text = formatProjectFile({ documents: { '甲.txt': { suppressions: [{ rule: 'numbering-gap' }] } } });
    expect(text).toBe(
      `${JSON.stringify({ documents: { '甲.txt': { suppressions: [{ rule: 'numbering-gap' }] } } }, null, 2)}\n`,
    );
  });
});
