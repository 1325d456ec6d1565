import type { DEGREES } from './weights.js';

/*
 * Words and formulas that are signs, in Simplified characters: {@link simplified} comes before them.
 */

/** The 15 文种 (党政机关公文处理工作条例, art. 8), and how a 函 that answers is called. */
const OFFICIAL = '(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|复函|答复|纪要)';
/** （试行）, （征求意见稿） behind it. */
const SUFFIX = '(?:[（(【〔][^）)】〕]{1,24}[）)】〕])*';

/** 关于…的通知, and 印发…的通知 without 关于 (tight). */
export const OFFICIAL_TITLE = new RegExp(`(?:关于|印发|转发|批转).{2,90}${OFFICIAL}${SUFFIX}$`);

/** What working documents, regulations and the 文种 are called at the end of a title. */
const KIND =
  '(?:工作报告|报告|总结|小结|工作计划|计划|要点|工作(?:思路|打算|安排)|方案|预案|办法|细则|规定|规则|规程|章程|条例|制度|准则|规划|纲要|' +
  '纪要|讲话稿?|致辞|发言稿?|主持词|汇报|汇报材料|简报|倡议书|责任书|承诺书|通知|请示|批复|公告|通告|通报|意见|决定|决议|函|令|公报)';

/** A title that ends with what sort of document it is, or names a law (tight). */
export const KIND_TITLE = new RegExp(
  `^(?:.{2,90}${KIND}${SUFFIX}(?:[（(【〔]?(?:[\\d一二三四五六七八九十]{1,3}篇|精选.{0,3})[）)】〕]?)*|中华人民共和国.{1,30}法${SUFFIX})$`,
);

/** The same at the head of a line that goes on: the date or the text begins right behind it. */
export const RUN_IN_TITLE =
  /^.{0,40}?(?:工作总结|工作报告|工作计划|会议纪要|实施方案|工作方案|管理办法|述职报告|调研报告)/;

/** 国办发〔2018〕118号 inside a text. */
export const CITED_NUMBER = /[\u4e00-\u9fff]{2,12}〔(?:19|20)\d{2}〕\d{1,5}号/;

/** What 主送机关 end with: the names of organs and offices, or everybody of a sort. */
export const RECIPIENT =
  /(?:政府|委员会|委|局|厅|部门?|单位|机构|办公室|院|校|公司|企业|处|科室|支部|党委|党组|团体|中心|站|所|镇|乡|街道|村|社区|[省市县区州盟旗]|委员|代表|同志)(?:[（(][^（()）]*[)）])?[：:]$/;

/** Who signs: the name of an organ. */
export const ORGAN =
  /(?:政府|委员会|委|局|厅|部|单位|办公室|办|院|校|大学|中学|小学|公司|处|科|支部|党委|党组|中心|站|所|协会|联合会|镇|乡|街道|村|社区|指挥部|小组|[省市县区州盟旗会团队])$/;

/** Formulas that official texts open with. */
export const OPENINGS: readonly RegExp[] = [
  /现[将就][^。；\n]{2,60}?(?:通知|报告|请示|通报|函告|公告|通告|函复|批复|汇报|答复|总结|公布)如下/,
  /现(?:予以?(?:公布|印发|发布|公告|通报|转发)|(?:印发|转发|批转|下发)给你们)/,
  /(?:制[定订]|提出)本(?:法|条例|办法|规定|规则|细则|章程|制度|方案|预案|规程|准则|意见|计划|规划)[。，]/,
  /(?:特?制[定订]|提出)(?:如下|以下|本)(?:意见|措施|方案|办法|规定)|(?:作出|做出)(?:如下|以下)(?:决定|决议)|(?:决定|意见|批复|答复|纪要|函复|请示)如下/,
  /我(?:受|代表|谨代表|代)[^。\n]{2,40}向[^。\n]{1,30}(?:报告|汇报|述职|作)/,
  /向(?:大会|会议|各位代表|常委会|主任会议)[^。\n]{0,12}(?:报告|汇报|述职)|请予?以?审议/,
  /(?:来函|来文|请示|报告|提案|建议|《[^》\n]{2,60}》[^。\n]{0,16})收悉/,
];

/** How official sentences are built, whoever quotes them. */
export const PHRASING: readonly RegExp[] = [
  /经[^。\n]{2,24}(?:研究|批准|同意|审议通过)[，,](?:现|决定|同意|特|予以|原则)/,
  /为(?:了|进一步|贯彻|深入|认真|加强|切实|全面|做好|规范|保障)[^。\n]{2,80}[，,](?:根据|依据|按照|结合|现|特|决定|拟|经)[^。\n]{2,80}/,
  /在[^。\n]{2,16}(?:党委|县委|市委|省委|区委|政府|支部|党组)[^。\n]{0,24}(?:坚强|正确)领导下/,
];

/** Formulas that they close with. */
export const CLOSINGS: readonly RegExp[] = [
  /特此(?:通知|报告|请示|通报|公告|通告|函[告复达]?|批复|复函|致函)/,
  /(?:[妥当可]否|是否妥当|如无不妥|以上(?:请示|意见|报告|方案)?)[^。\n]{0,12}请[^。\n]{0,14}(?:批示|批复|审批|指示|审示|审议|审核|函复|批转|批准)/,
  /请[^。\n]{0,24}(?:遵照|贯彻|参照)[^。\n]{0,8}(?:执行|落实|实施)|请认真(?:贯彻|组织|抓好)/,
  /请予?函复|此[复令布]。|(?:支持|协助|见复|函复)为荷/,
  /自(?:公布|发布|印发|颁布|下发|\d{4}年\d{1,2}月\d{1,2}日)(?:之日)?起(?:施行|实施|执行)/,
];

/** How a law came about: a line of its own below its title. */
export const ADOPTION =
  /^[\s\u3000（(]{0,4}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^。\n]{2,120}(?:通过|公布|发布|批准|修订|修正)/m;

/** Chapter one of a regulation. */
export const GENERAL_PROVISIONS = /第一章[\s\u3000]*总[\s\u3000]*则/;

/**
 * Words that official texts of every kind are thick with, and others thin: what offices are and have, what they do,
 * and how they say it. None that tell of a subject, of a time or of a person.
 */
export const VOCABULARY = new RegExp(
  [
    '单位|部门|各级|主管|机关|政府|党委|委员会|办公室|会议|代表大会|干部|群众|同志|职责|制度|机制|条例|办法|意见',
    '贯彻|落实|部署|推进|加强|督促|考核|统筹|健全|完善|组织|实施|负责|审议|审批|批准|执行|监督|管理|保障|安排|协调|报送',
    '切实|扎实|认真|深入|全面|依法|规定|措施|责任|工作|发展|建设|有关',
  ].join('|'),
  'g',
);

/** Words that official texts hardly have, by the sign that they are. Counted. */
export const RARE_WORDS: readonly (readonly [keyof typeof DEGREES, RegExp])[] = [
  // 你 may be an office's: 你市, 你们单位, 你委.
  ['pronouns', /(?<!其)[他她它]|你(?!们[^的]|[省市县区州局委厅院校镇乡部处司办会行社公])/g],
  // So may 我.
  ['firstPerson', /我(?![省市县区国州局委厅院校镇乡部处司办会行社村党们代受])/g],
  ['customer', /您/g],
  ['particles', /[吗呢吧啊呀哦嘛啦嗯]/g],
  // Said by somebody, or a line that is one quotation.
  ['dialogue', /[说道问喊叫答想][，,：:]?\s*[“「"『]|^[\s\u3000]*[“「"『][^”」"』\n]*[？！。，?!…—][”」"』]/gm],
  ['questions', /[？?]/g],
  ['exam', /选择题|填空题|判断题|简答题|问答题|论述题|参考答案|下列[^。\n]{0,16}的是|^\s*[A-D][.．、]/gm],
  ['contract', /[甲乙丙]方|出租人|承租人|出卖人|买受人/g],
  // None that have come into general use, as 系统, 平台 and 数据 have.
  [
    'software',
    /模块|接口|代码|前端|后端|组件|函数|变量|微服务|单体应用|编译|插件|浏览器|缓存|队列|脚本|依赖包|双写|提测|分支|开源/g,
  ],
];

/** The head of an article in a journal has both. */
export const ABSTRACT = /^[\s\u3000]*[【[]?摘\s?要[】\]：:\s]/m;
export const KEYWORDS = /^[\s\u3000]*[【[]?关\s?键\s?[词字][】\]：:\s]/m;

/** The first words of a newspaper article. */
export const NEWS = /本报讯|[（(]记者|本报记者|[社网][^。\n]{0,16}\d日[电讯]|据[^。，\n]{2,16}报[道导]/;

/**
 * A line that is no prose: fences, lists, quotations, tables and links of Markdown, tags, roff, commands, code,
 * timestamps of logs, chats and subtitles, comma-separated values.
 */
export const TECHNICAL =
  /^\s*(?:```|~~~|\||[-*+]\s|>\s|\$\s|<[/a-z!?]|[.'][\\A-Z]|\/[/*]|\*\/|#!|msg(?:id|str)\b|(?:import|export|const|var|let|function|def|class|return|npm|sudo|git)\s)|https?:\/\/|!\[|\]\(|`[^`]+`|\*\*[^*]+\*\*|[{};]\s*$|[=-]>|\t[^\t]*\t|^[[【(]?\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]+\d{1,2}:\d{2}|^\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[\s.,\])]|$)|^(?=(?:.*,)?["\w.:/-]*(?:,|$))(?:[^,。\s]{0,20},){3,}[^,。]{0,20}$/;

const PAIRS =
  '關关於于報报請请決决議议總总結结規规則则辦办條条計计劃划講讲話话匯汇紀纪見见國国務务開开發发會会組组織织領领導导實实單单機机給给縣县區区門门為为對对應应' +
  '當当與与業业經经濟济設设認认進进強强長长個个項项現现時时貫贯徹彻執执綜综統统農农間间問问題题責责處处質质監监嚴严預预眾众黨党員员幹干們们這这過过還还來来節节' +
  '該该環环兩两復复綱纲點点細细職职調调據据籌筹門门並并訂订檢检審审層层轉转據据協协盡尽臺台團团號号學学廳厅鎮镇鄉乡聯联負负產产權权從从萬万億亿構构種种標标準准';
const SIMPLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(at * 2), PAIRS.charAt(at * 2 + 1)]),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** The text with Simplified forms of the characters that occur in the words above; as long as it was. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character);
}
