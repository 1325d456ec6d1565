import { checkRule } from '../../helpers/checkRule.js';

checkRule('numbering-gap', {
  valid: [
    { text: '一、目标\n二、任务\n三、保障' },
    { name: '（一） runs on across 一、', text: '一、目标\n（一）近期\n（二）远期\n二、任务\n（三）公开\n（四）记录' },
    {
      name: 'the missing number is buried',
      text: '办理下列事项：\n（一）受理；\n（二）审核材料；（三）组织公示；\n（四）发证。',
    },
    {
      name: 'the missing marker is lost',
      text: '有下列情形之一的：\n（一）拒不改正的；\n弄虚作假的；\n（三）造成损失的。',
    },
    { name: 'an excerpt', text: '三、任务\n四、保障\n五、附则' },
    {
      name: '条 run on across 章',
      text: '第一章　总则\n第一条　为了规范管理。\n第二章　附则\n第二条　本办法自印发之日起施行。',
    },
    { name: 'inserted articles take no number', text: '第一条　甲。\n第二条　乙。\n第二条之一　丙。\n第三条　丁。' },
  ],
  invalid: [
    {
      text: '一、目标\n⟦三、⟧任务\n四、保障',
      output: '一、目标\n二、任务\n三、保障',
      messages: ['序号跳号：此处为“三、”，前一项是“一、”，应为“二、”。'],
    },
    {
      text: '一、目标\n（一）近期\n（二）中期\n⟦（四）⟧远期\n（五）长期\n二、任务',
      output: '一、目标\n（一）近期\n（二）中期\n（三）远期\n（四）长期\n二、任务',
    },
    {
      text: '工作要求\n各单位：\n一、领导\n⟦（二）⟧组织\n（三）考核\n（四）督导\n二、保障',
      output: '工作要求\n各单位：\n一、领导\n（一）组织\n（二）考核\n（三）督导\n二、保障',
    },
    { text: '任务如下：\n1.摸底\n2.整改\n⟦4.⟧验收\n5.总结', output: '任务如下：\n1.摸底\n2.整改\n3.验收\n4.总结' },
    {
      name: 'articles: reported, never renumbered unasked',
      text: '第一条　甲。\n第二条　乙。\n⟦第四条⟧　丙。\n第五条　丁。',
      output: '第一条　甲。\n第二条　乙。\n第四条　丙。\n第五条　丁。',
    },
    {
      name: 'a break where the count runs on is left to the writer',
      text: '一、目标\n（一）近期\n（二）中期\n（三）远期\n二、任务\n⟦（五）⟧公开\n（六）记录\n（七）审核',
      output: '一、目标\n（一）近期\n（二）中期\n（三）远期\n二、任务\n（五）公开\n（六）记录\n（七）审核',
    },
  ],
});

checkRule('numbering-duplicate', {
  valid: [
    { text: '一、目标\n二、任务' },
    { name: 'children start again below each parent', text: '一、目标\n（一）近期\n二、任务\n（一）公开' },
    {
      name: 'a second list behind a lead-in',
      text: '第一条　下列情形予以奖励：\n（一）成绩突出的；\n（二）勇于创新的。\n下列情形不予奖励：\n（一）弄虚作假的；\n（二）违反纪律的。',
    },
    {
      name: 'another document begins',
      text: '关于开展检查的通知\n各单位：\n一、时间\n二、地点\n××办公室\n2025年3月1日\n检查工作方案\n一、目的\n二、范围',
    },
    {
      name: 'unnumbered parts',
      text: '××镇工作报告\n各位代表：\n上半年工作回顾\n今年以来，全镇上下围绕中心工作，统筹推进各项重点任务，总体情况平稳有序，各项指标好于预期。\n一、产业\n二、民生\n下半年工作打算\n今年以来，全镇上下围绕中心工作，统筹推进各项重点任务，总体情况平稳有序，各项指标好于预期。\n一、项目\n二、作风',
    },
  ],
  invalid: [
    {
      text: '一、目标\n二、任务\n⟦二、⟧保障\n三、附则',
      output: '一、目标\n二、任务\n三、保障\n四、附则',
      messages: ['序号重复：前面已有“二、”，此处应为“三、”。'],
    },
    { text: '一、目标\n二、任务\n⟦二、⟧保障\n四、附则', output: '一、目标\n二、任务\n三、保障\n四、附则' },
    {
      text: '任务如下：\n（一）摸底；\n（一）⟦⟧整改；'.replace(
        '（一）⟦⟧整改；',
        '⟦（一）⟧整改；\n（二）验收；\n（三）总结。',
      ),
      output: '任务如下：\n（一）摸底；\n（二）整改；\n（三）验收；\n（四）总结。',
    },
    { text: '一、目标\n1.近期\n2.中期\n⟦2.⟧远期\n二、任务', output: '一、目标\n1.近期\n2.中期\n3.远期\n二、任务' },
    {
      name: 'articles: one mistyped number is mended',
      text: '第一条　甲。\n第二条　乙。\n⟦第二条⟧　丙。\n第四条　丁。',
      output: '第一条　甲。\n第二条　乙。\n第三条　丙。\n第四条　丁。',
    },
  ],
});

checkRule('numbering-order', {
  valid: [
    { text: '一、目标\n二、任务\n三、保障' },
    { text: '1.摸底\n2.整改\n3.验收' },
    { text: '第一章　总则\n第一条　甲。\n第二条　乙。' },
    {
      name: 'a line that only mentions an article',
      text: '××办法\n2010年3月1日会议通过，根据《决定》\n第三十一条的决定修正\n第一章　总则\n第一条　甲。\n第二条　乙。',
    },
    { name: 'amounts', text: '一、收入\n1.5万元来自利息。\n2.5万元来自捐赠。\n二、支出' },
  ],
  invalid: [
    {
      text: '一、目标\n二、任务\n⟦七、⟧保障\n四、附则',
      output: '一、目标\n二、任务\n三、保障\n四、附则',
      messages: ['序号次序不对：此处为“七、”，前一项是“二、”，应为“三、”。'],
    },
    { text: '一、目标\n⟦三、⟧任务\n⟦二、⟧保障\n四、附则', output: '一、目标\n二、任务\n三、保障\n四、附则' },
    { text: '⟦二、⟧目标\n⟦一、⟧任务\n三、保障', output: '一、目标\n二、任务\n三、保障' },
    { text: '1.摸底\n2.整改\n3.验收\n⟦1.⟧总结\n5.归档', output: '1.摸底\n2.整改\n3.验收\n4.总结\n5.归档' },
    {
      text: '一、目标\n（一）近期\n（二）中期\n⟦（九）⟧远期\n（四）长期\n二、任务',
      output: '一、目标\n（一）近期\n（二）中期\n（三）远期\n（四）长期\n二、任务',
    },
  ],
});
