import type { Plant } from '../plant.js';

export const MARKS: readonly Plant[] = [
  {
    rule: 'doubled-punctuation',
    right: '今年以来，全镇春耕进展顺利。',
    wrong: '今年以来，，全镇春耕进展顺利。',
  },
  {
    rule: 'doubled-punctuation',
    right: '新建、改建道路十二条；修复水渠三处。',
    wrong: '新建、、改建道路十二条；修复水渠三处。',
  },
  {
    rule: 'doubled-punctuation',
    right: '各村按照方案抓好落实，及时上报进度。',
    wrong: '各村按照方案抓好落实，及时上报进度，。',
  },
];
