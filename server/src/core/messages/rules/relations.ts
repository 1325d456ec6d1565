/** Wording of the rules on figures that have to fit together, in Chinese. */
export const RELATIONS_ZH = {
  'figures-sum': '各项相加{arithmetic}，与“{stated}”不符。',
  'figures-rate': '按前面的数字计算{arithmetic}，与“{stated}”不符。',
  'figures-growth': '按前后两个数计算{arithmetic}，与“{stated}”不符。',
  'figures-product': '按单价和数量计算{arithmetic}，与“{stated}”不符。',
  'figures-repeated': '同一个数前后不一：“{noun}”前文为{arithmetic}，此处为{stated}。',
  'figures-count': '列出的名称有{arithmetic}个，与“{stated}”不符。',
  'related-figure': '与此有关的数',
} as const;

/** The same in English, with exactly the keys of the Chinese one. */
export const RELATIONS_EN: Record<keyof typeof RELATIONS_ZH, string> = {
  'figures-sum': 'The parts come to {arithmetic}, not to “{stated}”.',
  'figures-rate': 'The figures before give {arithmetic}, not “{stated}”.',
  'figures-growth': 'The two values give {arithmetic}, not “{stated}”.',
  'figures-product': 'Price and number give {arithmetic}, not “{stated}”.',
  'figures-repeated': 'One figure in two ways: “{noun}” is {arithmetic} before and {stated} here.',
  'figures-count': '{arithmetic} names are listed, not “{stated}”.',
  'related-figure': 'A figure that belongs to it',
};
