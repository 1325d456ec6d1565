import { checkRule } from '../../../helpers/checkRule.js';
import { notice } from './texts.js';

const same = (text: string) => ({ text, output: text.replace(/[⟦⟧]/g, '') });
const OLD = '根据《国家行政机关公文处理办法》，制定本细则。';

checkRule('repealed-basis', {
  valid: [
    { text: '根据《党政机关公文处理工作条例》，制定本细则。' },
    { text: '公文用纸执行GB/T 9704-2012的规定。' },
    { name: 'what became of them', text: '《国家行政机关公文处理办法》停止执行，按照新条例办理。' },
    { name: 'the past', text: '原来按照《国家行政机关公文处理办法》办理，该办法已废止。' },
    { name: 'only named', text: '《中国共产党机关公文处理条例》发布于上世纪。' },
    { name: 'a document of its time', text: notice({ body: OLD, signOff: '青禾县水务局\n二〇〇四年七月五日' }) },
    { name: 'no such edition', text: '目前不存在GB/T 9704-2022这一标准。' },
  ],
  invalid: [
    {
      ...same('各单位要按照⟦《国家行政机关公文处理办法》⟧规范公文办理。'),
      messages: ['《国家行政机关公文处理办法》已经废止，不能作为依据；现行的是《党政机关公文处理工作条例》。'],
    },
    same('依据⟦《中国共产党机关公文处理条例》⟧，结合实际，制定本办法。'),
    same('公文用纸执行⟦GB/T 9704-1999⟧的规定。'),
    {
      ...same('公文格式以⟦GB/T9704—2022⟧为准。'),
      messages: ['GB/T9704—2022并不存在；现行的是GB/T 9704-2012《党政机关公文格式》。'],
    },
    same(notice({ body: OLD.replace('《国家行政机关公文处理办法》', '⟦《国家行政机关公文处理办法》⟧') })),
  ],
});
