import { checkRule } from '../../../helpers/checkRule.js';

checkRule('title-mark-misused', {
  valid: [
    { text: '施工单位应当持有安全生产许可证。' },
    { name: 'a document', text: '学习《关于开好春耕动员大会的通知》。' },
    { name: 'a document that is about a meeting', text: '印发《关于春耕动员大会》一文。' },
    { name: 'a law', text: '执行《许可证管理办法》。' },
    { name: 'a book', text: '阅读《水利工程》一书。' },
    { name: 'quotation marks', text: '举办“清渠杯”大赛。' },
  ],
  invalid: [
    {
      text: '施工单位应当持有⟦《安全生产许可证》⟧。',
      output: '施工单位应当持有《安全生产许可证》。',
      suggested: '施工单位应当持有安全生产许可证。',
      messages: ['《安全生产许可证》不是作品、文件的名称，一般不用书名号。'],
    },
    { text: '召开⟦《春耕动员大会》⟧。', output: '召开《春耕动员大会》。', suggested: '召开春耕动员大会。' },
    { text: '提交⟦《营业执照》⟧复印件。', output: '提交《营业执照》复印件。', suggested: '提交营业执照复印件。' },
    {
      name: 'each name once',
      text: '申领⟦《采砂许可证》⟧的，由县局审核。未取得《采砂许可证》的，不得采砂。',
      output: '申领《采砂许可证》的，由县局审核。未取得《采砂许可证》的，不得采砂。',
      suggested: '申领采砂许可证的，由县局审核。未取得采砂许可证的，不得采砂。',
    },
    { text: '举办⟦《清渠技能大赛》⟧。', output: '举办《清渠技能大赛》。', suggested: '举办清渠技能大赛。' },
  ],
});
