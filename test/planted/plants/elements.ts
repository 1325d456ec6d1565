import type { RuleId } from '../../../server/src/core/index.js';
import type { Plant, PlantedIn } from '../plant.js';

/** Plants of one rule in a document: what is right, what stands there instead. */
function plants(rule: RuleId, place: PlantedIn, pairs: readonly (readonly [right: string, wrong: string])[]): Plant[] {
  return pairs.map(([right, wrong]) => ({ rule, right, wrong, in: place }));
}

/** Plants of one rule as paragraphs of their own. */
function paragraphs(rule: RuleId, pairs: readonly (readonly [right: string, wrong: string])[]): Plant[] {
  return pairs.map(([right, wrong]) => ({ rule, right, wrong }));
}

const annex = (label: string): string => `${label}\n\n防汛物资储备表\n\n编织袋五千条，救生衣三百件。`;

const NOTE = '附件：1.2025年秋季农田水利建设任务表\n2.青禾县农田水利建设项目验收办法';
const NAMES = ['2025年秋季农田水利建设任务表', '青禾县农田水利建设项目验收办法'] as const;
const SIGNED = '青禾县农业农村局\n2025年8月25日';
const ASKED = '青禾县水务局\n2025年6月12日';
const REPORTED = '青禾县商务局\n2025年7月8日';
const COPIES = '抄送：县发展和改革局，县财政局。';
const PRINTED = '青禾县水务局办公室　　　　2025年6月13日印发';

/** Slips in the number and the dates. */
const NUMBERS_AND_DATES: readonly Plant[] = [
  ...paragraphs('document-number', [
    [
      '根据《关于做好防汛工作的通知》（青防〔2025〕6号）要求，落实值守人员46名。',
      '根据《关于做好防汛工作的通知》（青防[2025]6号）要求，落实值守人员46名。',
    ],
    ['青政办函〔2025〕12号文件收悉，各村已经照办。', '青政办函（2025）第12号文件收悉，各村已经照办。'],
    ['青农发〔2025〕8号文件确定的任务已经完成。', '青农发〔2025〕08号文件确定的任务已经完成。'],
    ['青农发〔2025〕9号文件确定的任务已经完成。', '青农发〔25〕9号文件确定的任务已经完成。'],
  ]),
  ...plants('document-number', 'notice', [['青农发〔2025〕18号', '青农发【2025】18号']]),
  ...plants('date-leading-zero', 'notice', [['2025年8月25日', '2025年08月25日']]),
  ...plants('date-leading-zero', 'report', [['2025年7月8日', '2025年07月08日']]),
  ...paragraphs('date-leading-zero', [['2025年3月9日，全镇召开春耕现场会。', '2025年03月09日，全镇召开春耕现场会。']]),
  ...paragraphs('date-impossible', [
    ['全部工程于2025年11月30日完工。', '全部工程于2025年11月31日完工。'],
    ['普查自2025年2月1日开始，2月28日结束。', '普查自2025年2月1日开始，2月30日结束。'],
    ['2025年2月28日，村级换届全部完成。', '2025年2月29日，村级换届全部完成。'],
  ]),
  ...plants('date-numeral', 'notice', [['2025年8月25日', '二〇二五年八月二十五日']]),
  ...plants('date-numeral', 'request', [['2025年6月12日', '二○二五年六月十二日']]),
  ...plants('date-numeral', 'report', [['2025年7月8日', '二零二五年七月八日']]),
  ...paragraphs('date-year-short', [
    ['该项目自2023年3月开工，进展顺利。', '该项目自23年3月开工，进展顺利。'],
    ['2024年12月，镇卫生院通过验收。', '24年12月，镇卫生院通过验收。'],
    ['老桥建于1978年6月，今年加固。', '老桥建于78年6月，今年加固。'],
  ]),
];

/** Slips in recipients, annexes and sign-off. */
const TEXT: readonly Plant[] = [
  ...plants('recipient-colon', 'notice', [
    ['各乡镇人民政府，县直有关单位：', '各乡镇人民政府，县直有关单位:'],
    ['各乡镇人民政府，县直有关单位：', '各乡镇人民政府，县直有关单位'],
  ]),
  ...plants('recipient-colon', 'request', [['县人民政府：\n', '县人民政府:\n']]),
  ...plants('recipient-person', 'request', [
    ['县人民政府：\n', '刘县长：\n'],
    ['县人民政府：\n', '刘某某同志：\n'],
  ]),
  ...plants('recipient-person', 'report', [['县人民政府：\n', '县委书记：\n']]),
  ...plants('recipients-several', 'request', [
    ['县人民政府：\n', '县人民政府，县发展和改革局：\n'],
    ['县人民政府：\n', '县委、县政府：\n'],
  ]),
  ...plants('recipients-several', 'report', [['县人民政府：\n', '县人民政府、市商务局：\n']]),
  ...plants('annex-note-punctuation', 'notice', [
    [`1.${NAMES[0]}\n`, `1.${NAMES[0]}；\n`],
    ['附件：1.', '附件:1.'],
    [`2.${NAMES[1]}\n`, `2.${NAMES[1]}。\n`],
  ]),
  ...plants('annex-note-number', 'notice', [
    [NOTE, `附件1：${NAMES[0]}\n附件2：${NAMES[1]}`],
    [NOTE, `附件一：${NAMES[0]}\n附件二：${NAMES[1]}`],
  ]),
  ...plants('annex-note-number', 'request', [['附件：青禾县', '附件：1.青禾县']]),
  ...plants('annex-note-title-marks', 'notice', [
    [`1.${NAMES[0]}\n`, `1.《${NAMES[0]}》\n`],
    [`2.${NAMES[1]}\n`, `2.《${NAMES[1]}》\n`],
  ]),
  ...plants('annex-note-title-marks', 'request', [
    ['附件：青禾县城区老旧供水管网改造工程可行性研究报告', '附件：《青禾县城区老旧供水管网改造工程可行性研究报告》'],
  ]),
  ...paragraphs('annex-label', [
    [annex('附件1'), annex('附件1：')],
    [annex('附件1'), annex('附件一')],
    [annex('附件'), annex('附件:')],
  ]),
  ...plants('sign-off-organ', 'notice', [[SIGNED, '青禾县林业局\n2025年8月25日']]),
  ...plants('sign-off-organ', 'request', [[ASKED, '青禾县住房和城乡建设局\n2025年6月12日']]),
  ...plants('sign-off-organ', 'report', [[REPORTED, '青溪县商务局\n2025年7月8日']]),
  ...plants('sign-off-incomplete', 'notice', [[SIGNED, '青禾县农业农村局']]),
  ...plants('sign-off-incomplete', 'request', [[ASKED, '2025年6月12日']]),
  ...plants('sign-off-incomplete', 'report', [[REPORTED, '青禾县商务局']]),
  ...plants('sign-off-division', 'notice', [[SIGNED, '青禾县农业农村局农田建设股\n2025年8月25日']]),
  ...plants('sign-off-division', 'request', [[ASKED, '青禾县水务局供水管理科\n2025年6月12日']]),
  ...plants('sign-off-division', 'report', [[REPORTED, '青禾县商务局市场运行股\n2025年7月8日']]),
  ...plants('sign-off-order', 'notice', [[SIGNED, '2025年8月25日\n青禾县农业农村局']]),
  ...plants('sign-off-order', 'request', [[ASKED, '2025年6月12日\n青禾县水务局']]),
  ...plants('sign-off-order', 'report', [[REPORTED, '2025年7月8日\n青禾县商务局']]),
];

/** Slips in masthead, note and colophon. */
const FRAME: readonly Plant[] = [
  ...plants('note-brackets', 'notice', [
    [
      '（联系人：县农业农村局农田建设股，联系电话：0000-1234567）',
      '联系人：县农业农村局农田建设股，联系电话：0000-1234567',
    ],
  ]),
  ...plants('note-brackets', 'report', [
    [REPORTED, `${REPORTED}\n\n此件公开发布`],
    [REPORTED, `${REPORTED}\n\n【此件主动公开】`],
  ]),
  ...plants('colophon-copies', 'request', [
    [COPIES, '抄送:县发展和改革局，县财政局。'],
    [COPIES, '抄送：县发展和改革局，县财政局'],
    [COPIES, '抄送：县发展和改革局，县财政局；'],
  ]),
  ...plants('colophon-printing', 'request', [
    [PRINTED, '青禾县水务局办公室　　　　2025年6月13日'],
    [PRINTED, '青禾县人民政府办公室　2025年6月13日'],
    [`${COPIES}\n${PRINTED}`, `${PRINTED}\n${COPIES}`],
  ]),
  ...plants('masthead-elements', 'request', [
    ['秘密★1年', '秘密1年'],
    ['秘密★1年', '秘密★一年'],
    ['特急\n', '急件\n'],
    ['000012', '0012'],
  ]),
  ...plants('signer-missing', 'request', [
    ['签发人：周某某\n', ''],
    ['签发人：周某某\n', '承办人：周某某\n'],
    ['青水〔2025〕31号\n签发人：周某某\n', '青水〔2025〕31号\n\n'],
  ]),
  ...plants('obsolete-element', 'request', [
    [COPIES, `主题词：供水　资金　请示\n${COPIES}`],
    [`${ASKED}\n`, `（此页无正文）\n${ASKED}\n`],
  ]),
  ...plants('obsolete-element', 'notice', [[SIGNED, `【此页无正文】\n\n${SIGNED}`]]),
  ...paragraphs('repealed-basis', [
    ['按照《党政机关公文处理工作条例》，规范公文办理。', '按照《国家行政机关公文处理办法》，规范公文办理。'],
    ['依据《党政机关公文处理工作条例》修改了办文流程。', '依据《中国共产党机关公文处理条例》改进了办文流程。'],
    ['公文版式执行GB/T 9704-2012的规定。', '公文版式执行GB/T 9704-1999的规定。'],
  ]),
];

export const ELEMENTS: readonly Plant[] = [...NUMBERS_AND_DATES, ...TEXT, ...FRAME];
