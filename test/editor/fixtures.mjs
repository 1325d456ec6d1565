import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLAN = `青禾镇秸秆综合利用工作方案

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

青禾镇人民政府
2024年8月20日
`;
/** Two references, each to another part; 第三部分（二） and 第二部分（三） move with what they name. */
const NOTICE = `青禾县人民政府关于做好今冬明春森林防火工作的通知

各乡镇人民政府，县直有关单位：

为切实做好森林防火工作，现就有关事项通知如下。

一、总体要求
坚持预防为主、积极消灭的方针，确保不发生重特大森林火灾。

二、重点任务
（一）加强宣传教育。利用广播、标语和宣传车，做到家喻户晓。
（二）严格火源管理。在主要入山路口设卡检查，督查办法见第三部分（二）。
（三）完善应急准备。备足物资，随时待命。

三、保障措施
（一）落实责任。各乡镇主要负责人为第一责任人。
（二）强化督查。对第二部分（三）所列事项逐项检查。
（三）严肃问责。对失职人员依规处理。

青禾县人民政府
2024年10月12日
`;
const REGULATION = `青禾县公共停车场管理办法

第一章\u3000总则
第一条\u3000为规范公共停车场管理，制定本办法。
第二条\u3000本办法适用于县城规划区内的公共停车场。

第二章\u3000建设与使用
第三条\u3000新建停车场应当符合专项规划。
第四条\u3000停车场经营者应当公示收费标准。
第五条\u3000违反本办法第三条、第四条规定的，责令限期改正。
`;
const STORY = '他推开门的时候，雨已经停了。院子里静悄悄的，只有屋檐还在滴水。\n';
const DRAFT = '一、起因\n三、结果\n';

/** A folder with the documents that the tests open. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'gongwen-folder-'));
  mkdirSync(join(folder, '.vscode'));
  const files = { 'plan.txt': PLAN, 'saved.txt': PLAN, 'story.txt': STORY, 'regulation.txt': REGULATION };
  for (const name of ['notice.txt', 'saved-notice.txt']) files[name] = NOTICE;
  for (const name of ['draft.gongwen', 'draft.gw', 'draft.公文']) files[name] = DRAFT;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
