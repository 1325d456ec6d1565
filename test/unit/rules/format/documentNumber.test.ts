import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

checkRule('document-number', {
  valid: [
    { text: '按照《关于做好防汛工作的通知》（青政发〔2024〕3号）要求，认真落实。' },
    { name: 'the number of a case', text: '上述事实有（2024）青01民终12号民事判决书为证。' },
    { name: 'a decision on a penalty', text: '青公罚决字[2024]00123号处罚决定书已经送达。' },
    { name: 'a licence', text: '该企业持有排污许可证（青环许可[2024]05号）和土地使用证（青国用（2014）第0123号）。' },
    { name: 'an order', text: '青禾县人民政府令第12号已经公布，公告（2024）第5号同时失效。' },
    { name: 'a house', text: '青溪花园（2024）3号楼已经封顶，和苑小区[2024]5号楼正在装修。' },
    { name: 'a project', text: '本次出让的项目（2024）3号位于城东。' },
    { name: 'nothing before the brackets', text: '[2024]3号、（2024）5号，以实物为准。' },
    { name: 'a file name', text: '请打开 https://example.gov.cn/青政发/fa[2024]3号 查看。' },
    { name: 'a placeholder well written', text: '青政发〔××××〕×号' },
  ],
  invalid: [
    {
      text: notice({ head: '青水发⟦[2024]3号⟧' }),
      messages: ['发文字号的年份应当用六角括号：“[2024]3号”应为“〔2024〕3号”。'],
      output: notice({ head: '青水发〔2024〕3号' }),
    },
    {
      text: '按照《通知》（青政发⟦（2024）3号⟧）和《办法》（青水字⟦【2024】12号⟧）执行。',
      output: '按照《通知》（青政发〔2024〕3号）和《办法》（青水字〔2024〕12号）执行。',
    },
    {
      text: '青政办函⟦〔2024〕第05号⟧收悉。',
      messages: ['发文字号写法不对：“〔2024〕第05号”应为“〔2024〕5号”。'],
      output: '青政办函〔2024〕5号收悉。',
    },
    {
      text: '青政办函⟦〔2024〕05号⟧、青水发⟦〔2024〕第8号⟧收悉。',
      messages: [
        '发文字号的顺序号不编虚位：“〔2024〕05号”应为“〔2024〕5号”。',
        '发文字号的顺序号不加“第”字：“〔2024〕第8号”应为“〔2024〕8号”。',
      ],
      output: '青政办函〔2024〕5号、青水发〔2024〕8号收悉。',
    },
    {
      name: 'what a short year stands for is the writer’s to say',
      text: '根据青政发⟦〔24〕3号⟧文件精神，认真落实。',
      messages: ['发文字号的年份应当标全称：“〔24〕3号”应为“〔2024〕3号”。'],
      output: '根据青政发〔24〕3号文件精神，认真落实。',
      suggested: '根据青政发〔2024〕3号文件精神，认真落实。',
    },
    {
      name: 'an old number as it was then written',
      text: '青政发⟦[2003]7号⟧同时废止。',
      output: '青政发[2003]7号同时废止。',
      suggested: '青政发〔2003〕7号同时废止。',
    },
    {
      name: 'year and number exchanged',
      text: '青政发⟦2024〔3〕号⟧同时废止。',
      output: '青政发2024〔3〕号同时废止。',
      suggested: '青政发〔2024〕3号同时废止。',
    },
    {
      name: 'brackets that are no pair',
      text: '青政发⟦[2024〕3号⟧同时废止。',
      output: '青政发〔2024〕3号同时废止。',
    },
  ],
});
