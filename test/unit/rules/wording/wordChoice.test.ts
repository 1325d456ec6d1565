import { checkRule } from '../../../helpers/checkRule.js';

checkRule('word-choice', {
  valid: [
    { text: '其他事项由县水务局作出安排。' },
    { name: 'plans and drafts are 制订', text: '各村制订春耕计划，制订管理办法草案，修订实施细则。' },
    { name: 'results are 做出', text: '他们在平凡岗位上做出了突出成绩。' },
    { name: 'reactions', text: '做好应急反应情况记录，疫苗不良反应情况及时上报。' },
    { name: 'to be somebody for the people', text: '争做为民服务的好干部。' },
    { name: 'words that meet', text: '外部份额有所上升，社会主义法制社会主义民主并举，移交待定。' },
    { name: 'titles', text: '《关于制订村规民约管理办法的通知》已经印发。' },
  ],
  invalid: [
    {
      text: '对⟦其它⟧事项要尽快⟦做出⟧处理决定。',
      output: '对其它事项要尽快做出处理决定。',
      suggested: '对其他事项要尽快作出处理决定。',
      messages: ['此处通常写作“其他”：“其它”。', '此处通常写作“作出”：“做出”。'],
    },
    { text: '县政府⟦制订⟧了管理办法。', output: '县政府制订了管理办法。', suggested: '县政府制定了管理办法。' },
    {
      text: '建设⟦法制⟧政府，公布⟦权利清单⟧。',
      output: '建设法制政府，公布权利清单。',
      suggested: '建设法治政府，公布权力清单。',
    },
    {
      text: '群众来信⟦反应⟧问题12件，均已办结。',
      output: '群众来信反应问题12件，均已办结。',
      suggested: '群众来信反映问题12件，均已办结。',
    },
    {
      text: '严禁⟦泄漏⟧国家秘密；发现天然气⟦泄露⟧，立即报告。',
      output: '严禁泄漏国家秘密；发现天然气泄露，立即报告。',
      suggested: '严禁泄露国家秘密；发现天然气泄漏，立即报告。',
    },
  ],
});
