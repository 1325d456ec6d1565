import type { Span } from '../text/span.js';

/** Characters that are never doubled, whatever meets. */
const NEVER = '或而们这我你他';
/** Characters that are doubled by mistake, and by chance: what shows chance before and behind them. */
const RARELY: Readonly<Record<string, readonly [RegExp | undefined, RegExp | undefined]>> = {
  的: [/[目标有打中矢众]$/, /^[确士哥话]/],
  了: [/[不为终末未明没完除]$/, /^[解结然断却望事如]/],
  是: [/[于但就还只可凡若总硬尤先国]$/, /^[非否]/],
  在: [/[存现所正实内潜外自旨健]$/, /^[册线校校岗职建编即]/],
  和: [/[温平祥总求中饱调缓谦柔共]$/, /^[平谐气美睦解善田县硕林龙好蔼]/],
  并: [/[合一归兼吞]$/, /^[购轨网列存行举]/],
  也: [undefined, /^门/],
  与: [/[参赋赐授]$/, /^[会否其]/],
};
/** What verbs and adverbs repeat: 研究研究, 一步一步, 非常非常. */
const REDUPLICATED = new Set(
  '研究 讨论 考虑 商量 学习 了解 锻炼 打扮 体验 感受 休息 整理 收拾 合计 琢磨 尝试 参观 比较 非常 特别 十分 永远 很多 好多 许多 谢谢 加油'.split(
    ' ',
  ),
);
/** Nouns that are verbs as well: 本规定规定的程序, 将通知通知当事人. */
const NOUN_AND_VERB = new Set(
  '规定 决定 通知 公告 要求 报告 登记 审批 批准 执行 管理 许可 申请 处罚 备案 检察 检验 鉴定 评估 公证 仲裁 调解 收购 承包 担保 租赁 合作 保险 建设 教育 研究 代理 委托 服务 供应 监理 监督 检测 生产 经营 发行 开发 投资 设计 施工 采购 拍卖 运输 保管 赠与 出租 转让 复议 起诉 举办 组织 培训 认证 计划 指导'.split(
    ' ',
  ),
);
/** Words of official prose. Where others seem to stand twice, as in 构建共建共治, who knows words is asked. */
const COMMON = new Set(
  '工作 全面 切实 认真 加强 推进 进行 开展 积极 进一步 有关 相关 部门 单位 人员 同志 群众 问题 情况 落实 完善 提高 提升 促进 推动 保障 组织 实施 严格 按照 根据 以及 并且 但是 因此 通过 对于 关于 为了 我们 他们 已经 正在 继续 不断 逐步 主要 重点 重要 重大 基本 具体 及时 尽快 必须 应当 可以 能够 需要 目前 今年 去年 上级 各级 各地 全县 全市 全省 全镇 全区 全国 县委 市委 省委 党委 政府 党组 会议 精神 领导 责任 措施 任务 目标 项目 资金 企业 农村 农业 农民 城市 社会 经济 发展 安全 生产 稳定 改革 创新 环境 生态 文化 体系 机制 制度 方案 意见 办法 检查 督促 指导 协调 配合 解决 处理 完成 实现 达到 得到 取得'.split(
    ' ',
  ),
);
/** Verbs of which 进行了进行 is no sentence. */
const VERBS = new Set('进行 开展 取得 得到 召开 完成 实现 达到 加强 提高 推进 印发'.split(' '));
const PERFECT = '了'.charCodeAt(0);

/** A word that stands twice in a row, both halves together. */
export interface Repeat extends Span {
  /** Two words may meet in it: who knows no words keeps silent. */
  readonly meets: boolean;
}

/** Words that stand twice in a row and are never doubled on purpose. Linear, never throws. */
export function repeatsOf(text: string): readonly Repeat[] {
  let found: Repeat[] | undefined;
  let free = 0;
  const take = (size: number, end: number): void => {
    const start = end - 2 * size;
    if (start < free || !(size === 1 ? isSlip(text, start) : isRepeat(text, start, size))) return;
    free = end;
    (found ??= []).push({ start, end, meets: size === 2 && !COMMON.has(text.slice(start, start + 2)) });
  };
  let [before1, before2, before3, before4] = [-1, -1, -1, -1];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === before1) take(1, at + 1);
    if (code === before2 && before1 === before3) take(2, at + 1);
    if (code === before3 && before1 === before4) {
      if (before2 === text.charCodeAt(at - 5)) take(3, at + 1);
      // 进行了进行: the same with 了 between.
      else if (before2 === PERFECT && VERBS.has(text.slice(at - 1, at + 1))) {
        free = at + 1;
        (found ??= []).push({ start: at - 4, end: free, meets: false });
      }
    }
    if (code === before4 && text.startsWith(text.slice(at - 3, at), at - 7)) take(4, at + 1);
    before4 = before3;
    before3 = before2;
    before2 = before1;
    before1 = code;
  }
  return found ?? NONE;
}

const NONE: readonly Repeat[] = [];

function isSlip(text: string, start: number): boolean {
  const character = text.charAt(start);
  // Three and more are an exclamation or a line of characters.
  if (text.charAt(start + 2) === character || text.charAt(start - 1) === character) return false;
  if (NEVER.includes(character)) return true;
  const chance = RARELY[character];
  if (!chance) return false;
  return !chance[0]?.test(text.slice(0, start).slice(-1)) && !chance[1]?.test(text.slice(start + 2, start + 3));
}

function isRepeat(text: string, start: number, size: number): boolean {
  const word = text.slice(start, start + size);
  if (!/^[\u4e00-\u9fff]+$/.test(word) || /^(.)\1+$/.test(word)) return false;
  // 一步一步, 每年每年 and what goes on a third time.
  if (/^[一二三四五六七八九十百千万两几每逐半〇零某××]/.test(word)) return false;
  if (text.startsWith(word, start + 2 * size) || text.slice(Math.max(0, start - size), start) === word) return false;
  return !(size === 2 && (REDUPLICATED.has(word) || NOUN_AND_VERB.has(word)));
}
