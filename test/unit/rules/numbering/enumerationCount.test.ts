import { checkRule } from '../../../helpers/checkRule.js';

checkRule('enumeration-count', {
  valid: [
    { text: '为此采取三项措施：一是健全制度；二是强化督查；三是定期通报。' },
    { name: 'two numbers in one sentence', text: '文件提出五个方面任务和三项保障措施：一是组织；二是经费。' },
    { name: 'no number', text: '为此采取以下措施：一是健全制度；二是强化督查。' },
    { name: 'an ordinal', text: '现在说第三项工作：一是健全制度；二是强化督查。' },
    { name: 'one of several', text: '突出的是一个问题：一是人手不足；二是经费紧张。' },
    { name: 'something stands between', text: '全年共办三件实事。资金已经到位。一是修桥；二是铺路。' },
    { name: 'the number belongs to something else', text: '全镇已有五个村完成改造。一是甲村；二是乙村。' },
    { name: 'a list with a gap: a rule of its own', text: '采取三项措施：一是健全制度；三是定期通报。' },
    {
      name: 'headings',
      text: '我讲三点意见：\n一、统一思想\n甲甲甲甲。\n二、突出重点\n乙乙乙乙。\n三、加强领导\n丙丙丙丙。',
    },
    {
      name: 'a list inside the last item',
      text: '抓好两项工作：一是办好学校。二是建好医院，分两步：一是选址，二是动工。',
    },
  ],
  invalid: [
    {
      text: '为此采取⟦三⟧项措施：一是健全制度；二是强化督查；三是定期通报；四是严格考核。',
      output: '为此采取三项措施：一是健全制度；二是强化督查；三是定期通报；四是严格考核。',
      suggested: '为此采取四项措施：一是健全制度；二是强化督查；三是定期通报；四是严格考核。',
      messages: ['数目不符：前面说“三项措施”，后面“一是”至“四是”共 4 项。'],
    },
    {
      text: '要把握好以下⟦4⟧个方面。第一，备足机具。第二，盯紧天气。第三，做好统计。',
      output: '要把握好以下4个方面。第一，备足机具。第二，盯紧天气。第三，做好统计。',
      suggested: '要把握好以下3个方面。第一，备足机具。第二，盯紧天气。第三，做好统计。',
    },
    {
      name: 'headings',
      text: '下面，我讲⟦三⟧点意见。\n一、统一思想\n甲甲甲甲。\n二、加强领导\n丙丙丙丙。',
      output: '下面，我讲三点意见。\n一、统一思想\n甲甲甲甲。\n二、加强领导\n丙丙丙丙。',
      suggested: '下面，我讲两点意见。\n一、统一思想\n甲甲甲甲。\n二、加强领导\n丙丙丙丙。',
    },
    {
      name: 'items in paragraphs of their own',
      text: '一、打算\n今年任务很重。\n可以从⟦两⟧个方面入手：\n一是抓培训。全员轮训。\n二是抓考核。按月通报。\n三是抓落实。',
      output:
        '一、打算\n今年任务很重。\n可以从两个方面入手：\n一是抓培训。全员轮训。\n二是抓考核。按月通报。\n三是抓落实。',
    },
  ],
});
