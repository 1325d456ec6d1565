import { checkRule } from '../../../helpers/checkRule.js';

checkRule('dash-form', {
  valid: [
    { text: '这是一件大事——关系全镇用水。' },
    { name: 'routes', text: '开通青禾—白沙线路。' },
    { name: 'ranges', text: '用水10－15吨，2015—2020年。' },
    { name: 'a page number', text: '— 1 —' },
    { name: 'a rule', text: '--------' },
    { name: 'markup', text: '<!-- 说明 -->' },
    { name: 'a chain of steps', text: '打通“种植—加工—销售”链条。' },
    { name: 'a list of options', text: '- 清淤' },
  ],
  invalid: [
    {
      text: '这是一件大事⟦──⟧关系全镇用水。',
      output: '这是一件大事——关系全镇用水。',
      messages: ['破折号写法不规范：“──”应为“——”。'],
    },
    {
      text: '这是一件大事⟦--⟧关系全镇用水。',
      output: '这是一件大事--关系全镇用水。',
      suggested: '这是一件大事——关系全镇用水。',
    },
    { text: '这是一件大事⟦－－⟧关系全镇用水。', output: '这是一件大事——关系全镇用水。' },
    {
      text: '这是一件大事⟦———⟧关系全镇用水。',
      output: '这是一件大事———关系全镇用水。',
      suggested: '这是一件大事——关系全镇用水。',
    },
    {
      text: '总的要求是：⟦—⟧修好渠，用好水。',
      output: '总的要求是：—修好渠，用好水。',
      suggested: '总的要求是：——修好渠，用好水。',
    },
  ],
});
