import { checkRule } from '../../../helpers/checkRule.js';

const ITEMS = '：\n一、检查定于9月10日进行。\n二、请派员参加。';
const letter = (opening: string): string =>
  `青禾县教育局关于商请支持校园安全检查的函\n\n县公安局：\n为保障校园安全，现将有关事项${opening}${ITEMS}`;
const notice = (opening: string): string =>
  `青禾县教育局关于开展校园安全检查的通知\n\n各学校：\n为保障校园安全，现将有关事项${opening}${ITEMS}`;

checkRule('opening-mismatch', {
  valid: [
    { text: letter('函告如下') },
    { text: notice('通知如下') },
    { name: 'practice allows it', text: letter('报告如下') },
    { name: 'a circular’s words in a notice', text: notice('通报如下') },
    { name: 'not the formula', text: notice('安排如下') },
    {
      name: 'somebody else’s',
      text: '关于安全检查的通知\n\n各学校：\n公安局的函告如下情况：检查定于9月10日进行，请各校做好准备。',
    },
    { name: 'a working document', text: '2025年工作总结\n\n现将工作情况通报如下：\n一、主要工作\n二、存在问题' },
  ],
  invalid: [
    {
      text: letter('⟦通知如下⟧'),
      output: letter('通知如下'),
      suggested: letter('函告如下'),
      messages: ['“通知如下”与文种“函”不符，通常写“函告如下”。'],
    },
    { text: notice('⟦函告如下⟧'), output: notice('函告如下'), suggested: notice('通知如下') },
    { text: notice('⟦请示如下⟧'), output: notice('请示如下'), suggested: notice('通知如下') },
    {
      name: 'a report that asks',
      text: `关于校园安全情况的报告\n\n县人民政府：\n现就有关问题⟦请示如下⟧${ITEMS}`,
      output: `关于校园安全情况的报告\n\n县人民政府：\n现就有关问题请示如下${ITEMS}`,
      suggested: `关于校园安全情况的报告\n\n县人民政府：\n现就有关问题报告如下${ITEMS}`,
    },
    {
      name: 'an answering letter',
      text: `关于校园安全检查的复函\n\n县教育局：\n来函收悉，现将有关意见⟦通知如下⟧${ITEMS}`,
      output: `关于校园安全检查的复函\n\n县教育局：\n来函收悉，现将有关意见通知如下${ITEMS}`,
      suggested: `关于校园安全检查的复函\n\n县教育局：\n来函收悉，现将有关意见函复如下${ITEMS}`,
    },
  ],
});
