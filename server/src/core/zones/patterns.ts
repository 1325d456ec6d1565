/**
 * Shapes of the lines that are no body text. Clauses: GB/T 9704-2012 7.2.5 (发文字号), 7.3.1 (标题), 7.3.2
 * (主送机关), 7.3.4 (附件说明), 7.3.5 (署名、成文日期), 7.3.6 (附注), 7.3.7 (附件), 7.4 (版记).
 * All are applied to a line's content without blanks around it; `tight` means without any blanks.
 */

/** Words that a title ends with: the 15 文种 and the working documents (tight). */
export const TITLE_END =
  /(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|复函|答复|纪要|办法|细则|规定|规则|规程|章程|条例|制度|准则|规范|标准|方案|预案|计划|规划|纲要|要点|总结|小结|讲话|致辞|发言|发言稿|讲话稿|主持词|汇报|汇报材料|材料|思路|打算|简报|倡议书|承诺书|责任书|协议书?|合同|法|名单|清单|目录|一览表|计划表|统计表|明细表|任务表|分工表|安排表|表|说明|解读|实事|注释|體會|心得体会|述职述廉报告|決議|決定|通報|報告|請示|批復|總結|規定|規則|辦法|條例|計劃|講話|匯報|紀要|說明)(?:[（(【〔][^）)】〕]{1,24}[）)】〕])*(?:\d{1,2}篇|[一二三四五六七八九十]{1,3}篇|精选)?$/;

/** 国办发〔2018〕118号, with the wrong brackets that occur (tight). */
export const DOCUMENT_NUMBER = /^[\u4e00-\u9fff×Xx]{1,16}[〔［[【（(﹝]\d{2,4}[〕］\]】）)﹞]第?\d{1,5}号$/;

/** What stands above a 发文字号: 份号, 密级, 紧急程度, ××县人民政府文件 (7.2.1–7.2.4, tight). */
export const MASTHEAD =
  /^(?:[\u4e00-\u9fff（）×]{2,40}文件|(?:绝密|机密|秘密)(?:[★☆*＊※·—-]?[\d一二三四五六七八九十长]{1,3}.{0,3})?|特急|加急|特提|平急|\d{1,9})$/;

/** A line that is just a date: 2018年12月5日, 二〇〇四年一月十六日, xx年六月二十四日 (tight). */
export const DATE_LINE =
  /^[（(]?(?:(?:19|20)\d{2}|[一二][〇○零oO0一二三四五六七八九九]{3}|[xX×＿_*]{2,4}|20[_×xX*]{2})年(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[xX×_*]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十廿]{1,3}|[xX×_*]{1,2})日)?[）)]?$/;

/** Dates, times and credits of a web page. */
export const CREDIT =
  /^(?:[（(]?(?:来源|來源|编辑|編輯|责任编辑|責任編輯|作者|发布时间|發佈|发布日期|时间|時間|日期|信息来源|字号|【字号|浏览|点击|阅读|热度|人气|欄目|栏目|索引号|主题分类|发文机构|发文机关|发文字号|发文日期|有效性|内容概述|文号|关键词|摄影|记者|審核|审核|校对|标签|上一篇|下一篇|相关|附：?链接|点击下载|下载)[^。]{0,40}[：:].*|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?|.{0,12}\s*>\s*.{0,30}|[•·●]\s*.*)$/;

/** （此件公开发布） and other notes in brackets (tight). */
export const NOTE = /^[（(〔【][^）)〕】]{2,60}[）)〕】]$/;

/** 附件, 附件1, 附件一：, 附表2, 附： alone in a line (tight). */
export const ANNEX_LABEL =
  /^(?:附[件表录錄]?|附件[（(]?[一二三四五六七八九十\d]{1,3}[）)]?|附[表录][一二三四五六七八九十\d]{1,3}|附\d{1,2})[：:]?$/;

/** 附件：… with a name behind it, in the note under the body (tight). */
export const ANNEX_NOTE = /^附[件表]?(?:[：:]|[一二三四五六七八九十\d]{1,2}[：:.．、])./;

/** 附件1 ×××实施方案: label and title in one line behind the sign-off. */
export const ANNEX_WITH_TITLE = /^附件[一二三四五六七八九十\d]{1,2}[：:.．、 \t\u3000]+\S/;

/** 目录 (tight). */
export const CONTENTS_LABEL = /^(?:目录|目錄|目次)$/;

/** A contents line with its page: 一、总体要求……3. A leader is tried from its first sign only: a line may be nothing else. */
export const CONTENTS_LINE =
  /(?:(?:(?<!…)…+|(?<!\.)\.{4,}|(?<!·)·{4,}|(?<!—)—{3,}|(?<!_)_{4,})\s*|(?<!\s)(?=[^\S\t]*\t)\s+)[（(]?\d{1,3}[）)]?$/;

/** 同志们：, 各位代表：, 尊敬的各位领导: */
export const SALUTATION = /^(?:各位|同志们|同志們|尊敬的|女士们|朋友们|代表们|老师们|同学们)[^。；]{0,40}[：:！!]$/;

/** The colophon: 抄送：…, …印发 (tight). */
export const COLOPHON =
  /^(?:抄送|抄报|分送|主送|报送|印送)[：:].*|^.{2,20}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日印发$|^(?:共印|印)\d+份$/;

/** A year, also one that is still to be filled in: 2023年, 二〇二三年, ××××年 */
const YEAR = '(?:\\d{4}|[一二][〇○零一二三四五六七八九]{3}|[×xX＿_*]{2,4}|20[×xX＿_*]{2})年';
/** 12月5日, ×月×日 */
const DAY = '(?:\\d{1,2}|[×xX＿_*]{1,2})月(?:\\d{1,2}|[×xX＿_*]{1,2})日';

/** ——2023年12月在××镇第十九届人民代表大会第四次会议上 and （2018年…会议通过） */
export const SUBTITLE = new RegExp(
  `^(?:[—―─－-]{1,3}.{0,6}(?:${YEAR}|在).{2,60}|[（(]${YEAR}.{1,80}|${YEAR}${DAY}.{0,12}(?:在.{4,60}(?:会|会议|会议上|大会|大会上)|第?.{4,60}(?:通过|修订|公布|发布|修正|批准)[\\s　]*))$`,
);

/** ××镇人民政府镇长　赵××, also behind a dash: who speaks or reports, by a post or organ and a name apart from it. */
export const AUTHOR =
  /^[—―─－-]{0,2}[ 　]*[^。；，,：:！!？?（(《]{1,30}(?:长|书记|主任|主席|委员|代表|经理|主管|专员|员|干部|师|官|同志|政府|委|厅|局|处|科|室|部|办|所|站|院|校|会|中心|公司|镇|乡|村)[ \u3000]+(?:[\u4e00-\u9fff][\u4e00-\u9fff×xX]{1,2}|[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff×xX]|[×xX]{1,3})$/;

/** A name by itself: 赵××, ××× */
export const NAME = /^(?:[\u4e00-\u9fff][ \u3000]{0,2}[\u4e00-\u9fff×xX]{1,2}|[×xX]{2,3})$/;
