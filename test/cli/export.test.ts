import { chmodSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocx, paragraphsOf } from '../helpers/docx.js';
import { workspace } from './program.js';

const { put, get, run, directory } = workspace();
const NOTICE = '关于做好防汛工作的通知\n各乡镇：\n　　请认真落实。\n';

describe('gongwen export', () => {
  it('writes a Word file beside the document', () => {
    put('通知.txt', NOTICE);
    expect(run(['export', '通知.txt'])).toMatchObject({ code: 0, stdout: '', stderr: '已写入 通知.docx\n' });
    const texts = paragraphsOf(openDocx(get('通知.docx')).body).map(({ text }) => text);
    expect(texts).toEqual(['关于做好防汛工作的通知', '各乡镇：', '请认真落实。', '']);
  });

  it('overwrites nothing unless told to', () => {
    put('已有.txt', NOTICE);
    put('已有.docx', '不要动我');
    expect(run(['export', '已有.txt'])).toMatchObject({
      code: 2,
      stderr: 'gongwen: 已有.docx：已有这个文件，没有写入；要覆盖请加 --force\n',
    });
    expect(get('已有.docx').toString()).toBe('不要动我');
    expect(run(['export', '已有.txt', '--force']).code).toBe(0);
    expect(openDocx(get('已有.docx')).names).toContain('word/document.xml');
  });

  it('writes where it is told, one document only', () => {
    put('甲.txt', NOTICE);
    put('乙.txt', NOTICE);
    expect(run(['export', '甲.txt', '-o', '报送.docx'])).toMatchObject({ code: 0, stderr: '已写入 报送.docx\n' });
    expect(run(['export', '甲.txt', '乙.txt', '-o', '合并.docx']).code).toBe(2);
    expect(run(['export', '甲.txt', '乙.txt'])).toMatchObject({ code: 0 });
    expect(readdirSync(directory).filter((name) => /^[甲乙]\.docx$/.test(name))).toHaveLength(2);
    expect(run(['export', '-'], { input: NOTICE })).toMatchObject({
      code: 2,
      stderr: 'gongwen: 标准输入要用 -o 指定写到哪个文件\n',
    });
  });

  it('says what keeps it from writing, and leaves nothing behind', () => {
    put('甲.txt', NOTICE);
    expect(run(['export', '甲.txt', '-o', '没有/甲.docx'])).toMatchObject({
      code: 2,
      stderr: 'gongwen: 没有/甲.docx：无法新建（ENOENT）\n',
    });
    put('只读.docx', '不要动我');
    chmodSync(`${directory}/只读.docx`, 0o444);
    const { code } = run(['export', '甲.txt', '-o', '只读.docx', '--force']);
    expect(code).toBe(2);
    expect(get('只读.docx').toString()).toBe('不要动我');
    expect(readdirSync(directory).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});
