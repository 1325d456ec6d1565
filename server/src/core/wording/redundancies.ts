import { entry, type EntryTraits, type WordEntry } from './entry.js';

/**
 * Words that say a second time what a word beside them has said. `right` replaces the whole of `wrong`; where it is empty,
 * the first group of `before` is what was said already.
 */
const one = (wrong: string, right: string, traits: EntryTraits = {}): WordEntry =>
  entry('redundant-words', wrong, right, traits);

/** A number with its unit, close before 以上. */
const MORE =
  /(超过|多于|最多|至少|不低于|不少于|逾)\s?[\d一二三四五六七八九十百千万亿两半.%％]{1,12}[\u4e00-\u9fff%％]{0,3}$/;

export const REDUNDANCIES: readonly WordEntry[] = [
  one('涉及到', '涉及', { mild: true, notAfter: /^[期位岗达港访场账龄庭]/ }),
  one('凯旋归来', '凯旋'),
  one('凯旋而归', '凯旋'),
  one('胜利凯旋', '凯旋', { mild: true }),
  one('为止', '', { before: /(?:^|[，。；：、（])(截[至止])[^，。；]{1,20}$/ }),
  one('以上', '', { before: MORE }),
  one('进一步再', '进一步', { after: /^(?:加强|提高|完善|推进|强化|深化|落实|部署|动员|压实)/ }),
  one('再次重申', '重申'),
  one('悬殊很大', '悬殊'),
  one('悬殊较大', '悬殊'),
  one('亲眼目睹', '目睹', { mild: true }),
  one('原因是因为', '原因是'),
  one('原因是由于', '原因是'),
  one('目的是为了', '目的是', { mild: true }),
  one('切忌不要', '切忌'),
  one('切忌不可', '切忌'),
  one('过半数以上', '过半数'),
  one('加以进行', '进行'),
  one('予以进行', '进行'),
  one('付诸于', '付诸'),
  one('见诸于', '见诸', { notAfter: /^世/ }),
  one('诉诸于', '诉诸'),
  one('令人堪忧', '堪忧'),
  one('之外', '', { before: /(出乎)[^，。；]{0,6}意料$/ }),
  one('现在目前', '目前'),
  one('目前当前', '当前'),
  one('当前目前', '目前'),
  one('如今现在', '现在'),
  one('可以能够', '能够'),
  one('能够可以', '可以'),
  one('应当应该', '应当'),
  one('应该应当', '应当'),
  one('必须务必', '务必'),
  one('因为由于', '由于'),
  one('由于因为', '由于'),
  one('虽然尽管', '尽管'),
  one('但是然而', '但是'),
  one('如果假如', '如果'),
  one('已经早已', '早已'),
  one('大约估计', '估计'),
  one('主要重点', '重点', { mild: true, notBefore: /[、和]$/, after: /^(?:抓|做|围绕|开展|推进|突出)/ }),
];
