import { describe, expect, it } from 'vitest';
import { workspace } from './program.js';

const { put, get, run, directory } = workspace();
const HOME = { env: { HOME: `${directory}/home`, USERPROFILE: `${directory}/home` } };

describe('gongwen templates', () => {
  it('lists what there is by category, with what it is for', () => {
    const { code, stdout, stderr } = run(['templates'], HOME);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^法定文种\n/);
    expect(stdout).toMatch(/^ {2}请示 +\S/m);
    expect(stdout).toMatch(/^共 \d{3} 个模板$/m);
  });

  it('finds by name and pinyin, of one kind where asked', () => {
    const { stdout } = run(['templates', 'czwt', '--kind', 'section', '--format', 'json'], HOME);
    const { templates } = JSON.parse(stdout) as { templates: { id: string; name: string }[] };
    expect(templates.map(({ id }) => id)).toContain('builtin/section/存在问题');
    expect(run(['templates', '没有这样的'], HOME).stdout).toBe('共 0 个模板\n');
  });
});

describe('gongwen new', () => {
  it('makes a document that has nothing to mend', () => {
    const { code, stdout } = run(['new', '请示', '--set', '机关=××县水务局', '--set', '事项＝维修水闸'], HOME);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^××县水务局关于维修水闸的请示\n/);
    put('请示.txt', stdout);
    expect(run(['check', '请示.txt', '--fail-on', 'warning'])).toMatchObject({ code: 0 });
  });

  it('writes to a file that is not there yet, and to no other', () => {
    expect(run(['new', 'qs', '-o', '新.gongwen'], HOME)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const made = get('新.gongwen');
    expect(made.toString()).toContain('请示\n');
    expect(run(['new', '通告', '-o', '新.gongwen'], HOME)).toMatchObject({
      code: 2,
      stderr: 'gongwen: 新.gongwen：已有这个文件，没有写入\n',
    });
    expect(get('新.gongwen')).toEqual(made);
    expect(run(['new', '通告', '-o', '无/新.gongwen'], HOME).stderr).toBe(
      'gongwen: 无/新.gongwen：无法新建（ENOENT）\n',
    );
  });

  it('takes the unit’s own values, and its own templates before others', () => {
    put('.gongwen.json', '{ "unit": { "organ": "××县水务局" } }');
    put('.gongwen/templates/请示.gongwen', '---\n名称: 请示\n文种: 请示\n---\n${机关}的请示\n');
    expect(run(['new', '请示'], HOME).stdout).toBe('××县水务局的请示\n');
    expect(run(['new', '请示', '--no-project-file'], HOME).stdout).toBe('××市××局的请示\n');
  });

  it('tells of a broken template, and makes the document all the same', () => {
    put('.gongwen/templates/坏.gongwen', '---\n名称: 坏\n---\n${机关\n');
    const { code, stdout, stderr } = run(['new', '请示'], HOME);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '××县水务局的请示\n' });
    expect(stderr).toBe('gongwen: .gongwen/templates/坏.gongwen 第 4 行：“${机关”缺少右花括号“}”。\n');
  });

  it.each([
    [['new'], '请指定一个模板。模板见 gongwen templates，用法见 gongwen new --help'],
    [['new', '请示', '函'], '请指定一个模板。模板见 gongwen templates，用法见 gongwen new --help'],
    [['new', '没有'], '没有“没有”这个整篇文件的模板。模板见 gongwen templates'],
    [['new', '请示', '--set', '机关'], '--set 后面应写成“名称=内容”，不能是“机关”'],
    [['new', '请示', '--set'], '选项 --set 后面缺少内容。用法见 gongwen new --help'],
    [['new', '请示', '--set', '金额=1'], '模板“请示”没有“金额”这一项，可填：机关'],
    [['templates', '--kind', 'all'], '选项 --kind 不能取“all”，可用：document section phrase'],
  ])('refuses %j in one line', (args, message) => {
    const { code, stdout, stderr } = run(args, HOME);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n').at(-2)).toBe(`gongwen: ${message}`);
  });
});
