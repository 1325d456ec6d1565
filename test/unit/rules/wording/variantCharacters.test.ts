import { checkRule } from '../../../helpers/checkRule.js';

const PLAIN = '全县新建农村道路，改造灌溉泵站，绿化面积扩大，群众收入增长，环境质量提升，乡风文明进步。';
const OLD = '全縣新建農村道路，改造灌溉泵站，綠化面積擴大，羣眾收入增長，環境質量提升，鄉風文明進步。';

checkRule('variant-characters', {
  valid: [
    { text: PLAIN },
    { name: 'a traditional text', text: OLD },
    { name: 'characters of both', text: `${PLAIN}皇后里云乾坤，著作藉口，徵求意见。` },
    { name: 'quotations and titles', text: `${PLAIN}碑上刻有“農為邦本”，馆藏《縣志》一部。` },
    { name: 'half and half', text: PLAIN + OLD },
    { name: 'names that the standard allows', text: `${PLAIN}组长陈昇、刘喆、王堃。` },
    { name: 'a table', text: `${PLAIN}\n姓名\t籍貫\t職務\n张三\t南縣\t組長\n李四\t南縣\t組員\n` },
  ],
  invalid: [
    {
      text: `${PLAIN}新修⟦農⟧村道路，綠化面積三万亩。`,
      output: `${PLAIN}新修農村道路，綠化面積三万亩。`,
      suggested: `${PLAIN}新修农村道路，绿化面积三万亩。`,
      messages: ['简体文中有繁体字或异体字：“農”应为“农”，全文共 3 处。'],
    },
    { text: `${PLAIN}⟦縣⟧里派人检查。`, output: `${PLAIN}縣里派人检查。`, suggested: `${PLAIN}县里派人检查。` },
    { name: 'variants', text: `${PLAIN}登上山⟦峯⟧。`, output: `${PLAIN}登上山峯。`, suggested: `${PLAIN}登上山峰。` },
    {
      name: 'the reverse',
      text: `${OLD}修好⟦桥⟧樑。`,
      output: `${OLD}修好桥樑。`,
      suggested: `${OLD}修好橋樑。`,
      messages: ['繁体文中有简体字：“桥”应为“橋”，全文共 1 处。'],
    },
  ],
});
