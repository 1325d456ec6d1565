import { describe, expect, it } from 'vitest';
import { ParsedDocument, placesAt, semanticTokens } from '../../server/src/core/index.js';
import { lines, tree } from '../helpers/tree.js';

const BODY = '　　今年以来，全镇上下围绕中心工作，统筹推进各项重点任务，总体情况平稳有序，各项指标好于预期。';

/** What every line that is not blank is for, in text order. */
function roles(...text: string[]): string[] {
  const { zones } = ParsedDocument.parse(lines(...text));
  return zones.roles.filter((role) => role !== 'blank');
}

describe('主送机关', () => {
  it.each([
    ['stands flush left', ['各村、各单位：'], ['recipient']],
    ['may be indented where all lines are', ['　　各村、各单位：'], ['recipient']],
    ['is not what introduces a decision', ['　　经××研究，决定：'], ['text']],
    ['is not an indented line below it', ['各村：', '　　××同志任下列职务，任期三年：'], ['recipient', 'text']],
    ['may be two lines', ['××市财政局：', '××市审计局：'], ['recipient', 'recipient']],
  ])('%s', (_, head, expected) => {
    expect(roles('××镇关于人员任免的通知', '', ...head, BODY).slice(1, -1)).toEqual(expected);
  });

  it('is not the name of an organ that does something', () => {
    const [, ...others] = semanticTokens(
      ParsedDocument.parse(lines('××镇关于人员任免的通知', '', '各村：', '　　经镇党委研究，决定：', BODY)),
    );
    expect(others.map(({ type }) => type)).toEqual(['recipient']);
  });
});

describe('版头', () => {
  it.each([
    ['the mark of the issuing organ', ['××县水务局文件']],
    ['degree and term of secrecy', ['秘密★1年', '特急']],
    ['all of them', ['000012', '机密★1年', '特急', '××县水务局文件']],
  ])('%s right above the number is no title', (_, head) => {
    expect(roles(...head, '×水发〔2026〕3号', '××县水务局关于防汛工作的通知', '', '各村：', BODY)).toEqual([
      ...head.map(() => 'text'),
      'documentNumber',
      'title',
      'recipient',
      'text',
    ]);
  });
});

describe('below a title', () => {
  it.each([
    ['a subtitle with its date', '——2026年1月5日在××镇人民代表大会第五次会议上', 'subtitle'],
    ['a subtitle whose date is still to be filled in', '——××××年×月×日在××镇人民代表大会第×次会议上', 'subtitle'],
    ['the same with Latin letters', '——XXXX年X月X日在××镇人民代表大会第X次会议上', 'subtitle'],
    ['how it was passed', '（2026年1月5日××镇人民代表大会第五次会议通过）', 'subtitle'],
    ['how it was passed, still to be filled in', '（××××年×月×日××镇人民代表大会第×次会议通过）', 'subtitle'],
    ['what is no subtitle', '（讨论稿）', 'note'],
    ['an author with a post', '××镇人民政府镇长　赵××', 'author'],
    ['an author behind a dash', '—××镇人民政府副镇长 赵××', 'author'],
    ['an author whose name is spaced', '××镇党委书记　赵　甲', 'author'],
    ['an author still to be filled in', '××县××局局长　×××', 'author'],
    ['an author of a department', '××局××科　×××', 'author'],
  ])('%s', (_, line, expected) => {
    expect(roles('××工作报告', line, '', '各位代表：', BODY)).toEqual(['title', expected, 'salutation', 'text']);
    expect(roles('××工作报告', '', line, '', BODY).slice(0, 2)).toEqual(['title', expected]);
  });

  it('a name alone is an author above a salutation', () => {
    expect(roles('在××会议上的讲话', '赵××', '', '同志们：', BODY)).toEqual(['title', 'author', 'salutation', 'text']);
    expect(roles('在××会议上的讲话', '×××', '同志们：', BODY)).toEqual(['title', 'author', 'salutation', 'text']);
  });

  it.each(['镇长　工作总结', '工作职责', '镇长的　主要职责', '各村要加强领导，压实责任　分工'])(
    'a line is no author: %s',
    (line) => {
      expect(roles('××镇岗位责任规定', '', line, BODY)).not.toContain('author');
    },
  );

  it('neither is a heading', () => {
    const head = ['××工作报告', '—××镇人民政府副镇长 赵××', ''];
    expect(tree(lines(...head, BODY, '一、主要做法', BODY))).toBe(lines('0||××工作报告', '  1|一、|主要做法'));
    const dated = ['××工作报告', '——××××年×月×日在××镇人民代表大会第×次会议上', ''];
    expect(tree(lines(...dated, BODY, '一、主要做法', BODY))).toBe(lines('0||××工作报告', '  1|一、|主要做法'));
  });

  it('leaves the place for a salutation', () => {
    const document = ParsedDocument.parse(lines('在××会议上的讲话', '××镇镇长　赵××', '', ''));
    expect([...placesAt(document, 3).places]).toEqual(expect.arrayContaining(['主送', '开头']));
  });
});
