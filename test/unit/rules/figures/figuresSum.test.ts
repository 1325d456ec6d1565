import { checkRule } from '../../../helpers/checkRule.js';

checkRule('figures-sum', {
  valid: [
    { text: '新建公厕48座，其中城镇18座、农村30座。' },
    { name: '其中 names a part', text: '培育合作社120家，其中省级12家、市级30家。' },
    { name: 'parts that overlap', text: '现有职工60人，其中党员40人、女职工25人。' },
    { name: 'an approximate whole', text: '存栏14万余头，其中牛5.7万头、羊8.4万头。' },
    { name: 'an approximate part', text: '新建公厕48座，其中城镇近20座、农村30座。' },
    { name: 'rounding', text: '投入资金1.5亿元（中央资金0.83亿元、省级资金0.66亿元）。' },
    { name: 'an open list', text: '排查隐患120处，其中用电40处、用气30处、消防20处等。' },
    { name: 'another thing counted', text: '慰问老党员5人、困难户8户，共13户次。' },
    { name: 'changes are no parts', text: '新增就业500人（比上年增加60人、比计划增加20人）。' },
    { name: 'two sorts that are no halves', text: '新增就业500人，其中城镇困难人员120人、农村劳动力210人。' },
    { name: 'coming and going', text: '全镇有规模企业88家（新增40家、退出8家）。' },
    { name: 'a total of something else', text: '第一批5人、第二批8人，共接待来访群众20人。' },
  ],
  invalid: [
    {
      text: '新建公厕⟦48座⟧，其中城镇18座、农村31座。',
      output: '新建公厕48座，其中城镇18座、农村31座。',
      messages: ['各项相加18+31=49，与“48座”不符。'],
    },
    {
      name: 'one figure explains two sums',
      text: '全年出生83人，一孩⟦45人⟧，其中女孩19人，男孩21人；二孩33人；三孩及以上10人。',
      output: '全年出生83人，一孩45人，其中女孩19人，男孩21人；二孩33人；三孩及以上10人。',
      suggested: '全年出生83人，一孩40人，其中女孩19人，男孩21人；二孩33人；三孩及以上10人。',
    },
    {
      text: '排查房屋⟦4902栋⟧，其中经营性57栋，非经营性4545栋。',
      output: '排查房屋4902栋，其中经营性57栋，非经营性4545栋。',
      messages: ['各项相加57+4545=4602，与“4902栋”不符。'],
    },
    {
      text: '一组植树30株，二组植树45株，合计⟦85株⟧。',
      output: '一组植树30株，二组植树45株，合计85株。',
    },
    {
      text: '培训⟦93人⟧：第一批48人、第二批35人、第三批20人。',
      output: '培训93人：第一批48人、第二批35人、第三批20人。',
    },
  ],
});
