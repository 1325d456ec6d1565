import { describe, expect, it } from 'vitest';
import { ParsedDocument, parseTemplates, placesAt, suits } from '../../../server/src/core/index.js';
import { parseMarks } from '../../helpers/marks.js';

const NOTICE = [
  '关于做好防汛工作的通知', // 0
  '',
  '各村、各单位：', // 2
  '',
  '　　为做好今年的防汛工作，现将有关事项通知如下。', // 4
  '　　一、落实责任', // 5
  '　　各单位要把责任落实到人。', // 6
  '',
  '　　附件：防汛值班表', // 8
  '',
  '　　　　　　　　××镇人民政府', // 10
  '　　　　　　　　2026年1月5日', // 11
  '',
].join('\n');

/** What the place marked `$0` is for. */
function places(marked: string): string[] {
  const { text, cursor } = parseMarks(marked);
  const document = ParsedDocument.parse(text);
  const { places: found, sections } = placesAt(document, document.lines.lineAt(cursor ?? 0));
  return [...found, ...(sections ? ['章节'] : [])].sort();
}

/** The notice with a blank line and the cursor in front of a line, without some of its lines. */
const before = (line: number, without: readonly number[] = []): string =>
  NOTICE.split('\n')
    .flatMap((text, at) => [...(at === line ? ['$0'] : []), ...(without.includes(at) ? [] : [text])])
    .join('\n');

describe('a line is the place for', () => {
  it.each([
    ['the recipients below a title that has none', before(1, [2]), ['主送', '开头', '段中', '章节']],
    ['an opening below the recipients', before(3), ['开头', '段中', '章节']],
    ['nothing between title and recipients', before(1), ['段中']],
    ['sections and transitions inside the body', before(5), ['段中', '章节']],
    ['a closing where the body ends', before(7), ['段中', '结尾', '章节']],
    ['the note of annexes, too, where there is none', before(7, [8]), ['段中', '结尾', '附件说明', '章节']],
    [
      'a sign-off, too, where there is none',
      before(7, [8, 10, 11]),
      ['段中', '版记', '章节', '结尾', '落款', '附件说明'],
    ],
    ['a sign-off below the note of annexes', before(9, [10, 11]), ['版记', '落款']],
    ['the colophon below the date', `${NOTICE}$0`, ['版记']],
    ['sections in an empty document', '$0', ['章节']],
  ])('%s', (_, marked, expected) => {
    expect(places(marked)).toEqual([...expected].sort());
  });

  it('each document of a file by itself', () => {
    expect(places(`${NOTICE}附件\n\n防汛值班表的说明\n\n$0`)).toContain('开头');
  });
});

describe('a phrase suits', () => {
  const one = (types: string, kind: string) =>
    parseTemplates(`---\n名称: 甲\n类别: ${kind}\n文种: ${types}\n---\n　　正文。\n`).templates[0]!;

  it.each([
    ['通知', '通知', true],
    ['通知', '通报', false],
    ['', '通知', true],
    ['通知', undefined, true],
    ['函', '复函', true],
    ['命令', '令', true],
    ['纪要', '会议纪要', true],
    ['讲话稿', '讲话', true],
    ['报告', '调研报告', false],
    ['通知、意见', '意见', true],
  ])('%s and %s: %s', (types, type, expected) => {
    expect(suits(one(types, '用语'), type)).toBe(expected);
  });

  it('less often than a section does', () => {
    expect(suits(one('报告', '章节'), '调研报告')).toBe(true);
    expect(suits(one('总结', '章节'), '工作总结')).toBe(true);
    expect(suits(one('调研报告', '章节'), '报告')).toBe(false);
  });
});
