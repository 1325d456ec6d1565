import { checkRule } from '../../../helpers/checkRule.js';

checkRule('enumeration-gap', {
  valid: [
    { text: '第一，抓培训。第二，抓考核。第三，抓落实。' },
    { name: 'rankings are no ordinals', text: '粮食总产居全省第一，单产居全省第三，增幅居全省第五。' },
    { name: 'a slogan', text: '坚持保护第一，兼顾利用。第三，加大投入。' },
    { name: 'brackets in one line', text: '办理流程：（1）申请；（2）受理；（3）审核。' },
    { name: 'references', text: '符合第五条（一）、（三）、（五）项规定的，予以补助。' },
    {
      name: 'a paragraph goes on behind a list inside the one above',
      text: '一是抓培训。\n二是抓考核。\n三是抓换证。分为三类：一是到期的，二是变更的，三是遗失的。\n四是抓落实。\n五是抓通报。',
    },
    { name: 'in another order: a rule of its own', text: '一是抓培训；三是抓落实；二是抓考核。' },
    { name: '二是 behind 首要', text: '首要是抓培训；二是抓考核；三是抓落实。' },
  ],
  invalid: [
    {
      text: '第一，抓培训。⟦第三⟧，抓落实。',
      output: '第一，抓培训。第三，抓落实。',
      suggested: '第一，抓培训。第二，抓落实。',
      messages: ['列举跳号：此处为“第三”，前面只到“第一”，缺少“第二”。'],
    },
    {
      text: '原因在于：其一，人手不足；⟦其三⟧，经费紧张。',
      output: '原因在于：其一，人手不足；其三，经费紧张。',
      suggested: '原因在于：其一，人手不足；其二，经费紧张。',
    },
    {
      text: '办理流程分为几步：（1）申请；（2）受理；⟦（4）⟧审核；（5）发证。',
      output: '办理流程分为几步：（1）申请；（2）受理；（4）审核；（5）发证。',
    },
    {
      text: '检查内容包括：①台账；②现场；⟦④⟧整改情况。',
      output: '检查内容包括：①台账；②现场；④整改情况。',
      suggested: '检查内容包括：①台账；②现场；③整改情况。',
    },
    {
      name: 'without its first item',
      text: '今后要抓好培训：⟦二是⟧抓考核；三是抓落实。',
      output: '今后要抓好培训：二是抓考核；三是抓落实。',
      messages: ['列举没有从头开始：此处为“二是”，前面没有“一是”。'],
    },
  ],
});
