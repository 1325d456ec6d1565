import type { Plant } from '../plant.js';

/** Slips in titles, openings, closings, periods, and what is left to be filled in. */
export const DOCUMENTS: readonly Plant[] = [
  { rule: 'title-type-doubled', in: 'request', right: '改造资金的请示', wrong: '改造资金的请示报告' },
  { rule: 'title-type-doubled', in: 'report', right: '消费促进工作情况的报告', wrong: '消费促进工作情况的报告请示' },
  { rule: 'title-type-doubled', in: 'letter', right: '联合整治的函', wrong: '联合整治的请示函' },
  { rule: 'title-type-doubled', in: 'notice', right: '建设工作的通知\n', wrong: '建设工作的通知通告\n' },

  { rule: 'title-type-missing', in: 'notice', right: '农田水利建设工作的通知', wrong: '农田水利建设工作' },
  { rule: 'title-type-missing', in: 'request', right: '管网改造资金的请示', wrong: '管网改造资金' },
  { rule: 'title-type-missing', in: 'report', right: '消费促进工作情况的报告', wrong: '消费促进工作' },

  { rule: 'title-end-mark', in: 'notice', right: '建设工作的通知\n', wrong: '建设工作的通知。\n' },
  { rule: 'title-end-mark', in: 'request', right: '改造资金的请示\n', wrong: '改造资金的请示：\n' },
  { rule: 'title-end-mark', in: 'report', right: '工作情况的报告\n', wrong: '工作情况的报告，\n' },

  {
    rule: 'title-of-of',
    in: 'notice',
    right: '关于做好2025年秋季农田水利建设工作的通知\n',
    wrong: '转发省农业农村厅关于做好2025年秋季农田水利建设工作的通知的通知\n',
  },
  {
    rule: 'title-of-of',
    in: 'notice',
    right: '局关于做好2025年秋季农田水利建设工作的通知\n',
    wrong: '局关于转发省农业农村厅关于做好2025年秋季农田水利建设工作的通知\n',
  },
  {
    rule: 'title-of-of',
    in: 'report',
    right: '关于2025年上半年消费促进工作情况的报告\n',
    wrong: '转报云溪镇关于2025年上半年消费促进工作情况的报告的报告\n',
  },

  { rule: 'title-break', in: 'notice', right: '建设工作的通知\n', wrong: '建设工作\n的通知\n' },
  { rule: 'title-break', in: 'notice', right: '局关于做好2025年秋季', wrong: '局关于做好20\n25年秋季' },
  { rule: 'title-break', in: 'report', right: '局关于2025年上半年消费', wrong: '局关于2025\n年上半年消费' },

  { rule: 'closing-mismatch', in: 'request', right: '妥否，请批示。', wrong: '特此报告。' },
  { rule: 'closing-mismatch', in: 'report', right: '特此报告。', wrong: '特此通知。' },
  { rule: 'closing-mismatch', in: 'letter', right: '以上事项，请予支持，并于8月20日前函复。', wrong: '特此通知。' },

  { rule: 'closing-mark', in: 'request', right: '妥否，请批示。', wrong: '妥否，请批示' },
  { rule: 'closing-mark', in: 'report', right: '特此报告。', wrong: '特此报告' },
  {
    rule: 'closing-mark',
    in: 'report',
    right: '特此报告。\n\n青禾县商务局\n2025',
    wrong: '特此报告\n\n青禾县商务局\n2025',
  },

  {
    rule: 'closing-doubled',
    in: 'notice',
    right: '办法见附件2。\n',
    wrong: '办法见附件2。\n特此通知。\n',
  },
  {
    rule: 'closing-doubled',
    in: 'notice',
    right: '\n\n附件：1.',
    wrong: '\n特此通知。\n\n附件：1.',
  },
  {
    rule: 'closing-doubled',
    in: 'notice',
    right: '（三）强化督促检查。',
    wrong: '特此通知。\n（三）强化督促检查。',
  },

  { rule: 'opening-mismatch', in: 'notice', right: '建设工作通知如下', wrong: '建设工作函告如下' },
  { rule: 'opening-mismatch', in: 'letter', right: '有关事项函商如下', wrong: '有关事项通知如下' },
  { rule: 'opening-mismatch', in: 'report', right: '有关情况报告如下', wrong: '有关情况请示如下' },

  { rule: 'request-closing', in: 'request', right: '妥否，请批示。\n', wrong: '' },
  { rule: 'request-closing', in: 'request', right: '妥否，请批示。', wrong: '以上情况，供领导参考。' },
  {
    rule: 'request-closing',
    in: 'request',
    right: '恳请县人民政府安排专项资金予以解决。\n妥否，请批示。',
    wrong: '希望县人民政府尽快解决。',
  },

  { rule: 'request-in-report', in: 'report', right: '特此报告。', wrong: '妥否，请批示。' },
  { rule: 'request-in-report', in: 'report', right: '逐项协调解决。', wrong: '恳请县人民政府安排专项资金予以支持。' },
  { rule: 'request-in-report', in: 'report', right: '三、下一步工作安排', wrong: '三、请示事项' },

  {
    rule: 'request-matters',
    in: 'request',
    right: '二、改造方案',
    wrong: '二、请求批准改造方案\n拟分两年改造。\n三、请求增加维修人员编制',
  },
  {
    rule: 'request-matters',
    in: 'request',
    right: '三、资金需求',
    wrong: '三、申请专项资金\n尚缺资金2500万元。\n四、申请购置抢修车辆',
  },
  {
    rule: 'request-matters',
    in: 'request',
    right: '一、基本情况',
    wrong: '一、关于请求安排改造资金\n资金缺口较大。\n二、关于请求调整供水价格',
  },

  { rule: 'letter-commanding', in: 'letter', right: '请贵局选派执法人员', wrong: '请贵局务必选派执法人员' },
  { rule: 'letter-commanding', in: 'letter', right: '请贵局指定1名', wrong: '贵局必须指定1名' },
  {
    rule: 'letter-commanding',
    in: 'letter',
    right: '以上事项，请予支持，并于8月20日前函复。',
    wrong: '以上事项，请遵照执行。',
  },

  {
    rule: 'weekday-mismatch',
    right: '会议定于2025年9月10日（星期三）召开。',
    wrong: '会议定于2025年9月10日（星期四）召开。',
  },
  {
    rule: 'weekday-mismatch',
    right: '2024年2月29日（周四），镇政府召开动员会。',
    wrong: '2024年2月29日（周五），镇政府召开动员会。',
  },
  {
    rule: 'weekday-mismatch',
    in: 'letter',
    right: '并于8月20日前函复',
    wrong: '并于8月20日（星期五）前函复',
  },

  { rule: 'period-mismatch', in: 'summary', right: '2025年，在县委', wrong: '半年来，在县委' },
  { rule: 'period-mismatch', in: 'report', right: '现将有关情况报告如下', wrong: '现将一年来的情况报告如下' },
  { rule: 'period-mismatch', in: 'report', right: '优化补贴申领流程，', wrong: '一年来，' },

  { rule: 'year-mismatch', in: 'summary', right: '一、主要工作及成效', wrong: '一、2024年主要工作及成效' },
  { rule: 'year-mismatch', in: 'summary', right: '三、下一步打算', wrong: '三、2024年工作打算' },
  {
    rule: 'year-mismatch',
    in: 'summary',
    right: '各项工作取得新进展。',
    wrong: '各项工作取得新进展。现将2023年工作总结如下：',
  },

  {
    rule: 'date-after-issue',
    in: 'report',
    right: '1月至6月，',
    wrong: '截至2025年8月31日，已完成年度任务。',
  },
  {
    rule: 'date-after-issue',
    in: 'request',
    right: '管材老化，漏损严重。',
    wrong: '管材老化，漏损严重。截至2025年7月底，累计发生爆管52起。',
  },
  {
    rule: 'date-after-issue',
    in: 'letter',
    right: '群众反映比较强烈。',
    wrong: '群众反映比较强烈。县教育局于2025年8月25日召开了专题会议。',
  },

  {
    rule: 'sections-missing',
    in: 'summary',
    right: '三、下一步打算',
    wrong: '三、主要经验',
  },
  {
    rule: 'sections-missing',
    in: 'summary',
    right: '二、存在的问题\n在总结成绩的同时，我们也清醒地看到工作中的不足：',
    wrong: '二、几点体会\n',
  },
  {
    rule: 'sections-missing',
    in: 'summary',
    right: '三、下一步打算\n',
    wrong: '三、几点认识\n',
  },

  { rule: 'placeholder-left', right: '全年组织演练6次。', wrong: '全年组织演练××次。' },
  { rule: 'placeholder-left', right: '镇政府印发实施方案。', wrong: '镇政府印发实施方案【待补充】。' },
  { rule: 'placeholder-left', in: 'report', right: '青商〔2025〕22号', wrong: '青商〔　〕22号' },
  { rule: 'placeholder-left', in: 'notice', right: '改造农田1.2万亩', wrong: '改造农田${面积}万亩' },
];
