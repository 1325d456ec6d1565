import { checkRule } from '../../../helpers/checkRule.js';

checkRule('approximate-number', {
  valid: [
    { text: '还有三四个水塘没有清淤。' },
    { name: 'ordinals', text: '完成第三、四个标段的施工。' },
    { name: 'classes', text: '三、四年级学生参加了活动。' },
    { name: 'meetings', text: '县十五届人大三、四次会议通过了决议。' },
    { text: '一、二季度产值增长8%，二、三产业比重提高。' },
    { name: 'a heading', text: '三、四个方面抓落实\n要抓好春耕。' },
    { name: 'a longer list', text: '第二、三、四个村民小组。' },
    { text: '十几座水闸，二十几公里水渠，几十个村。' },
    { name: 'a code', text: '型号A20几代表规格，编号第20几号。' },
  ],
  invalid: [
    {
      text: '还余⟦三、四⟧个水塘没有清淤。',
      output: '还余三、四个水塘没有清淤。',
      suggested: '还余三四个水塘没有清淤。',
      messages: ['概数中间不用顿号：“三、四”应为“三四”。'],
    },
    { text: '工期提前了⟦两、三⟧年。', output: '工期提前了两、三年。', suggested: '工期提前了两三年。' },
    { text: '整修水闸⟦20几⟧座。', output: '整修水闸二十几座。', messages: ['概数用汉字：“20几”应为“二十几”。'] },
    { text: '全县有⟦10几⟧个乡镇，⟦几100⟧户受益。', output: '全县有十几个乡镇，几百户受益。' },
    { text: '参加的达⟦2、3⟧个村。', output: '参加的达2、3个村。', suggested: '参加的达两三个村。' },
  ],
});
