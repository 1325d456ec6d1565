import { describe, expect, it } from 'vitest';
import { tokenize } from './engine.js';

/** A line, and parts of it with the scope that each must have; undefined where it must have none. */
type Row = readonly [line: string, expected: readonly (readonly [part: string, scope: string | undefined])[]];

const MARKER = 'keyword.other.marker.gongwen';
const PLACEHOLDER = 'constant.other.placeholder.gongwen';
const QUANTITY = 'constant.numeric.quantity.gongwen';
const REFERENCE = 'variable.other.reference.gongwen';
const TITLE = 'markup.heading.title.gongwen';
const plain = (line: string): Row => [line, [[line, undefined]]];

/** In this order they make a document of sorts: what a line is may follow from those before it. */
const ROWS: readonly Row[] = [
  ['关于做好春耕工作的通知', [['关于做好春耕工作的通知', TITLE]]],
  ['×政发〔2024〕5号', [['政发〔2024〕5号', 'constant.numeric.document-number.gongwen']]],
  ['各村委会，镇直各单位：', [['各村委会，镇直各单位：', 'entity.name.type.recipient.gongwen']]],
  [
    '第一章　总则',
    [
      ['第一章', MARKER],
      ['总则', 'markup.heading.1.gongwen'],
    ],
  ],
  ['第三条　村委会负责管理。', [['第三条', 'keyword.other.marker.article.gongwen']]],
  [
    '　　一、总体要求',
    [
      ['一、', MARKER],
      ['总体要求', 'markup.heading.1.gongwen'],
    ],
  ],
  [
    '（一）村容持续改善。清理沟渠。一是出工；二是出力。',
    [
      ['（一）', MARKER],
      ['村容持续改善。', 'markup.heading.2.gongwen'],
      ['清理沟渠。', undefined],
      ['二是', 'keyword.other.marker.inline.gongwen'],
    ],
  ],
  ['1.抓进度。倒排工期。', [['抓进度。', 'markup.heading.3.gongwen']]],
  ['（1）细化方案', [['细化方案', 'markup.heading.4.gongwen']]],
  ['①落实到人', [['落实到人', 'markup.heading.5.gongwen']]],
  ['——坚持稳中求进。各项工作', [['坚持稳中求进。', 'markup.bold.gongwen']]],
  ['附件：1.任务清单', [['附件：', 'keyword.other.annex.gongwen']]],
  ['抄送：镇党委办公室。', [['抄送：', 'keyword.other.colophon.gongwen']]],
  ['2024年3月5日', [['2024年3月5日', 'constant.numeric.date.gongwen']]],
  // No marker, but an amount.
  [
    '1.5万元用于修路',
    [
      ['1.5万元', QUANTITY],
      ['用于修路', undefined],
    ],
  ],
  plain('一、二、三等奖各两名'),
  ['根据《某某办法》办理', [['《某某办法》', 'string.other.document-title.gongwen']]],

  ...['10:30', '2024.1', '2.5', '1、', '一、', '— 3 —', '-3-', '第三产业稳步发展', '（一）', '2024.12.5—2025.3'].map(
    plain,
  ),
  plain('第三条生产线建成投产'),
  plain('会议要求：'),
  plain('统一是前提，第一是质量，之一是安全'),
  plain('型号为X光机、EX5和XXL，配A4纸'),
  ['## （三）加强管理', [['（三）', MARKER]]],
  [
    '(三)制定本辖区规划；',
    [
      ['(三)', MARKER],
      ['制定本辖区规划；', undefined],
    ],
  ],
  ['一是增加12.5%，二是减少3～5个百分点', [['3～5个百分点', QUANTITY]]],
  ['见第二部分（三）和附件2', [['第二部分（三）', REFERENCE]]],
  ['（一）至（三）项除外', [['（一）至（三）项', REFERENCE]]],
  ['项目位于X县，由××局负责', [['X', PLACEHOLDER]]],
  ['××县应急管理局', [['县应急管理局', 'entity.name.type.organ.gongwen']]],
  ['（联系人：×××）', [['（联系人：×××）', 'comment.line.note.gongwen']]],
  ['附件1', [['附件1', 'keyword.other.annex.gongwen']]],
  ['应急处置', []],
  ['任务分工', []],
  ['一览表', [['一览表', TITLE]]],
];

describe('a line', async () => {
  const tokens = await tokenize(ROWS.map(([line]) => line).join('\n'));

  it.each(ROWS.map(([line, expected], i) => ({ line, expected, tokens: tokens[i] ?? [] })))(
    '$line',
    ({ expected, tokens: found }) => {
      for (const [part, scope] of expected) {
        const scopes = found.find(({ text }) => text.trim() === part)?.scopes;
        if (scope) expect(scopes, part).toContain(scope);
        else expect(scopes, part).toEqual([]);
      }
    },
  );
});
