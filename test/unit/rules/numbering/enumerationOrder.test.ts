import { checkRule } from '../../../helpers/checkRule.js';

checkRule('enumeration-order', {
  valid: [
    { text: '一是抓培训；二是抓考核；三是抓落实。' },
    { name: 'a gap', text: '一是抓培训；二是抓考核；四是抓落实。' },
    { name: 'a duplicate', text: '一是抓培训；二是抓考核；二是抓落实。' },
    { name: 'lists inside each other', text: '一是抓培训：一是集中，二是网络，三是送教；二是抓考核。' },
    { name: 'two sections', text: '一、做法\n一是培训；二是考核；三是通报。\n二、问题\n二是能力不足。' },
    { name: 'rankings', text: '甲镇第一，乙镇第三，丙镇第二，位次与上年相同。' },
  ],
  invalid: [
    {
      text: '一是抓培训；⟦三是⟧抓落实；二是抓考核。',
      output: '一是抓培训；三是抓落实；二是抓考核。',
      suggested: '一是抓培训；二是抓落实；三是抓考核。',
      messages: ['列举次序不对：此处为“三是”，应为“二是”。'],
    },
    {
      text: '第一，抓培训。第二，抓考核。⟦第四⟧，抓通报。第三，抓落实。',
      output: '第一，抓培训。第二，抓考核。第四，抓通报。第三，抓落实。',
      suggested: '第一，抓培训。第二，抓考核。第三，抓通报。第四，抓落实。',
    },
    {
      text: '一是抓培训。全员轮训。\n⟦三是⟧抓落实。\n二是抓考核。',
      output: '一是抓培训。全员轮训。\n三是抓落实。\n二是抓考核。',
    },
    {
      text: '流程：（1）申请；⟦（3）⟧审核；（2）受理；（4）发证。',
      output: '流程：（1）申请；（3）审核；（2）受理；（4）发证。',
    },
  ],
});
