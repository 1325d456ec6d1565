import { checkRule } from '../../../helpers/checkRule.js';

checkRule('confusable-word', {
  valid: [
    { text: '截至2025年6月底，全县清淤沟渠86千米。' },
    { name: 'something ends', text: '报名时间截止2025年6月30日，逾期不予受理。截止日期另行通知。' },
    { name: 'an application period', text: '申报从9月1日开始，截止9月20日，各单位要抓紧。' },
    { name: 'tents', text: '向受灾群众发放救灾帐篷120顶、蚊帐300顶，随到随查帐篷搭建情况。' },
    { name: 'words that meet', text: '公布署名文章，预防犯罪，防汛速报，交通迅速恢复，关注消费，工作费用已经拨付。' },
    { name: '象 in other words', text: '服务对象、气象条件、种种现象、一派景象，具有良好象征意义，偶象征集不在其列。' },
    { name: '像 behind a verb', text: '会上出现像往年一样的热烈场面，我们面对像这样的困难毫不退缩。' },
    { name: 'a title is quoted as it is', text: '根据《关于布署秋收工作的通知》，各村已经动员。' },
    { name: 'both at once', text: '这样做既使群众得到实惠，又使集体增加收入。' },
    {
      name: 'a long quotation is somebody’s own',
      text: '来信写道：“我们村的水渠布署得不好，年年防讯都要抢修，希望县里派人来看一看，早一天把它修好，让大家放心。”',
    },
    { name: 'capital and money', text: '各自经营，悦己经济兴起；部门之间的分歧意见已经协调。' },
    { name: 'bridges', text: '今年有三座落成，两座开工。' },
  ],
  invalid: [
    {
      text: '⟦截止⟧2025年6月底，全县清淤沟渠86千米。',
      output: '截止2025年6月底，全县清淤沟渠86千米。',
      suggested: '截至2025年6月底，全县清淤沟渠86千米。',
      messages: ['“截止”应为“截至”。'],
    },
    {
      name: 'accounts',
      text: '资金转入专用⟦帐户⟧，建立工作⟦台帐⟧，逐笔⟦记帐⟧。',
      output: '资金转入专用帐户，建立工作台帐，逐笔记帐。',
      suggested: '资金转入专用账户，建立工作台账，逐笔记账。',
    },
    {
      name: 'set phrases are mended',
      text: '各村要⟦再接再励⟧，⟦因地治宜⟧发展特色产业，⟦励行节约⟧。',
      output: '各村要再接再厉，因地制宜发展特色产业，厉行节约。',
    },
    {
      name: 'but not in quotation marks',
      text: '标语写成了“⟦再接再励⟧”。',
      output: '标语写成了“再接再励”。',
      suggested: '标语写成了“再接再厉”。',
    },
    {
      name: 'floods',
      text: '水务局⟦布署⟧⟦防讯⟧工作，确保水库⟦安全渡汛⟧。',
      output: '水务局布署防讯工作，确保水库安全度汛。',
      suggested: '水务局部署防汛工作，确保水库安全度汛。',
    },
    {
      name: 'by what stands behind',
      text: '⟦既使⟧遇到连续阴雨，工期也不推迟。泵站⟦座落⟧在镇东，⟦截流⟧挪用专项资金的，严肃处理。当前防火⟦形式⟧严峻。',
      output: '既使遇到连续阴雨，工期也不推迟。泵站座落在镇东，截流挪用专项资金的，严肃处理。当前防火形式严峻。',
      suggested: '即使遇到连续阴雨，工期也不推迟。泵站坐落在镇东，截留挪用专项资金的，严肃处理。当前防火形势严峻。',
    },
    {
      name: 'as if',
      text: '新修的水渠⟦就象⟧一条玉带，配有⟦录象⟧资料。',
      output: '新修的水渠就象一条玉带，配有录象资料。',
      suggested: '新修的水渠就像一条玉带，配有录像资料。',
    },
  ],
});
