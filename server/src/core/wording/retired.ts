import type { Term } from './term.js';

/** Names that ended with the reform of 2018 (深化党和国家机构改革方案), and the one who has taken over. */
const REFORM_2018 = '深化党和国家机构改革方案（2018年）';
const ORGANS: readonly (readonly [string, string])[] = [
  ['国土资源部', '自然资源部'],
  ['国土资源厅', '自然资源厅'],
  ['国土资源局', '自然资源局'],
  ['环境保护部', '生态环境部'],
  ['环境保护厅', '生态环境厅'],
  ['环境保护局', '生态环境局'],
  ['国家卫生和计划生育委员会', '国家卫生健康委员会'],
  ['卫生和计划生育局', '卫生健康局'],
  ['卫生计生局', '卫生健康局'],
  ['国家安全生产监督管理总局', '应急管理部'],
  ['安全生产监督管理局', '应急管理局'],
  ['国家工商行政管理总局', '国家市场监督管理总局'],
  ['工商行政管理局', '市场监督管理局'],
  ['质量技术监督局', '市场监督管理局'],
  ['食品药品监督管理局', '市场监督管理局'],
  ['国家税务局', '税务局'],
  ['地方税务局', '税务局'],
];

/** 民法典 1260: nine laws that ended when the code came into force. */
const CIVIL_CODE = '中华人民共和国民法典第一千二百六十条';
const LAWS = ['婚姻法', '继承法', '民法通则', '收养法', '担保法', '合同法', '物权法', '侵权责任法', '民法总则'];

/**
 * Names and wordings that are no longer in use, since a day that is known. In what was written before that day, and
 * behind 原, they are right.
 */
export const RETIRED: readonly Term[] = [
  ...ORGANS.map(([term, instead]) => ({ term, instead, until: '2019-04', source: REFORM_2018 })),
  ...LAWS.flatMap((name) =>
    ['中华人民共和国', ''].map((state) => ({
      term: `《${state}${name}》`,
      instead: `《${state}民法典》`,
      until: '2021-01-01',
      source: CIVIL_CODE,
    })),
  ),
  { term: '中国银行业监督管理委员会', instead: '国家金融监督管理总局', until: '2018-04' },
  { term: '中国保险监督管理委员会', instead: '国家金融监督管理总局', until: '2018-04' },
  { term: '中国银行保险监督管理委员会', instead: '国家金融监督管理总局', until: '2023-05' },
  { term: '国家乡村振兴局', instead: '农业农村部', until: '2023-04' },
  { term: '建国以来', instead: '新中国成立以来', until: '2000' },
  { term: '建国初期', instead: '新中国成立初期', until: '2000' },
  { term: '决胜全面建成小康社会', instead: '全面建设社会主义现代化国家', until: '2021-07' },
];
