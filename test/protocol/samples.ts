/** A plan with flaws: a repeated 一、, half-width brackets, a gap, a wrong mark. Line 0 is its title. */
export const PLAN = `青禾镇秸秆综合利用工作方案

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

/** {@link PLAN} with every marker right. */
export const PLAN_REPAIRED = PLAN.replace('(二)', '（二）')
  .replace('（四）', '（三）')
  .replace('二、保障', '三、保障')
  .replace('2、', '2.');

/** A plan whose sections refer to each other. */
export const LINKED = `青禾镇农村供水保障工作方案

一、总体要求
坚持先急后缓，具体分工见第三部分（二）。

二、重点任务
（一）改造老旧管网。年底前更换管道十公里。
（二）建设备用水源。在山口村打井两眼。
（三）配齐检测设备。每月化验一次水质。

三、保障措施
（一）加强领导。成立工作专班。
（二）明确分工。各村按照第二部分（三）的要求送检，并参照第二部分（二）落实备用水源。
（三）严格考核。按照第二部分（三）的化验情况评定等次。
`;

/** A regulation: articles counted through the chapters, and sentences that refer to them. */
export const REGULATION = `青禾镇河道管理办法

第一章 总则

第一条 为加强河道管理，制定本办法。

第二条 本办法适用于全镇河道。

第二章 管理

第三条 村民委员会负责日常巡查。发现问题的，依照本办法第五条处理。

第四条 河道内禁止下列行为：
（一）倾倒垃圾；
（二）私设网箱。

第五条 违反第四条第（二）项规定的，责令改正。

第六条 本办法自发布之日起施行。
`;

/** A notice with everything around its body: document number, recipient, annexes, sign-off, colophon. */
export const NOTICE = `青禾县人民政府办公室关于做好农村道路养护工作的通知
×政办发〔2026〕12号

各乡镇人民政府，县直有关部门：

为做好农村道路养护工作，现将有关事项通知如下：

一、明确任务
（一）压实责任。全县养护农村道路320.5公里，落实资金1,200万元，完成率达到98%。
（二）规范流程。按照第二部分的要求执行。

二、加强保障
各乡镇于3月底前报送方案，参照本通知第九部分办理。
特此通知。

附件：1.农村道路养护实施方案
      2.养护路段登记表

青禾县人民政府办公室
2026年3月8日

附件1
农村道路养护实施方案

一、养护范围
1.县乡道路。共12条。
2.编外人员。按村聘用。

附件2
养护路段登记表

路段、长度、责任人。

抄送：县委办公室。
青禾县人民政府办公室 2026年3月9日印发
`;

/** Chinese text that is no official document. */
export const NOVEL = `他推开门的时候，雨已经停了。院子里静悄悄的，只有屋檐还在滴水。

“你回来了。”她没有抬头，手里的针线也没有停。
`;
