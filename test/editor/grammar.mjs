import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { entry } from './install.mjs';

/** Lines, and what the grammar must make of them: [text, scope that it must have, or undefined for none]. */
const LINES = [
  ['关于做好春耕工作的通知', [['关于做好春耕工作的通知', 'markup.heading.title.gongwen']]],
  ['×政发〔2024〕5号', [['×政发〔2024〕5号', 'constant.numeric.document-number.gongwen']]],
  ['各村委会，镇直各单位：', [['各村委会，镇直各单位：', 'entity.name.type.recipient.gongwen']]],
  [
    '第一章　总则',
    [
      ['第一章', 'keyword.other.marker.gongwen'],
      ['总则', 'markup.heading.1.gongwen'],
    ],
  ],
  ['第三条　村委会负责管理。', [['第三条', 'keyword.other.marker.article.gongwen']]],
  [
    '　　一、总体要求',
    [
      ['一、', 'keyword.other.marker.gongwen'],
      ['总体要求', 'markup.heading.1.gongwen'],
    ],
  ],
  [
    '（一）村容持续改善。清理沟渠。一是出工；二是出力。',
    [
      ['（一）', 'keyword.other.marker.gongwen'],
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
  ['1.5万元用于修路', [['1.5万元用于修路', undefined]]],
  ['一、二、三等奖各两名', [['一、二、三等奖各两名', undefined]]],
  ['根据《某某办法》办理', [['《某某办法》', 'string.other.document-title.gongwen']]],
];

/** The grammar under the very engine that VS Code uses. */
export async function testGrammar(tally, root) {
  const require = createRequire(join(entry, '..', '..', '..', 'lib', 'vscode', 'package.json'));
  const { Registry, parseRawGrammar } = require('vscode-textmate');
  const oniguruma = require('vscode-oniguruma');
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const file = join(root, 'syntaxes', 'gongwen.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(file, 'utf8'), file)),
  });
  const grammar = await registry.loadGrammar('text.gongwen');
  let state = null;
  for (const [line, expected] of LINES) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    await tally.test(`colours ${line}`, () => {
      for (const [text, scope] of expected) {
        const token = tokens.find(({ startIndex, endIndex }) => line.slice(startIndex, endIndex).trim() === text);
        const scopes = token?.scopes.slice(1).flatMap((names) => names.split(' ')) ?? ['nothing'];
        if (scope) assert.ok(scopes.includes(scope), `${text}: ${scopes.join(' ')}`);
        else assert.deepEqual(scopes, [], text);
      }
    });
  }
}
