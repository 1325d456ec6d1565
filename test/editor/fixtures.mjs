import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLAN = `××镇秸秆综合利用工作方案

为做好今年秸秆综合利用工作，制定本方案。

一、工作目标
到年底，全镇秸秆利用率稳步提高。

二、主要任务

（一）推广机械还田。组织农机手进村入户，做到应还尽还。
(二)建设收储站点。每个片区设一处站点，方便群众交售。
（四）培育利用企业。支持两家企业扩大产能。

二、保障措施
1.加强领导。成立工作专班。
2、加大宣传。用好大喇叭和微信群。
3.严格考核。结果纳入年终考核。

××镇人民政府
2024年8月20日
`;
const STORY = '他推开门的时候，雨已经停了。院子里静悄悄的，只有屋檐还在滴水。\n';
const DRAFT = '一、起因\n三、结果\n';

/** A folder with the documents that the tests open. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-folder-'));
  mkdirSync(join(folder, '.vscode'));
  const files = { 'plan.txt': PLAN, 'saved.txt': PLAN, 'story.txt': STORY };
  for (const name of ['draft.gongwen', 'draft.gw', 'draft.公文']) files[name] = DRAFT;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
