import { checkRule } from '../../helpers/checkRule.js';

checkRule('marker-kind', {
  valid: [
    { text: '一、目标\n（一）近期\n（二）远期\n二、任务' },
    { name: '一、 followed by 1.', text: '一、目标\n1.近期\n2.远期\n二、任务\n1.公开\n2.记录' },
    { name: '（1） below 1.', text: '1.目标\n（1）近期\n（2）远期\n2.任务' },
    { name: 'two levels that differ', text: '一、目标\n（一）近期\n1.摸底\n（1）登记\n（2）造册\n2.整改\n（二）远期' },
    { name: 'other lists elsewhere', text: '一、目标\n（一）近期\n（二）远期\n二、任务\n1.公开\n2.记录' },
  ],
  invalid: [
    {
      text: '一、计划\n⟦（1）⟧就业\n（二）产业\n（三）民生',
      output: '一、计划\n（一）就业\n（二）产业\n（三）民生',
      messages: ['序号形式与同级不一致：此处为“（1）”，同级各项用“（二）”一类，应为“（一）”。'],
    },
    { text: '一、计划\n（一）就业\n⟦（2）⟧产业\n（三）民生', output: '一、计划\n（一）就业\n（二）产业\n（三）民生' },
    {
      text: '任务如下：\n（1）登记；\n⟦（二）⟧造册；\n（3）归档。',
      output: '任务如下：\n（1）登记；\n（2）造册；\n（3）归档。',
    },
    { text: '一、目标\n⟦2、⟧任务\n三、保障\n四、附则', output: '一、目标\n二、任务\n三、保障\n四、附则' },
    {
      text: '一、甲\n（一）乙\n（二）丙\n⟦三、⟧丁\n（四）戊\n二、己',
      output: '一、甲\n（一）乙\n（二）丙\n（三）丁\n（四）戊\n二、己',
    },
  ],
});

checkRule('marker-width', {
  valid: [
    { text: '（一）近期\n（二）远期' },
    { name: 'half-width throughout', text: '(一)近期\n(二)中期\n(三)远期' },
    { name: 'each form has its own habit', text: '一、目标\n（一）近期\n(1)摸底\n(2)整改\n（二）远期' },
    { text: '1）登记\n2）造册' },
    { text: '一、目标\n二、任务' },
  ],
  invalid: [
    {
      text: '（一）近期\n⟦(二)⟧中期\n（三）远期',
      output: '（一）近期\n（二）中期\n（三）远期',
      messages: ['序号括号或数字的全角、半角与文中其他序号不一致：“(二)”应为“（二）”。'],
    },
    { text: '（一）近期\n⟦（二)⟧中期\n（三）远期', output: '（一）近期\n（二）中期\n（三）远期' },
    { text: '（一）近期\n⟦(二）⟧中期\n（三）远期', output: '（一）近期\n（二）中期\n（三）远期' },
    {
      name: 'a mixed pair in a half-width document',
      text: '(一)近期\n⟦（二)⟧中期\n(三)远期',
      output: '(一)近期\n(二)中期\n(三)远期',
    },
    {
      name: 'mixed half and half: the standard decides',
      text: '⟦(一)⟧近期\n⟦(二)⟧中期\n（三）远期\n（四）长期',
      output: '（一）近期\n（二）中期\n（三）远期\n（四）长期',
    },
    { text: '（1）登记；\n⟦(2)⟧造册；\n（3）归档。', output: '（1）登记；\n（2）造册；\n（3）归档。' },
  ],
});

checkRule('marker-punctuation', {
  valid: [
    { text: '一、目标\n（一）近期\n1.摸底\n（1）登记' },
    { name: '1． throughout', text: '1．摸底\n2．整改\n3．验收' },
    { name: '1、 throughout', text: '1、摸底\n2、整改\n3、验收' },
    { name: '一. throughout', text: '一.目标\n二.任务\n三.保障' },
    { text: '第一章　总则\n第二章　附则' },
    { text: '第一，统一认识。大家要提高认识。\n第二，压实责任。各级要落实责任。' },
  ],
  invalid: [
    {
      text: '一、目标\n⟦二.⟧任务\n三、保障',
      output: '一、目标\n二、任务\n三、保障',
      messages: ['序号后的标点不对：“二.”应为“二、”。'],
    },
    { text: '一、目标\n⟦二，⟧任务\n三、保障', output: '一、目标\n二、任务\n三、保障' },
    { text: '（一）近期\n⟦（二）、⟧远期', output: '（一）近期\n（二）远期' },
    { name: 'never right, even when alone', text: '⟦（一）、⟧近期安排', output: '（一）近期安排' },
    { text: '1.摸底\n⟦2、⟧整改\n3.验收', output: '1.摸底\n2.整改\n3.验收' },
    { text: '1．摸底\n2．整改\n⟦3、⟧验收', output: '1．摸底\n2．整改\n3．验收' },
    { text: '（1）登记；\n⟦（2）．⟧造册；\n（3）归档。', output: '（1）登记；\n（2）造册；\n（3）归档。' },
  ],
});

checkRule('marker-spacing', {
  valid: [
    { text: '（一）近期\n（二）远期' },
    { name: 'blanks throughout', text: '（一） 近期\n（二） 中期\n（三） 远期' },
    { name: '条 take a blank', text: '第一条　甲。\n第二条 乙。\n第三条　丙。' },
    { name: 'decimals take a blank', text: '1　总则\n1.1　目的\n1.2　原则\n2　职责' },
    { name: 'too little to tell', text: '（一）近期\n（二） 远期' },
  ],
  invalid: [
    { text: '（一）近期\n（二）中期\n⟦（三） ⟧远期', output: '（一）近期\n（二）中期\n（三）远期' },
    { text: '一、目标\n⟦二、　⟧任务\n三、保障', output: '一、目标\n二、任务\n三、保障' },
    { text: '1.摸底\n2.整改\n⟦3. ⟧验收', output: '1.摸底\n2.整改\n3.验收' },
    { text: '第一条　甲。\n⟦第 二 条　⟧乙。\n第三条　丙。', output: '第一条　甲。\n第二条　乙。\n第三条　丙。' },
    { text: '（一）近期\n⟦（ 二 ）⟧中期\n（三）远期', output: '（一）近期\n（二）中期\n（三）远期' },
  ],
});

checkRule('marker-numeral', {
  valid: [
    { text: '十、甲\n十一、乙\n十二、丙' },
    { name: '⑴ throughout', text: '⑴登记；\n⑵造册；\n⑶归档。' },
    { name: '㈠ throughout', text: '㈠近期\n㈡远期' },
    { name: 'full-width digits throughout', text: '１．摸底\n２．整改\n３．验收' },
    { text: '第一百零一条　甲。\n第一百零二条　乙。' },
    { text: '第1章　总则\n第2章　附则' },
  ],
  invalid: [
    {
      text: '十、甲\n⟦一十一、⟧乙\n十二、丙',
      output: '十、甲\n十一、乙\n十二、丙',
      messages: ['序号的数字写法不规范：“一十一、”应为“十一、”。'],
    },
    { text: '（1）登记；\n⟦⑵⟧造册；\n（3）归档。', output: '（1）登记；\n（2）造册；\n（3）归档。' },
    { text: '（一）近期\n⟦㈡⟧中期\n（三）远期', output: '（一）近期\n（二）中期\n（三）远期' },
    { text: '十九、甲\n⟦二0、⟧乙\n二十一、丙', output: '十九、甲\n二十、乙\n二十一、丙' },
    { text: '1.摸底\n⟦２.⟧整改\n3.验收', output: '1.摸底\n2.整改\n3.验收' },
  ],
});
