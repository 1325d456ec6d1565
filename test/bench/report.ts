import { formatHan } from '../../server/src/core/numerals/han.js';

/** What rules look at, and in which none finds anything: figures, dates, brackets, quotations, titles of documents. */
const SENTENCES = [
  '坚持问题导向和目标导向相结合，扎实推进各项重点任务，全年完成投资12.5亿元，同比增长8.3%，群众满意度持续提升。',
  '认真落实《青禾县高标准农田建设规划（2023—2027年）》，累计建成高标准农田3.2万亩，占耕地面积的56.4%。',
  '夏收期间开展“双抢”行动，出动农机1200台（套），2025年7月20日前全部完成，每亩增产10%—15%。',
  '新建、改建农村公路86.4千米，完工率达到98%；新增供水管网15千米，受益群众1.8万人；其他工程进展顺利。',
] as const;

/** A report of about `bytes` bytes in UTF-8 with four levels of headings; every long line is different. */
export function makeReport(bytes: number): string {
  const out = ['青禾县2025年工作报告', '', '各位代表：', '现在向大会报告工作，请予审议。'];
  let turn = 0;
  const sentence = (): string => SENTENCES[turn++ % SENTENCES.length] ?? '';
  const sentences = (count: number): string => Array.from({ length: count }, sentence).join('');
  let size = Buffer.byteLength(out.join('\n'));
  for (let part = 1; size < bytes; part++) {
    const from = out.length;
    out.push(`第${formatHan(((part - 1) % 99) + 1)}部分　重点工作回顾`);
    for (let a = 1; a <= 6; a++) {
      out.push(`${formatHan(a)}、扎实推进重点领域工作`);
      for (let b = 1; b <= 5; b++) {
        const serial = `${part}-${a}-${b}`;
        out.push(
          `（${formatHan(b)}）持续优化发展环境。第${serial}项任务按期完成。${sentences(3)}` +
            `一是抓落实。${sentence()}二是抓创新。${sentence()}三是抓服务。${sentence()}`,
        );
        for (let c = 1; c <= 3; c++) out.push(`${c}.落实第${serial}-${c}号清单。${sentences(2)}`);
      }
    }
    for (let i = from; i < out.length; i++) size += Buffer.byteLength(out[i] ?? '') + 1;
  }
  return `${out.join('\n')}\n`;
}
