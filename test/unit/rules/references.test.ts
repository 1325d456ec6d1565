import { checkRule } from '../../helpers/checkRule.js';

const RULES = '第一条 为规范管理，制定本办法。\n第二条 管理员负责登记。\n借用人应当爱护设施。\n';
const NOTICE =
  '关于开展检查的通知\n\n各村：\n现将有关事项通知如下。\n一、时间安排\n三月上旬。\n二、检查内容\n（一）台账。\n（二）现场。\n';

checkRule('reference-broken', {
  valid: [
    { text: `${RULES}第三条 违反本办法第二条第二款规定的，予以提醒。` },
    { name: 'another document', text: `${RULES}第三条 依照《××条例》第二十条、第三十条办理。` },
    { name: 'a law by name', text: `${RULES}第三条 依照民法典第二百条办理。` },
    { name: 'the document mentioned before', text: `${RULES}第三条 依照该条例第二十条办理。` },
    { name: 'an excerpt', text: '第五条 甲项规定。\n第六条 乙项规定。\n第七条 依照第二条办理。' },
    { name: 'the text breaks off', text: `${RULES}第三条 依照第九条的规定，应当` },
    { name: 'an amendment', text: `${RULES}第三条 将第九条修改为新的内容。` },
    { name: 'no reference at all', text: `${NOTICE}第九条生产线、第九项任务、第九部分群众。` },
    { name: 'annexes of their own', text: `${NOTICE}名单见附件3。` },
  ],
  invalid: [
    {
      text: `${RULES}第三条 违反本办法⟦第五条⟧规定的，予以提醒。`,
      messages: ['引用落空：文中没有“第五条”所指的内容。'],
      output: `${RULES}第三条 违反本办法第五条规定的，予以提醒。`,
    },
    {
      text: `${RULES}第三条 违反⟦第二条第三款⟧规定的，予以提醒。`,
      output: `${RULES}第三条 违反第二条第三款规定的，予以提醒。`,
    },
    { text: `${NOTICE}按照本通知⟦第三条⟧落实。`, output: `${NOTICE}按照本通知第三条落实。` },
    { text: `${NOTICE}详见⟦第四部分⟧。`, output: `${NOTICE}详见第四部分。` },
    {
      text: `${NOTICE}名单见⟦附件3⟧。\n\n附件：1.检查计划\n2.检查名单\n`,
      output: `${NOTICE}名单见附件3。\n\n附件：1.检查计划\n2.检查名单\n`,
    },
  ],
});

checkRule('reference-ambiguous', {
  valid: [
    { text: `${NOTICE}见第二部分（一）。` },
    {
      name: 'one 第一节 in each chapter',
      text: '第一章 甲\n第一节 子\n第一条 依照本章第一节规定办理。\n第二章 乙\n第一节 丑\n第二条 丙。\n第三条 丁。',
    },
    { name: 'another document, plainly', text: `${NOTICE}按照《××方案》第二部分落实。` },
    {
      name: 'the same number in two documents of one file',
      text: `${NOTICE}见第一部分。\n\n××局\n2026年3月1日\n\n关于开展评比的通知\n\n各村：\n一、评比时间\n见第一部分。\n二、评比办法\n自查互查。`,
    },
    {
      name: 'items of the paragraph at hand',
      text: '第一条 下列事项：\n（一）登记；\n（二）保管。\n第二条 下列情形：\n（一）损坏；\n（二）遗失，按第（一）项处理。\n第三条 丙。',
    },
  ],
  invalid: [
    {
      text: '第一条 甲。\n第二条 乙。\n第二条 丙。\n第三条 依照⟦第二条⟧办理。',
      messages: ['引用不明确：“第二条”可以指文中 2 处。'],
      output: '第一条 甲。\n第二条 乙。\n第二条 丙。\n第三条 依照第二条办理。',
    },
    {
      text: `${NOTICE}精神见《××意见》，落实⟦第二部分⟧要求。`,
      messages: ['引用不明确：“第二部分”指本文，还是指《××意见》？'],
      output: `${NOTICE}精神见《××意见》，落实第二部分要求。`,
    },
  ],
});

const NOTE = '关于报送计划的通知\n\n各村：\n请于三月底前报送。\n\n';
const SIGNED = '\n××镇人民政府\n2026年3月1日\n\n';

checkRule('annex-mismatch', {
  valid: [
    {
      text: `${NOTE}附件：1.工作计划\n2.人员名单\n${SIGNED}附件1\n\n工作计划\n\n一、目标\n二、任务\n\n附件2\n\n人员名单\n\n一、甲组\n二、乙组\n`,
    },
    { name: 'one annex, no numbers', text: `${NOTE}附件：工作计划\n${SIGNED}附件\n\n工作计划\n\n一、目标\n二、任务\n` },
    {
      name: 'one annex, a number at one place',
      text: `${NOTE}附件：工作计划\n${SIGNED}附件1\n\n工作计划\n\n一、目标\n二、任务\n`,
    },
    { name: 'the annexes are other files', text: `${NOTE}附件：1.工作计划\n2.人员名单\n${SIGNED}` },
    {
      name: 'only the first annex is here',
      text: `${NOTE}附件：1.工作计划\n2.人员名单\n${SIGNED}附件1\n\n工作计划\n\n一、目标\n二、任务\n`,
    },
    {
      name: 'title marks and short names',
      text: `${NOTE}附件：1.《工作计划》\n2.人员名单\n${SIGNED}附件1\n\n2026年工作计划\n\n一、目标\n二、任务\n\n附件2\n\n人员名单\n\n一、甲组\n二、乙组\n`,
    },
  ],
  invalid: [
    {
      text: `${NOTE}附件：1.工作计划\n⟦3⟧.人员名单\n${SIGNED}`,
      messages: ['附件序号不一致：此处为“3”，应为“2”。'],
      output: `${NOTE}附件：1.工作计划\n3.人员名单\n${SIGNED}`,
      suggested: `${NOTE}附件：1.工作计划\n2.人员名单\n${SIGNED}`,
    },
    {
      name: 'labels in another order than the note',
      text: `${NOTE}附件：1.工作计划\n2.人员名单\n${SIGNED}附件⟦1⟧\n\n人员名单\n\n一、甲组\n二、乙组\n\n附件⟦2⟧\n\n工作计划\n\n一、目标\n二、任务\n`,
      output: `${NOTE}附件：1.工作计划\n2.人员名单\n${SIGNED}附件1\n\n人员名单\n\n一、甲组\n二、乙组\n\n附件2\n\n工作计划\n\n一、目标\n二、任务\n`,
    },
    {
      name: 'another name',
      text: `${NOTE}附件：1.⟦工作要点⟧\n2.人员名单\n${SIGNED}附件1\n\n工作计划\n\n一、目标\n二、任务\n\n附件2\n\n人员名单\n\n一、甲组\n二、乙组\n`,
      messages: ['附件名称不一致：附件说明中是“工作要点”，附件标题是“工作计划”。'],
      output: `${NOTE}附件：1.工作要点\n2.人员名单\n${SIGNED}附件1\n\n工作计划\n\n一、目标\n二、任务\n\n附件2\n\n人员名单\n\n一、甲组\n二、乙组\n`,
      suggested: `${NOTE}附件：1.工作计划\n2.人员名单\n${SIGNED}附件1\n\n工作计划\n\n一、目标\n二、任务\n\n附件2\n\n人员名单\n\n一、甲组\n二、乙组\n`,
    },
    {
      name: 'an annex that the note does not list',
      text: `${NOTE}附件：1.⟦工作计划\n2.人员名单⟧\n${SIGNED}附件1\n\n工作计划\n\n一、目标\n二、任务\n\n附件2\n\n人员名单\n\n一、甲组\n二、乙组\n\n附件3\n\n进度统计表\n\n一、上旬\n二、中旬\n`,
      messages: ['附件说明与附件不一致：附件说明列有 2 个附件，文中有 3 个。'],
      output: `${NOTE}附件：1.工作计划\n2.人员名单\n${SIGNED}附件1\n\n工作计划\n\n一、目标\n二、任务\n\n附件2\n\n人员名单\n\n一、甲组\n二、乙组\n\n附件3\n\n进度统计表\n\n一、上旬\n二、中旬\n`,
    },
  ],
});
