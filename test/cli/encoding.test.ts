import { statSync } from 'node:fs';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../helpers/build.js';
import { CLEAN, FAULTY, linesOf, workspace } from './program.js';

const { put, get, at, run } = workspace();

beforeAll(() => void ensureBuilt());

const BOM = '\ufeff';
const ENCODINGS: readonly (readonly [name: string, encode: (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', (text) => Buffer.from(BOM + text)],
  ['UTF-16LE with a mark', (text) => Buffer.from(BOM + text, 'utf16le')],
  ['UTF-16BE with a mark', (text) => Buffer.from(BOM + text, 'utf16le').swap16()],
  ['UTF-16LE without a mark', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16BE without a mark', (text) => Buffer.from(text, 'utf16le').swap16()],
  ['GB18030', (text) => iconv.encode(text, 'gb18030')],
];

/** Beyond what GBK has: a rare character of four bytes, and one outside the basic plane. */
const WITH_RARE = (text: string) => text.replace('清理河道3条', '㐱𠮷同志清理河道3条');

describe.each(ENCODINGS)('%s', (name, encode) => {
  const file = `${name}.txt`;

  it('is read', () => {
    put(file, encode(FAULTY));
    put('utf8.txt', FAULTY);
    const read = (which: string) => {
      const { code, stdout, stderr } = run(['outline', '--format', 'json', which]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return (JSON.parse(stdout) as { files: { headings: unknown }[] }).files[0]?.headings;
    };
    expect(read(file)).toEqual(read('utf8.txt'));
  });

  it('is read from standard input', () => {
    expect(run(['check', '-'], { input: encode(CLEAN) }).stdout).toContain('没有发现问题');
  });

  it('is kept by --write, with CRLF and rare characters', () => {
    const form = (text: string) => encode(WITH_RARE(text).replaceAll('\n', '\r\n'));
    put(file, form(FAULTY));
    expect(run(['fix', '--write', file]).code).toBe(0);
    expect(get(file).equals(form(CLEAN))).toBe(true);
  });

  it('is kept by --stdout', () => {
    put(file, encode(FAULTY));
    expect(run(['fix', '--stdout', file]).bytes.equals(encode(CLEAN))).toBe(true);
  });

  it('is not rewritten where nothing is wrong', () => {
    put(file, encode(CLEAN));
    const before = statSync(at(file), { bigint: true });
    expect(run(['fix', '--write', file]).stderr).toContain('无需修改');
    const after = statSync(at(file), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect(get(file).equals(encode(CLEAN))).toBe(true);
  });

  it('is shown as UTF-8 in a diff', () => {
    put(file, encode(FAULTY));
    expect(run(['fix', file]).stdout).toContain('\n+二、存在的问题\n');
  });
});

describe('GB18030', () => {
  // 0xA3A0 is read as the ideographic space, which is written 0xA1A1.
  const twin = Buffer.from(iconv.encode(FAULTY, 'gb18030').toString('latin1').replace('12', '\xa3\xa012'), 'latin1');

  it('is not written where that would change other text', () => {
    put('twin.txt', twin);
    const { code, stderr } = run(['fix', '--write', 'twin.txt']);
    expect(code).toBe(2);
    expect(linesOf(stderr)[0]).toMatch(/^gongwen: twin\.txt：按 GB18030 写回会改变未修改的文字，没有写入/);
    expect(get('twin.txt').equals(twin)).toBe(true);
  });

  it('is still read and shown then', () => {
    put('twin.txt', twin);
    expect(run(['check', 'twin.txt']).code).toBe(1);
    expect(run(['fix', '--diff', 'twin.txt']).stdout).toContain('\n+二、存在的问题\n');
  });

  it('of a very short text is recognised', () => {
    put('short.txt', iconv.encode('一、总则\n', 'gb18030'));
    expect(run(['outline', 'short.txt']).stdout).toContain('一、总则');
  });
});

describe('UTF-16 without a mark', () => {
  it.each([['le'], ['be']])('is recognised where much of it is ASCII (%s)', (order) => {
    const little = Buffer.from('# README\n\n一、 Introduction of the new system in 2023\n', 'utf16le');
    put('ascii.md', order === 'le' ? little : little.swap16());
    expect(run(['outline', 'ascii.md']).stdout).toContain('一、Introduction of the new system in 2023');
  });
});

describe('an empty file', () => {
  it.each([
    ['of no bytes', Buffer.alloc(0)],
    ['of a mark alone', Buffer.from(BOM)],
  ])('%s has nothing wrong', (_, bytes) => {
    put('empty.txt', bytes);
    expect(run(['check', 'empty.txt'])).toMatchObject({ code: 0, stderr: '' });
    expect(run(['fix', '--write', 'empty.txt']).code).toBe(0);
    expect(get('empty.txt').equals(bytes)).toBe(true);
  });
});

describe('what is no text', () => {
  const ZIP = 'PK\u0003\u0004\u0014\u0000\u0000\u0000';
  it.each([
    ['a Word file', `${ZIP}…[Content_Types].xml…word/document.xml`, '这是 Word 文件，请先用 gongwen import 转成文本'],
    ['an OFD file', `${ZIP}…OFD.xml…Doc_0/Document.xml`, '这是 OFD 版式文件'],
    ['another archive', `${ZIP}…photo.jpg`, '这是压缩包'],
    ['an old Word or WPS file', Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'), '这是旧版 Office 或 WPS 文件'],
    ['a PDF file', '%PDF-1.7\n1 0 obj\n', '这是 PDF 文件'],
    ['an RTF file', '{\\rtf1\\ansi\\ansicpg936 text}', '这是 RTF 文件'],
    ['bytes with NULs', Buffer.from([0x47, 0x49, 0x46, 0, 1, 0, 0xff, 0, 0, 0x3b]), '不是文本文件（二进制文件）'],
    ['a text with a NUL', '一、总则\u0000\n', '不是文本文件（二进制文件）'],
    ['UTF-32', Buffer.from('fffe00000100000042000000', 'hex'), '不是文本文件（二进制文件）'],
    ['UTF-8 that is cut off', Buffer.from('一、总则').subarray(0, -1), '无法识别文字编码'],
    ['UTF-8 with a mark and a wrong byte', Buffer.from('efbbbfe4b880ff', 'hex'), '无法识别文字编码'],
    ['UTF-16 of an odd number of bytes', Buffer.from('fffe004e01', 'hex'), '无法识别文字编码'],
    ['UTF-16 with half a character', Buffer.from('fffe004e00d8', 'hex'), '无法识别文字编码'],
    ['Latin-1', Buffer.from('Résumé de la réunion\n', 'latin1'), '无法识别文字编码'],
    [
      'Big5',
      iconv.encode('一、關於本年度工作的報告，請各單位認真學習貫徹執行。\n'.repeat(3), 'big5'),
      '无法识别文字编码',
    ],
  ])('%s is told apart', (name, content, message) => {
    const file = put(`${name}.txt`, content);
    for (const command of ['outline', 'check', 'stats', 'fix']) {
      const { code, stdout, stderr } = run([command, file]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(linesOf(stderr).filter((line) => line.startsWith('gongwen: '))).toEqual([
        expect.stringContaining(`${file}：${message}`),
      ]);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});
