/** Wording of the rules on wording, in Chinese. */
export const WORDING_ZH = {
  'confusable-word': '“{actual}”应为“{expected}”。',
  'word-choice': '此处通常写作“{expected}”：“{actual}”。',
  'variant-word': '“{actual}”宜写作“{expected}”。',
  'redundant-words': '语意重复：“{actual}”可写作“{expected}”。',
  'redundant-words-extra': '语意重复：“{actual}”与前面的“{before}”意思相同，可以删去。',
  'repeated-word': '文字重复：“{actual}”。',
  'sentence-length': '句子较长：{count} 字没有句号。',
  'direction-of-address-up': '上行文（{type}）不用“{actual}”称呼上级。',
  'direction-of-address-down': '下行文（{type}）称下级通常用“{expected}”，不用“{actual}”。',
  'direction-of-address-mixed': '函中称呼不一致：此处为“{actual}”，别处用“贵”，平级之间通常写作“{expected}”。',
  'fixed-term': '“{actual}”与固定表述“{expected}”不一致。',
  'term-quotes': '“{actual}”通常加引号。',
  'retired-term': '“{actual}”自{date}起已不再使用，现为“{expected}”。',
  'retired-term-gone': '“{actual}”自{date}起已不再使用。',
  'names-two-ways': '同一名称有两种写法：此处为“{actual}”，别处（{count} 处）为“{expected}”。',
  'variant-characters': '简体文中有繁体字或异体字：“{actual}”应为“{expected}”，全文共 {count} 处。',
  'variant-characters-traditional': '繁体文中有简体字：“{actual}”应为“{expected}”，全文共 {count} 处。',
  'relative-time': '“{actual}”是相对的时间，正式公文宜写明年月日。',
  'fix-variant-characters': '全部改为“{expected}”等字（{count} 处）',
} as const;

/** The same in English, with exactly the keys of the Chinese one. */
export const WORDING_EN: Record<keyof typeof WORDING_ZH, string> = {
  'confusable-word': '“{actual}” should be “{expected}”.',
  'word-choice': 'Usually written “{expected}” here: “{actual}”.',
  'variant-word': '“{actual}” is better written “{expected}”.',
  'redundant-words': 'Says the same twice: “{actual}” can be “{expected}”.',
  'redundant-words-extra': 'Says the same twice: “{actual}” repeats “{before}” and can go.',
  'repeated-word': 'Repeated: “{actual}”.',
  'sentence-length': 'A long sentence: {count} characters without a full stop.',
  'direction-of-address-up': 'A document to a superior ({type}) does not address it as “{actual}”.',
  'direction-of-address-down': 'A document to subordinates ({type}) usually says “{expected}”, not “{actual}”.',
  'direction-of-address-mixed':
    'The letter addresses in two ways: “{actual}” here, 贵 elsewhere; between equals usually “{expected}”.',
  'fixed-term': '“{actual}” differs from the fixed wording “{expected}”.',
  'term-quotes': '“{actual}” usually stands in quotation marks.',
  'retired-term': '“{actual}” is no longer in use since {date}; now “{expected}”.',
  'retired-term-gone': '“{actual}” is no longer in use since {date}.',
  'names-two-ways': 'One name spelled two ways: “{actual}” here, “{expected}” elsewhere ({count} times).',
  'variant-characters':
    'Traditional or variant characters in a text in simplified ones: “{actual}” should be “{expected}”, {count} in all.',
  'variant-characters-traditional':
    'Simplified characters in a text in traditional ones: “{actual}” should be “{expected}”, {count} in all.',
  'relative-time': '“{actual}” depends on when it is read; formal documents give the date.',
  'fix-variant-characters': 'Change all to “{expected}” and the like ({count})',
};
