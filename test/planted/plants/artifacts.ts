import { DOCUMENTS } from '../documents.js';
import type { Plant, PlantedIn } from '../plant.js';

const DREDGED = '今年汛前，全镇组织劳力疏浚沟渠36千米，清除淤泥1.2万立方米，排涝能力明显增强。';

/** A whole document that lost its line breaks. */
const flat = (document: PlantedIn): Plant => ({
  rule: 'flat-document',
  right: DOCUMENTS[document],
  wrong: DOCUMENTS[document].replaceAll('\n', ''),
  in: document,
});

export const ARTIFACTS: readonly Plant[] = [
  {
    rule: 'word-leftover',
    right: '水库除险加固工程已经完工。',
    wrong: '[bookmark: _GoBack]水库除险加固工程已经完工。',
  },
  {
    rule: 'word-leftover',
    right: '灌区改造的进度详见县水利局通报。',
    wrong: '灌区改造的进度[bookmark: _Toc512]详见县水利局通报。',
  },
  { rule: 'word-leftover', right: '工程量清单已经审定。', wrong: '工程量清单{ PAGE \\* MERGEFORMAT }已经审定。' },
  {
    rule: 'page-number',
    right: '水库除险加固工程已经完工。\n灌区改造正在推进。',
    wrong: '水库除险加固工程已经完工。\n— 3 —\n灌区改造正在推进。',
  },
  {
    rule: 'page-number',
    right: '新建泵站四座。\n整修水闸六座。',
    wrong: '新建泵站四座。\n第 2 页 共 5 页\n整修水闸六座。',
  },
  {
    rule: 'page-number',
    right: '管护责任落实到村。\n管护经费列入预算。',
    wrong: '管护责任落实到村。\n-4-\n管护经费列入预算。',
  },
  { rule: 'web-leftover', right: '管护经费列入预算。', wrong: '管护经费列入预算。\n责任编辑：王某' },
  { rule: 'web-leftover', right: '新建泵站四座。', wrong: '新建泵站四座。\n【打印本页】\n【关闭窗口】' },
  { rule: 'web-leftover', right: '整修水闸六座。', wrong: '整修水闸六座。\n上一篇：春耕简讯\n下一篇：无' },
  {
    rule: 'ocr-debris',
    right: '一是落实管护责任，逐段逐座明确到岗。二是落实管护经费，列入年度预算。',
    wrong: '一是落实管护责任，逐段逐座明确到岗口二是落实管护经费，列入年度预算。',
  },
  { rule: 'ocr-debris', right: '水利工程建设进展顺利。', wrong: '水利工程}}建设进展顺利。' },
  { rule: 'ocr-debris', right: '灌区群众用水有了保障。', wrong: '灌区群众^用水有了保障。' },
  { rule: 'lost-character', right: '建管并重的新格局已经形成。', wrong: '建管并重的新格\ufffd已经形成。' },
  { rule: 'lost-character', right: '全县推行河长制度。', wrong: '全县推行河\ufffd\ufffd度。' },
  { rule: 'lost-character', right: '泵站更新任务按期完成。', wrong: '泵站更新任务按期??。' },
  { rule: 'invisible-character', right: '水利建设资金实行专账核算。', wrong: '水利建设\u200b资金实行专账核算。' },
  { rule: 'invisible-character', right: '验收结果向社会公布。', wrong: '\u202d验收结果向社会公布\u200b。' },
  { rule: 'invisible-character', right: '各村成立用水协会。', wrong: '各村成立用水\u00ad协会。' },
  { rule: 'html-leftover', right: '全县用水总量得到控制。', wrong: '全县用水总量得到控制。&nbsp;' },
  { rule: 'html-leftover', right: '落实“三个到位”要求。', wrong: '落实&ldquo;三个到位”要求。' },
  { rule: 'html-leftover', right: '灌区改造分两期实施。', wrong: '灌区改造分两期实施。<br/>' },
  { rule: 'mojibake', right: '会议研究了水库除险加固工作。', wrong: '会议研究了锟斤拷锟斤拷除险加固工作。' },
  { rule: 'mojibake', right: '泵站更新任务按期完成。', wrong: '泵站烫烫烫烫任务按期完成。' },
  { rule: 'mojibake', right: '管护经费列入预算。', wrong: 'ÖÐ¹úÈËÃñ¹²ºÍ列入预算。' },
  {
    rule: 'torn-line',
    right: '各村要抓住墒情好的有利时机，抓紧组织春灌，确保不误农时。',
    wrong: '各村要抓住墒情好的有利时机，抓紧组织春灌，\n确保不误农时。',
  },
  {
    rule: 'torn-line',
    right: '县水利局印发了《青禾县小型水利工程管护办法》，明确了管护标准。',
    wrong: '县水利局印发了《青禾县小型水利工程\n管护办法》，明确了管护标准。',
  },
  {
    rule: 'torn-line',
    right: '对建成时间较长、设备老化严重的泵站，逐座制定更新方案。',
    wrong: '对建成时间较长、设备老化严重的\n泵站，逐座制定更新方案。',
  },
  flat('plan'),
  flat('report'),
  flat('notice'),
  { rule: 'repeated-paragraph', right: DREDGED, wrong: `${DREDGED}\n${DREDGED}` },
  {
    rule: 'repeated-paragraph',
    right: `${DREDGED}\n各村建立了巡查制度。`,
    wrong: `${DREDGED}\n各村建立了巡查制度。\n${DREDGED}`,
  },
  {
    rule: 'repeated-paragraph',
    right: '坚持以水定地、以水定产，优化种植结构，推广节水灌溉技术，全年节约用水一百二十万立方米。',
    wrong:
      '坚持以水定地、以水定产，优化种植结构，推广节水灌溉技术，全年节约用水一百二十万立方米。\n坚持以水定地、以水定产，优化种植结构，推广节水灌溉技术，全年节约用水一百二十万立方米。',
  },
];
