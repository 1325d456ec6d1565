import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import * as core from '../../../server/src/core/index.js';
import { builtinTemplates } from '../../../server/src/templates/catalogue.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const SIGNED = '\n\n　　　　　　　　${机关}\n　　　　　　　　${日期}\n';

interface Elements {
  shortcomings(core: unknown, template: core.Template): string[];
}
let elements: Elements;
beforeAll(async () => {
  elements = (await import(pathToFileURL(path.join(ROOT, 'scripts/generate/elements.mjs')).href)) as Elements;
});

/** What a document of a 文种 lacks. */
function lacks(type: string, body: string): string[] {
  const [template] = core.parseTemplates(`---\n名称: 甲\n文种: ${type}\n---\n${body}`, 'document').templates;
  return elements.shortcomings(core, template!);
}

describe('what a 文种 needs', () => {
  const request = (recipient: string, closing: string, behind: string) =>
    lacks(
      '请示',
      `\${机关}关于修缮的请示\n\n${recipient}：\n　　现就有关事项请示如下：\n# 理由\n　　××。\n　　${closing}${SIGNED}${behind}`,
    );

  it('is there in all templates of the library', () => {
    const documents = builtinTemplates().filter(({ template }) => template.kind === 'document');
    expect(documents.flatMap(({ template }) => elements.shortcomings(core, template))).toEqual([]);
  });

  it('is missed where it is not there', () => {
    const contact = '\n（联系人：${联系人}，电话：${电话}）\n';
    expect(request('××县人民政府', '${结语|妥否，请批示。,当否，请批示。|}', contact)).toEqual([]);
    expect(request('××县人民政府', '妥否，请批示。', '')).toEqual(['lacks 附注', 'fails 附注写明联系人、电话']);
    expect(request('××县人民政府、××局', '妥否，请批示。', contact)).toEqual(['fails 只主送一个机关']);
    expect(request('××县人民政府', '${结语|妥否，请批示。,特此报告。|}', contact)).toEqual(['fails 请示用语结尾']);
    expect(lacks('通知', `关于修缮的通知\n\n　　现将有关事项通知如下：\n# 时间\n　　××。${SIGNED}`)).toEqual([
      'lacks 主送机关',
      'fails 标题含机关、事由、文种',
    ]);
    expect(lacks('纪要', `××会议纪要\n\n各村：\n　　会议研究了有关事项。现纪要如下：\n# 修缮\n　　××。\n`)).toEqual([
      'lacks 出席人员',
      'fails 不写主送机关、署名',
    ]);
    const reply = (cited: string) =>
      lacks(
        '批复',
        `\${机关}关于修缮的批复\n\n××局：\n　　你局${cited}收悉。现批复如下：\n# 同意修缮。\n　　此复。${SIGNED}`,
      );
    expect(reply('《关于修缮的请示》（×发〔2026〕1号）')).toEqual([]);
    expect(reply('请示')).toEqual(['fails 引用来文标题和字号']);
  });
});
