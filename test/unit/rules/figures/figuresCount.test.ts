import { checkRule } from '../../../helpers/checkRule.js';

checkRule('figures-count', {
  valid: [
    { text: '今年重点建设东坪、西河、南塘3个示范村。' },
    { text: '形成粮食、果蔬、畜牧三大产业。' },
    { name: '和 parts two names, or stands in one', text: '抓好东坪、西河、南塘和北关4个示范村。' },
    { name: 'not all are named', text: '在东坪、西河、南塘等12个村推广。' },
    { name: 'two names', text: '加装、更新500部电梯，市、县两级联动。' },
    { name: 'names with numbers', text: '新建合作社20家、家庭农场30家、龙头企业40家左右。' },
    { name: 'articles', text: '违反第四十条、第四十一条、第四十五条规定的，予以处罚。' },
    { name: 'a number in a name', text: '落实学习教育、党纪教育、中央八项规定精神。' },
    { name: 'another thing', text: '在材料、装备、信息等领域实施100项专项。' },
    { name: 'behind 和', text: '公园、广场、绿地和85个口袋公园建成。' },
    { name: 'in brackets', text: '辖3个自然村（东坪、西河、南塘）。' },
  ],
  invalid: [
    {
      text: '今年重点建设东坪、西河、南塘⟦4个⟧示范村。',
      output: '今年重点建设东坪、西河、南塘4个示范村。',
      suggested: '今年重点建设东坪、西河、南塘3个示范村。',
      messages: ['列出的名称有3个，与“4个”不符。'],
    },
    {
      text: '形成粮食、果蔬、畜牧、水产⟦三大⟧产业。',
      output: '形成粮食、果蔬、畜牧、水产三大产业。',
    },
    {
      text: '辖⟦5个⟧自然村（东坪、西河、南塘、北关）。',
      output: '辖5个自然村（东坪、西河、南塘、北关）。',
      suggested: '辖4个自然村（东坪、西河、南塘、北关）。',
    },
    {
      name: 'more names than the number, 等 or not',
      text: '在东坪、西河、南塘、北关等⟦3个⟧村推广。',
      output: '在东坪、西河、南塘、北关等3个村推广。',
      suggested: '在东坪、西河、南塘、北关等4个村推广。',
    },
  ],
});
