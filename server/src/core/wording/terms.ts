import type { Term } from './term.js';

// The lists of this file were last gone through in October 2026.

const CONSTITUTION = '中国共产党章程（2022年修改）';
const CONGRESS_20 = '中国共产党第二十次全国代表大会报告';

/**
 * Wordings that official documents repeat to the letter, each with the time since when it has been so, as far as it is
 * known, and where it stands. Those that are alike are listed all, so that none is taken for a slip of another.
 */
export const TERMS: readonly Term[] = [
  { term: '习近平新时代中国特色社会主义思想', since: '2017-10', source: CONSTITUTION },
  { term: '习近平新时代中国特色社会主义经济思想', since: '2017-12' },
  { term: '马克思列宁主义、毛泽东思想、邓小平理论', source: CONSTITUTION },
  { term: '中国特色社会主义进入新时代', since: '2017-10' },
  { term: '全面建设社会主义现代化国家', since: '2017-10', source: CONSTITUTION },
  { term: '全面建成社会主义现代化强国', since: '2017-10', source: CONGRESS_20 },
  { term: '基本实现社会主义现代化', source: CONGRESS_20 },
  { term: '实现中华民族伟大复兴的中国梦', since: '2012-11' },
  { term: '实现中华民族伟大复兴' },
  { term: '铸牢中华民族共同体意识', slips: ['筑牢中华民族共同体意识'], since: '2017-10', source: CONSTITUTION },
  { term: '构建人类命运共同体', source: CONSTITUTION },
  { term: '社会主义核心价值观', source: CONSTITUTION },
  { term: '社会主义核心价值体系' },
  { term: '社会主义市场经济体制', source: CONSTITUTION },
  { term: '国家治理体系和治理能力现代化', since: '2013-11', source: CONSTITUTION },
  { term: '供给侧结构性改革', slips: ['供给侧结构改革', '供给侧机构性改革'], since: '2015-11', source: CONSTITUTION },
  { term: '绿水青山就是金山银山', slips: ['青山绿水就是金山银山', '绿水青山就是银山金山'], source: CONSTITUTION },
  { term: '以国内大循环为主体、国内国际双循环相互促进的新发展格局', since: '2020-10', source: CONSTITUTION },
  { term: '中国共产党领导的多党合作和政治协商制度', source: CONSTITUTION },
  { term: '创新、协调、绿色、开放、共享', since: '2015-10', source: CONSTITUTION },
  { term: '产业兴旺、生态宜居、乡风文明、治理有效、生活富裕', since: '2017-10' },
  { term: '科学立法、严格执法、公正司法、全民守法', since: '2012-11' },
  { term: '不敢腐、不能腐、不想腐', source: CONSTITUTION },
  { term: '富强、民主、文明、和谐', source: '社会主义核心价值观' },
  { term: '自由、平等、公正、法治', source: '社会主义核心价值观' },
  { term: '爱国、敬业、诚信、友善', source: '社会主义核心价值观' },
  { term: '党政同责、一岗双责、齐抓共管、失职追责', since: '2016', source: '安全生产领域改革发展的意见' },
  { term: '信念坚定、为民服务、勤政务实、敢于担当、清正廉洁', since: '2013-06' },
  { term: '全国人民代表大会常务委员会', source: '中华人民共和国宪法' },
  { term: '中国人民政治协商会议', source: '中华人民共和国宪法' },
  { term: '四个意识', slips: ['四个意思'], quoted: true, since: '2016-01' },
  { term: '四个自信', slips: ['四个自新'], quoted: true, since: '2016-07' },
  { term: '两个确立', slips: ['两个确定'], quoted: true, since: '2021-11' },
  { term: '两个维护', slips: ['两个拥护'], quoted: true, since: '2018-01' },
  { term: '四个全面', quoted: true, since: '2014-12' },
  { term: '五位一体', quoted: true, since: '2012-11' },
  { term: '一带一路', quoted: true, since: '2013' },
  { term: '三个代表', quoted: true },
  { term: '两个毫不动摇', quoted: true },
  { term: '放管服', quoted: true, since: '2016' },
  { term: '三重一大', quoted: true },
];
