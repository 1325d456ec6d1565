import { checkRule } from '../../../helpers/checkRule.js';

const HEAD = '青禾县教育局关于商请支持校园安全检查的函\n\n县公安局：\n我局拟开展校园安全检查。\n';
const SIGNED = '\n\n青禾县教育局\n2025年9月5日';

checkRule('letter-commanding', {
  valid: [
    { text: `${HEAD}请贵局派员参加，并于9月10日前函复。${SIGNED}` },
    { name: 'the law’s must', text: `${HEAD}根据有关规定，校车必须配备安全员。${SIGNED}` },
    {
      name: 'from an office above',
      text: `青禾县人民政府办公室关于报送材料的函\n\n县公安局：\n请贵局务必按时报送。\n\n青禾县人民政府办公室\n2025年9月5日`,
    },
    {
      name: 'to a lower organ',
      text: `青禾县教育局关于报送材料的函\n\n禾塘镇中心小学：\n请你单位务必按时报送。${SIGNED}`,
    },
    { name: 'a notice', text: `青禾县教育局关于安全检查的通知\n\n各学校：\n请务必按时参加。${SIGNED}` },
    { name: 'a grant', text: `青禾县教育局关于同意设立分校的函\n\n县民政局：\n请遵照执行。${SIGNED}` },
  ],
  invalid: [
    {
      text: `${HEAD}请贵局⟦务必⟧于9月10日前派员参加。${SIGNED}`,
      output: `${HEAD}请贵局务必于9月10日前派员参加。${SIGNED}`,
      suggested: `${HEAD}请贵局于9月10日前派员参加。${SIGNED}`,
      messages: ['函用于不相隶属机关之间，“请贵局务必”语气生硬，通常改用商请的语气。'],
    },
    {
      text: `${HEAD}贵局⟦必须⟧于9月10日前派员参加。${SIGNED}`,
      output: `${HEAD}贵局必须于9月10日前派员参加。${SIGNED}`,
      suggested: `${HEAD}贵局必须于9月10日前派员参加。${SIGNED}`,
    },
    {
      text: `${HEAD}⟦请遵照执行⟧。${SIGNED}`,
      output: `${HEAD}请遵照执行。${SIGNED}`,
      suggested: `${HEAD}请予支持为盼。${SIGNED}`,
    },
    {
      text: `${HEAD}请⟦务必⟧于9月10日前函复。${SIGNED}`,
      output: `${HEAD}请务必于9月10日前函复。${SIGNED}`,
      suggested: `${HEAD}请于9月10日前函复。${SIGNED}`,
    },
  ],
});
