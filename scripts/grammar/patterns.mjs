// Pieces of regular expressions (Oniguruma) that the rules of the grammar are put together from.
//
// A grammar cannot name a piece and use it twice, and the shape of a title line stands in a dozen rules: hence a
// program. Every repetition is bounded or ends where its characters end, so that no line is searched again and again.

const raw = String.raw;

/** One blank: space, tab, U+3000, U+00A0. */
export const SP = raw`[ \t\x{3000}\x{a0}]`;
/** A line's end, blanks before it included. */
export const END = raw`${SP}*$`;
/** A line's beginning: blanks and Markdown's #, which is captured as group 1. */
export const INDENT = raw`^${SP}*+(?:(#{1,6})${SP}++)?+`;
/** The same without a capture, and without the anchor. */
export const LEAD = raw`${SP}*+(?:#{1,6}${SP}++)?+`;
/** A line that holds more than blanks. */
export const FILLED = raw`(?=${SP}*+[^ \t\x{3000}\x{a0}\n])`;

const HAN = '[一二三四五六七八九十百零〇○廿卅]';
const DIGIT = '[0-9０-９]';
const YEAR = raw`(?:(?:19|20)\d{2}|20[×Xx_*]{1,2}|[×Xx_*]{2,4}|[一二][〇○零一二三四五六七八九]{3})`;
const COUNT = raw`(?:\d{1,2}|[×Xx_*]{1,2}|[一二三四五六七八九十廿]{1,3})`;

/** 一、二季度 · 一、二、三等奖: numbers in a row, no marker. */
const NUMBER_ROW = raw`[二三四五六七八九十](?:[、和及至到][一二三四五六七八九十]){0,8}(?:季度|年级|等奖|等功|等品|等[、，]|[级期线类号层楼组队班档步]|部分|产业|标段|审|读|中全会|旬|地块|孩|车间|村民小组|胎)`;
/** Behind a bracket that is only mentioned: （一）至（三）项, （二）项规定. */
const MENTIONED = raw`(?:至|到|—|～|~|-|或者?|[、和及与])${SP}*[（(第①-⑳]|[项款](?:[、，。规的和或所中]|$)|类[、，。；]`;
/** Behind a number that measures: 1.5万元, 12.3%. */
const MEASURE = raw`[%％‰℃°a-zA-Zμ]|[万亿千百十]|元|倍|个|米|公里|平方|立方|吨|亩|公顷|斤|岁|折|级地震|厘米|毫米|分钟|小时|[年月日号]`;
/** A word, so that a lone number or a marker that has no text yet is none. */
const TEXT = raw`(?=${SP}*+[^ \t\x{3000}\x{a0}\n])`;

/** The markers by level: 一、 · （一） · 1. · （1） · ①, with the slips that occur. */
export const MARKERS = [
  raw`${HAN}{1,5}[、.．，,：:､](?!${NUMBER_ROW}|${HAN}{1,3}[，,、])${TEXT}`,
  raw`(?:[（(]${SP}?${HAN}{1,4}${SP}?[）)]|${HAN}{1,3}[）)]|[㈠-㈩])(?!${MENTIONED})[、.．，,：:]?${TEXT}`,
  raw`(?:${DIGIT}{1,3}(?:[.．](?:(?!${DIGIT})|(?=(?:19|20)\d{2}年))|、(?!${DIGIT})|[）)])|[⒈-⒛])${TEXT}(?!${SP}*[\d.．%、，]*$)`,
  raw`(?:[（(]${SP}?${DIGIT}{1,3}${SP}?[）)]|[⑴-⒇])(?!${MENTIONED})[、.．，,：:]?${TEXT}`,
  raw`[①-⑳㉑-㉟㊱-㊿][、.．]?${TEXT}`,
];
/** 1.1 · 2.3.1, which count through the levels of their own. */
export const DECIMAL = raw`\d{1,2}(?:(?=${SP}{1,2}\p{Han}{2,20}${END})|(?:[.．]\d{1,2}){1,4}(?!\d|[.．]?${SP}*(?:${MEASURE}|$)|[+×*/／＋、，,。：:\-—～~)）])[.．、]?${TEXT})`;
/** What is no heading behind 第三章. */
const OF_UNIT = raw`(?!的|第|之?规定|所|至|到|[和与及或](?!${SP})|、第|[款项]|[，。；》）](?!$)|中[的，])`;
export const PART = raw`第${SP}?(?:${HAN}{1,7}|${DIGIT}{1,3})${SP}?(?:编(?![辑制号码排审写者])|篇|部分(?![是为])|章(?!程)|节(?![课点目日能水约俭气]))${OF_UNIT}`;
/** 第三条, where a blank, a mark or nothing follows; 第三条生产线 is none. */
export const ARTICLE = raw`第${SP}?(?:${HAN}{1,8}|${DIGIT}{1,4})${SP}?条(?:之${HAN}{1,3})?(?=${SP}|[：:【]|$)`;

/** What begins like one of them, told roughly: enough to know that a line is no title. */
export const MARKED = raw`(?:${HAN}{1,5}[、.．，,：:]|[（(](?:${HAN}{1,4}|${DIGIT}{1,3})[）)]|${DIGIT}{1,3}[.．、)）]|第(?:${HAN}{1,7}|${DIGIT}{1,4})(?:[编篇章节条]|部分)|[①-⑳㈠-㈩⑴-⒛])`;

/** A day or a month: 2026年3月5日, 二〇二六年三月, 20××年×月×日. */
export const DATE = raw`${YEAR}${SP}?年${SP}?${COUNT}${SP}?月(?:${SP}?${COUNT}${SP}?日)?`;
export const DATE_LINE = raw`[（(]?${DATE}[）)]?`;
/** ×政发〔2026〕5号, alone in a line, with the wrong brackets that occur. */
export const DOCUMENT_NUMBER = raw`[×XＸ\p{Han}]{1,16}[〔\[［【（(﹝〖](?:\d{2,4}|20[×Xx]{2}|[×Xx]{2,4})[〕\]］】）)﹞〗](?:第?(?:\d{1,5}|[×Xx]{1,4})号)`;

/** 附件, 附件1, 附表二, alone in their line. */
export const ANNEX_LABEL = raw`附(?:[件表录]|件[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)]?|[表录](?:[一二三四五六七八九十]{1,3}|\d{1,3}))`;
/** （2026年1月12日在……会议上）, ——在……会议上的讲话, （试行）: below a title. */
export const SUBTITLE = raw`(?:[（(][^（）()。]{2,80}(?:[（(][^（）()。]{1,20}[）)][^（）()。]{0,40})?[）)]|[—―─－-]{1,3}(?:.{0,6}(?:\d{4}|20[×Xx]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年|在)[^。]{2,60}|(?:\d{4}|[一二][〇○零][〇○零一二三四五六七八九]{2})年\d{1,2}月\d{1,2}日[^。]{0,140}(?:通过|修正|修订|公布|发布|批准|大?会议?上?)|[（(](?:\d{4}|[一二][〇○零][〇○零一二三四五六七八九]{2})年[^（）()。]{4,80}|[^（）()，。；：]{2,60}(?:通过|修订|修正|公布|发布)[）)])${END}`;
const CONTENTS = raw`目${SP}*[录次]${END}`;
export const CONTENTS_LABEL = CONTENTS;
/** ××市人民政府文件: the head of the sheet (发文机关标志). */
export const LETTERHEAD = raw`[^，。；：:、\t|]{2,30}文件${END}`;
/** 绝密★1年, 特急, 000012: the marks above it. */
export const SHEET_MARK = raw`(?:(?:绝密|机密|秘密)(?:★(?:\d{1,3}(?:年|个月|天)|长期))?|特急|加急|特提|平急|\d{6})${END}`;

/** Names of fields that a line begins with: 时间：, 出席：, 签发人：. */
export const FIELD = raw`(?:会议)?(?:时${SP}*间|地${SP}*点|主${SP}*持(?:人)?|出${SP}*席(?:人员|领导|单位)?|列${SP}*席(?:人员|单位)?|缺${SP}*席(?:人员)?|请${SP}*假(?:人员)?|参会人员|参加(?:人员|单位)|与会人员|记${SP}*录(?:人)?|审${SP}*核(?:人)?|签发人?|核稿人?|拟稿人?|汇报人|报告人|述职人|发言人|联系人|联系(?:电话|方式|地址)|电子邮箱|传真|地址|来源|作者|发布(?:时间|日期)|发文(?:机关|字号|日期)|索引号|主题词)`;

/** Words that a title ends with: the kinds of official documents and what they carry. */
const KIND = raw`(?:决议|决定|命令|公报|公告|通告|意见|通知|通${SP}+知|通报|报告|请示|批复|议案|复函|函|纪要|纪${SP}+要|办法|细则|规定|规则|规程|章程|条例|制度|准则|规范|方案|预案|计划|规划|纲要|要点|总结|小结|讲话|讲话稿|致辞|发言|发言稿|主持词|汇报|汇报材料|工作思路|思路|打算|简报|倡议书|承诺书|责任书|协议书|说明|答复|清单|名单|一览表|安排表|统计表|明细表|汇总表|分工表|任务表|登记表|申请表)(?:[（(〔【][^）)〕】]{1,24}[）)〕】]){0,2}(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})篇?)?`;
/** What looks like a title's line and is another: dates, numbers, labels, marks. */
const NO_TITLE = raw`(?!${MARKED}|附[件表录]|特此|以上|此致|现将|抄送|${YEAR}${SP}?年${SP}?${COUNT}${SP}?月[^，]{0,8}${END}|[^〔\[［【]{1,16}[〔\[［【][^〕\]］】]{2,4}[〕\]］】][^，]{1,6}号${END}|${CONTENTS}|${SHEET_MARK}|[\d\-—–/.:： %％]+${END})`;
const FIRST = raw`[\p{Han}×XＸ“"《〈〇\d]`;
const REST = raw`[^，。；：:！？!?\t|\n]`;

/** A line of a title: short, no mark of a sentence, no marker. */
export const TITLE_LINE = raw`${LEAD}${NO_TITLE}${FIRST}${REST}{0,58}${END}`;
/** The last line of a title. */
export const TITLE_END = raw`${LEAD}${NO_TITLE}(?:${FIRST}${REST}{0,56}?)?${KIND}${END}`;
/** The first one: what a web page leaves above it (打印, 全屏) is shorter. */
export const TITLE_FIRST = raw`(?:${TITLE_END}|${LEAD}${NO_TITLE}${FIRST}${REST}{5,58}${END})`;
/** What a sentence holds and a title does not, outside 关于……. */
const SENTENCE = '应当|必须|不得|可以|按照|依照|根据|负责(?![制人])|执行|严格|违反|本法|制定|进行|以及';
/** 2025年工作回顾, 下半年工作打算: an unnumbered part of a report. */
export const PLAIN = raw`(?:${YEAR}年|今年|去年|明年|[上下]半年|“十[一二三四五六七八九]五”|过去[一五]年|[今未][后来]五年|[一二三四]季度)${REST}{2,24}(?:回顾|总结|安排|打算|任务|目标|思路|重点|情况|成效|成就|问题|建议|计划|要点)${END}`;
/** A line that is a title wherever it stands: a kind at its end, and 关于 or nothing of a sentence. */
export const TITLE_ALONE = raw`${LEAD}(?:(?:\p{Han}${SP}{1,2}){4,20}\p{Han}${END}|${NO_TITLE}(?!${PLAIN}|[或等由在把将被从对向为是请按并其该此与及本])(?=${FIRST}${REST}{0,30}关于|${REST}{4,30}$)(?!(?:(?!关于)${REST}){0,26}(?:${SENTENCE}))${REST}{2,56}?${KIND}${END})`;
const ORGAN_END = '(?:政府|委员会|办公[室厅]|[局厅委部院会办]|公司|党组)';
/** A line that a title begins with wherever it stands: 关于印发《……》的, ××局关于…… */
export const TITLE_BEGUN = raw`${LEAD}${NO_TITLE}(?:[^，。；：:！？!?\t| \x{3000}]{2,24}${ORGAN_END})?关于${REST}{2,40}${END}`;

const SALUTED = '(?:各位|同志们|尊敬的|女士们|朋友们|代表们|老师们|同学们)';
/** 主送机关: flush left, ends with a colon. */
export const RECIPIENT = raw`(?!${FIELD}[：:]|${MARKED}|附件|抄送|${SALUTED})[^ \t\x{3000}#【，。；：:\d][^。；：:]{1,200}[：:]${END}`;
/** 各位代表： */
export const SALUTATION = raw`${SALUTED}[^。；：:]{0,40}[：:！!]${END}`;

/** A line that may stand between the top of a document and its body. */
export const HEAD_LINE = raw`(?:${TITLE_LINE}|${SP}*+(?:${RECIPIENT}|${SUBTITLE}|${DATE_LINE}${END}|${DOCUMENT_NUMBER}|${SHEET_MARK}|${CONTENTS}|${FIELD}[：:]))`;

const NAME = raw`[\p{Han}×XＸ（）()·]{2,30}`;
const ORGANS =
  '国务院|人民政府|省政府|市政府|县政府|区政府|州政府|乡政府|镇政府|委员会|市委|县委|区委|省委|州委|党委|纪委|监委|工委|团委|教委|[建资改健]委|办公室|办公厅|协调办|安办|政府办|食药安办|局|厅|公司|集团|中心|党组|总支|支部|学校|学院|大学|中学|小学|幼儿园|医院|法院|检察院|办事处|指挥部|领导小组|协会|商会|学会|联合会|工会|支队|总队|大队';
/** An organ as it signs: nothing but its name, or several side by side. */
export const ORGAN = raw`(?!${MARKED}|附件)${NAME}(?:${SP}{1,8}${NAME}){0,4}(?<=${ORGANS})(?:[（(]${NAME}[）)])?${END}`;

/** Its number, before a name that may begin with a year. */
export const ANNEX_NUMBER = raw`\d{1,2}[.．、](?:(?!\d)|(?=(?:19|20)\d{2}年))`;
/** An item of the note of annexes: 2.××统计表. */
export const ANNEX_ITEM = raw`${SP}*+${ANNEX_NUMBER}[^。；]{1,80}${END}`;

export const NUMERAL = HAN;
