import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectedMarkers,
  lint,
  ParsedDocument,
  semanticTokens,
  type LintConfig,
} from '../../../server/src/core/index.js';
import { NOTICE, PLAN, REGULATION } from '../../protocol/samples.js';

/** Every token as `type.modifier characters`. */
function tokens(text: string, from?: number, to?: number): string[] {
  const document = ParsedDocument.parse(text);
  return semanticTokens(document, from, to).map(
    ({ span, type, modifiers }) => `${[type, ...modifiers].join('.')} ${document.slice(span)}`,
  );
}

describe('semantic tokens', () => {
  it('say what the passages of a notice are', () => {
    expect(tokens(NOTICE)).toEqual([
      'title 青禾县人民政府办公室关于做好农村道路养护工作的通知',
      'documentNumber ×政办发〔2026〕12号',
      'recipient 各乡镇人民政府，县直有关部门：',
      'heading.level1 一、明确任务',
      'heading.level2.runIn （一）压实责任',
      'quantity 320.5公里',
      'quantity 1,200万元',
      'quantity 98%',
      'heading.level2.runIn （二）规范流程',
      'reference.resolved 第二部分',
      'heading.level1 二、加强保障',
      'reference.broken 第九部分',
      'annexNote 附件：1.农村道路养护实施方案',
      'annexNote 2.养护路段登记表',
      'issueDate 2026年3月8日',
      'annexNote 附件1',
      'title 农村道路养护实施方案',
      'heading.level1 一、养护范围',
      'heading.level2.runIn 1.县乡道路',
      'quantity 12条',
      'heading.level2.runIn 2.编外人员',
      'annexNote 附件2',
      'title 养护路段登记表',
    ]);
  });

  it('take articles and their items for text behind a marker', () => {
    const found = tokens(REGULATION);
    expect(found).toContain('heading.level1 第一章 总则');
    expect(found).toContain('marker.level2 第一条');
    expect(found).toContain('marker.level3 （一）');
    expect(found).toContain('reference.resolved 第四条第（二）项');
    expect(found.filter((token) => token.startsWith('heading'))).toHaveLength(2);
  });

  it('take a long sentence behind a marker for text', () => {
    expect(tokens('某镇方案\n\n一、要求\n1.各村要高度重视，明确专人负责。\n2.按时上报。\n').slice(2)).toEqual([
      'marker.level2 1.',
      'heading.level2 2.按时上报',
    ]);
  });

  it('go down to the fifth level and no further', () => {
    const text = '某县报告\n\n第一部分 甲\n一、乙\n（一）丙\n1.丁\n（1）戊\n①己\n②庚\n';
    expect(
      tokens(text)
        .slice(1)
        .map((token) => token.split(' ')[0]),
    ).toEqual([1, 2, 3, 4, 5, 5, 5].map((level) => `heading.level${level}`));
  });

  it('of some lines are those of all that stand there', () => {
    for (const text of [NOTICE, PLAN, REGULATION]) {
      const document = ParsedDocument.parse(text);
      const all = semanticTokens(document);
      for (let from = 0; from < document.lines.count; from += 3) {
        const wanted = all.filter(({ span }) => {
          const line = document.lines.lineAt(span.start);
          return line >= from && line <= from + 4;
        });
        expect(semanticTokens(document, from, from + 4)).toEqual(wanted);
      }
    }
  });

  it('stand in text order, apart from each other, each within one line, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '一、',
        '（一）',
        '第三条',
        '1.',
        '附件1',
        '附件：1.',
        '总结',
        '见第一部分（二）',
        '12.5亿元',
        '3至5家',
        '百分之三',
      ],
      ...[
        '\n',
        '\r\n',
        '\r',
        '　',
        '。',
        '各单位：',
        '2026年3月8日',
        '〔2026〕3号',
        '抄送：',
        '甲乙',
        '𠮷',
        '目录',
        '# ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const document = ParsedDocument.parse(pieces.join(''));
        let last = 0;
        for (const { span } of semanticTokens(document)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(document.lines.endOf(document.lines.lineAt(span.start)));
          last = span.end;
        }
      }),
    );
  });
});

describe('expected markers', () => {
  const expected = (text: string, config?: LintConfig): string[] => {
    const document = ParsedDocument.parse(text);
    return expectedMarkers(document, lint(document, config)).map(
      ({ heading, expected: marker }) => `${heading.marker?.text ?? ''}→${marker}`,
    );
  };

  it('are named for every marker that is reported', () => {
    expect(expected(PLAN)).toEqual(['(二)→（二）', '（四）→（三）', '二、→三、', '2、→2.']);
  });

  it('are named for those behind a break too', () => {
    expect(expected('某村总结\n\n一、甲\n三、乙\n四、丙\n')).toEqual(['三、→二、', '四、→三、']);
  });

  it('are not named where the rule is off or the finding is suppressed', () => {
    expect(expected(PLAN, { rules: { 'marker-width': 'off', 'numbering-gap': 'off' } })).toEqual([
      '二、→三、',
      '2、→2.',
    ]);
    expect(expected(PLAN, { suppressions: [{ rule: 'numbering-duplicate' }] })).not.toContain('二、→三、');
    expect(expected('某村总结\n\n一、甲\n三、乙\n四、丙\n', { rules: { 'numbering-gap': 'off' } })).toEqual([]);
  });

  it('stand before the title where the marker was lost', () => {
    const text = '某村总结\n\n第一章 甲\n子。\n第二章 乙\n丑。\n丙事项\n寅。\n第四章 丁\n卯。\n';
    const document = ParsedDocument.parse(text);
    const found = expectedMarkers(document, lint(document));
    expect(found.map(({ expected: marker, offset }) => [marker, offset])).toEqual([['第三章', text.indexOf('丙事项')]]);
  });
});
