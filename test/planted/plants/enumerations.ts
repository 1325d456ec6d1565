import type { Plant } from '../plant.js';

export const ENUMERATIONS: readonly Plant[] = [
  {
    rule: 'enumeration-gap',
    right: '镇里着力抓好三件事：一是整修渠道；二是更新泵站；三是培训管水员。',
    wrong: '镇里着力抓好三件事：一是整修渠道；三是更新泵站；四是培训管水员。',
  },
  {
    rule: 'enumeration-gap',
    right: '进度偏慢的原因主要有：其一，用地手续办理较晚；其二，汛期停工时间较长。',
    wrong: '进度偏慢的原因主要有：其一，用地手续办理较晚；其三，汛期停工时间较长。',
  },
  {
    rule: 'enumeration-gap',
    right: '办理流程如下：（1）村级初审；（2）镇级复核；（3）县级备案。',
    wrong: '办理流程如下：（1）村级初审；（3）镇级复核；（4）县级备案。',
  },
  {
    rule: 'enumeration-duplicate',
    right: '下一步，一是抓好春灌；二是抓好防汛；三是抓好秋收。',
    wrong: '下一步，一是抓好春灌；一是抓好防汛；三是抓好秋收。',
  },
  {
    rule: 'enumeration-duplicate',
    right: '检查发现的问题集中在：一是台账不全；二是责任不清；三是整改不力；四是报送不及时。',
    wrong: '检查发现的问题集中在：一是台账不全；二是责任不清；二是整改不力；四是报送不及时。',
  },
  {
    rule: 'enumeration-duplicate',
    right: '第一，各村要摸清底数。第二，各站所要主动对接。第三，经费要专款专用。',
    wrong: '第一，各村要摸清底数。第二，各站所要主动对接。第二，经费要专款专用。',
  },
  {
    rule: 'enumeration-order',
    right: '年内重点做好：一是修缮校舍；二是更换设备；三是培训教师。',
    wrong: '年内重点做好：一是修缮校舍；三是更换设备；二是培训教师。',
  },
  {
    rule: 'enumeration-order',
    right: '第一，统一标准。第二，统一平台。第三，统一考核。第四，统一通报。',
    wrong: '第一，统一标准。第三，统一平台。第二，统一考核。第四，统一通报。',
  },
  {
    rule: 'enumeration-order',
    right: '验收程序为：（1）村级自查；（2）镇级核查；（3）县级抽查。',
    wrong: '验收程序为：（1）村级自查；（3）镇级核查；（2）县级抽查。',
  },
  {
    rule: 'enumeration-mixed',
    right: '首先，要把情况摸清楚。其次，要把责任分清楚。',
    wrong: '首先，要把情况摸清楚。第二，要把责任分清楚。',
  },
  {
    rule: 'enumeration-mixed',
    right: '第一，宣传要到位。第二，培训要到位。最后，服务要到位。',
    wrong: '第一，宣传要到位。其次，培训要到位。最后，服务要到位。',
  },
  {
    rule: 'enumeration-mixed',
    right: '镇里的考虑是：一是先易后难；二是分步推进。',
    wrong: '镇里的考虑是：首先，先易后难；二是分步推进。',
  },
  {
    rule: 'enumeration-count',
    right: '为此采取三项措施：一是健全台账；二是定期调度；三是严格考核。',
    wrong: '为此采取两项措施：一是健全台账；二是定期调度；三是严格考核。',
  },
  {
    rule: 'enumeration-count',
    right: '工作中存在两个方面的问题：一是基层力量薄弱；二是部分项目进度偏慢。',
    wrong: '工作中存在三个方面的问题：一是基层力量薄弱；二是部分项目进度偏慢。',
  },
  {
    rule: 'enumeration-count',
    right: '要把握以下3点：第一，坚持因地制宜。第二，坚持量力而行。第三，坚持建管并重。',
    wrong: '要把握以下4点：第一，坚持因地制宜。第二，坚持量力而行。第三，坚持建管并重。',
  },
  {
    rule: 'ordinal-punctuation',
    right: '镇里抓了两件事：一是整治河道；二是清理堆场。',
    wrong: '镇里抓了两件事：一是，整治河道；二是清理堆场。',
  },
  {
    rule: 'ordinal-punctuation',
    right: '首先，要备足防汛物资；其次，要落实值班制度。',
    wrong: '首先、要备足防汛物资；其次，要落实值班制度。',
  },
  {
    rule: 'ordinal-punctuation',
    right: '检查内容包括：（1）应急预案；（2）值班记录；（3）物资储备。',
    wrong: '检查内容包括：（1）、应急预案；（2）值班记录；（3）物资储备。',
  },
  {
    rule: 'paired-phrase',
    right: '一方面，老旧设备更新较慢；另一方面，管护经费不足。',
    wrong: '一方面，老旧设备更新较慢；管护经费不足。',
  },
  {
    rule: 'paired-phrase',
    right: '一方面要稳住粮食面积，另一方面要提高单产水平。',
    wrong: '要稳住粮食面积，另一方面要提高单产水平。',
  },
  {
    rule: 'paired-phrase',
    right: '究其原因，一方面是地块零散，另一方面是水源不足。',
    wrong: '究其原因，一方面是地块零散，且水源不足。',
  },
  {
    rule: 'enumeration-marks',
    right: '全年办成四件实事：一是改造水厂；二是新建校舍；三是整修公路；四是增设路灯。',
    wrong: '全年办成四件实事：一是改造水厂；二是新建校舍。三是整修公路；四是增设路灯。',
  },
  {
    rule: 'enumeration-marks',
    right: '一是改造水厂。日供水能力提高两成。二是新建校舍。秋季投入使用。三是整修公路。',
    wrong: '一是改造水厂。日供水能力提高两成；二是新建校舍。秋季投入使用；三是整修公路。',
  },
  {
    rule: 'enumeration-marks',
    right: '申报时提交：（1）申请表；（2）身份证明；（3）实施方案。',
    wrong: '申报时提交：（1）申请表；（2）身份证明；（3）实施方案；',
  },
  {
    rule: 'enumeration-marks',
    right: '（四）其他人员密集的公共场所。',
    wrong: '（四）其他人员密集的公共场所；',
    in: 'regulation',
  },
  {
    rule: 'enumeration-marks',
    right: '（二）农村集贸市场；',
    wrong: '（二）农村集贸市场。',
    in: 'regulation',
  },
];
