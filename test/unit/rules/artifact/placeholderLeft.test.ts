import { checkRule } from '../../../helpers/checkRule.js';

const FILLER =
  '各村要把责任落实到岗、到人，定期开展检查，及时消除隐患，确保各项措施落到实处，切实保障群众生命财产安全。';
const long = (sentence: string): string =>
  `关于加强防汛工作的通知\n\n各村：\n${sentence}\n${Array.from({ length: 9 }, () => FILLER).join('\n')}`;
const same = (text: string): { text: string; output: string } => ({ text, output: text.replace(/[⟦⟧]/g, '') });

checkRule('placeholder-left', {
  valid: [
    { text: long('全镇有水库3座。') },
    { name: 'a competition', text: long('“数据要素×”行动取得进展，单价×数量为总价。') },
    { name: 'a surname', text: long('经查，王××、李××违反规定。') },
    { name: 'sizes and models', text: long('发放XXL号雨衣20件，采购MAXX型水泵2台。') },
    { name: 'an address', text: long('材料请发送到xxgk@example.com。') },
    { name: 'a document number', text: long('按照《防汛方案》（禾政发〔2025〕8号）执行。') },
    { name: 'a template', text: '---\n名称: 通知\n---\n${机关}关于××的通知' },
    { name: 'a heading in brackets', text: long('【工作提示】各村做好值班。') },
  ],
  invalid: [
    { ...same(long('全镇有水库⟦××⟧座。')), messages: ['“××”处似乎还没有填写。'] },
    same(long('会议定于⟦×月×日⟧召开，由⟦XXX⟧主持。')),
    same(long('全镇有水库3座。⟦【待补充】⟧')),
    same(long('按照禾政发⟦〔　〕⟧8号执行，由⟦${机关}⟧负责。')),
    {
      name: 'hidden names: said once',
      ...same('⟦××⟧镇××村工作总结\n\n××镇××村全年硬化道路3千米。\n××镇××村新建大棚12座。'),
      messages: ['文中有 6 处“××”一类的占位，定稿前请核对。'],
    },
    { name: 'blanks to be filled in', ...same('⟦__⟧镇工作总结\n\n__镇是__县驻地，全年硬化道路3千米。') },
  ],
});
