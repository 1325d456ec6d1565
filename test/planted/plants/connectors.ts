import type { Plant } from '../plant.js';

export const CONNECTORS: readonly Plant[] = [
  {
    rule: 'heading-punctuation',
    right: '一、总体要求',
    wrong: '一、总体要求，',
    in: 'notice',
  },
  {
    rule: 'heading-punctuation',
    right: '三、时间安排',
    wrong: '三、时间安排；',
    in: 'notice',
  },
  {
    rule: 'heading-punctuation',
    right: '二、改造方案',
    wrong: '二、改造方案、',
    in: 'request',
  },
  {
    rule: 'heading-stop-habit',
    right: '三、时间安排',
    wrong: '三、时间安排。',
    in: 'notice',
  },
  {
    rule: 'heading-stop-habit',
    right: '一、总体要求',
    wrong: '一、总体要求。',
    in: 'notice',
  },
  {
    rule: 'heading-stop-habit',
    right: '四、工作要求',
    wrong: '四、工作要求。',
    in: 'notice',
  },
  {
    rule: 'range-connector',
    right: '规划期为2021—2025年，分三个阶段实施。',
    wrong: '规划期为2021-2025年，分三个阶段实施。',
  },
  {
    rule: 'range-connector',
    right: '集中整治从3月1日—5月31日进行。',
    wrong: '集中整治从3月1日~5月31日进行。',
  },
  {
    rule: 'range-connector',
    right: '预计全年蔬菜产量增长5%—6%。',
    wrong: '预计全年蔬菜产量增长5%–6%。',
  },
  {
    rule: 'double-connector',
    right: '规划期为2021—2025年，分三个阶段实施。',
    wrong: '规划期为2021——2025年，分三个阶段实施。',
  },
  {
    rule: 'double-connector',
    right: '每户补助300—500元，由村级公示后发放。',
    wrong: '每户补助300——500元，由村级公示后发放。',
  },
  {
    rule: 'double-connector',
    right: '主汛期为6月—8月，各村要落实值班制度。',
    wrong: '主汛期为6月——8月，各村要落实值班制度。',
  },
  {
    rule: 'range-habit',
    right: '全年分四段推进：1—3月摸底，4—6月施工，7—9月验收，10—12月总结。',
    wrong: '全年分四段推进：1—3月摸底，4—6月施工，7—9月验收，10～12月总结。',
  },
  {
    rule: 'range-habit',
    right: '亩均增产5%—8%，节水10%—15%，节肥3%—5%，省工20%—30%。',
    wrong: '亩均增产5%—8%，节水10%～15%，节肥3%—5%，省工20%—30%。',
  },
  {
    rule: 'range-habit',
    right: '甲组8—12人，乙组6—10人，丙组5—8人，丁组3—5人。',
    wrong: '甲组8—12人，乙组6—10人，丙组5～8人，丁组3—5人。',
  },
  {
    rule: 'adjacent-habit',
    right: '推行“清单制”“交办制”，开展“回头看”“大走访”，评选“示范村”“示范户”，打造“十分钟”“一刻钟”服务圈。',
    wrong: '推行“清单制”“交办制”，开展“回头看”“大走访”，评选“示范村”“示范户”，打造“十分钟”、“一刻钟”服务圈。',
  },
  {
    rule: 'adjacent-habit',
    right:
      '制定《巡查办法》《值班办法》，修订《考核办法》《奖惩办法》，废止《收费办法》《罚款办法》，印发《管水办法》《管渠办法》。',
    wrong:
      '制定《巡查办法》《值班办法》，修订《考核办法》《奖惩办法》，废止《收费办法》《罚款办法》，印发《管水办法》、《管渠办法》。',
  },
  {
    rule: 'adjacent-habit',
    right: '设立“先锋岗”“责任区”，推出“一窗办”“一网办”，建立“红黑榜”“积分榜”，用好“周调度”“月通报”。',
    wrong: '设立“先锋岗”、“责任区”，推出“一窗办”“一网办”，建立“红黑榜”“积分榜”，用好“周调度”“月通报”。',
  },
  {
    rule: 'list-colon',
    right: '年初定下的三项任务：一是修渠；二是建站；三是改田。',
    wrong: '年初定下的三项任务，一是修渠；二是建站；三是改田。',
  },
  {
    rule: 'list-colon',
    right: '主要做法如下：一是分级包保；二是按月通报。',
    wrong: '主要做法如下，一是分级包保；二是按月通报。',
  },
  {
    rule: 'list-colon',
    right: '具体安排如下：一是三月动员；二是六月检查。',
    wrong: '具体安排如下。一是三月动员；二是六月检查。',
  },
  {
    rule: 'date-comma',
    right: '该工程于2024年3月18日开工。',
    wrong: '该工程于2024、3、18开工。',
  },
  {
    rule: 'date-comma',
    right: '合同签订日期为2025年1月6日。',
    wrong: '合同签订日期为2025、1、6。',
  },
  {
    rule: 'date-comma',
    right: '验收组2025年11月20日到村核查。',
    wrong: '验收组2025、11、20到村核查。',
  },
  {
    rule: 'item-brackets',
    right: '违反本办法第九条第三项规定',
    wrong: '违反本办法第九条第（三）项规定',
    in: 'regulation',
  },
  {
    rule: 'item-brackets',
    right: '违反本办法第九条第三项规定',
    wrong: '违反本办法第九条第（二）、（三）项规定',
    in: 'regulation',
  },
  {
    rule: 'item-brackets',
    right: '第十条　村民委员会应当配备保洁人员',
    wrong: '第十条　村民委员会应当为第六条第（一）项的公共厕所配备保洁人员',
    in: 'regulation',
  },
];
