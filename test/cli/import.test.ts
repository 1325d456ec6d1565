import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handMade, paragraph } from '../helpers/docx.js';
import { workspace } from './program.js';

const { put, get, run, directory } = workspace();
const NOTICE = '关于做好防汛工作的通知\r\n各乡镇：\r\n　　请认真落实。 \r\n';

describe('gongwen import', () => {
  it('writes the text beside the Word file, to the letter where export made it', () => {
    put('通知.txt', NOTICE);
    expect(run(['export', '通知.txt', '-o', '送审稿.docx']).code).toBe(0);
    expect(run(['import', '送审稿.docx'])).toMatchObject({ code: 0, stdout: '', stderr: '已写入 送审稿.txt\n' });
    expect(get('送审稿.txt').toString()).toBe(NOTICE);
  });

  it('tells what was lost, in the user’s language', () => {
    put('来文.docx', handMade(`<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`));
    expect(run(['import', '来文.docx', '--lang', 'zh-cn'])).toMatchObject({
      code: 0,
      stderr: '已写入 来文.txt\n来文.docx：没有导入：脚注 1 处\n',
    });
    expect(run(['import', '来文.docx', '--force', '--lang', 'en']).stderr).toContain('not imported: 1 footnote\n');
  });

  it('overwrites nothing unless told to', () => {
    put('已有.docx', handMade(paragraph('新')));
    put('已有.txt', '不要动我');
    expect(run(['import', '已有.docx'])).toMatchObject({
      code: 2,
      stderr: 'gongwen: 已有.txt：已有这个文件，没有写入；要覆盖请加 --force\n',
    });
    expect(get('已有.txt').toString()).toBe('不要动我');
    expect(run(['import', '已有.docx', '--force']).code).toBe(0);
    expect(get('已有.txt').toString()).toBe('新\n');
  });

  it('takes a folder, standard input, and goes on behind a file that is none', () => {
    put('来文/甲.docx', handMade(paragraph('甲')));
    put('来文/乙.docx', '不是');
    put('来文/丙.txt', '不动');
    expect(run(['import', '来文'])).toMatchObject({
      code: 2,
      stderr: 'gongwen: 来文/乙.docx：不是 Word 文件（.docx）\n已写入 来文/甲.txt\n',
    });
    expect(readdirSync(`${directory}/来文`).sort()).toEqual(['丙.txt', '乙.docx', '甲.docx', '甲.txt'].sort());
    const input = handMade(paragraph('自管道'));
    expect(run(['import', '-', '-o', '管道.txt'], { input }).code).toBe(0);
    expect(get('管道.txt').toString()).toBe('自管道\n');
    expect(run(['import', '-'], { input }).code).toBe(2);
  });

  it.each([
    [
      'an old Word file',
      'd0cf11e0a1b11ae1'.padEnd(64, '0') + Buffer.from('WordDocument', 'utf16le').toString('hex'),
      '旧版 Word 或 WPS 文件',
    ],
    [
      'a file with a password',
      'd0cf11e0a1b11ae1'.padEnd(64, '0') + Buffer.from('EncryptedPackage', 'utf16le').toString('hex'),
      '文件有密码',
    ],
    ['an archive cut off', '504b0304', '文件已损坏或不完整'],
  ])('refuses %s in one line and writes nothing', (name, hex, reason) => {
    put(`${name}.docx`, Buffer.from(hex, 'hex'));
    const { code, stderr } = run(['import', `${name}.docx`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(new RegExp(`^gongwen: ${name}\\.docx：.*${reason}.*\\n$`));
    expect(readdirSync(directory)).not.toContain(`${name}.txt`);
  });
});
