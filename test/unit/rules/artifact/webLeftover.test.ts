import { checkRule } from '../../../helpers/checkRule.js';

checkRule('web-leftover', {
  valid: [
    { text: '资料来源：县统计局。' },
    { name: 'a notice', text: '时间：2025年3月5日\n地点：县政府会议室' },
    { name: 'text', text: '打印此页需经批准，责任编辑由各单位确定。' },
    { name: 'a heading', text: '一、打印\n二、分享' },
    { name: 'an author of a report', text: '来源：县统计局' },
    { text: 'a > b' },
    { name: 'a table', text: '大\n中\n小' },
    { text: '收入>支出的村有12个。' },
    { text: '下载' },
  ],
  invalid: [
    {
      text: '造林任务已经完成。\n⟦责任编辑：王某⟧',
      output: '造林任务已经完成。\n责任编辑：王某',
      suggested: '造林任务已经完成。',
      messages: ['网页残留：“责任编辑：王某”。'],
    },
    {
      text: '⟦下载\n打印\n全屏\n【字号：\n加大\n还原\n减小\n】⟧\n青禾县造林情况',
      output: '下载\n打印\n全屏\n【字号：\n加大\n还原\n减小\n】\n青禾县造林情况',
      suggested: '青禾县造林情况',
      messages: ['网页残留：“下载”等 8 行。'],
    },
    {
      text: '造林情况的报告\n⟦来源：青禾日报\n时间：2025-03-05⟧\n造林任务已经完成。',
      output: '造林情况的报告\n来源：青禾日报\n时间：2025-03-05\n造林任务已经完成。',
      suggested: '造林情况的报告\n造林任务已经完成。',
    },
    {
      text: '⟦首页 > 政务公开 > 文件⟧\n造林任务已经完成。\n\n⟦上一篇：春耕简讯\n\n下一篇：无⟧',
      output: '首页 > 政务公开 > 文件\n造林任务已经完成。\n\n上一篇：春耕简讯\n\n下一篇：无',
      suggested: '造林任务已经完成。\n',
    },
    {
      text: '⟦县长作工作报告。本报记者 王某 摄⟧\n各位代表：',
      output: '县长作工作报告。本报记者 王某 摄\n各位代表：',
      suggested: '各位代表：',
    },
  ],
});
