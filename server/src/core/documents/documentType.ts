import type { ParsedDocument } from '../document.js';
import { squash } from '../text/chars.js';

/**
 * The words that name what sort of document a title announces, longest first where one ends with another: the 15 文种
 * (党政机关公文处理工作条例, art. 8) and the working documents that are written like them.
 */
const TYPES = [
  ...['实施方案', '工作方案', '应急预案', '工作总结', '工作计划', '工作要点', '述职述廉报告', '述职报告'],
  ...['政府工作报告', '调研报告', '会议纪要', '实施细则', '倡议书', '主持词', '讲话稿', '汇报材料'],
  ...['决议', '决定', '命令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示', '批复', '议案', '纪要'],
  ...['复函', '函', '令', '办法', '细则', '规定', '规则', '规程', '章程', '条例', '制度', '准则', '方案', '预案'],
  ...['计划', '规划', '纲要', '要点', '总结', '小结', '讲话', '致辞', '发言', '汇报', '简报'],
] as const;

/** Traditional forms of words that end titles, as {@link TYPES} has them. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  決: '决',
  議: '议',
  報: '报',
  請: '请',
  復: '复',
  總: '总',
  結: '结',
  規: '规',
  則: '则',
  辦: '办',
  條: '条',
  計: '计',
  劃: '划',
  講: '讲',
  話: '话',
  匯: '汇',
  紀: '纪',
  見: '见',
  綱: '纲',
  點: '点',
  實: '实',
  細: '细',
  應: '应',
  預: '预',
  職: '职',
  調: '调',
  會: '会',
};

/**
 * The sort of document that the first title announces: 通知, 请示, 工作总结 … Undefined where there is no title, or
 * one that does not end with such a word.
 */
export function documentType(document: ParsedDocument): string | undefined {
  const title = document.structure.nodes.find(({ kind }) => kind === 'title');
  return title && typeOfTitle(document.slice(title.titleSpan));
}

/** The sort of document that a title announces, undefined where it does not end with such a word. */
export function typeOfTitle(title: string): string | undefined {
  const words = squash(title)
    .replace(/[\r\n]/g, '')
    // （试行）, （征求意见稿）, （3篇） stand behind the word.
    .replace(/(?:[（(【〔][^）)】〕]{1,24}[）)】〕])+$/, '')
    .replace(/./gu, (character) => SIMPLIFIED[character] ?? character);
  return SUMMARY_AND_PLAN.test(words) ? '工作总结' : TYPES.find((type) => words.endsWith(type));
}

/** 上半年工作总结及下半年工作计划 is a summary first; 打算 and 思路 are no types at all. */
const SUMMARY_AND_PLAN = /(?:总结|小结)(?:及|和|与|暨|、).{2,20}(?:计划|打算|思路|安排|要点)$/;
