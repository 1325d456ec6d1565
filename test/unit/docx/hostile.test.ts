import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../server/src/docx/readDocx.js';
import { refusalText } from '../../../server/src/docx/words.js';
import { handMade, NAMESPACES, paragraph } from '../../helpers/docx.js';

const GOOD = handMade(paragraph('正文'));
const document = (xml: string) => handMade('', { parts: { 'word/document.xml': xml } });
const body = (inside: string) => document(`<w:document ${NAMESPACES}><w:body>${inside}</w:body></w:document>`);
const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), wide(stream), Buffer.alloc(64)]);
/** The same file with the sizes that its directory claims changed. */
const claiming = (bytes: Uint8Array, part: string, size: number): Uint8Array => {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = Buffer.from(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toString();
    if (name === part) view.setUint32(at + 24, size, true);
  }
  return copy;
};
const MEGABYTE = 1024 * 1024;
const table = `<w:tbl><w:tr>${`<w:tc>${paragraph('甲'.repeat(24))}</w:tc>`.repeat(64)}</w:tr>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999"/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>'.repeat(20_000)}</w:tbl>`;

describe('bytes that are no Word file', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-word'],
    ['a text', strToU8('关于开展工作的通知'), 'not-word'],
    ['an old Word file', compound('WordDocument'), 'old-word'],
    ['an encrypted file', compound('EncryptedPackage'), 'encrypted'],
    ['another compound file', compound('Workbook'), 'not-word'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('甲') }), 'no-document'],
    [
      'a sheet',
      document('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
      'no-document',
    ],
    ['half a file', GOOD.subarray(0, GOOD.length >> 1), 'broken'],
    ['a part that is no XML', document('正文'), 'broken'],
    ['a part that ends early', document(`<w:document ${NAMESPACES}><w:body><w:p>`), 'broken'],
    [
      'a part that is not UTF-8',
      handMade('', { parts: { 'word/document.xml': Uint8Array.of(0x3c, 0x77, 0xff, 0x3e) } }),
      'broken',
    ],
    ['a name that is bound to nothing', document('<x:document/>'), 'broken'],
    [
      'a broken list of numbers',
      handMade(paragraph('甲'), { parts: { 'word/numbering.xml': '<w:numbering' } }),
      'broken',
    ],
    [
      'entities that grow',
      document(
        `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${NAMESPACES}><w:body>${paragraph('&b;')}</w:body></w:document>`,
      ),
      'broken',
    ],
    [
      'an entity from outside',
      document(`<!DOCTYPE d SYSTEM "file:///etc/passwd"><w:document ${NAMESPACES}/>`),
      'broken',
    ],
    ['a part that claims to be huge', claiming(GOOD, 'word/document.xml', 0xfffffff0), 'too-large'],
    [
      'a part that is longer than it claims',
      claiming(body(paragraph('甲'.repeat(9999))), 'word/document.xml', 100),
      'broken',
    ],
    ['a part that is shorter than it claims', claiming(GOOD, 'word/document.xml', 9999), 'broken'],
  ] as const)('%s', (_, bytes, refused) => {
    const answer = readDocx(bytes);
    expect(answer).toMatchObject({ refused });
    if ('refused' in answer) expect(refusalText(answer, 'zh-cn')).toMatch(/^[^\n]+$/);
  });

  it('says which part is broken', () => {
    const answer = readDocx(document('<w:document'));
    expect('refused' in answer && refusalText(answer, 'zh-cn')).toBe(
      '文件已损坏或不完整（word/document.xml），请在 Word 或 WPS 中打开并另存一份',
    );
  });
});

describe('files made to take time or memory', () => {
  it.each([
    [
      '40 MB of zeros',
      () => handMade('', { parts: { 'word/document.xml': new Uint8Array(40 * MEGABYTE) } }),
      'too-large',
    ],
    ['two million elements', () => body('<w:p/>'.repeat(2_000_000)), 'too-large'],
    ['elements 100,000 deep', () => body('<w:ins>'.repeat(100_000)), 'too-large'],
    [
      'a million attributes',
      () => body(`<w:p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
      'too-large',
    ],
    ['a table that pads without end', () => body(table), 'too-large'],
    [
      'a text of page breaks',
      () =>
        body(`<w:p><w:r>${'<w:br w:type="page"/>'.repeat(300_000)}<w:t>${' '.repeat(MEGABYTE)}甲</w:t></w:r></w:p>`),
      undefined,
    ],
    [
      'fields in one paragraph',
      () =>
        body(
          `<w:p>${'<w:fldChar w:fldCharType="begin"/><w:t>甲</w:t><w:fldChar w:fldCharType="separate"/><w:t>甲</w:t><w:fldChar w:fldCharType="end"/>'.repeat(60_000)}</w:p>`,
        ),
      undefined,
    ],
  ] as const)('%s', { timeout: 60_000 }, (_, make, refused) => {
    const bytes = make();
    const before = process.cpuUsage();
    const answer = readDocx(bytes);
    expect('refused' in answer ? answer.refused : undefined).toBe(refused);
    // Its own time, so that a busy machine does not count.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });

  it('lists and styles that lead to themselves end', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>' +
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const numbered = '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    expect(readDocx(handMade(paragraph('甲', numbered), { styles, numbering }))).toMatchObject({ text: '甲\n' });
  });

  it('a file with any byte changed is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.nat(GOOD.length - 1), fc.nat(255), (at, byte) => {
        const bytes = new Uint8Array(GOOD);
        bytes[at] = byte;
        const answer = readDocx(bytes);
        // What is read is the text: its check sum holds.
        if ('text' in answer) expect(answer.text).toBe('正文\n');
      }),
      { numRuns: 500 },
    );
  });
});
