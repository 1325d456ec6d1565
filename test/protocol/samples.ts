/** A plan with flaws: a repeated 一、, half-width brackets, a gap, a wrong mark. Line 0 is its title. */
export const PLAN = `××镇秸秆综合利用工作方案

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

/** {@link PLAN} with every marker right. */
export const PLAN_REPAIRED = PLAN.replace('(二)', '（二）')
  .replace('（四）', '（三）')
  .replace('二、保障', '三、保障')
  .replace('2、', '2.');

/** Chinese text that is no official document. */
export const NOVEL = `他推开门的时候，雨已经停了。院子里静悄悄的，只有屋檐还在滴水。

“你回来了。”她没有抬头，手里的针线也没有停。
`;
