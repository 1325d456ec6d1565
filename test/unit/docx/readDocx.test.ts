import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../server/src/docx/readDocx.js';
import { reportOf } from '../../../server/src/docx/words.js';
import { handMade, NAMESPACES, paragraph, type HandMade } from '../../helpers/docx.js';

const read = (body: string, parts?: HandMade) => {
  const answer = readDocx(handMade(body, parts));
  if ('refused' in answer) throw new Error(`${answer.refused} ${answer.part}`);
  return answer;
};
const textOf = (body: string, parts?: HandMade) => read(body, parts).text;
const run = (inside: string) => `<w:r>${inside}</w:r>`;
const t = (text: string) => run(`<w:t>${text}</w:t>`);
const p = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const mark = (kind: string) => run(`<w:fldChar w:fldCharType="${kind}"/>`);
const code = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);

describe('the text of a Word file', () => {
  it.each([
    ['runs side by side', p(t('关于') + t('通知')), '关于通知\n'],
    ['tabs and soft line breaks', p(run('<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t>')), '甲\t乙\n丙\n'],
    [
      'a page break at an end, and inside',
      p(run('<w:br w:type="page"/><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t>')),
      '甲\n乙\n',
    ],
    [
      'white space that is kept, and that is not',
      p(run('<w:t xml:space="preserve"> 甲 </w:t>') + t(' 乙 ')),
      ' 甲 乙\n',
    ],
    ['hyphens', p(run('<w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t>')), 'A-BC\n'],
    ['references of characters', p(t('&lt;&#x4e00;&amp;')), '<一&\n'],
    [
      'hyperlinks, smart tags, content controls',
      p(
        `<w:hyperlink r:id="x">${t('甲')}</w:hyperlink><w:smartTag>${t('乙')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${t('丙')}</w:sdtContent></w:sdt>`,
      ),
      '甲乙丙\n',
    ],
    [
      'controls around paragraphs',
      `<w:sdt><w:sdtContent>${p(t('甲'))}</w:sdtContent></w:sdt>${p(t('乙'))}`,
      '甲\n乙\n',
    ],
    ['blank paragraphs', p(t('甲')) + p('') + p(t('乙')) + p(''), '甲\n\n乙\n'],
    [
      'ruby',
      p(run(`<w:ruby><w:rubyPr/><w:rt>${t('zhuó')}</w:rt><w:rubyBase>${t('着')}</w:rubyBase></w:ruby>`)),
      '着\n',
    ],
    ['formulas', p(`<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`), 'a+b\n'],
    [
      'signs of symbol fonts',
      p(run('<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F0A3"/>')),
      '☑□\n',
    ],
    [
      'one of two versions',
      p(
        run(
          `<mc:AlternateContent><mc:Choice Requires="x"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent>`,
        ),
      ),
      '新\n',
    ],
    [
      'hidden text',
      p(
        t('甲') +
          run('<w:rPr><w:vanish/></w:rPr><w:t>乙</w:t>') +
          run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>丙</w:t>'),
      ),
      '甲丙\n',
    ],
    ['an empty document', '', ''],
  ])('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it('of other names for namespaces, of strict files and of UTF-16', () => {
    const strict =
      '<a:document xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"><a:body><a:p><a:r><a:t>甲</a:t></a:r></a:p></a:body></a:document>';
    expect(textOf('', { parts: { 'word/document.xml': strict } })).toBe('甲\n');
    const wide = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${strict}`, 'utf16le');
    expect(textOf('', { parts: { 'word/document.xml': new Uint8Array(wide) } })).toBe('甲\n');
  });

  it.each([
    ['characters of an indent', '<w:ind w:firstLineChars="200"/>', '　　甲\n'],
    ['a measured indent', '<w:ind w:firstLine="640"/>', '　　甲\n'],
    ['an indent too small for two characters', '<w:ind w:firstLine="120"/>', '甲\n'],
    ['a hanging line', '<w:ind w:left="640" w:hanging="640"/>', '甲\n'],
    ['a centred line', '<w:ind w:firstLine="640"/><w:jc w:val="center"/>', '甲\n'],
  ])('%s', (_, properties, text) => {
    expect(textOf(p(t('甲'), properties))).toBe(text);
  });

  it('indents by style, and no line that has blanks of its own', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:ind w:firstLineChars="200"/></w:pPr></w:style>';
    expect(
      textOf(p(t('甲')) + paragraph('　　乙') + p(t('丙'), '<w:ind w:firstLineChars="0" w:firstLine="0"/>'), {
        styles,
      }),
    ).toBe('　　甲\n　　乙\n丙\n');
  });
});

describe('fields', () => {
  it.each([
    [
      'keep their result',
      mark('begin') + code('DATE') + mark('separate') + t('今日') + mark('end') + t('止'),
      '今日止\n',
    ],
    [
      'inside each other',
      mark('begin') +
        code('IF ') +
        mark('begin') +
        code('PAGE') +
        mark('separate') +
        t('3') +
        mark('end') +
        mark('separate') +
        t('是') +
        mark('end'),
      '是\n',
    ],
    ['without a result', t('甲') + mark('begin') + code('XE "甲"') + mark('end') + t('乙'), '甲乙\n'],
    ['that never end take nothing away', mark('begin') + code('DATE') + t('文字'), '文字\n'],
    ['of characters in a ring', mark('begin') + code('eq \\o\\ac(○,3)') + mark('end') + t('项'), '③项\n'],
    ['in short form', `<w:fldSimple w:instr="PAGE">${t('7')}</w:fldSimple>`, '7\n'],
  ])('%s', (_, inside, text) => {
    expect(textOf(p(inside))).toBe(text);
  });

  it('run over several paragraphs', () => {
    expect(
      textOf(
        p(mark('begin') + code('TOC') + mark('separate') + t('一、甲')) + p(t('二、乙') + mark('end')) + p(t('正文')),
      ),
    ).toBe('一、甲\n二、乙\n正文\n');
  });
});

describe('tracked changes', () => {
  it('are accepted, the ends of paragraphs too', () => {
    const body =
      p(`${t('原文')}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${t('新')}</w:ins>`) +
      p(t('上半'), '<w:rPr><w:del/></w:rPr>') +
      p(t('下半')) +
      p(`<w:moveFrom>${t('移走')}</w:moveFrom><w:moveTo>${t('移来')}</w:moveTo>`);
    const { text, losses } = read(body);
    expect(text).toBe('原文新\n上半下半\n移来\n');
    expect(losses).toEqual({ insertions: 2, deletions: 3 });
  });
});

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text
    .split('|')
    .map((line) => p(t(line)))
    .join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

describe('tables', () => {
  it('are aligned lines, with cells of several columns and lines', () => {
    const table = `<w:tbl>${row(cell('序号'), cell('单位'), cell('进度'))}${row(cell('1'), cell('甲街道|（牵头）'), cell('50%'))}${row(cell('合计', '<w:gridSpan w:val="2"/>'), cell('50%'))}</w:tbl>`;
    expect(textOf(p(t('前')) + table + p(t('后')))).toBe(
      ['前', '序号  单位      进度', '1     甲街道    50%', '      （牵头）', '合计            50%', '后', ''].join(
        '\n',
      ),
    );
  });

  it('of one column are paragraphs', () => {
    expect(textOf(`<w:tbl>${row(cell('抄送：甲局|乙局'))}${row(cell('某办印发'))}</w:tbl>`)).toBe(
      '抄送：甲局\n乙局\n某办印发\n',
    );
  });
});

describe('what a text cannot hold', () => {
  const box = (text: string) => `<w:txbxContent>${p(t(text))}</w:txbxContent>`;

  it('is counted, and text boxes come behind their paragraph, once', () => {
    const body =
      p(
        t('甲') +
          run('<w:footnoteReference w:id="2"/>') +
          run('<w:commentReference w:id="0"/>') +
          '<w:bookmarkStart w:id="0" w:name="要点"/><w:bookmarkStart w:id="1" w:name="_GoBack"/>' +
          run(
            `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('框')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
          ) +
          run('<w:drawing><a:blip/></w:drawing>') +
          run('<w:pict><v:line/></w:pict>') +
          run('<w:object><v:imagedata/></w:object>'),
      ) + p(t('乙'));
    const { text, losses } = read(body);
    expect(text).toBe('甲\n框\n乙\n');
    expect(losses).toEqual({ footnotes: 1, comments: 1, bookmarks: 1, textBoxes: 1, images: 1, objects: 1 });
    expect(reportOf(losses, 'zh-cn')).toEqual([
      '没有导入：脚注 1 处、批注 1 处、图片 1 个、嵌入对象 1 个、书签 1 个',
      '已转为文字或接受：文本框 1 个',
    ]);
    expect(reportOf(losses, 'en')[0]).toBe(
      'not imported: 1 footnote, 1 comment, 1 picture, 1 embedded object, 1 bookmark',
    );
  });

  it('are headers with words, not page numbers', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const part = (text: string) => `<w:hdr ${NAMESPACES}>${p(t(text))}</w:hdr>`;
    const { losses } = read(
      `${p(t('甲'))}<w:sectPr><w:headerReference r:id="a"/><w:footerReference r:id="b"/></w:sectPr>`,
      {
        parts: { 'word/header1.xml': part('内部资料'), 'word/footer1.xml': part('— 3 —') },
        relations: `<Relationship Id="a" Type="${type}/header" Target="header1.xml"/><Relationship Id="b" Type="${type}/footer" Target="footer1.xml"/>`,
      },
    );
    expect(losses).toEqual({ headers: 1 });
  });
});
