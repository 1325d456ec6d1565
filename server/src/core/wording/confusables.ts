import { entry, type EntryTraits, type WordEntry } from './entry.js';

/**
 * Forms that are wrong in most surroundings and right in some: two words that meet, or a word of another meaning.
 * 截至 and 截止, 账 and 帐, 像 and 象 after 现代汉语词典.
 */

const one = (wrong: string, right: string, traits: EntryTraits = {}): WordEntry =>
  entry('confusable-word', wrong, right, traits);

/** The same right form, guard and all, for several wrong ones. */
const each = (list: string, traits: EntryTraits): WordEntry[] => {
  const words = list.split(' ');
  return words.flatMap((wrong, i) => (i % 2 === 0 ? [one(wrong, words[i + 1] ?? '', traits)] : []));
};

/** A point in time that something is counted up to. */
const DATE =
  /^\s{0,2}(?:目前|今年|去年|本月|上月|当前|年底|月底|(?:19|20)\d\d年|\d{1,2}月|[一二][〇零○一二三四五六七八九]{3}年)[^，。；]{0,20}，/;
/** 报名从9月1日开始，截止9月10日，…: there something ends. */
const ENDS = /(?:报名|申报|申请|报送|提交|受理|投票|征集|征求|缴费|起始|开始|期限|时间|日期|有效|起)[^。；]{0,40}$/;
const CLAUSE = /(?:^|[，。；：、（）\s])$/;

const UNTIL: readonly WordEntry[] = ['截止到', '截止至', '截止'].map((wrong) =>
  one(wrong, '截至', { before: CLAUSE, notBefore: ENDS, after: DATE }),
);

/** 帐篷, 蚊帐, 营帐 */
const TENT = { notBefore: /[蚊营床纱军]$/, notAfter: /^[篷蓬幕房子]/ };
const ACCOUNTS = each(
  '帐户 账户 帐号 账号 帐本 账本 帐簿 账簿 帐目 账目 帐单 账单 帐款 账款 帐务 账务 帐面 账面 帐套 账套 帐册 账册 ' +
    '对帐 对账 记帐 记账 报帐 报账 查帐 查账 转帐 转账 入帐 入账 挂帐 挂账 销帐 销账 欠帐 欠账 结帐 结账 做帐 做账 ' +
    '台帐 台账 建帐 建账 算帐 算账 总帐 总账 进帐 进账 到帐 到账 坏帐 坏账 呆帐 呆账 专帐 专账 明细帐 明细账 收支帐 收支账',
  TENT,
);

/** 气象, 对象征: 象 is right before 征 and 形, and in 象牙. */
const LIKENESS = each(
  '录象 录像 图象 图像 影象 影像 摄象 摄像 肖象 肖像 偶象 偶像 好象 好像 就象 就像 正象 正像 更象 更像',
  { notBefore: /[良美友天景]$/, notAfter: /^[征形牙棋限]/ },
);
/** 出现像…一样, 面对像…这样: 像 is right behind a verb. */
const PHENOMENA = [
  one('现像', '现象', { notBefore: /[出呈涌实发表展体再浮]$/ }),
  one('形像', '形象', { notBefore: /[情图地变]$/ }),
  one('对像', '对象', { notBefore: /[面针应相绝]$/, notAfter: /^[素章]/ }),
  one('气像', '气象', { notBefore: /[天空语口]$/ }),
  one('印像', '印象', { notAfter: /^[章素]/ }),
];

/** 汛期, 讯问, 迅速, each taken for another. */
const FLOODS = [
  one('防讯', '防汛', { notBefore: /[国消边联海]$/, notAfter: /^[问息号]/ }),
  one('防迅', '防汛', { notAfter: /^[速猛即捷]/ }),
  one('汛速', '迅速', { notBefore: /防$/, notAfter: /^[度报决]/ }),
  one('渡汛', '度汛', { notAfter: /^期/ }),
  ...each('讯期 汛期 迅期 汛期', { notBefore: /[通资喜简快审音电]$/ }),
  one('通迅', '通讯', { notBefore: /交$/, notAfter: /^[速猛即捷]/ }),
];

/** 关注消费, 工作费用: the characters meet there. */
const CANCELLED = each('注消 注销 吊消 吊销 勾消 勾销 核消 核销 撒消 撤销 取销 取消', {
  notBefore: /[关备灌争选]$/,
  notAfter: /^[费防息毒除失极耗纳化声散退售]/,
});

const SPELLED_LIKE = [
  one('布署', '部署', { notBefore: /[公分发颁宣散遍瀑]$/, notAfter: /^名/ }),
  one('按装', '安装', { meets: true, notAfter: /^[机配修备载车船药饰订]/ }),
  one('按排', '安排', { meets: true, notBefore: /[分并]$/, notAfter: /^[名列放序水污班查出产气量污头]/ }),
  one('防犯', '防范', { meets: true, notBefore: /[预国边消联]$/, notAfter: /^[罪人规病困法禁错案忌]/ }),
  one('座落', '坐落', { notBefore: /[一两三四五六七八九十百几每\d这那某整]$/, after: /^[于在]/ }),
  one('既使', '即使', {
    after: /^[^，。；]{1,40}，[^，。；]{0,20}(?:也|仍|还是)/,
    notAfter: /^[^。；]{0,60}(?:又|更|还能|还要)/,
  }),
  ...each('既将 即将 立既 立即 随既 随即 既刻 即刻 既日起 即日起', { notBefore: /[独中]$/ }),
  one('歧意', '歧义', { notBefore: /分$/, notAfter: /^见/ }),
  one('己经', '已经', { notAfter: /^[济营典历验]/, notBefore: /[自知利克异律切一体]$/ }),
  one('己于', '已于', { notBefore: /[自知利克异律切]$/ }),
  one('至使', '致使', { notBefore: /[以甚乃直及截]$/ }),
  one('严竣', '严峻', { notAfter: /^工/ }),
  one('重覆', '重复', { notBefore: /严$/, notAfter: /^盖/ }),
  one('震兴', '振兴', { notBefore: /地$/ }),
  one('海拨', '海拔', {
    notBefore: /[上青北东南沿珠威]$/,
    after: /^(?:\d|[一二三四五六七八九]|约|高|在|低|平均|近|达|以上)/,
  }),
  one('调拔', '调拨', { notBefore: /空$/, notAfter: /^[掉高]/ }),
  one('选拨', '选拔', { notAfter: /^[付款打给]/ }),
  ...each('书藉 书籍 户藉 户籍 国藉 国籍 学藉 学籍 党藉 党籍 古藉 古籍', { notAfter: /^[此口由着以]/ }),
  ...each('凭籍 凭借 慰籍 慰藉', { notAfter: /^贯/ }),
  ...each('业迹 业绩 政迹 政绩 战迹 战绩', { notAfter: /^象/ }),
  one('延袭', '沿袭', { notBefore: /蔓$/, notAfter: /^[击来扰]/ }),
  one('登纪', '登记', { notAfter: /^念/ }),
  ...each('载培 栽培 裁培 栽培', { notAfter: /^[训养育]/ }),
  one('提练', '提炼', { notAfter: /^[兵习]/ }),
  one('秘码', '密码', { notAfter: /^[头]/ }),
  ...each('失综 失踪 跟综 跟踪 追综 追踪 卷综 卷宗', { notAfter: /^[合艺述治]/ }),
  one('价植', '价值', { notAfter: /^[物树入被]/ }),
  one('种殖', '种植', { notBefore: /[品繁]$/ }),
  one('初忠', '初衷', { notBefore: /[当年月]$/ }),
  one('分岐', '分歧', { notAfter: /^山/ }),
  one('迁徒', '迁徙', { notAfter: /^[步弟]/ }),
  one('眼晴', '眼睛', { notAfter: /^[空天朗雨]/ }),
  one('复盖', '覆盖', { notBefore: /[反重恢答回批往修]$/, notAfter: /^[章上房]/ }),
  one('作费', '作废', { notBefore: /[工协制合操写著创农耕劳]$/ }),
  one('竟争', '竞争', { notBefore: /究$/, notAfter: /^[取先论吵着]/ }),
  ...each('竟赛 竞赛 竟选 竞选', { notBefore: /究$/, notAfter: /^[择用了在出]/ }),
  one('必竟', '毕竟', { notBefore: /[未何不势]$/ }),
  one('座镇', '坐镇', { notBefore: /[一两三四五六七八九十几每\d这那某]$/ }),
  one('坐阵', '坐镇'),
  one('乘座', '乘坐', { notAfter: /^[位椅率]/ }),
  one('签定', '签订', { notAfter: /^[期向点量]/ }),
  one('修定', '修订', { notBefore: /[整维检装新]$/, notAfter: /^[于期在点为时]/ }),
  one('防碍', '妨碍', { notBefore: /[消国]$/ }),
  one('振济', '赈济', { notBefore: /[共提]$/ }),
  one('像征', '象征', { notBefore: /[图影录摄画偶肖头雕塑视音好]$/, notAfter: /^[集求地收税信兵用稿]/ }),
  one('截流', '截留', { after: /^(?:挪用|资金|专项|补贴|款项|、挪用)/ }),
  one('形式', '形势', {
    after: /^(?:依然|仍然|十分|异常|非常|日益|更加|更趋)?(?:严峻|逼人|不容乐观|错综复杂|一片大好)/,
  }),
  one('认清形式', '认清形势', { notAfter: /^主义/ }),
  one('过度', '过渡', { after: /^(?:期(?!望|待)|安置房|时期|阶段)/ }),
  one('过渡', '过度', { after: /^(?:开发|采伐|开采|依赖|消费|疲劳|紧张|包装|捕捞|放牧|医疗|负债|使用)/ }),
  one('必须品', '必需品'),
  one('必需', '必须', { after: /^(?:坚持|加强|严格|按照|认真|切实|高度|全面|抓|做到|落实|把|坚决|始终)/ }),
  ...['办事', '参会', '报名', '会议', '考试', '入园', '入场', '购票', '用户', '入学', '填报'].map((what) =>
    one(`${what}需知`, `${what}须知`, { notAfter: /^[道晓会悉]/ }),
  ),
  one('忠心', '衷心', { after: /^(?:感谢|祝愿|拥护|祝贺|希望|祝福)/ }),
  one('在次', '再次', { before: CLAUSE, after: /^(?:强调|重申|表示|召开|要求|提出|证明|部署|感谢)/ }),
  one('再此', '在此', { before: CLAUSE, after: /^(?:基础上|期间|过程|之前|之后|，)/ }),
  one('即要', '既要', { notBefore: /[立随当也亦]$/, after: /^[^。；]{2,24}[，、]?(?:又|也)要/ }),
  ...['勤劳', '脱贫', '带头', '发家'].map((what) => one(`${what}至富`, `${what}致富`, { notAfter: /^裕/ })),
];

export const CONFUSABLES: readonly WordEntry[] = [
  ...UNTIL,
  ...ACCOUNTS,
  ...LIKENESS,
  ...PHENOMENA,
  ...FLOODS,
  ...CANCELLED,
  ...SPELLED_LIKE,
];
