import { checkRule } from '../../../helpers/checkRule.js';

checkRule('range-connector', {
  valid: [
    { text: '规划期为2020—2024年，增速5%～6%。' },
    {
      name: 'telephone, standard, model, building',
      text: '联系电话0512-1234567，执行标准编号9704-2012，设备HX3-5型，住3-2号楼。',
    },
    { name: 'a date in digits', text: '2024-01-05印发，2024-1-5人到会。' },
    { name: 'a score', text: '甲村队以3-2战胜乙村队。' },
    { name: 'downwards', text: '8-5个工作日。' },
    { name: 'an address', text: '详见www.example.cn/2020-2024年/index.html。' },
    { name: 'the unit of the first number is missing: a rule of its own', text: '增长10-15%。' },
    { name: 'different units', text: '12月-3日' },
  ],
  invalid: [
    {
      text: '规划期为⟦2020-2024年⟧。',
      output: '规划期为2020—2024年。',
      messages: ['起止之间的连接号不对：“2020-2024年”应为“2020—2024年”。'],
    },
    { text: '活动时间为⟦5月1日-7日⟧，⟦8:30~11:30⟧。', output: '活动时间为5月1日—7日，8:30—11:30。' },
    { text: '增长⟦5%-5.5%⟧，时间为⟦3月–5月⟧。', output: '增长5%—5.5%，时间为3月—5月。' },
    {
      name: 'the habit of the document',
      text: '一季度1～3月，二季度4～6月，下半年为⟦7月-12月⟧。',
      output: '一季度1～3月，二季度4～6月，下半年为7月～12月。',
    },
    {
      name: 'figures with one unit',
      text: '每村培育⟦2-3⟧家合作社。',
      output: '每村培育2-3家合作社。',
      suggested: '每村培育2—3家合作社。',
    },
    {
      name: 'the name of a document',
      text: '印发《行动方案（⟦2023-2025年⟧）》。',
      output: '印发《行动方案（2023-2025年）》。',
      suggested: '印发《行动方案（2023—2025年）》。',
    },
  ],
});
