/**
 * What a sign says for a text being 公文, or against it. Only sums count: a text with {@link NEEDED} or more is one.
 * 3 settles it, 2 needs one more sign, 1 only supports others. Silence beats a false alarm: what other texts have too
 * (numbered headings, articles, dates) never settles it by itself.
 */
export const WEIGHTS = {
  /** 关于…的通知: a subject and one of the 文种 (党政机关公文处理工作条例, art. 8; GB/T 9704-2012 7.3.1): nothing else is called so. */
  officialTitle: 3,
  /** …工作总结, …管理办法, 政府工作报告: the document itself, or what somebody writes about such documents. */
  kindTitle: 1.5,
  /** The same run together with the text behind it, as text copied from web pages is. */
  runInTitle: 1,
  /** 国办发〔2018〕118号 alone in a line: nothing else has one (GB/T 9704-2012 7.2.5). */
  documentNumber: 3,
  /** The same inside the text: who cites documents mostly writes one. Newspapers do so too. */
  citedNumber: 1.5,
  /** Organs and a colon below the title: 主送机关 (GB/T 9704-2012 7.3.2). */
  recipient: 1.5,
  /** 各位代表：, 同志们：: a report or a speech; weddings have guests, too. */
  salutation: 1,
  /** 现将…通知如下, 制定本办法, 向大会报告工作: formulas to open with. */
  opening: 2,
  /** 为…，根据…，经…研究，决定…: how official sentences are built. Newspapers quote them. */
  phrasing: 1,
  /** 特此通知, 妥否，请批示, 自…起施行: formulas to close with. */
  closing: 2,
  /** …会议通过, …公布: how a law came about, below its title (立法法 art. 64). */
  adoption: 1.5,
  /** A chapter 总则 (立法法 art. 65): regulations and charters begin so, novels and manuals do not. */
  generalProvisions: 1.5,
  /** Articles that count on: contracts and terms of service have them, too. */
  articles: 1.5,
  /** 一、二、三、 that count on: exam papers, recipes and essays have them, too. */
  headings: 1.5,
  /** … and （一） below 一、, the order of GB/T 9704-2012 7.3.3, which others keep seldom. */
  nestedHeadings: 1,
  /** An organ above a date: 署名 and 成文日期 (GB/T 9704-2012 7.3.5). */
  signOff: 1.5,
  /** 摘要 and 关键词: an article in a journal, which may well be about government. */
  thesis: -3,
  /** 本报讯, 新华社…电: a newspaper. */
  news: -2,
} as const;

/** A text with this score or more is 公文. */
export const NEEDED = 3;

/** A text that was 公文 remains one down to this score: while it is rewritten, signs come and go. */
export const KEPT = 1;

/**
 * Signs that are a matter of degree: nothing at `from`, all of `weight` at `to`, in proportion between them. Counted
 * per 1000 Chinese characters, `technical` in a hundred lines. What speaks against a text begins where nearly all
 * official documents of many kinds have ended.
 */
export const DEGREES = {
  /** Official words. Light, because newspapers and theses about government have them; most documents have 20 to 90. */
  vocabulary: { from: 15, to: 40, weight: 1.5 },
  /** Next to none of them in a text that is long enough: whatever its headings look like, nobody's office wrote it. */
  plainWords: { from: 15, to: 6, weight: -2 },
  /** Latin letters: official texts stay below 30. */
  latin: { from: 35, to: 150, weight: -6 },
  /** 接口, 模块, 缓存: plans and summaries of programmers, who number their headings as offices do. */
  software: { from: 3, to: 10, weight: -3 },
  /** Lines of code, markup, tables, log entries, lists. */
  technical: { from: 4, to: 50, weight: -10 },
  /** 她说：“…”: told. */
  dialogue: { from: 0.5, to: 3, weight: -3 },
  /** 你, 他, 她: told or talked; 我 in between also stands in reports on one's own work. */
  pronouns: { from: 3, to: 12, weight: -4 },
  firstPerson: { from: 6, to: 20, weight: -3 },
  /** 吗, 呢, 吧: talked; a speech has a few. */
  particles: { from: 3, to: 10, weight: -3 },
  /** 您: terms of service, help, letters to customers. */
  customer: { from: 4, to: 10, weight: -3 },
  /** Questions: interviews, frequently asked ones, exams. */
  questions: { from: 4, to: 12, weight: -2.5 },
  /** 选择题, 下列…正确的是: an exam paper. */
  exam: { from: 0.5, to: 3, weight: -4 },
  /** 甲方, 乙方: a contract has rules of its own. */
  contract: { from: 1, to: 6, weight: -4 },
} as const;

/** What speaks for or against a text. */
export type Sign = keyof typeof WEIGHTS | keyof typeof DEGREES;
