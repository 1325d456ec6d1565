import { entry, pairs, type WordEntry } from './entry.js';

/**
 * Spellings of one word that GF 1001-2001 (第一批异形词整理表, recommended, on trial since 2002) advises against, as far as
 * official documents have them. Those that are words of another meaning as well, such as 标识 and 订金, are left out.
 */
const TABLE = `
辈份 辈分 筹画 筹划 谋画 谋划 勾划 勾画 参预 参与 赐与 赐予 寄与 寄予 答覆 答复
担搁 耽搁  牵联 牵连 联缀 连缀 
丰富多采 丰富多彩 五采缤纷 五彩缤纷 出谋画策 出谋划策 归根结柢 归根结底 小题大作 小题大做
义无返顾 义无反顾 死心踏地 死心塌地 挺而走险 铤而走险 披星带月 披星戴月 蟠根错节 盘根错节 磨拳擦掌 摩拳擦掌
混水摸鱼 浑水摸鱼 必恭必敬 毕恭毕敬 百废具兴 百废俱兴 再接再砺 再接再厉 负嵎顽抗 负隅顽抗 热中于 热衷于 无动于中 无动于衷
透澈 透彻 清彻 清澈 澈底 彻底 模胡 模糊 摹仿 模仿 摹拟 模拟 磨擦 摩擦 凝炼 凝练 简炼 简练
洗炼 洗练 飘泊 漂泊 希少 稀少 希奇 稀奇 赢余 盈余 装璜 装潢 驾御 驾驭 耽忧 担忧 倒楣 倒霉
叙言 序言 左证 佐证 一槌定音 一锤定音 归根结蒂 归根结底 指手划脚 指手画脚 惨澹 惨淡 脚色 角色 
思惟 思维
`;

/** Where the characters of two words meet, or the form has a meaning of its own. */
const GUARDED: readonly WordEntry[] = [
  entry('variant-word', '人材', '人才', { notAfter: /^[料质积]/ }),
  entry('variant-word', '股分', '股份', { notAfter: /^[红配离立]/ }),
  entry('variant-word', '推委', '推诿', { notAfter: /^[员托会派任]/ }),
  entry('variant-word', '联接', '连接', { notAfter: /^[入口待收受种续]/ }),
  entry('variant-word', '联贯', '连贯', { notAfter: /^彻/ }),
  entry('variant-word', '录相', '录像', { notAfter: /^[关应似片同]/ }),
  entry('variant-word', '车箱', '车厢', { notAfter: /^[体式梁]/ }),
  entry('variant-word', '笔划', '笔画', { notBefore: /[一两几每第]$/, notAfter: /^[拨转归入分走]/ }),
  ...pairs('variant-word', '光采 光彩 精采 精彩 色采 色彩', {
    notBefore: /[观阳风特]$/,
    notAfter: /^[购风摘光集访暖矿伐样取用石]/,
  }),
  ...pairs('variant-word', '告戒 告诫 规戒 规诫 训戒 训诫 劝戒 劝诫', { notAfter: /^[严毒烟酒网]/ }),
  entry('variant-word', '成份', '成分', { notAfter: /^[额子]/ }),
  entry('variant-word', '过份', '过分', { notBefore: /[超经通不]$/, notAfter: /^[额子]/ }),
  entry('variant-word', '份量', '分量', { notBefore: /[月年省县每一二三四五六七八九十\d]$/ }),
  entry('variant-word', '本份', '本分', { notBefore: /[样文]$/, notAfter: /^[额]/ }),
  entry('variant-word', '计画', '计划', { notBefore: /[设共总合统]$/ }),
  entry('variant-word', '份内', '分内', { after: /^(?:之事|的事|工作|职责)/ }),
  entry('variant-word', '希有', '稀有', { after: /^(?:金属|品种|物种|资源|动物|植物)/ }),
  entry('variant-word', '磁器', '瓷器', { notAfter: /^[口件]/ }),
  entry('variant-word', '关连', '关联', { notBefore: /[相有机海]$/, notAfter: /^[续日夜年]/ }),
  entry('variant-word', '原故', '缘故', { notBefore: /[平中草太]$/, notAfter: /^[事意障乡宫居]/ }),
  entry('variant-word', '连结', '联结', { notBefore: /[接流]$/, notAfter: /^[婚果束]/ }),
  entry('variant-word', '耽心', '担心'),
];

export const VARIANT_WORDS: readonly WordEntry[] = [...pairs('variant-word', TABLE), ...GUARDED];
