import { checkRule } from '../../../helpers/checkRule.js';

checkRule('enumeration-duplicate', {
  valid: [
    { text: '一是抓培训；二是抓考核；三是抓落实。' },
    { name: 'a list inside an item', text: '一是抓培训，分为两类：一是集中，二是网络；二是抓考核。' },
    { name: 'a list inside an item, over paragraphs', text: '一是抓培训。分两类：一是集中，二是网络。\n二是抓考核。' },
    { name: 'two lists in one section', text: '做法：一是抓培训；二是抓考核。\n成效：一是认识提高；二是作风转变。' },
    {
      name: 'two lists in one paragraph',
      text: '做法有二：一是培训；二是考核。成效有二：一是思想统一；二是作风转变。',
    },
    { name: 'a new section', text: '一、做法\n一是抓培训。二是抓考核。\n二、问题\n二是能力不足。' },
    { name: 'numbers mentioned', text: '甲类为（1）、（2）两种；乙类为（2）、（3）两种。' },
    { name: 'mixed with 首先', text: '首先要抓培训；二是抓考核；二是抓落实。' },
  ],
  invalid: [
    {
      text: '一是抓培训；二是抓考核；⟦二是⟧抓落实。',
      output: '一是抓培训；二是抓考核；二是抓落实。',
      suggested: '一是抓培训；二是抓考核；三是抓落实。',
      messages: ['列举重号：前面已有“二是”，此处应为“三是”。'],
    },
    {
      name: 'what follows moves on',
      text: '一是抓培训；二是抓考核；⟦二是⟧抓落实；三是抓通报。',
      output: '一是抓培训；二是抓考核；二是抓落实；三是抓通报。',
      suggested: '一是抓培训；二是抓考核；三是抓落实；四是抓通报。',
    },
    {
      name: 'exactly in the place of the missing number',
      text: '一是抓培训；⟦一是⟧抓考核；三是抓落实。',
      output: '一是抓培训；二是抓考核；三是抓落实。',
    },
    {
      name: 'the same further down',
      text: '一是抓培训；二是抓考核；⟦二是⟧抓落实；四是抓通报。',
      output: '一是抓培训；二是抓考核；三是抓落实；四是抓通报。',
    },
    {
      text: '第一，抓培训。第二，抓考核。⟦第二⟧，抓落实。',
      output: '第一，抓培训。第二，抓考核。第二，抓落实。',
      suggested: '第一，抓培训。第二，抓考核。第三，抓落实。',
    },
    {
      text: '流程：（1）申请；（2）受理；⟦（2）⟧审核。',
      output: '流程：（1）申请；（2）受理；（2）审核。',
      suggested: '流程：（1）申请；（2）受理；（3）审核。',
    },
  ],
});
