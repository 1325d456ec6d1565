import type { BaseIssue } from 'valibot';
import { RULE_IDS } from '../core/index.js';
import { closestTo } from './closest.js';
import type { JsonFault } from './locatedJson.js';
import type { ProjectProblem } from './problem.js';

type Text = ProjectProblem['text'];

/** Characters that a Chinese keyboard gives in place of JSON's own. */
const FULLWIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '“': '"',
  '”': '"',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

/** What is wrong with a text that is no JSON. */
export function faultText({ kind, found }: JsonFault): Text {
  switch (kind) {
    case 'end':
      return {
        'zh-cn': 'JSON 不完整：文件到此为止，括号或引号没有配对',
        en: 'incomplete JSON: the file ends here with a bracket or quotation mark open',
      };
    case 'duplicate':
      return {
        'zh-cn': `“${found}”在同一处写了两次，请合并为一项`,
        en: `“${found}” stands here twice; make it one entry`,
      };
    case 'deep':
      return { 'zh-cn': 'JSON 嵌套太深', en: 'the JSON is nested too deep' };
    case 'unexpected':
      return unexpectedText(found);
  }
}

function unexpectedText(found: string): Text {
  const halfwidth = FULLWIDTH[found];
  if (halfwidth !== undefined) {
    return {
      'zh-cn': `JSON 的标点要用半角：“${found}”应为“${halfwidth}”`,
      en: `JSON needs the halfwidth “${halfwidth}” in place of “${found}”`,
    };
  }
  if (found === '/') return { 'zh-cn': 'JSON 中不能写注释', en: 'JSON has no comments' };
  return { 'zh-cn': `JSON 格式有误：此处不应是“${found}”`, en: `invalid JSON: “${found}” is out of place here` };
}

/** What is wrong with a value that has not the shape it should have. */
export function issueText(issue: BaseIssue<unknown>): Text {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const zh = nameOf(path, 'zh-cn');
  const en = nameOf(path, 'en');
  const missing = issue.received === 'undefined';
  if (missing) return { 'zh-cn': `缺少${zh}`, en: `${en} is missing` };
  if (issue.type === 'picklist' && path.at(-1) === 'rule') {
    if (typeof issue.input === 'string') return noSuchRule(issue.input);
    return { 'zh-cn': `${zh}应为规则的名称`, en: `${en} must be the name of a rule` };
  }
  const [wantedZh, wantedEn] = wanted(issue);
  return { 'zh-cn': `${zh}应为${wantedZh}`, en: `${en} must be ${wantedEn}` };
}

function noSuchRule(name: string): Text {
  const meant = closestTo(name, RULE_IDS);
  return {
    'zh-cn': `没有“${name}”这条规则${meant ? `，是不是“${meant}”` : ''}`,
    en: `no such rule “${name}”${meant ? `; did you mean “${meant}”?` : ''}`,
  };
}

/** What is said of names below `rules` that no rule has: they do nothing, and the others hold. */
export function unknownRulesText(names: readonly string[]): Text {
  const texts = names.map(noSuchRule);
  return {
    'zh-cn': `${texts.map((text) => text['zh-cn']).join('；')}。其余各项照常起作用`,
    en: `${texts.map((text) => text.en).join('; ')}. Everything else holds`,
  };
}

/** documents → 总结.txt → pins → 第 1 项 → number */
function nameOf(path: readonly (string | number)[], locale: keyof Text): string {
  if (path.length === 0) return locale === 'en' ? 'the whole file' : '整个文件';
  const item = (index: number) => (locale === 'en' ? `item ${index + 1}` : `第 ${index + 1} 项`);
  return `“${path.map((step) => (typeof step === 'number' ? item(step) : step)).join(' → ')}”`;
}

const OBJECT = ['花括号 { } 括起的内容', 'an object in { }'] as const;

function wanted(issue: BaseIssue<unknown>): readonly [zh: string, en: string] {
  switch (issue.type) {
    case 'string':
      return ['带引号的文字', 'a string in quotation marks'];
    case 'number':
    case 'integer':
      return ['整数', 'a whole number'];
    case 'min_value':
    case 'max_value': {
      const limit = String(issue.requirement);
      return issue.type === 'min_value'
        ? [`不小于 ${limit} 的整数`, `a whole number of at least ${limit}`]
        : [`不大于 ${limit} 的整数`, `a whole number of at most ${limit}`];
    }
    case 'array':
      return ['方括号 [ ] 括起的列表', 'a list in [ ]'];
    case 'variant':
    case 'picklist': {
      if (issue.expected === 'Object') return OBJECT;
      const values = (issue.expected ?? '').replace(/["()]/g, '').replace(/ \| /g, ' ');
      return [`以下之一：${values}`, `one of: ${values}`];
    }
    default:
      return OBJECT;
  }
}

/** What is said of a project file that is no UTF-8. */
export const ENCODING_TEXT: Text = {
  'zh-cn': '文字编码不是 UTF-8，请在编辑器中另存为 UTF-8',
  en: 'not encoded in UTF-8; save it as UTF-8',
};

/** What is said of a project file that the system does not let be read or written. */
export function accessText(what: 'read' | 'write', error: unknown): Text {
  const reason = error instanceof Error ? ((error as { code?: string }).code ?? error.message) : String(error);
  return what === 'read'
    ? { 'zh-cn': `读取失败（${reason}）`, en: `cannot be read (${reason})` }
    : { 'zh-cn': `写入失败（${reason}），文件保持原样`, en: `cannot be written (${reason}); the file is as it was` };
}
