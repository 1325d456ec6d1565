import { entry, type EntryTraits, type WordEntry } from './entry.js';

/**
 * Words that are none of them wrong, of which official documents usually write the other one. Practice alone supports
 * these; 制定 for rules and 作出 for decisions are also the usage of 立法技术规范（试行）（一）.
 */

const one = (wrong: string, right: string, traits: EntryTraits = {}): WordEntry =>
  entry('word-choice', wrong, right, traits);

/** A rule that is made, close behind the verb. */
const RULES =
  /^(?:了|出|出台|和完善|并实施)?[^，。；：、]{0,6}?(?:法律|法规|规章|政策|办法|制度|条例|规定|细则|规范性文件)/;
/** Something that an authority decides. */
const DECISIONS =
  /^(?:了|的|过|出)?[^，。；：、]{0,6}?(?:决定|决策|部署|批示|规定|判决|裁定|安排|承诺|处理决定|行政处罚|裁决|决议|指示)/;

const COOPERATION = /(?:应急|不良|连锁|化学|快速|过敏|核|链式|聚合|条件|第一|社会|市场)$/;

export const CHOICES: readonly WordEntry[] = [
  one('其它', '其他'),
  one('惟一', '唯一'),
  one('制订', '制定', {
    after: RULES,
    notAfter: /^[^，。；]{0,8}(?:草案|计划|方案|初稿)/,
    notBefore: /(?:修改|修订|起草)[、和]?$/,
  }),
  one('做出', '作出', { after: DECISIONS, notBefore: /[叫当看]$/ }),
  one('部份', '部分', { notAfter: /^[额内外子]/ }),
  one('做为', '作为', { meets: true, notBefore: /[当看叫称争换变装改]$/, notAfter: /^[民国人群老党社了大]/ }),
  one('报导', '报道', { notBefore: /[汇上申填]$/, notAfter: /^[师向入出致航弹]/ }),
  one('交待', '交代', { notBefore: /[移转提上]$/, notAfter: /^[遇定命]/ }),
  one('想像', '想象'),
  one('撤消', '撤销'),
  one('不加思索', '不假思索'),
  one('倍受', '备受', { after: /^(?:关注|瞩目|欢迎|青睐|好评|重视|推崇|各界|社会)/ }),
  one('反应', '反映', {
    before: /(?:如实|来信|来电|来访|群众|干部|及时|积极|集中|向[^，。；]{1,10})$/,
    after: /^(?:问题|情况|诉求|意见|建议|困难)/,
    notBefore: COOPERATION,
  }),
  one('起用', '启用', { after: /^新?(?:印章|系统|账号|公章|平台|域名|设备|场馆)/, notBefore: /[拿拎举提]$/ }),
  one('权利清单', '权力清单'),
  ...['公', '行政', '公共'].map((what) => one(`${what}权利运行`, `${what}权力运行`)),
  one('法制', '法治', { after: /^(?:政府|社会(?!主义)|国家|中国|思维|化营商)/ }),
  one('泄漏', '泄露', { after: /^(?:国家|商业|工作|党和国家)?(?:秘密|机密|隐私|个人信息)/ }),
  one('泄露', '泄漏', { before: /(?:燃气|天然气|煤气|液化气|氯气|氨气|油品|管道|危险化学品)$/ }),
  one('山洪爆发', '山洪暴发'),
];
