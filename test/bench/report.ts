import { formatHan } from '../../server/src/core/numerals/han.js';

const SENTENCE =
  '坚持问题导向和目标导向相结合，扎实推进各项重点任务，全年完成投资12.5亿元，同比增长8.3%，群众满意度持续提升。';

/** A report of about `bytes` bytes in UTF-8 with four levels of headings; every long line is different. */
export function makeReport(bytes: number): string {
  const out = ['××县2025年工作报告', '', '各位代表：', '现在向大会报告工作，请予审议。'];
  let size = Buffer.byteLength(out.join('\n'));
  for (let part = 1; size < bytes; part++) {
    const from = out.length;
    out.push(`第${formatHan(((part - 1) % 99) + 1)}部分　重点工作回顾`);
    for (let a = 1; a <= 6; a++) {
      out.push(`${formatHan(a)}、扎实推进重点领域工作`);
      for (let b = 1; b <= 5; b++) {
        const serial = `${part}-${a}-${b}`;
        out.push(
          `（${formatHan(b)}）持续优化发展环境。第${serial}项任务按期完成。${SENTENCE.repeat(3)}` +
            `一是抓落实。${SENTENCE}二是抓创新。${SENTENCE}三是抓服务。${SENTENCE}`,
        );
        for (let c = 1; c <= 3; c++) out.push(`${c}.落实第${serial}-${c}号清单。${SENTENCE.repeat(2)}`);
      }
    }
    for (let i = from; i < out.length; i++) size += Buffer.byteLength(out[i] ?? '') + 1;
  }
  return `${out.join('\n')}\n`;
}
